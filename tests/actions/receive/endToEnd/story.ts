import fc from "fast-check";
import { CHANGE_KINDS } from "../../../../src/actions/exchange";
import { content, type Edit, handling } from "./edits";
import { STARTS } from "./start";

/** What happens to a centre's workbook and to the copies of it until all of them have come back. */
export interface Story {
  /** Which workbook. */
  readonly start: number;
  /** Which registers everybody is at: so many after the first of a copy, and those that follow. */
  readonly registers: number;
  /** What is done in it after the copies have left. */
  readonly since: readonly Edit[];
  readonly copies: readonly CopyStory[];
  /** The copies that come together, in turn; one may come again. A copy that is in none comes last. */
  readonly batches: readonly (readonly number[])[];
  /** For each batch, counted round. */
  readonly ticks: readonly Ticks[];
}

export interface CopyStory {
  readonly department: number;
  readonly isFull: boolean;
  readonly done: readonly Edit[];
  readonly isInExcel: boolean;
}

export type Ticks =
  | "safe"
  | "all"
  | { readonly kinds: readonly (typeof CHANGE_KINDS)[number][]; readonly otherwise: readonly number[] };

interface Ways {
  readonly here?: fc.Arbitrary<Edit>;
  readonly inCopies: fc.Arbitrary<Edit>;
  readonly ticks: fc.Arbitrary<Ticks>;
}

/** Most of them the departments that share a register with another one's copy. */
const department = fc.oneof({ weight: 2, arbitrary: fc.constant(2) }, { weight: 1, arbitrary: fc.nat(3) });

export const anything = fc.oneof({ weight: 4, arbitrary: content }, handling);

export const anyTicks: fc.Arbitrary<Ticks> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("safe" as const, "all" as const) },
  {
    weight: 3,
    arbitrary: fc.record({
      kinds: fc.subarray([...CHANGE_KINDS]),
      otherwise: fc.array(fc.nat(20), { maxLength: 6 }),
    }),
  },
);

export function stories({ here = content, inCopies, ticks }: Ways): fc.Arbitrary<Story> {
  return fc.record({
    start: fc.nat(STARTS - 1),
    registers: fc.nat(6),
    since: fc.array(here, { maxLength: 6, size: "max" }),
    copies: fc.array(
      fc.record({
        department,
        isFull: fc.boolean(),
        done: fc.array(inCopies, { minLength: 3, maxLength: 12, size: "max" }),
        isInExcel: fc.boolean(),
      }),
      { minLength: 2, maxLength: 3, size: "max" },
    ),
    batches: fc.array(fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    ticks: fc.array(ticks, { minLength: 1, maxLength: 3 }),
  });
}
