import { movedRows } from "../../../src/exchange/marks/moved";
import { packed, shortFingerprint, unpacked } from "../../../src/exchange/marks/packed";
import { labelMark, type RowMarks, rowMarks } from "../../../src/exchange/marks/rowMarks";
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
    const kept = { marks: before, judged: null };
    expect(unpacked(packed(kept))).toEqual(kept);
    expect(packed(kept).length).toBeLessThanOrEqual("documents 3 ".length + 10 * rows.length);
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
  expect(unpacked("documents 0 ")).toMatchObject({ marks: { register: "documents" }, judged: null });
});

describe("what rows add to targets is kept beside their marks", () => {
  const judged = (added: ReadonlyMap<number, Int32Array> | null) => ({
    marks: marks(ROWS),
    judged: { fields: new Set([labelMark("Ngày")]), added },
  });

  test("in few letters, whatever it is", () => {
    const kept = judged(new Map([1, 2].map((part) => [part, Int32Array.of(0, -1, 40 * part)] as const)));
    const text = packed(kept);
    expect(unpacked(text)).toEqual(kept);
    expect(text.startsWith("v2 ")).toBe(true);
    const [, , , classes, rows] = text.split(" ");
    expect([classes, rows]).toEqual(["0,0;-1,-1;40,80", "012"]);
  });

  test("of a register without rows, and of one that is called as its sheet is", () => {
    const none = judged(new Map([[1, new Int32Array(0)]]));
    const empty = { ...none, marks: { ...marks([]), register: "Sổ cho mượn xe" } };
    expect(unpacked(packed(empty))).toEqual(empty);
    const old = { marks: { ...marks(ROWS), register: "Sổ cho mượn xe" }, judged: null };
    expect(unpacked(packed(old))).toEqual(old);
  });

  test("in two letters for more kinds of rows, and not at all where there are too many", () => {
    const many = (count: number) => {
      const numbers = Int32Array.from({ length: count }, (_, entry) => entry);
      const one = { register: "documents", ids: numbers.map(() => -1), contents: numbers };
      return { marks: one, judged: { fields: new Set([1]), added: new Map([[1, numbers]]) } };
    };
    expect(unpacked(packed(many(65)))).toEqual(many(65));
    const most = many(5000);
    expect(unpacked(packed(most))).toEqual({ ...most, judged: { ...most.judged, added: null } });
  });

  test("and is refused where somebody has written in it", () => {
    const text = packed(judged(new Map([[1, Int32Array.of(0, 0, 3)]])));
    expect(unpacked(text)).not.toBeNull();
    expect(unpacked(text.replace(" 0;3 001 ", " 0 001 "))?.judged?.added).toBeNull();
  });
});

describe("what a row was then", () => {
  const before = marks(ROWS);

  test("is known where all others stand still", () => {
    const now = other(other([...ROWS, { "Số, ký hiệu": "4/TB" }], 0, "Một"), 2, "Ba");
    const moved = movedRows(before, marks(now));
    expect([0, 2, 3].map(moved.before)).toEqual([[0], [2], [null]]);
    expect(movedRows(marks(withIds(ROWS)), marks(other(withIds(ROWS).reverse(), 0, "Ba"))).before(0)).toEqual(
      [2],
    );
  });

  test("may be any that is lacking where they were sorted", () => {
    const now = marks(other(other([...ROWS].reverse(), 0, "Ba"), 1, "Hai"));
    const moved = movedRows(before, now);
    expect(moved.changed).toEqual([0, 1]);
    expect([0, 1].map(moved.before)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  test("may be nothing where there are more rows than before", () => {
    const now = marks([{ "Số, ký hiệu": "0/TB" }, ...other(ROWS, 0, "Một")]);
    const moved = movedRows(before, now);
    expect(moved).toMatchObject({ changed: [0], added: [1], gone: 0 });
    expect(moved.before(1)).toEqual([0, null]);
  });

  test("is known of those that were emptied", () => {
    expect(movedRows(before, marks(ROWS.slice(0, 2)))).toMatchObject({ gone: 1, lost: [2] });
    expect(movedRows(before, marks(other(ROWS.slice(1), 0, "Hai")))).toMatchObject({ gone: 1, lost: [0, 1] });
  });
});

test("marks may be over some fields only", () => {
  const of = (rows: readonly Row[]) =>
    rowMarks(bookOf({ documents: rows }).entries("documents"), (label) => label !== "Trích yếu").contents;
  expect(of(other(ROWS, 0, "Khác"))).toEqual(of(ROWS));
  expect(of(ROWS)).not.toEqual(marks(ROWS).contents);
});

test("a fingerprint is the same in any order, and another one for other rows", () => {
  const own = shortFingerprint([marks(ROWS)]);
  expect(own).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(shortFingerprint([marks([...ROWS].reverse())])).toBe(own);
  expect(shortFingerprint([marks(other(ROWS, 0, "Khác"))])).not.toBe(own);
});
