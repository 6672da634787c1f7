import { movedRows } from "../../../src/exchange/marks/moved";
import { packed, shortFingerprint, unpacked } from "../../../src/exchange/marks/packed";
import { type RowMarks, rowMarks } from "../../../src/exchange/marks/rowMarks";
import type { Row } from "../../books";
import { bookOf, table } from "../../books";

const ID = "Mã dòng";

const ROWS: readonly Row[] = table`
  Số, ký hiệu | Ngày | Trích yếu
  1/KH       | 05/01/2026   | Kế hoạch năm
  2/TB       | 06/01/2026   | Thông báo
  3/BC       | 07/01/2026   | Báo cáo
`;

const withIds = (rows: readonly Row[]) =>
  rows.map((row, index) => ({ ...row, [ID]: `K${String(index)}XXXXXX` }));

const marks = (rows: readonly Row[]): RowMarks => rowMarks(bookOf({ documents: rows }).entries("documents"));

const other = (rows: readonly Row[], at: number, text: string) =>
  rows.map((row, index) => (index === at ? { ...row, "Trích yếu": text } : row));

describe.each([
  ["with ids", withIds(ROWS)],
  ["without ids", ROWS],
])("rows %s", (_, rows) => {
  const before = marks(rows);

  test("that are the same have not moved", () => {
    expect(movedRows(before, marks(rows))).toMatchObject({ changed: [], added: [], gone: 0 });
  });

  test("that are sorted otherwise have not moved", () => {
    expect(movedRows(before, marks([...rows].reverse()))).toMatchObject({ changed: [], added: [], gone: 0 });
  });

  test("of which one says something else have one that changed", () => {
    expect(movedRows(before, marks(other(rows, 1, "Khác")))).toMatchObject({
      changed: [1],
      added: [],
      gone: 0,
    });
  });

  test("of which one was emptied lack one", () => {
    expect(movedRows(before, marks(rows.slice(1)))).toMatchObject({ changed: [], added: [], gone: 1 });
  });

  test("below which one was typed have a new one", () => {
    const now = marks([...rows, { "Số, ký hiệu": "4/TB" }]);
    expect(movedRows(before, now)).toMatchObject({ changed: [], added: [3], gone: 0 });
  });

  test("survive being packed", () => {
    const again = unpacked(packed(before));
    expect(again).toEqual(before);
    expect(packed(before).length).toBeLessThanOrEqual("documents 3 ".length + 10 * rows.length);
  });
});

test("ids that were given since leave the rows what they are", () => {
  expect(movedRows(marks(ROWS), marks(withIds(ROWS)))).toMatchObject({ changed: [], added: [], gone: 0 });
  const now = marks(other(withIds(ROWS), 2, "Khác"));
  expect(movedRows(marks(ROWS), now)).toMatchObject({ changed: [2], added: [], gone: 0 });
});

test("another id is another row", () => {
  const now = withIds(ROWS).map((row, index) =>
    index === 0 ? { ...row, [ID]: "ZZZZZZZZ", "Trích yếu": "Mới" } : row,
  );
  expect(movedRows(marks(withIds(ROWS)), marks(now))).toMatchObject({ changed: [], added: [0], gone: 1 });
});

test("equal rows are as many as they are", () => {
  const twice = [...ROWS, ...ROWS];
  expect(movedRows(marks(ROWS), marks(twice))).toMatchObject({ changed: [], added: [3, 4, 5], gone: 0 });
  expect(movedRows(marks(twice), marks(ROWS))).toMatchObject({ changed: [], added: [], gone: 3 });
});

test("a number and its digits as a text are told apart, spelling by a program is not", () => {
  const said = (text: string | number) => marks([{ "Số, ký hiệu": "1", "Trích yếu": text }]).contents[0];
  expect(said("Báo cáo".normalize("NFD"))).toBe(said("Báo cáo"));
  expect(said("Báo cáo")).not.toBe(said("Bao cao"));
  expect(said(0.1 + 0.2)).toBe(said(0.3));
});

test("what is no text of marks is refused", () => {
  expect(unpacked("documents 3 abc")).toBeNull();
  expect(unpacked("")).toBeNull();
  expect(unpacked("documents 0 ")).toMatchObject({ register: "documents" });
});

test("a fingerprint is the same in any order, and another one for other rows", () => {
  const own = shortFingerprint([marks(ROWS)]);
  expect(own).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(shortFingerprint([marks([...ROWS].reverse())])).toBe(own);
  expect(shortFingerprint([marks(other(ROWS, 0, "Khác"))])).not.toBe(own);
});
