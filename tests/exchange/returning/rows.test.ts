import type { CellValue } from "../../../src/workbook/value";
import { d, HEADER_ROW } from "../../books";
import {
  activities,
  append,
  columnOf,
  comesBack,
  copyFor,
  dropTable,
  found,
  neverSent,
  notesOf,
  removeColumn,
  rowsIn,
  sheetOf,
} from "./copies";

const sent = () => {
  const copy = copyFor("QLCS", { activities });
  return { copy, sheet: sheetOf(copy, "Sinh hoạt") };
};
const added = [d("20/06/2026"), "Cờ tướng", "DT004", "Có"];
const [first, second, third] = activities;
const fourth = { Ngày: d("20/06/2026"), "Hoạt động": "Cờ tướng", "Mã đối tượng": "DT004", "Tham gia": "Có" };

describe("a table that was lost", () => {
  test("leaves its rows, and the place of its header", () => {
    const { copy, sheet } = sent();
    dropTable(sheet);
    append(sheet, added);
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")).toEqual([first, second, third, fourth]);
    expect(back.notes).toEqual([{ kind: "table-lost", sheet: "Sinh hoạt", cell: "A4" }]);
  });

  test("and was moved is found where it is now", () => {
    const { copy, sheet } = sent();
    dropTable(sheet);
    sheet.cells = [["Table 1"], [], ...sheet.cells.map((line) => [null, null, ...line])];
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(found(back, "activities").columns).toEqual([2, 3, 4, 5]);
    expect(found(back, "activities").rows[0]?.at).toBe(6);
    expect(back.notes).toEqual([{ kind: "table-lost", sheet: "Sinh hoạt", cell: "C6" }]);
  });

  test("and stands where it was though its rows moved counts as lost", () => {
    const { copy, sheet } = sent();
    if (sheet.table) sheet.table.columns = (sheet.cells[HEADER_ROW] ?? []).map(String);
    sheet.cells.unshift(["Trung tâm Bảo trợ"], []);
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(notesOf(back, "table-lost")).toEqual([{ kind: "table-lost", sheet: "Sinh hoạt", cell: "A6" }]);
  });

  test("and was sorted together with its header keeps all rows", () => {
    const { copy, sheet } = sent();
    dropTable(sheet);
    sheet.cells.splice(HEADER_ROW, 0, ...sheet.cells.splice(HEADER_ROW + 1, 2));
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(found(back, "activities").rows.map(({ at }) => at)).toEqual([3, 4, 6]);
  });

  test("whose header is half there is still found, with less it is not, but for the ids of its rows", () => {
    const { copy, sheet } = sent();
    dropTable(sheet);
    const header = sheet.cells[HEADER_ROW] ?? [];
    header.splice(0, 3, "x", "y", "z");
    expect(rowsIn(comesBack(copy), "activities")).toEqual(activities);
    header.splice(2, 3, "Mã đối tượng", "Tham gia", "id");
    expect(comesBack(copy).registers.map(({ register }) => register)).toContain("activities");
    header.splice(2, 1, "z");
    expect(notesOf(comesBack(copy), "header-missing")).toEqual([
      { kind: "header-missing", sheet: "Sinh hoạt" },
    ]);
  });
});

test("a table that shows no header is read by the names of its columns", () => {
  const { copy, sheet } = sent();
  const columns = (sheet.cells[HEADER_ROW] ?? []).map(String);
  sheet.cells.splice(HEADER_ROW, 1);
  const box = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + 2, right: 4 };
  sheet.table = { name: "SinhHoat", box, hasTotals: false, hasHeader: false, columns };
  const back = comesBack(copy);
  expect(rowsIn(back, "activities")).toEqual(activities);
  expect(back.notes).toEqual([]);
});

test("a header that was cleared in one cell is known by the name of the table's column", () => {
  const { copy, sheet } = sent();
  const header = sheet.cells[HEADER_ROW] ?? [];
  if (sheet.table) sheet.table.columns = header.map(String);
  header[1] = null;
  const back = comesBack(copy);
  expect(rowsIn(back, "activities")).toEqual(activities);
  expect(back.notes).toEqual([]);
});

describe("rows below the table", () => {
  test("are rows, counted from the first cell that is filled", () => {
    const { copy, sheet } = sent();
    append(sheet, [], [null, ...added.slice(1)], added);
    const back = comesBack(copy);
    expect(rowsIn(back, "activities").slice(3)).toEqual([{ ...fourth, Ngày: undefined }, fourth]);
    expect(back.notes).toEqual([{ kind: "rows-below-table", sheet: "Sinh hoạt", cell: "B9", count: 2 }]);
  });

  test("are none where nothing stands in a column of the register", () => {
    const { copy, sheet } = sent();
    append(sheet, [null, null, null, null, null, null, "xem lại"]);
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(back.notes).toEqual([
      { kind: "column-unknown", sheet: "Sinh hoạt", cell: "G4", name: "", filled: 1 },
    ]);
  });

  test("stand below its totals, which are no row", () => {
    const { copy, sheet } = sent();
    append(sheet, ["Tổng", 3], added);
    if (sheet.table)
      sheet.table = { ...sheet.table, hasTotals: true, box: { ...sheet.table.box, bottom: 7 } };
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")).toEqual([first, second, third, fourth]);
    expect(notesOf(back, "rows-below-table")).toEqual([
      { kind: "rows-below-table", sheet: "Sinh hoạt", cell: "A9", count: 1 },
    ]);
  });
});

describe("a blank row", () => {
  const cleared = (line: number, keep: readonly number[] = []) => {
    const { copy, sheet } = sent();
    const row = sheet.cells[HEADER_ROW + 1 + line] ?? [];
    row.forEach((_, column) => {
      if (!keep.includes(column)) row[column] = null;
    });
    return { copy, row };
  };

  test("is no row, and neither is one of spaces", () => {
    const { copy, row } = cleared(1);
    row[1] = "  \u00a0";
    expect(rowsIn(comesBack(copy), "activities")).toEqual([first, third]);
  });

  test("is one of which only the id is left", () => {
    expect(rowsIn(comesBack(cleared(1, [4]).copy), "activities")).toEqual([first, third]);
  });

  test("is none whose other cells were blank when it was sent", () => {
    const copy = copyFor("QLCS", {
      activities: [{ "Tham gia": "Có", "Mã dòng": "BCDF2345" }, { "Mã dòng": "BCDF2346" }],
    });
    removeColumn(sheetOf(copy, "Sinh hoạt"), "Tham gia");
    expect(rowsIn(comesBack(copy), "activities")).toEqual([
      { "Mã dòng": "BCDF2345" },
      { "Mã dòng": "BCDF2346" },
    ]);
  });
});

describe("a header that comes again", () => {
  const withLine = (line: readonly CellValue[], at = HEADER_ROW + 1) => {
    const { copy, sheet } = sent();
    sheet.cells.splice(at, 0, [...line]);
    if (sheet.table) sheet.table = { ...sheet.table, box: { ...sheet.table.box, bottom: 7 } };
    return comesBack(copy);
  };

  test.each<[string, readonly CellValue[], number | undefined, string]>([
    ["whole", ["Ngày", "Hoạt động", "Mã đối tượng", "Tham gia", "Mã dòng"], undefined, "A5"],
    ["written otherwise", [null, "HOẠT  ĐỘNG", " mã đối\ntượng"], undefined, "B5"],
    [
      "in part, with hints",
      ["(ngày/tháng)", "Hoạt động".normalize("NFD"), null, "Tham gia"],
      undefined,
      "B5",
    ],
    ["between the rows", ["Ngày", "Hoạt động", "Mã đối tượng", "Tham gia"], HEADER_ROW + 3, "A7"],
    ["as numbers", [1, 2, 3, 4, 5], undefined, "A5"],
    ["as numbers in brackets", ["(1)", "(2)", "(3)", " (4) "], undefined, "A5"],
    ["as letters and numbers", ["A", "B", 1, 2], undefined, "A5"],
  ])("%s is no row", (_, line, at, cell) => {
    const back = withLine(line, at);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(back.notes).toEqual([{ kind: "header-repeated", sheet: "Sinh hoạt", cell }]);
  });

  test.each<[string, readonly CellValue[], number | undefined]>([
    ["one cell that says what stands above it", [d("20/06/2026"), "Hoạt động", "DT004", "Có"], undefined],
    ["nothing but that and one more", [null, "Hoạt động", "DT004"], undefined],
    ["more that is something else", [46000, "Hoạt động", "Mã đối tượng", "Có", "BCDF2349"], undefined],
    ["numbers further down", [1, 2, 3, 4], HEADER_ROW + 2],
    ["numbers in no order", [3, 1, 2, 4], undefined],
    ["two numbers", [1, 2], undefined],
  ])("but not in a row with %s", (_, line, at) => {
    const back = withLine(line, at);
    expect(rowsIn(back, "activities")).toHaveLength(4);
    expect(notesOf(back, "header-repeated")).toEqual([]);
  });
});

test("a row that was sent is a row, whatever it says", () => {
  const odd = [{ "Hoạt động": "Hoạt động", "Tham gia": "Tham gia", "Mã dòng": "BCDF2345" }];
  expect(rowsIn(comesBack(copyFor("QLCS", { activities: odd })), "activities")).toEqual(odd);
});

describe("what cannot be read", () => {
  test("an error is no value, and its row stays a row", () => {
    const { copy, sheet } = sent();
    const column = columnOf(sheet, "Tham gia");
    const [, last = []] = sheet.cells.slice(-2);
    for (const line of sheet.cells.slice(-2)) line[column] = { error: "#REF!" };
    last.fill(null, 0, column);
    const back = comesBack(copy);
    expect(rowsIn(back, "activities").slice(1)).toEqual([
      { ...second, "Tham gia": undefined },
      { "Mã dòng": "BCDF2347" },
    ]);
    expect(found(back, "activities").unreadable).toEqual([
      { at: 5, label: "Tham gia" },
      { at: 6, label: "Tham gia" },
    ]);
    expect(back.notes).toEqual([
      { kind: "unreadable", sheet: "Sinh hoạt", cell: "D6", field: "Tham gia", count: 2 },
    ]);
  });

  test("a formula that nobody calculated is no blank cell", () => {
    const { copy } = sent();
    copy.uncalculated.push({ sheet: "Sinh hoạt", row: 7, column: 1 }, { sheet: "Chế độ", row: 1, column: 0 });
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")).toHaveLength(4);
    expect(found(back, "activities").unreadable).toEqual([{ at: 7, label: "Hoạt động" }]);
    expect(notesOf(back, "unreadable")).toEqual([
      { kind: "unreadable", sheet: "Sinh hoạt", cell: "B8", field: "Hoạt động", count: 1 },
    ]);
  });

  test("an id is none", () => {
    const { copy, sheet } = sent();
    (sheet.cells[HEADER_ROW + 1] ?? [])[4] = { error: "#NAME?" };
    const back = comesBack(copy);
    expect(rowsIn(back, "activities")[0]).toEqual({ ...first, "Mã dòng": undefined });
    expect(back.notes).toEqual([
      { kind: "unreadable", sheet: "Sinh hoạt", cell: "E5", field: "Mã dòng", count: 1 },
    ]);
  });
});

describe("row ids", () => {
  test("are told apart from what programs do to them", () => {
    const { copy, sheet } = sent();
    const column = columnOf(sheet, "Mã dòng");
    (sheet.cells[HEADER_ROW + 1] ?? [])[column] = " bcdf2345 ";
    expect(rowsIn(comesBack(copy), "activities")).toEqual(activities);
  });

  test("that stand twice are kept and counted", () => {
    const { copy, sheet } = sent();
    for (const place of [5, 6]) (sheet.cells[place] ?? [])[4] = "BCDF2345";
    const back = comesBack(copy);
    expect(rowsIn(back, "activities").map((row) => row["Mã dòng"])).toEqual([
      "BCDF2345",
      "BCDF2345",
      "BCDF2345",
    ]);
    expect(back.notes).toEqual([{ kind: "ids-copied", sheet: "Sinh hoạt", cell: "E6", count: 2 }]);
  });

  test("are missing where their column is, and where it is blank", () => {
    const { copy, sheet } = sent();
    for (const line of sheet.cells.slice(HEADER_ROW + 1)) line[4] = null;
    expect(comesBack(copy).notes).toEqual([{ kind: "ids-missing", sheet: "Sinh hoạt" }]);
    removeColumn(sheet, "Mã dòng");
    expect(comesBack(copy).notes).toEqual([{ kind: "ids-missing", sheet: "Sinh hoạt" }]);
    expect(notesOf(comesBack({ ...copy, baseline: null }), "ids-missing")).toHaveLength(1);
    expect(notesOf(comesBack(neverSent(copy)), "ids-missing")).toEqual([]);
  });

  test("are not missing where none were sent", () => {
    const copy = copyFor("QLCS", {});
    append(sheetOf(copy, "Sinh hoạt"), added);
    expect(notesOf(comesBack(copy), "ids-missing")).toEqual([]);
  });
});
