import fc from "fast-check";

import type { CellValue } from "../../../src/workbook/value";
import { type Book, copyOf, type Entry, isBlank, ownRows, REGISTERS, type Sent } from "./office";
import { campaign, labelsOf } from "./world";

/** What people do to a workbook, at random. */

export type Edit =
  | { readonly kind: "change"; readonly register: string; readonly row: number; readonly cell: Cell }
  | { readonly kind: "add"; readonly register: string; readonly cells: readonly Cell[] }
  | { readonly kind: "delete" | "copy" | "lose-id"; readonly register: string; readonly row: number }
  | { readonly kind: "sort"; readonly register: string; readonly field: number }
  | { readonly kind: "swap"; readonly register: string; readonly row: number; readonly other: number }
  | { readonly kind: "lose-ids"; readonly register: string };

/** Which field, and one of the few values that everybody uses or one that nobody else has. */
interface Cell {
  readonly field: number;
  readonly value: number | "own";
}

const register = fc.constantFrom(...REGISTERS);
const row = fc.nat(6);
const cell: fc.Arbitrary<Cell> = fc.record({
  field: fc.nat(3),
  value: fc.oneof(fc.nat(3), fc.constant("own" as const)),
});
const cells = fc.array(cell, { minLength: 2, maxLength: 6 });

export const content: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("change" as const), register, row, cell }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("add" as const), register, cells }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("delete" as const, "copy" as const), register, row }),
  },
);

export const withoutCopying = content.filter(({ kind }) => kind !== "copy");

/** What leaves every value where it is. */
export const handling: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("sort" as const), register, field: fc.nat(3) }),
  fc.record({ kind: fc.constant("swap" as const), register, row, other: row }),
  fc.record({ kind: fc.constant("lose-id" as const), register, row }),
  fc.record({ kind: fc.constant("lose-ids" as const), register }),
);

export const edits = (some: fc.Arbitrary<Edit>) => fc.array(some, { maxLength: 8 });

interface Ways {
  readonly inCopies: fc.Arbitrary<Edit>;
  readonly here?: fc.Arbitrary<Edit>;
  /** Whether a copy still knows how it was sent. */
  readonly baselines?: fc.Arbitrary<boolean>;
}

/** A master with ids, what was done in it since, and copies of it with what was done in each. */
export function offices({ inCopies, here = content, baselines = fc.boolean() }: Ways) {
  const copies = fc.array(
    fc.record({ department: fc.constantFrom("A", "B"), done: edits(inCopies), knowsBaseline: baselines }),
    { minLength: 1, maxLength: 3 },
  );
  return fc
    .record({
      filled: fc.array(fc.record({ register, cells }), { maxLength: 10 }),
      since: edits(here),
      copies,
    })
    .map(({ filled, since, copies: all }) => {
      const adds = filled.map((one) => ({ kind: "add" as const, ...one }));
      const sent = numbered(edited(emptyBook(), adds, "m"));
      return {
        sent,
        master: edited(sent, since, "c"),
        files: all.map(({ department, done, knowsBaseline }, i): Sent => {
          const baseline = ownRows(sent, department);
          return { department, baseline, knowsBaseline, book: edited(baseline, done, `f${String(i)}-`) };
        }),
      };
    });
}

/** A book after edits; values that nobody else has begin with `owner`. */
export function edited(book: Book, done: readonly Edit[], owner: string): Book {
  const result = copyOf(book);
  let made = 0;
  for (const edit of done) {
    const rows = result[edit.register] ?? [];
    apply(rows, edit, () => `${owner}${String(++made)}`);
  }
  return result;
}

function apply(rows: Entry[], edit: Edit, fresh: () => string): void {
  const at = "row" in edit && rows.length > 0 ? edit.row % rows.length : 0;
  const entry = rows[at];
  switch (edit.kind) {
    case "add": {
      const added: Entry = { id: null, values: labelsOf(edit.register).map(() => null) };
      for (const one of edit.cells) write(added, edit.register, one, fresh);
      rows.push(added);
      break;
    }
    case "change":
      if (entry) write(entry, edit.register, edit.cell, fresh);
      break;
    case "delete":
      rows.splice(at, 1);
      break;
    case "copy":
      if (entry) rows.splice(at, 0, { id: entry.id, values: [...entry.values] });
      break;
    case "lose-id":
      if (entry) entry.id = null;
      break;
    case "lose-ids":
      for (const one of rows) one.id = null;
      break;
    case "sort":
      rows.sort((a, b) => compareText(a.values[edit.field] ?? null, b.values[edit.field] ?? null));
      break;
    case "swap": {
      const other = edit.other % Math.max(rows.length, 1);
      const [one, two] = [rows[at], rows[other]];
      if (one && two) [rows[at], rows[other]] = [two, one];
    }
  }
}

function write(entry: Entry, register: string, { field, value }: Cell, fresh: () => string): void {
  const fields = campaign.registers.find(({ id }) => id === register)?.fields ?? [];
  const place = field % fields.length;
  const kind = fields[place]?.kind;
  const few: readonly CellValue[] =
    kind === "date" || kind === "number" ? [1, 2, 3, null] : kind === "list" ? ["A", "B", "A", null] : FEW;
  entry.values[place] =
    value === "own" && kind !== "list" ? fresh() : (few[value === "own" ? 0 : value] ?? null);
}

const FEW = ["001", "002", "003", null];

function compareText(a: CellValue, b: CellValue): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return Number(one > other) - Number(one < other);
}

function emptyBook(): Book {
  return Object.fromEntries(REGISTERS.map((id) => [id, []]));
}

/** Rows with nothing in them are never sent. */
function numbered(book: Book): Book {
  const numberedIn = (register: string) => {
    const filled = (book[register] ?? []).filter((entry) => !isBlank(entry));
    return filled.map(({ values }, i): Entry => ({
      id: `${register.slice(0, 1).toUpperCase()}${String(i)}`,
      values,
    }));
  };
  return Object.fromEntries(REGISTERS.map((register) => [register, numberedIn(register)]));
}
