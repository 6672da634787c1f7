import { freeze, type FreezeRequest } from "../../../src/actions/freeze";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { cellText } from "../../../src/sheets/cellText";
import { FROZEN_SHEET, FROZEN_TABLE } from "../../../src/sheets/names";
import type { CellPatch } from "../../../src/workbook/plan";
import { valueAt } from "../../../src/workbook/rows";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import type { XlsxWorkbook } from "../../../src/xlsx";
import { d } from "../../books";
import { checkXlsx } from "../../libreoffice";
import { cellsOf, outlineOf } from "../../looking";
import { needsSchemas } from "../../needs";
import { scratchFile } from "../../parity/effort";
import { open, sampleFile } from "../workbooks";

const MAY: FreezeRequest = {
  by: " Nguyễn Văn A ",
  today: d("03/06/2026"),
  again: false,
  period: { year: 2026, span: "M05" },
  reportDate: d("31/05/2026"),
};
const HALF: FreezeRequest = {
  by: "Trần Thị B",
  today: d("02/07/2026"),
  again: false,
  period: { year: 2026, span: "H1" },
  reportDate: d("30/06/2026"),
};

let file: Uint8Array;
let frozen: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
  const workbook = open(file);
  await freeze(workbook, MAY);
  frozen = workbook.toBytes();
});

describe("a period that is frozen", () => {
  test("has a sheet of values that says who, when and of which rows", async () => {
    const [card] = await cellsOf(open(frozen), ["Chốt 2026-M05"]);
    const texts = card?.cells.map(([first]) => first) ?? [];
    expect(texts.slice(3, 6)).toEqual([
      "Tháng 5 năm 2026, số liệu đến hết 31/05/2026",
      "Người chốt: Nguyễn Văn A. Chốt ngày 03/06/2026. Các con số là giá trị, không tự đổi.",
      expect.stringMatching(/^Dấu vân của các dòng số liệu: [0-9A-F]{4}(-[0-9A-F]{4}){3}$/),
    ]);
    const { written } = (await open(frozen).read([{ sheet: "Chốt 2026-M05", written: { except: [] } }]))
      .sheets[0]!;
    expect(written).toEqual([]);
  });

  test("shows what the scorecard shows", async () => {
    const [card, scorecard] = await cellsOf(open(frozen), ["Chốt 2026-M05", "Bảng điểm"]);
    const lines = (sheet: typeof card, columns: number) =>
      (sheet?.cells ?? [])
        .filter(([id]) => typeof id === "string" && /^[A-Z]{4}-\d[ab]?$/.test(id))
        .map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? ""));
    // With points; Thay đổi has nothing to say and stands in the scorecard alone.
    const shown = lines(scorecard, 17).map(([...line]) => [...line.slice(0, 9), ...line.slice(10)]);
    expect(shown.length).toBeGreaterThan(20);
    expect(lines(card, 16).map((line) => line.map(String))).toEqual(
      shown.map((line) => line.map((value, column) => (column === 2 ? cellText(value) : comma(value)))),
    );
  });

  test("has a row for every department, target and part", async () => {
    const rows = await listOf(open(frozen));
    const keys = rows.map((row) => row["Khóa"]);
    expect(keys).toContain("2026-M05|HCTH");
    expect(keys).toContain("2026-M05|HCTH-1");
    expect(keys).toContain("2026-M05|HCTH-1a");
    expect(new Set(keys).size).toBe(36);
    expect(rows.find((row) => row["Mã"] === "HCTH-1a")).toMatchObject({
      Kỳ: "2026-M05",
      "Ngày chốt số liệu": d("31/05/2026"),
      "Chốt ngày": d("03/06/2026"),
      "Người chốt": "Nguyễn Văn A",
    });
  });

  test("is not frozen again unless that is asked for, and nothing is written", async () => {
    const workbook = open(frozen);
    await expect(freeze(workbook, MAY)).rejects.toMatchObject({
      code: "period-frozen",
      details: { value: "2026-M05", sheet: FROZEN_SHEET },
    });
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(frozen))).toBe(true);
  });

  test("wants to know who freezes it", async () => {
    await expect(freeze(open(file), { ...MAY, by: "  " })).rejects.toMatchObject({ code: "signer-missing" });
  });
});

needsSchemas("a workbook with a frozen period", () => {
  test("is nothing that Excel would repair", () => {
    expect(checkXlsx([scratchFile("frozen.xlsx", frozen)])).toEqual([]);
  });
});

describe("frozen again", () => {
  let workbook: XlsxWorkbook;
  beforeAll(async () => {
    const before = await withOwnColumn(open(frozen), { id: "HCTH-4", value: "đã báo cáo Sở" });
    workbook = before;
    const result = await freeze(workbook, { ...MAY, again: true, by: "Lê C", today: d("10/06/2026") });
    expect(result).toMatchObject({ sheet: "Chốt 2026-M05 (lần 2)", instead: "Chốt 2026-M05" });
  });

  test("the sheet from before stays, but for a line that names the later one", async () => {
    const [before] = await cellsOf(open(frozen), ["Chốt 2026-M05"]);
    const [after] = await cellsOf(workbook, ["Chốt 2026-M05"]);
    const note = "Kỳ này đã chốt lại ngày 10/06/2026, xem trang Chốt 2026-M05 (lần 2).";
    expect(after?.cells[6]?.[0]).toBe(note);
    expect(after?.cells.filter((_, row) => row !== 6)).toEqual(before?.cells.filter((_, row) => row !== 6));
  });

  test("its rows are replaced where they stand, and columns of the centre stay", async () => {
    const rows = await listOf(workbook);
    expect(rows).toHaveLength(36);
    expect(new Set(rows.map((row) => row["Người chốt"]))).toEqual(new Set(["Lê C"]));
    expect(rows.find((row) => row["Mã"] === "HCTH-4")).toMatchObject({ "Ghi chú riêng": "đã báo cáo Sở" });
  });

  test("a row of what is no target any more stays, without numbers", async () => {
    const other = open(frozen);
    const { sheet, column, row } = await headerCell(other, "Mã");
    const at = row + 1 + (await listOf(other)).findIndex((one) => one["Mã"] === "HCTH-4");
    const cells = [{ sheet, row: at, column, value: "CU-9" }];
    await other.write({ sheets: [], names: [], columns: [], cells });
    await freeze(other, { ...MAY, again: true });
    const rows = await listOf(other);
    expect(rows).toHaveLength(37);
    const gone = { Đạt: null, "Tỷ lệ": null, Điểm: null, "Kết quả": "– Không còn khi chốt lại" };
    expect(rows[at - row - 1]).toMatchObject({ Mã: "CU-9", ...gone });
    expect(rows.at(-1)).toMatchObject({ Mã: "HCTH-4", Khóa: "2026-M05|HCTH-4" });
  });

  test("scores that somebody typed stay", async () => {
    const scored = open(frozen);
    const cell = await scoreCell(scored, "HCTH-4");
    await scored.write({ sheets: [], names: [], columns: [], cells: [{ ...cell, value: 7 }] });
    await freeze(scored, { ...MAY, again: true });
    const [sheet] = await cellsOf(scored, [cell.sheet]);
    expect(sheet && valueAt(sheet, cell.row, cell.column)).toBe(7);
    const rows = await listOf(scored);
    expect(rows.find((row) => row["Mã"] === "HCTH-4")).toMatchObject({ Điểm: 7 });
  });
});

describe("another period", () => {
  test("gets rows of its own below, and says what has changed", async () => {
    const workbook = open(frozen);
    expect((await freeze(workbook, HALF)).sheet).toBe("Chốt 2026-H1");
    const rows = await listOf(workbook);
    expect(rows.map((row) => row["Kỳ"])).toEqual([
      ...Array<string>(36).fill("2026-M05"),
      ...Array<string>(36).fill("2026-H1"),
    ]);
    const [card, scorecard] = await cellsOf(workbook, ["Chốt 2026-H1", "Bảng điểm"]);
    expect(card?.cells[3]?.[0]).toContain("Thay đổi: so với kỳ đã chốt 2026-M05");
    expect(scorecard?.cells[3]?.[0]).toContain("Thay đổi: so với kỳ đã chốt 2026-M05");
    const changes = (sheet: typeof card) =>
      (sheet?.cells ?? [])
        .filter(([id]) => typeof id === "string" && /^[A-Z]{4}-\d[ab]?$/.test(id))
        .map((line) => comma(line[9] ?? ""));
    expect(changes(card).filter((text) => text !== "").length).toBeGreaterThan(10);
    expect(changes(card)).toEqual(changes(scorecard));
  });

  test("frozen and scored twice is the same workbook", async () => {
    const [once, twice] = [open(frozen), open(frozen)];
    await scoreWorkbook(once, { write: true, today: d("03/06/2026") });
    await scoreWorkbook(twice, { write: true, today: d("03/06/2026") });
    await scoreWorkbook(twice, { write: true, today: d("03/06/2026") });
    expect(Buffer.from(twice.toBytes()).equals(Buffer.from(once.toBytes()))).toBe(true);
  });
});

describe("a list that people have changed", () => {
  test("that lacks a column is no list to compare with, and is told when a period is frozen", async () => {
    const workbook = open(frozen);
    const header = await headerCell(workbook, "Tỷ lệ");
    const other = await renamed(workbook, header, "Tỷ lệ %");
    const { changes } = await scoreWorkbook(other, { ...HALF, write: true });
    expect(changes).toBeNull();
    await expect(freeze(other, HALF)).rejects.toMatchObject({
      code: "field-missing",
      details: { sheet: FROZEN_SHEET, field: "Tỷ lệ" },
    });
  });
});

/** As the sheets of values write decimals. */
function comma(value: CellValue | undefined): string {
  const text = cellText(value ?? null);
  return typeof value === "number" ? text : text.replace(/(\d)\.(\d)/g, "$1,$2");
}

type ListRow = Record<string, CellValue>;

async function listOf(workbook: Workbook): Promise<ListRow[]> {
  const { tables } = await outlineOf(workbook);
  const table = tables.find(({ name }) => name === FROZEN_TABLE);
  if (!table) throw new Error("nothing was frozen");
  const [cells] = await cellsOf(workbook, [table.sheet]);
  if (!cells) throw new Error("the list was not read");
  const { top, bottom, left } = table.box;
  return Array.from({ length: bottom - top }, (_, index) =>
    Object.fromEntries(
      table.columns.map((name, column) => [name, valueAt(cells, top + 1 + index, left + column)]),
    ),
  );
}

async function headerCell(workbook: Workbook, name: string) {
  const { tables } = await outlineOf(workbook);
  const table = tables.find((one) => one.name === FROZEN_TABLE);
  if (!table) throw new Error("nothing was frozen");
  return { sheet: table.sheet, row: table.box.top, column: table.box.left + table.columns.indexOf(name) };
}

/** A table whose column somebody called otherwise. */
async function renamed(
  workbook: XlsxWorkbook,
  at: Omit<CellPatch, "value">,
  name: string,
): Promise<XlsxWorkbook> {
  await workbook.write({ sheets: [], names: [], columns: [], cells: [{ ...at, value: name }] });
  return open(workbook.toBytes());
}

async function withOwnColumn(
  workbook: XlsxWorkbook,
  said: { id: string; value: string },
): Promise<XlsxWorkbook> {
  const { tables } = await outlineOf(workbook);
  const table = tables.find((one) => one.name === FROZEN_TABLE);
  if (!table) throw new Error("nothing was frozen");
  const rows = await listOf(workbook);
  const row = table.box.top + 1 + rows.findIndex((one) => one["Mã"] === said.id);
  await workbook.write({
    ...{ sheets: [], names: [], columns: [] },
    widenings: [{ table: table.name, from: table.box, columns: [{ name: "Ghi chú riêng", width: 20 }] }],
    cells: [{ sheet: table.sheet, row, column: table.box.right + 1, value: said.value }],
  });
  return open(workbook.toBytes());
}

async function scoreCell(workbook: Workbook, id: string) {
  const [cells] = await cellsOf(workbook, ["Chấm điểm"]);
  const row = cells?.cells.findIndex((line) => line[1] === id) ?? -1;
  return { sheet: "Chấm điểm", row: row + (cells?.top ?? 0), column: 8 };
}
