import { shrunk } from "../../src/workbook/shrunk";

const FROM = { top: 3, left: 0, bottom: 6, right: 1 };
const after = (rows: number, hasHeader: boolean) => {
  const table = { name: "So", sheet: "Sổ", hasHeader, hasTotals: false, columns: ["Mã", "Tên"] };
  const { box, emptied } = shrunk({ table: "So", from: FROM, rows }, table);
  return [box.bottom, emptied.top, emptied.bottom];
};

test.each([
  ["one of three rows", 1, true, [5, 6, 6]],
  ["all rows but one", 2, true, [4, 5, 6]],
  ["all rows: the first stays, emptied", 3, true, [4, 4, 6]],
  ["more rows than there are", 9, true, [4, 4, 6]],
  ["no row", 0, true, [6, 7, 6]],
  ["all rows of a table without header", 4, false, [3, 3, 6]],
])("%s", (_, rows, hasHeader, expected) => {
  expect(after(rows, hasHeader)).toEqual(expected);
});
