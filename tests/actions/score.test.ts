import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readBook } from "../../src/actions/readBook";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { score } from "../../src/scoring/score";
import type { Workbook } from "../../src/workbook/workbook";
import { d } from "../books";
import { open, patched, sampleFile } from "./workbooks";
import { cellsOf, outlineOf } from "../looking";
import { SETTINGS_SHEET, TARGETS_SHEET } from "../../src/sheets/names";

describe("scoring a workbook", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sampleFile();
  });

  test("puts the scorecard, its charts and how it is computed first", async () => {
    const workbook = open(file);
    await scoreWorkbook(workbook, { write: true });
    const { sheets } = await outlineOf(workbook);
    const wanted = ["Bảng điểm", "Biểu đồ", "Cách tính"];
    expect(sheets[0]?.name).toBe("Bảng điểm");
    expect(sheets.flatMap(({ name }) => (wanted.includes(name) ? name : []))).toEqual(wanted);
  });

  test("without being asked to write it leaves the workbook as it is", async () => {
    const workbook = open(file);
    await scoreWorkbook(workbook, { write: false });
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(file))).toBe(true);
  });

  test("twice gives the same file", async () => {
    const workbook = open(file);
    await scoreWorkbook(workbook, { write: true });
    const once = workbook.toBytes();
    await scoreWorkbook(workbook, { write: true });
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(once))).toBe(true);
  });

  test("another report date is written down and judged", async () => {
    const workbook = open(file);
    const result = await scoreWorkbook(workbook, { write: true, reportDate: d("31/03/2026") });
    expect(result.period.reportDate).toBe(d("31/03/2026"));
    expect(await valueBeside(workbook, "Ngày chốt số liệu")).toBe(d("31/03/2026"));
    expect(await valueBeside(workbook, "Tính đến hết ngày")).toBe(d("31/03/2026"));
    expect(await shownVerdicts(workbook)).toEqual(await judgedVerdicts(workbook));
  });

  test.each([
    ["90 in a percent cell is 90%", 90, 0.9],
    ["0.9 is 90%", 0.9, 0.9],
    ["1 is 100%", 1, 1],
    ["0 is none at all", 0, 0],
  ])("%s", async (_, typed, level) => {
    const workbook = await patched(file, await levelCell(file, "HCTH-4", typed));
    const { book } = await readBook(workbook);
    const part = book.campaign.targets.flatMap(({ parts }) => parts).find(({ id }) => id === "HCTH-4");
    expect(part?.goal.level).toBe(level);
    await scoreWorkbook(workbook, { write: true });
    expect(await shownVerdicts(workbook)).toEqual(await judgedVerdicts(workbook));
  });

  test("a computed setting that somebody typed over is computed again", async () => {
    const [cells] = await cellsOf(open(file), [SETTINGS_SHEET]);
    const row = cells?.cells.findIndex(([label]) => label === "Tính đến hết ngày") ?? -1;
    const workbook = await patched(file, { sheet: SETTINGS_SHEET, row, column: 1, value: null });
    await scoreWorkbook(workbook, { write: true });
    expect(await valueBeside(workbook, "Tính đến hết ngày")).toBe(d("30/06/2026"));
    expect(await shownVerdicts(workbook)).toEqual(await judgedVerdicts(workbook));
  });

  test("names that another program dropped are set again", async () => {
    const parts = unzipSync(file);
    const [path = ""] = Object.keys(parts).filter((name) => name.endsWith("/workbook.xml"));
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const bare = xml.replace(/<definedNames>.*<\/definedNames>/s, "");
    expect(bare).not.toBe(xml);
    const workbook = open(zipSync({ ...parts, [path]: strToU8(bare) }));
    await scoreWorkbook(workbook, { write: true });
    expect(await shownVerdicts(workbook)).toEqual(await judgedVerdicts(workbook));
  });

  test("a report date outside the year is refused, with its place", async () => {
    const workbook = open(file);
    await expect(scoreWorkbook(workbook, { write: true, reportDate: d("01/01/2027") })).rejects.toMatchObject(
      {
        code: "report-date-outside",
        details: { sheet: SETTINGS_SHEET, cell: "B8", value: "01/01/2027" },
      },
    );
  });
});

async function valueBeside(workbook: Workbook, label: string) {
  const [cells] = await cellsOf(workbook, [SETTINGS_SHEET]);
  return cells?.cells.find(([first]) => first === label)?.[1];
}

async function levelCell(file: Uint8Array, part: string, value: number) {
  const [cells] = await cellsOf(open(file), [TARGETS_SHEET]);
  const row = cells?.cells.findIndex(([id]) => id === part) ?? -1;
  return { sheet: TARGETS_SHEET, row, column: 6, value };
}

/** The word of each target as its formula gives it. */
async function shownVerdicts(workbook: Workbook): Promise<Record<string, unknown>> {
  const [card] = await cellsOf(workbook, ["Bảng điểm"]);
  const rows = card?.cells.filter(([id]) => /^[A-Z]{4}-\d$/.test(typeof id === "string" ? id : "")) ?? [];
  return Object.fromEntries(rows.map((row) => [row[0], WORDS[row[8] as string]]));
}

async function judgedVerdicts(workbook: Workbook): Promise<Record<string, unknown>> {
  const { book } = await readBook(workbook);
  return Object.fromEntries(score(book).targets.map(({ target, verdict }) => [target.id, verdict]));
}

const WORDS: Readonly<Record<string, string>> = {
  "▲ Vượt": "exceeded",
  "✔ Đạt": "met",
  "✘ Không đạt": "not-met",
  "○ Chưa đến hạn": "not-due",
  "? Chưa đủ số liệu": "not-enough-data",
  "– Không áp dụng": "not-applicable",
};
