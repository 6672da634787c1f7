import { shareWithSuperior } from "../../../src/actions/share/superior";
import { fingerprint } from "../../../src/exchange/fingerprint";
import { findLog } from "../../../src/sheets/exchangeLog";
import { readLog } from "../../../src/sheets/exchangeLogReader";
import { SETTINGS_SHEET, TARGETS_SHEET } from "../../../src/sheets/names";
import { files } from "../../../src/taskpane/work/files";
import type { Workbook } from "../../../src/workbook/workbook";
import { openXlsx } from "../../../src/xlsx";
import { d } from "../../books";
import { cellsOf, outlineOf } from "../../looking";
import { open, patched, sampleFile } from "../workbooks";

const NOW = d("05/07/2026") + 0.5;

describe("sharing with superiors", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sampleFile();
  });

  test("gives a workbook of five sheets, calculated, with a mail", async () => {
    const copy = await shareWithSuperior(open(file), files, { now: NOW });
    expect(copy).toMatchObject({ fileName: "2026_bang-diem_2026-06-30.xlsx", department: null, rows: 0 });
    const { sheets, structureLocked } = await outlineOf(openXlsx(copy.bytes));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Bảng điểm",
      "Biểu đồ",
      "Cách tính",
      "Báo cáo",
      "Số đếm",
    ]);
    expect(structureLocked).toBe(false);
    const [report] = await cellsOf(openXlsx(copy.bytes), ["Báo cáo"]);
    const sentences = report?.cells.map(([text]) => (typeof text === "string" ? text : "")).join("\n");
    expect(sentences).toContain("Đánh giá chung: 20 chỉ tiêu, đạt và vượt 14 (trong đó vượt 2)");
    expect(copy.mail.subject).toContain("30/06/2026");
    expect(copy.mail.body).toContain(copy.fileName);
  });

  test("is written into the log each time, and into nothing else", async () => {
    const workbook = open(file);
    const before = await everything(workbook);
    const first = await shareWithSuperior(workbook, files, { now: NOW });
    await shareWithSuperior(workbook, files, { now: NOW + 1 });
    const log = await logOf(workbook);
    expect(log).toHaveLength(2);
    expect(log[0]).toMatchObject({ what: "sent", department: null, sending: null, rows: 0, merged: null });
    expect(log.map(({ at }) => at)).toEqual([NOW, NOW + 1]);
    expect(log[0]?.fingerprint).toBe(fingerprint(first.bytes));
    expect(await everything(workbook, before.length)).toEqual(before);
  });

  test("the same workbook gives the same file", async () => {
    const workbook = open(file);
    const one = await shareWithSuperior(workbook, files, { now: NOW });
    const other = await shareWithSuperior(workbook, files, { now: NOW + 9 });
    expect(Buffer.from(other.bytes).equals(Buffer.from(one.bytes))).toBe(true);
  });

  test.each([
    ["the centre's name", SETTINGS_SHEET, "Tên trung tâm", 0, 1],
    ["the campaign's title", SETTINGS_SHEET, "Phong trào", 0, 1],
    ["the text of a target", TARGETS_SHEET, "CTXH-2", 0, 2],
  ])("a resident's name in %s is refused with its place, and nothing is written", async (...told) => {
    const [, sheet, label, labelled, column] = told;
    const name = await someName(file);
    const [cells] = await cellsOf(open(file), [sheet]);
    const row = cells?.cells.findIndex((line) => line[labelled] === label) ?? -1;
    const workbook = await patched(file, {
      sheet,
      row,
      column,
      value: `Nơi của ${name.toUpperCase()}, 2026`,
    });
    const before = Buffer.from(workbook.toBytes());
    await expect(shareWithSuperior(workbook, files, { now: NOW })).rejects.toMatchObject({
      code: "personal-data-in-text",
      details: { sheet, cell: `${"ABC".charAt(column)}${String(row + 1)}` },
    });
    expect(before.equals(Buffer.from(workbook.toBytes()))).toBe(true);
  });

  test("the centre's own words are in the copy as they were written", async () => {
    const [cells] = await cellsOf(open(file), [SETTINGS_SHEET]);
    const row = cells?.cells.findIndex(([label]) => label === "Tên trung tâm") ?? -1;
    const value = "=Trung tâm “Sao Mai” & bạn <3";
    const workbook = await patched(file, { sheet: SETTINGS_SHEET, row, column: 1, value });
    const copy = await shareWithSuperior(workbook, files, { now: NOW });
    const [card] = await cellsOf(openXlsx(copy.bytes), ["Bảng điểm"]);
    expect(card?.cells[0]?.[0]).toBe(value);
  });
});

async function someName(file: Uint8Array): Promise<string> {
  const [residents] = await cellsOf(open(file), ["Đối tượng"]);
  const header = residents?.cells.findIndex((line) => line.includes("Họ và tên")) ?? -1;
  const column = residents?.cells[header]?.indexOf("Họ và tên") ?? -1;
  const name = residents?.cells[header + 1]?.[column];
  if (typeof name !== "string") throw new Error("no resident with a name");
  return name;
}

async function logOf(workbook: Workbook) {
  const outline = await outlineOf(workbook);
  const table = findLog(outline);
  const [cells] = table ? await cellsOf(workbook, [table.sheet]) : [];
  if (!table || !cells) throw new Error("no log");
  return readLog(table, cells, outline.date1904);
}

/** The cells of the first sheets. */
async function everything(workbook: Workbook, count?: number) {
  const { sheets } = await outlineOf(workbook);
  return cellsOf(workbook, sheets.map(({ name }) => name).slice(0, count));
}
