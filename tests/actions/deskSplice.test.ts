import { spliced } from "../../src/actions/desk/splice";
import type { CellValue } from "../../src/workbook/value";
import type { SheetCells } from "../../src/workbook/workbook";

/** Cells from a zero-based corner, drawn: rows parted by "/", cells by a space, "-" is empty. */
function cells(top: number, left: number, drawn: string): SheetCells {
  const rows = drawn === "" ? [] : drawn.split("/");
  const grid = rows.map((row) => row.split(" ").map((cell): CellValue => (cell === "-" ? null : cell)));
  return { name: "x", top, left, cells: grid };
}

/** What stands where, whatever the corner is. */
function places({ top, left, cells: grid }: SheetCells): Record<string, CellValue> {
  const filled = grid.flatMap((row, i) =>
    row.flatMap((value, j): [string, CellValue][] =>
      value === null ? [] : [[`${String(top + i)},${String(left + j)}`, value]],
    ),
  );
  return Object.fromEntries(filled);
}

const BEFORE = cells(2, 1, "a b/c d/e f");

test.each([
  ["a row", { first: 3, last: 3 }, cells(3, 1, "C D"), cells(2, 1, "a b/C D/e f")],
  ["a row that is shorter now", { first: 3, last: 3 }, cells(3, 2, "D"), cells(2, 1, "a b/- D/e f")],
  ["a row that was cleared", { first: 3, last: 3 }, cells(0, 0, ""), cells(2, 1, "a b/-/e f")],
  ["the last rows, fewer than before", { first: 3, last: 99 }, cells(3, 1, "C"), cells(2, 1, "a b/C")],
  ["the last rows, more of them", { first: 4, last: 99 }, cells(5, 1, "g/h"), cells(2, 1, "a b/c d/-/g/h")],
  ["rows above the first", { first: 0, last: 1 }, cells(0, 1, "T"), cells(0, 1, "T/-/a b/c d/e f")],
  ["columns to the right", { first: 3, last: 3 }, cells(3, 1, "C D E"), cells(2, 1, "a b/C D E/e f")],
  ["columns to the left", { first: 3, last: 3 }, cells(3, 0, "Z C"), cells(2, 0, "- a b/Z C/- e f")],
  ["nothing that was told", { first: 9, last: 9 }, cells(0, 0, ""), BEFORE],
])("%s", (_, rows, now, after) => {
  expect(places(spliced(BEFORE, rows, now))).toEqual(places(after));
});

test("an empty sheet gets its first cells, or stays empty", () => {
  const empty = cells(0, 0, "");
  expect(places(spliced(empty, { first: 3, last: 3 }, cells(3, 2, "a")))).toEqual({ "3,2": "a" });
  expect(spliced(empty, { first: 3, last: 3 }, empty).cells).toEqual([]);
});

test("what was remembered stays as it was", () => {
  const copy = structuredClone(BEFORE);
  spliced(BEFORE, { first: 3, last: 3 }, cells(3, 0, "Z C"));
  expect(BEFORE).toEqual(copy);
});

test("where formulas are is known of the rows that were read now and of all others", () => {
  const box = (top: number, bottom: number) => ({ top, left: 2, bottom, right: 2 });
  const before = { ...BEFORE, formulas: [box(2, 4)] };
  const rows = { first: 3, last: 3 };
  const now = cells(3, 1, "C D");
  expect(spliced(before, rows, { ...now, formulas: [] }).formulas).toEqual([box(2, 2), box(4, 4)]);
  const again = spliced(before, rows, { ...now, formulas: [box(2, 9)] });
  expect(again.formulas).toEqual([box(2, 2), box(4, 4), box(3, 3)]);
  expect(spliced(before, rows, now).formulas).toBeUndefined();
});
