import { RowsOfCells } from "../../src/xlsx/reading/rowsOfCells";
import type { CellValue } from "../../src/workbook/value";

test.each<[string, readonly (readonly [row: number, column: number, value: CellValue])[], CellValue[][]]>([
  ["nothing", [], []],
  [
    "from left to right and downwards, a shorter row below a longer one",
    [
      [0, 0, "a"],
      [0, 2, "c"],
      [2, 1, "b"],
    ],
    [["a", null, "c"], [], [null, "b"]],
  ],
  [
    "from right to left",
    [
      [0, 2, "c"],
      [0, 0, "a"],
    ],
    [["a", null, "c"]],
  ],
  [
    "coming back to rows",
    [
      [0, 0, "a"],
      [1, 1, "d"],
      [0, 2, "c"],
      [3, 0, "g"],
      [0, 1, "b"],
      [1, 0, "e"],
      [2, 0, "f"],
    ],
    [["a", "b", "c"], ["e", "d"], ["f"], ["g"]],
  ],
  [
    "one cell twice: the later one",
    [
      [0, 0, "a"],
      [0, 0, "b"],
    ],
    [["b"]],
  ],
])("%s", (_, cells, expected) => {
  const rows = new RowsOfCells();
  for (const [row, column, value] of cells) {
    const before = rows.widthOf(row);
    rows.put(column, value);
    expect(rows.widthOf(row)).toBe(Math.max(before, column + 1));
    expect(rows.count).toBeGreaterThan(row);
  }
  expect(rows.all()).toEqual(expected);
});
