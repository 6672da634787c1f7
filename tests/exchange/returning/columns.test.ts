import type { CellValue } from "../../../src/workbook/value";
import { HEADER_ROW, table } from "../../books";
import {
  cellsBelow,
  columnOf,
  comesBack,
  type Copy,
  copyFor,
  type CopySheet,
  filled,
  found,
  home,
  insertColumn,
  neverSent,
  notesOf,
  removeColumn,
  rename,
  rowsIn,
  sheetOf,
} from "./copies";

const carelog = filled(table`
  Ngày       | Mã đối tượng | Nội dung      | An toàn | Người thực hiện | Mã dòng
  13/06/2026 | DT001        | Đã ăn cháo    | Có      | Lò Văn Dũng     | BCDF2345
  14/06/2026 | DT002        | Ngủ ngon      | Có      |                 | BCDF2346
  15/06/2026 | DT003        | Sốt 38 độ     | Không   | Lò Văn Dũng     | BCDF2347
  16/06/2026 | DT001        | Uống đủ thuốc | Có      | Quàng Thị Mai   | BCDF2348`);

const SHEET = "Nhật ký chăm sóc";
const sent = (): { copy: Copy; sheet: CopySheet } => {
  const copy = copyFor("QLCS", { carelog });
  return { copy, sheet: sheetOf(copy, SHEET) };
};
const unknown = (cell: string, name: string, filled: number) => ({
  kind: "column-unknown",
  sheet: SHEET,
  cell,
  name,
  filled,
});
const missing = (field: string) => ({ kind: "column-missing", sheet: SHEET, field });
const without = (label: string) => carelog.map((row) => ({ ...row, [label]: undefined }));

describe("a header", () => {
  test.each([
    "NỘI DUNG",
    "Nội dung".normalize("NFD"),
    " Nội\nDung ",
    "Nội_x000D_\ndung",
    "Nội\u00a0 dung\u200b",
  ])("written %j is the same", (header) => {
    const { copy, sheet } = sent();
    rename(sheet, "Nội dung", header);
    const back = comesBack(copy);
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(back.notes).toEqual([]);
  });

  test("without its accents is another", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Nội dung", "Noi dung");
    expect(notesOf(comesBack(copy), "column-renamed")).toHaveLength(1);
  });
});

test("columns may be moved", () => {
  const { copy, sheet } = sent();
  for (const line of sheet.cells.slice(HEADER_ROW)) line.unshift(line.splice(3, 1)[0] ?? null);
  const back = comesBack(copy);
  expect(rowsIn(back, "carelog")).toEqual(carelog);
  expect(found(back, "carelog").columns).toEqual([1, 2, 3, 0, 4]);
  expect(back.notes).toEqual([]);
});

describe("a column that is gone", () => {
  test("is missing, and nothing else", () => {
    const { copy, sheet } = sent();
    removeColumn(sheet, "Nội dung");
    const back = comesBack(copy);
    expect(rowsIn(back, "carelog")).toEqual(without("Nội dung"));
    expect(found(back, "carelog").labels).not.toContain("Nội dung");
    expect(back.notes).toEqual([missing("Nội dung")]);
  });

  test("with personal data is not, where none was sent", () => {
    const copy = copyFor("QLCS", { carelog }, "codes");
    expect(comesBack(copy).notes).toEqual([]);
    expect(comesBack({ ...copy, baseline: null }).notes).toEqual([{ kind: "baseline-lost" }]);
  });

  test("is missing as well where the baseline is", () => {
    const { copy, sheet } = sent();
    removeColumn(sheet, "An toàn");
    expect(notesOf(comesBack({ ...copy, baseline: null }), "column-missing")).toEqual([missing("An toàn")]);
    expect(notesOf(comesBack(neverSent(copy)), "column-missing")).toEqual([missing("An toàn")]);
  });
});

describe("a column of their own", () => {
  test("is named, with what is in it", () => {
    const { copy, sheet } = sent();
    insertColumn(sheet, "Nội dung", "STT", [1, 2, null, 4]);
    const back = comesBack(copy);
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(back.notes).toEqual([unknown("C4", "STT", 3)]);
  });

  test("is not named while it is empty", () => {
    const { copy, sheet } = sent();
    insertColumn(sheet, "Nội dung", "Cột1", []);
    expect(comesBack(copy).notes).toEqual([]);
  });

  test("that has no header is named by its place", () => {
    const { copy, sheet } = sent();
    (sheet.cells[HEADER_ROW + 2] ?? [])[8] = "gọi lại";
    expect(comesBack(copy).notes).toEqual([unknown("I4", "", 1)]);
  });

  test("is not ours, though the scorecard's columns are", () => {
    const { copy, sheet } = sent();
    const [helper = ""] = home.campaign.registers
      .filter(({ id }) => id === "carelog")
      .flatMap((register) => home.helperColumns(register));
    insertColumn(sheet, "Mã dòng", helper, [1, 2, 3, 4]);
    expect(helper).toBe("Thứ tự");
    expect(comesBack(copy).notes).toEqual([]);
  });
});

describe("a column that was given another name", () => {
  const renamed = (cell: string, name: string, field: string) => ({
    kind: "column-renamed",
    sheet: SHEET,
    cell,
    name,
    field,
  });

  test("is known by what it says, wherever it stands", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Nội dung", "Diễn biến");
    (sheet.cells[HEADER_ROW + 1] ?? [])[2] = "Đã ăn phở";
    for (const line of sheet.cells.slice(HEADER_ROW)) line.unshift(line.splice(2, 1)[0] ?? null);
    const back = comesBack(copy);
    expect(rowsIn(back, "carelog").map((row) => row["Nội dung"])).toEqual([
      "Đã ăn phở",
      ...carelog.slice(1).map((row) => row["Nội dung"]),
    ]);
    expect(back.notes).toEqual([renamed("A4", "Diễn biến", "Nội dung")]);
  });

  test("is known by the days it says, counted from 1904", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Ngày", "Hôm");
    insertColumn(sheet, "Hôm", "STT", [1, 2, 3, 4]);
    for (const line of sheet.cells.slice(HEADER_ROW + 1)) line[1] = Number(line[1]) - 1462;
    const back = comesBack({ ...copy, date1904: true });
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(notesOf(back, "column-renamed")).toEqual([renamed("B4", "Hôm", "Ngày")]);
  });

  describe.each<[number, number, boolean]>([
    [10, 6, true],
    [10, 5, false],
    [4, 3, true],
    [3, 2, false],
    [2, 2, true],
    [1, 0, false],
  ])("of %d cells that were filled and %d that still say it", (told, same, isKnown) => {
    const rows = Array.from({ length: told + 2 }, (_, place) => ({
      Ngày: 46_000 + place,
      ...(place < told ? { "Nội dung": `Sốt ${String(37 + place / 10)} độ` } : {}),
      "Mã dòng": `BCDF23${"BCDFGHJKLMNP".charAt(place)}4`,
    }));

    test(`is ${isKnown ? "" : "not "}known`, () => {
      const copy = copyFor("QLCS", { carelog: rows });
      const sheet = sheetOf(copy, SHEET);
      for (const line of sheet.cells.slice(HEADER_ROW + 1 + same)) line[2] = "khác hẳn";
      rename(sheet, "Nội dung", "Diễn biến");
      expect(comesBack(copy).notes).toEqual(
        isKnown
          ? [renamed("C4", "Diễn biến", "Nội dung")]
          : [missing("Nội dung"), unknown("C4", "Diễn biến", told + 2)],
      );
    });
  });

  test("is known in a long register by the few cells that are filled", () => {
    const rows = Array.from({ length: 5000 }, (_, place) => {
      const seldom = place % 250 === 1 ? { "Người thực hiện": `Lò Văn ${String(place)}` } : {};
      return { Ngày: 46_000, ...seldom, "Mã dòng": `BCD${String(place)}` };
    });
    const copy = copyFor("QLCS", { carelog: rows });
    const sheet = sheetOf(copy, SHEET);
    rename(sheet, "Người thực hiện", "Ai làm");
    insertColumn(sheet, "Ai làm", "STT", [1]);
    expect(notesOf(comesBack(copy), "column-renamed")).toEqual([renamed("F4", "Ai làm", "Người thực hiện")]);
  });

  test("is known in two fields at once", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Nội dung", "Diễn biến");
    rename(sheet, "Người thực hiện", "Ai làm");
    const back = comesBack(copy);
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(notesOf(back, "column-renamed").map(({ field }) => field)).toEqual([
      "Nội dung",
      "Người thực hiện",
    ]);
  });

  test("is known by its neighbours where nobody knows what was in it", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Nội dung", "Diễn biến");
    const back = comesBack({ ...copy, baseline: null });
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(notesOf(back, "column-renamed")).toEqual([renamed("C4", "Diễn biến", "Nội dung")]);
  });

  test("is known by its neighbours as the first and as the last field", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Ngày", "Hôm");
    rename(sheet, "Người thực hiện", "Ai làm");
    expect(rowsIn(comesBack({ ...copy, baseline: null }), "carelog")).toEqual(carelog);
  });

  test("is not known by its neighbours where its values cannot be the field's", () => {
    const { copy, sheet } = sent();
    rename(sheet, "An toàn", "Nhiệt độ");
    for (const line of sheet.cells.slice(HEADER_ROW + 1)) line[3] = 37.5;
    expect(comesBack({ ...copy, baseline: null }).notes).toEqual([
      { kind: "baseline-lost" },
      missing("An toàn"),
      unknown("D4", "Nhiệt độ", 4),
    ]);
  });

  test.each([
    ["in front of it", "Mã đối tượng"],
    ["behind it", "An toàn"],
  ])("is not known by its neighbours where another one stands %s", (_, moved) => {
    const { copy, sheet } = sent();
    const values = cellsBelow(sheet, moved);
    removeColumn(sheet, moved);
    insertColumn(sheet, "Ngày", moved, values);
    rename(sheet, "Nội dung", "Diễn biến");
    expect(notesOf(comesBack({ ...copy, baseline: null }), "column-missing")).toEqual([missing("Nội dung")]);
  });

  test("is not known by its neighbours where two stand between them", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Nội dung", "Diễn biến");
    insertColumn(sheet, "Diễn biến", "Buổi", ["sáng"]);
    expect(notesOf(comesBack({ ...copy, baseline: null }), "column-missing")).toEqual([missing("Nội dung")]);
  });

  test("is not one of their own in the place of one they took out", () => {
    const { copy, sheet } = sent();
    removeColumn(sheet, "Nội dung");
    insertColumn(sheet, "An toàn", "Ý kiến", ["tốt", null, null, null]);
    expect(comesBack(copy).notes).toEqual([missing("Nội dung"), unknown("C4", "Ý kiến", 1)]);
  });

  test("is not an emptied one: what was in it would look deleted", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Nội dung", "Ý kiến");
    for (const line of sheet.cells.slice(HEADER_ROW + 1)) line[2] = null;
    expect(comesBack(copy).notes).toEqual([missing("Nội dung")]);
  });

  test("is still one where it holds the row ids", () => {
    const { copy, sheet } = sent();
    rename(sheet, "Mã dòng", "Mã");
    expect(rowsIn(comesBack(copy), "carelog")).toEqual(carelog);
    expect(comesBack(copy).notes).toEqual([renamed("F4", "Mã", "Mã dòng")]);
    expect(rowsIn(comesBack({ ...copy, baseline: null }), "carelog")).toEqual(carelog);
  });
});

test("two fields that say the same are not told apart by what they say", () => {
  const copy = copyFor("CTXH", {
    residents: ["2", "3", "4"].map((end) => ({
      "Mã đối tượng": `DT00${end}`,
      "Đã số hóa": "Có",
      "Kế hoạch chăm sóc số hóa": "Có",
      "Mã dòng": `BCDF234${end}`,
    })),
  });
  const sheet = sheetOf(copy, "Đối tượng");
  rename(sheet, "Đã số hóa", "A");
  rename(sheet, "Kế hoạch chăm sóc số hóa", "B");
  expect(notesOf(comesBack(copy), "column-missing").map(({ field }) => field)).toEqual([
    "Đã số hóa",
    "Kế hoạch chăm sóc số hóa",
  ]);
});

describe("a header that stands twice", () => {
  const twice = (before: string, values: readonly CellValue[]) => {
    const { copy, sheet } = sent();
    insertColumn(sheet, before, "Nội dung", values);
    return comesBack(copy);
  };
  const drafts = ["nháp", "nháp", "nháp", "nháp"];

  test.each([
    ["Nội dung", "C4"],
    ["An toàn", "D4"],
  ])("is the one that says what was sent, inserted before %s", (before, cell) => {
    const back = twice(before, drafts);
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(back.notes).toEqual([{ kind: "column-twice", sheet: SHEET, cell, field: "Nội dung" }]);
  });

  test("is the first of equals", () => {
    const { copy, sheet } = sent();
    insertColumn(sheet, "An toàn", "Nội dung", cellsBelow(sheet, "Nội dung"));
    expect(columnOf(sheet, "Nội dung")).toBe(2);
    const back = comesBack(copy);
    expect(found(back, "carelog").columns[2]).toBe(2);
    expect(notesOf(back, "column-twice")).toEqual([
      { kind: "column-twice", sheet: SHEET, cell: "D4", field: "Nội dung" },
    ]);
  });

  test("is the one with the ids that were sent", () => {
    const { copy, sheet } = sent();
    insertColumn(sheet, "Mã dòng", "Mã dòng", ["XXXX2222"]);
    const back = comesBack(copy);
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(back.notes).toEqual([{ kind: "column-twice", sheet: SHEET, cell: "F4", field: "Mã dòng" }]);
  });
});
