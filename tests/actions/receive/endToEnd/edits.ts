import fc from "fast-check";

/** What people do to a workbook, at random. Registers, rows and fields are numbers that are counted round. */
export type Edit =
  | { readonly kind: "change"; readonly register: number; readonly row: number; readonly cell: Written }
  | {
      readonly kind: "add";
      readonly register: number;
      readonly cells: readonly Written[];
      readonly isApart: boolean;
    }
  | {
      readonly kind: "delete";
      readonly register: number;
      readonly row: number;
      /** Taken out, emptied, or emptied but for its id. */
      readonly how: "out" | "emptied" | "all but id";
    }
  | { readonly kind: "copy" | "lose-id"; readonly register: number; readonly row: number }
  | { readonly kind: "swap"; readonly register: number; readonly row: number; readonly other: number }
  | { readonly kind: "sort"; readonly register: number; readonly field: number; readonly withIds: boolean }
  | { readonly kind: "lose-ids"; readonly register: number }
  | { readonly kind: "rename"; readonly register: number; readonly field: number }
  | {
      readonly kind: "swap-columns";
      readonly register: number;
      readonly field: number;
      readonly other: number;
    };

export interface Written {
  readonly field: number;
  /** Nothing, one of a few that everybody uses, one that nobody else has, or that one as a text. */
  readonly value: "nothing" | number | "own" | "own, as text";
}

/** Few, so that several people come to the same cells. */
const register = fc.nat(1);
const row = fc.nat(3);
const field = fc.nat(9);
const written: fc.Arbitrary<Written> = fc.record({
  field,
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constant("own" as const) },
    { weight: 3, arbitrary: fc.nat(2) },
    { weight: 1, arbitrary: fc.constantFrom("nothing" as const, "own, as text" as const) },
  ),
});
const isSeldom = fc.nat(4).map((number) => number === 4);

export const content: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("change" as const), register, row, cell: written }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("add" as const),
      register,
      cells: fc.array(written, { minLength: 1, maxLength: 6 }),
      isApart: isSeldom,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("delete" as const),
      register,
      row,
      how: fc.constantFrom("out" as const, "emptied" as const, "all but id" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("copy" as const), register, row }) },
);

export const withoutCopying = content.filter(({ kind }) => kind !== "copy");

/** What leaves every value where it is. */
export const handling: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("swap" as const), register, row, other: row }),
  fc.record({
    kind: fc.constant("sort" as const),
    register,
    field,
    withIds: isSeldom.map((seldom) => !seldom),
  }),
  fc.record({ kind: fc.constant("lose-id" as const), register, row }),
  fc.record({ kind: fc.constant("lose-ids" as const), register }),
  fc.record({ kind: fc.constant("rename" as const), register, field }),
  fc.record({ kind: fc.constant("swap-columns" as const), register, field, other: field }),
);
