import { registersOf } from "../../../src/exchange/scope";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { readReturned } from "../../../src/exchange/returning/readReturned";
import type { ReturnedFile } from "../../../src/exchange/returning/returnedFile";
import type { CellValue } from "../../../src/workbook/value";
import { m, table } from "../../books";
import {
  activities,
  comesBack,
  copyFor,
  type CopySheet,
  dropTable,
  fileOf,
  found,
  home,
  neverSent,
  notesOf,
  removeColumn,
  rename,
  rowsIn,
  sheetOf,
} from "./copies";

const carelog = table`
  Ngày       | Mã đối tượng | Nội dung   | An toàn | Người thực hiện | Mã dòng
  13/06/2026 | DT001        | Đã ăn cháo | Có      | Lò Văn Dũng     | CCDF2345`;

const copy = () => copyFor("QLCS", { activities, carelog });
const sheetsFound = (returned: ReturnType<typeof comesBack>) =>
  Object.fromEntries(returned.registers.map(({ register, sheet }) => [register, sheet]));

const doubled = (sheet: CopySheet, name: string, tableName: string | null): CopySheet => ({
  name,
  cells: sheet.cells.map((line) => [...line]),
  table: sheet.table && tableName !== null ? { ...sheet.table, name: tableName } : null,
});

test("a copy that nobody touched comes back as it was sent, and nothing is to be said of it", () => {
  const sent = copy();
  const back = comesBack(sent);
  expect(rowsIn(back, "activities")).toEqual(activities);
  expect(rowsIn(back, "carelog")).toEqual(carelog);
  expect(back.registers.map(({ register }) => register)).toEqual(
    registersOf("QLCS", sonLa2026).map(({ id }) => id),
  );
  expect(found(back, "activities").columns).toEqual([0, 1, 2, 3]);
  expect(found(back, "activities").rows.map(({ at }) => at)).toEqual([4, 5, 6]);
  expect(back.notes).toEqual([]);
  expect([back.stamp, back.baseline, back.fingerprint]).toEqual([
    sent.stamp,
    sent.baseline,
    "0123456789abcdef",
  ]);
});

describe("a register is found", () => {
  test("by its table, whatever the sheet is called", () => {
    const sent = copy();
    sheetOf(sent, "Sinh hoạt").name = "Tháng 6";
    const back = comesBack(sent);
    expect(found(back, "activities").sheet).toBe("Tháng 6");
    expect(back.notes).toEqual([]);
  });

  test.each([
    "SINH  HOẠT",
    "Sinh hoạt".normalize("NFD"),
    "sinh hoat",
    "Sinh hoạt (2)",
    "Bản sao của Sinh hoạt",
  ])("on the sheet %p where tables were lost", (name) => {
    const sent = copy();
    sent.sheets.forEach(dropTable);
    sheetOf(sent, "Sinh hoạt").name = name;
    const back = comesBack(sent);
    expect(sheetsFound(back)).toMatchObject({ activities: name, carelog: "Nhật ký chăm sóc" });
    expect(notesOf(back, "sheet-missing")).toEqual([]);
  });

  test("by its headers on a sheet with any name and a table with any name", () => {
    const sent = copy();
    for (const [place, sheet] of sent.sheets.entries()) {
      if (sheet.table) sheet.table.name = `Table${String(place)}`;
      if (sheet.table) sheet.name = `Sheet${String(place)}`;
    }
    const back = comesBack(sent);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(back.registers).toHaveLength(7);
    expect(back.notes).toEqual([]);
  });

  test("though another register has half of its headers: each sheet is one register", () => {
    const sent = copy();
    sent.sheets.forEach(dropTable);
    sheetOf(sent, "Nhật ký chăm sóc").name = "A";
    sent.sheets = sent.sheets.filter(({ name }) => name !== "Sinh hoạt");
    const back = comesBack(sent);
    expect(sheetsFound(back)).toMatchObject({ carelog: "A" });
    expect(notesOf(back, "sheet-missing")).toEqual([{ kind: "sheet-missing", sheet: "Sinh hoạt" }]);
  });

  test("by most of its headers where nothing else tells", () => {
    const sent = neverSent(copy());
    sent.sheets.forEach(dropTable);
    sheetOf(sent, "Nhật ký chăm sóc").name = "A";
    sheetOf(sent, "Sinh hoạt").name = "B";
    sent.sheets.reverse();
    expect(sheetsFound(comesBack(sent))).toMatchObject({ carelog: "A", activities: "B" });
  });

  test("by its table where nearly all headers are new", () => {
    const sent = neverSent(copy());
    for (const header of ["Ngày", "Hoạt động", "Mã đối tượng"])
      rename(sheetOf(sent, "Sinh hoạt"), header, `${header} *`);
    expect(found(comesBack(sent), "activities").labels).toEqual(["Tham gia"]);
  });

  test("below thirty rows of letterhead it is not", () => {
    const sent = copy();
    const sheet = sheetOf(sent, "Sinh hoạt");
    dropTable(sheet);
    sheet.cells.unshift(...Array.from({ length: 26 }, (): CellValue[] => ["x"]));
    expect(notesOf(comesBack(sent), "header-missing")).toEqual([]);
    sheet.cells.unshift(["x"]);
    expect(notesOf(comesBack(sent), "header-missing")).toEqual([
      { kind: "header-missing", sheet: "Sinh hoạt" },
    ]);
  });

  test("in a workbook that was never sent, whoever keeps it", () => {
    const back = comesBack(neverSent(copy()));
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(back.registers).toHaveLength(7);
    expect(back.notes).toEqual([{ kind: "not-sent-by-us" }]);
  });

  test("of another department too, where its name is right", () => {
    const sent = copy();
    const [theirs] = copyFor("YTND", {}).sheets.filter(({ name }) => name === "Bếp ăn - suất ăn");
    if (!theirs) throw new Error("YTND keeps the meals");
    sent.sheets.push(theirs);
    const back = comesBack(sent);
    expect(sheetsFound(back)).toMatchObject({ meals: "Bếp ăn - suất ăn" });
    expect(back.notes).toEqual([]);
  });
});

describe("of two that look the same", () => {
  test("the one with the right name is read", () => {
    const sent = copy();
    sent.sheets.unshift(doubled(sheetOf(sent, "Sinh hoạt"), "Sinh hoạt (2)", "SinhHoat_2"));
    const back = comesBack(sent);
    expect(found(back, "activities").sheet).toBe("Sinh hoạt");
    expect(back.notes).toEqual([{ kind: "sheet-twice", sheet: "Sinh hoạt", other: "Sinh hoạt (2)" }]);
  });

  test("the one with rows that were sent is read", () => {
    const sent = copy();
    const double = doubled(sheetOf(sent, "Sinh hoạt"), "Sinh hoạt (2)", null);
    sheetOf(sent, "Sinh hoạt").cells.splice(4);
    sent.sheets.push(double);
    const back = comesBack(sent);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(notesOf(back, "sheet-twice")).toEqual([
      { kind: "sheet-twice", sheet: "Sinh hoạt (2)", other: "Sinh hoạt" },
    ]);
  });

  test("the one with more rows that were sent is read, where no name tells", () => {
    const sent = copy();
    const sheet = sheetOf(sent, "Sinh hoạt");
    dropTable(sheet);
    sheet.name = "Sheet1";
    sent.sheets.push(doubled(sheet, "Sheet2", null));
    for (const row of [5, 6]) (sheet.cells[row] ?? [])[4] = `XXXX222${String(row)}`;
    const back = comesBack(sent);
    expect(found(back, "activities").sheet).toBe("Sheet2");
    expect(notesOf(back, "sheet-twice")).toEqual([{ kind: "sheet-twice", sheet: "Sheet2", other: "Sheet1" }]);
  });

  test("the one with the right name is read though its ids got lost, not an extract that has them", () => {
    const sent = copy();
    const sheet = sheetOf(sent, "Sinh hoạt");
    sent.sheets.push({ ...doubled(sheet, "Lọc", null), cells: sheet.cells.slice(3, 5) });
    removeColumn(sheet, "Mã dòng");
    const back = comesBack(sent);
    expect(found(back, "activities").sheet).toBe("Sinh hoạt");
    expect(notesOf(back, "sheet-twice")).toEqual([{ kind: "sheet-twice", sheet: "Sinh hoạt", other: "Lọc" }]);
  });

  test("two registers side by side on one sheet keep their rows apart", () => {
    const sent = copy();
    const sheet = sheetOf(sent, "Sinh hoạt");
    const [header = []] = sheetOf(sent, "Chế độ").cells.slice(3);
    sent.sheets = sent.sheets.filter(({ name }) => name !== "Chế độ");
    for (const [row, line] of [header, [m("06/2026"), "DT009", "Tiền ăn", 500000]].entries()) {
      line.forEach((value, column) => ((sheet.cells[3 + row] ?? [])[10 + column] = value));
    }
    const box = { top: 3, left: 10, bottom: 4, right: 16 };
    sheet.others = [{ name: "CheDo", box, hasTotals: false, hasHeader: true }];
    const back = comesBack(sent);
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(rowsIn(back, "benefits")).toEqual([
      { Tháng: m("06/2026"), "Mã đối tượng": "DT009", "Loại chế độ": "Tiền ăn", "Mức hưởng": 500000 },
    ]);
    expect(back.notes).toEqual([]);
  });
});

test("two registers one below the other on one sheet keep their rows apart", () => {
  const sent = copy();
  const [upper, lower] = [sheetOf(sent, "Sinh hoạt"), sheetOf(sent, "Nhật ký chăm sóc")];
  sent.sheets = sent.sheets.filter((sheet) => sheet !== lower);
  upper.cells.push([], ...lower.cells.slice(3));
  sent.sheets.forEach(dropTable);
  const back = comesBack(sent);
  expect(rowsIn(back, "activities")).toEqual(activities);
  expect(rowsIn(back, "carelog")).toEqual(carelog);
});

describe("what is not there, and what was not sent", () => {
  test("a register that was taken out is missing, and the others are not", () => {
    const sent = copy();
    sent.sheets = sent.sheets.filter(({ name }) => name !== "Sinh hoạt");
    expect(comesBack(sent).notes).toEqual([{ kind: "sheet-missing", sheet: "Sinh hoạt" }]);
  });

  test("without a baseline the stamp tells what was sent", () => {
    const sent = { ...copy(), baseline: null };
    sent.sheets = sent.sheets.filter(({ name }) => name !== "Sinh hoạt");
    expect(notesOf(comesBack(sent), "sheet-missing")).toEqual([
      { kind: "sheet-missing", sheet: "Sinh hoạt" },
    ]);
  });

  test("the baseline tells it better: a register that was not sent is not missing", () => {
    const sent = copy();
    sent.sheets = sent.sheets.filter(({ name }) => name !== "Chế độ");
    const baseline = (sent.baseline ?? []).filter(({ register }) => register !== "benefits");
    expect(comesBack({ ...sent, baseline }).notes).toEqual([]);
  });

  test("an older baseline may have had other fields and registers", () => {
    const sent = copy();
    const baseline = (sent.baseline ?? []).map((one) => ({
      ...one,
      register: one.register === "benefits" ? "pensions" : one.register,
      labels: ["Cột cũ", ...one.labels],
      rows: one.rows.map((row) => ({ ...row, values: ["x", ...row.values] })),
    }));
    const strange = { register: "carelog", labels: ["Cột cũ"], rows: [] };
    rename(sheetOf(sent, "Sinh hoạt"), "Hoạt động", "Việc");
    const back = comesBack({
      ...sent,
      baseline: [...baseline.filter(({ register }) => register !== "carelog"), strange],
    });
    expect(rowsIn(back, "activities")).toEqual(activities);
    expect(rowsIn(back, "carelog")).toEqual(carelog);
    expect(back.notes.map(({ kind }) => kind)).toEqual(["column-renamed"]);
  });

  test("a sheet of ours is no stranger, however its name is composed", () => {
    const sent = copy();
    sheetOf(sent, "Hướng dẫn").name = "Hướng dẫn".normalize("NFD");
    expect(comesBack(sent).notes).toEqual([]);
  });

  test("nothing is missing in a workbook that was never sent", () => {
    const sent = neverSent(copy());
    sent.sheets = sent.sheets.filter(({ name }) => name !== "Sinh hoạt");
    expect(notesOf(comesBack(sent), "sheet-missing")).toEqual([]);
  });

  test.each(["Sinh hoạt", "Bản sao của Sinh hoạt", "sinh hoat 2"])(
    "a sheet called %p with nothing of it has lost its headers",
    (name) => {
      const sent = copy();
      const cells = [["Sinh hoạt tháng 6"], ["họp", 3]];
      Object.assign(sheetOf(sent, "Sinh hoạt"), { name, table: null, cells });
      expect(comesBack(sent).notes).toEqual([{ kind: "header-missing", sheet: name }]);
    },
  );

  test("a sheet of their own is named with what is in it, an empty one is not", () => {
    const sent = copy();
    sent.sheets.push({ name: "Nháp", cells: [["a", null, ""], [], [1, false]], table: null });
    sent.sheets.push({ name: "Trống", cells: [[null, ""]], table: null });
    expect(comesBack(sent).notes).toEqual([{ kind: "sheet-unknown", sheet: "Nháp", filled: 3 }]);
  });

  test("their own list that has some of another department's headers is no register", () => {
    const sent = copy();
    const cells = [
      ["Mã đối tượng", "Ngày khám", "Loại khám", "Bác sĩ"],
      ["DT001", 46000, "Định kỳ", "X"],
    ];
    sent.sheets.push({ name: "Khám", cells, table: null });
    expect(comesBack(sent).notes).toEqual([{ kind: "sheet-unknown", sheet: "Khám", filled: 8 }]);
  });
});

test("who makes thousands of columns, tables and rows has nobody wait: each cell is looked at a few times", () => {
  const rows = Array.from({ length: 3000 }, (_, place) => {
    return { Ngày: 46_000 + (place % 300), "Hoạt động": "Văn nghệ", "Mã dòng": `BCD${String(place)}` };
  });
  const sent = copyFor("QLCS", { activities: rows });
  const sheet = sheetOf(sent, "Sinh hoạt");
  const [header = []] = sheet.cells.slice(3);
  for (let column = 5; column < 2000; column++) {
    header[column] = column % 2 === 0 ? "Ngày" : `Cột ${String(column)}`;
  }
  sheet.others = Array.from({ length: 1000 }, (_, place) => {
    const box = { top: 3, left: 5 + place, bottom: 4, right: 5 + place };
    return { name: `T${String(place)}`, box, hasTotals: false, hasHeader: true };
  });
  const { file, looks } = watched(fileOf(sent));
  const back = readReturned(file, home);
  expect(found(back, "activities").rows).toHaveLength(3000);
  expect(notesOf(back, "column-twice").length).toBeGreaterThan(900);
  expect(looks() / sheet.cells.flat().length).toBeLessThan(40);
});

/** Counts how often cells are looked at. */
function watched(file: ReturnedFile): { readonly file: ReturnedFile; readonly looks: () => number } {
  let looks = 0;
  const look: ProxyHandler<CellValue[]> = {
    get: (line, key, receiver): unknown => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(line, key, receiver);
    },
  };
  const sheets = file.reading.sheets.map((sheet) => {
    return { ...sheet, cells: sheet.cells.map((line) => new Proxy([...line], look)) };
  });
  return { file: { ...file, reading: { ...file.reading, sheets } }, looks: () => looks };
}
