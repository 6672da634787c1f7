import { readFileSync } from "node:fs";

import { freeze } from "../../../src/actions/freeze";
import { madeNow, marksOf } from "../../../src/actions/freeze/made";
import { readBook } from "../../../src/actions/readBook";
import { scorePlan, scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { staleness } from "../../../src/actions/stale";
import { packed } from "../../../src/exchange/marks/packed";
import { score } from "../../../src/scoring/score";
import { marksPlan } from "../../../src/sheets/marks/plan";
import { SCORECARD_SHEET } from "../../../src/sheets/names";
import { parseAddress } from "../../../src/workbook/address";
import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import type { CellPatch } from "../../../src/workbook/plan";
import { valueAt } from "../../../src/workbook/rows";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import type { XlsxWorkbook } from "../../../src/xlsx";
import { d } from "../../books";
import { convert } from "../../libreoffice";
import { cellsOf, outlineOf } from "../../looking";
import { needsLibreOffice } from "../../needs";
import { scratchFile, timeout } from "../../parity/effort";
import { open, sampleFile } from "../workbooks";

const MADE = d("01/07/2026");
const DOCUMENTS = "Văn bản";

let scored: Uint8Array;
let frozen: Uint8Array;
beforeAll(async () => {
  const workbook = open(await sampleFile());
  await scoreWorkbook(workbook, { write: true, today: MADE });
  scored = workbook.toBytes();
  await freeze(workbook, {
    ...{ by: "Nguyễn Văn A", today: MADE, again: false },
    ...{ period: { year: 2026, span: "H1" }, reportDate: d("30/06/2026") },
  });
  frozen = workbook.toBytes();
});

describe("a scorecard whose rows are what they were", () => {
  test("still holds", async () => {
    expect(await staleness(open(scored))).toEqual({
      scorecard: { on: MADE, period: "2026", targets: [], rows: [] },
      frozen: [],
    });
    expect(await alarm(open(scored))).toBe("");
  });

  test("still holds when columns that are the centre's own, or rows that were sorted, say something else", async () => {
    const workbook = open(scored);
    const row = await firstRow(workbook);
    const [cells] = await cellsOf(workbook, [DOCUMENTS]);
    const [one, other] = [row, row + 1].map((at) => cells?.cells[at - cells.top] ?? []);
    const width = (await labels(workbook)).length;
    const swapped = Array.from({ length: width }, (_, column): CellPatch[] => [
      { sheet: DOCUMENTS, row, column, value: other?.[column] ?? null },
      { sheet: DOCUMENTS, row: row + 1, column, value: one?.[column] ?? null },
    ]).flat();
    await write(workbook, swapped);
    expect((await staleness(workbook)).scorecard).toMatchObject({ targets: [], rows: [] });
  });
});

describe("a scorecard whose rows have changed", () => {
  let workbook: XlsxWorkbook;
  let row: number;
  beforeAll(async () => {
    const before = open(scored);
    row = await firstRow(before);
    await write(before, [await wrong(before, row)]);
    workbook = open(before.toBytes());
  });

  test("says by itself that it is old", async () => {
    expect(await alarm(await recalculated(workbook))).toBe(
      "Số liệu đã đổi từ lần lập bảng điểm ngày 01/07/2026: 1 chỉ tiêu nay tính khác.",
    );
  });

  test("tells which targets have moved, and by which row", async () => {
    const { scorecard } = await staleness(workbook);
    expect(scorecard?.targets.map(({ id }) => id)).toEqual(["HCTH-1a"]);
    const [moved] = scorecard?.targets ?? [];
    expect(moved?.now.pass).toBe((moved?.before.pass ?? 0) - 1);
    expect(moved?.now.fail).toBe((moved?.before.fail ?? 0) + 1);
    expect(moved?.by).toEqual([DOCUMENTS]);
    expect(moved?.rows).toMatchObject({ total: 1, gone: { count: 0, isSure: true } });
    expect(moved?.rows?.places).toMatchObject([{ sheet: DOCUMENTS, isNew: false, isSure: true }]);
    expect(parseAddress(moved?.rows?.places[0]?.cell ?? "")?.top).toBe(row);
    expect(scorecard?.rows).toMatchObject([{ sheet: DOCUMENTS, changed: 1, added: 0, gone: 0 }]);
    const [place] = scorecard?.rows?.[0]?.places ?? [];
    expect(place).toMatchObject({ sheet: DOCUMENTS, isNew: false });
    expect(parseAddress(place?.cell ?? "")?.top).toBe(row);
  });

  test("is made new by scoring again", async () => {
    const again = open(workbook.toBytes());
    await scoreWorkbook(again, { write: true, today: d("02/07/2026") });
    expect(await alarm(again)).toBe("");
    expect((await staleness(again)).scorecard).toMatchObject({ on: d("02/07/2026"), targets: [], rows: [] });
  });
});

describe("rows are told of the targets that they may have moved", () => {
  test("and of no others: two that changed in one register each have their own", async () => {
    const workbook = open(scored);
    const row = await firstRow(workbook);
    const column = (await labels(workbook)).indexOf("Điện tử");
    const electronic = await rowWith(workbook, { Chiều: "Nội bộ", "Điện tử": "Có" }, row);
    const told = await movedBy(workbook, [
      await wrong(workbook, row),
      { sheet: DOCUMENTS, row: electronic, column, value: "Không" },
    ]);
    expect(told).toEqual({
      "HCTH-1a": [{ row, isNew: false, isSure: true }],
      "HCTH-4": [{ row: electronic, isNew: false, isSure: true }],
    });
  });

  test("though the row is in no scope by now", async () => {
    const workbook = open(scored);
    const row = await firstRow(workbook);
    const column = (await labels(workbook)).indexOf("Ngày");
    const told = await movedBy(workbook, [{ sheet: DOCUMENTS, row, column, value: d("01/03/2024") }]);
    expect(told["HCTH-1a"]).toEqual([{ row, isNew: false, isSure: true }]);
  });

  test("a note tells nothing", async () => {
    const workbook = open(scored);
    const row = await firstRow(workbook);
    const column = (await labels(workbook)).indexOf("Trích yếu");
    const note = { sheet: DOCUMENTS, row: row + 1, column, value: "Nội dung khác" };
    expect(await movedBy(workbook, [note])).toEqual({});
    expect((await staleness(workbook)).scorecard?.rows).toEqual([]);
    const both = await movedBy(workbook, [await wrong(workbook, row)]);
    expect(both).toEqual({ "HCTH-1a": [{ row, isNew: false, isSure: true }] });
  });

  test("of what is said of people the rows of either register", async () => {
    const workbook = open(scored);
    const { tables } = await outlineOf(workbook);
    const log = tables.find(({ sheet }) => sheet === "Khám sức khỏe");
    const [cells] = await cellsOf(workbook, ["Khám sức khỏe"]);
    const who = log?.columns.indexOf("Mã đối tượng") ?? -1;
    const kind = log?.columns.indexOf("Loại khám") ?? -1;
    const codes = cells?.cells.filter((line) => line[kind] === "Định kỳ").map((line) => line[who]) ?? [];
    const once = codes.find((code) => codes.indexOf(code) === codes.lastIndexOf(code));
    const row =
      (cells?.top ?? 0) + (cells?.cells.findIndex((l) => l[kind] === "Định kỳ" && l[who] === once) ?? -1);
    const told = await movedBy(workbook, [{ sheet: "Khám sức khỏe", row, column: kind, value: "Khác" }]);
    expect(told).toEqual({ "YTND-1": [{ row, isNew: false, isSure: true }] });
  });

  test("a level moves a target by no row, whatever rows have changed", async () => {
    const workbook = open(scored);
    const [cells] = await cellsOf(workbook, ["Chỉ tiêu"]);
    const row = cells?.cells.findIndex(([id]) => id === "CTXH-7") ?? -1;
    const told = await movedBy(workbook, [
      { sheet: "Chỉ tiêu", row, column: 6, value: 99 },
      await wrong(workbook, await firstRow(workbook)),
    ]);
    expect(Object.keys(told)).toEqual(["HCTH-1a", "CTXH-7"]);
    expect(told["CTXH-7"]).toEqual([]);
  });

  test("rows that were emptied are counted", async () => {
    const workbook = open(scored);
    const row = await firstRow(workbook);
    const width = (await labels(workbook)).length;
    const blank = Array.from({ length: width }, (_, column): CellPatch => ({
      ...{ sheet: DOCUMENTS, row, column, value: null },
    }));
    await write(workbook, blank);
    const { scorecard } = await staleness(workbook);
    const moved = scorecard?.targets.find(({ id }) => id === "HCTH-1a");
    expect(moved?.rows).toEqual({ total: 0, places: [], gone: { count: 1, isSure: true } });
    expect(moved?.by).toEqual([DOCUMENTS]);
  });
});

test("marks of the first kind, over all fields, tell the registers behind a target as they did", async () => {
  const workbook = open(scored);
  const { book } = await readBook(workbook);
  const rows = marksOf(book).map((marks) => packed({ marks, judged: null }));
  const made = { ...madeNow(book, score(book), MADE), rows };
  await workbook.write({ ...EMPTY_PLAN, sheets: [marksPlan(book.campaign, made, false)] });
  expect((await staleness(workbook)).scorecard).toMatchObject({ targets: [], rows: [] });
  await write(workbook, [await wrong(workbook, await firstRow(workbook))]);
  const { scorecard } = await staleness(open(workbook.toBytes()));
  expect(scorecard?.targets).toMatchObject([{ id: "HCTH-1a", by: [DOCUMENTS], rows: null }]);
  expect(scorecard?.rows).toMatchObject([{ sheet: DOCUMENTS, changed: 1, places: [{ isNew: false }] }]);
});

test("another report date is said as such, and the scorecard is judged as it was made", async () => {
  const workbook = open(scored);
  const [cells] = await cellsOf(workbook, ["Cấu hình"]);
  const row = cells?.cells.findIndex(([label]) => label === "Ngày chốt số liệu") ?? -1;
  await write(workbook, [{ sheet: "Cấu hình", row, column: 1, value: d("31/05/2026") }]);
  expect(await alarm(await recalculated(workbook))).toBe(
    "Kỳ báo cáo hoặc ngày chốt số liệu đã đổi từ lần lập bảng điểm ngày 01/07/2026.",
  );
  expect((await staleness(workbook)).scorecard).toMatchObject({ targets: [], rows: [] });
});

test("a level that was changed moves a target without any row", async () => {
  const workbook = open(scored);
  const [cells] = await cellsOf(workbook, ["Chỉ tiêu"]);
  const row = cells?.cells.findIndex(([id]) => id === "CTXH-7") ?? -1;
  await write(workbook, [{ sheet: "Chỉ tiêu", row, column: 6, value: 99 }]);
  const { scorecard } = await staleness(workbook);
  expect(scorecard?.targets.map(({ id, now }) => [id, now.verdict])).toEqual([["CTXH-7", "not-due"]]);
  expect(scorecard?.rows).toEqual([]);
});

test("a frozen period that would come out otherwise is told, with its own numbers", async () => {
  const workbook = open(frozen);
  await write(workbook, [await wrong(workbook, await firstRow(workbook))]);
  const found = await staleness(open(workbook.toBytes()));
  expect(found.frozen).toMatchObject([
    {
      period: "2026-H1",
      targets: [{ id: "HCTH-1a", by: [DOCUMENTS], rows: { total: 1, places: [{ sheet: DOCUMENTS }] } }],
      rows: [{ sheet: DOCUMENTS, changed: 1, added: 0, gone: 0, places: [{ isNew: false }] }],
    },
  ]);
  expect((await staleness(open(frozen))).frozen).toEqual([]);
});

test("where no scorecard was made, or what is kept of it is damaged, nothing is said of it", async () => {
  expect(await staleness(open(await sampleFile()))).toEqual({ scorecard: null, frozen: [] });
  const workbook = open(scored);
  const [cells] = await cellsOf(workbook, ["SCT_DauVet"]);
  const last = (cells?.cells.length ?? 0) - 1;
  await write(workbook, [{ sheet: "SCT_DauVet", row: last, column: 0, value: "x" }]);
  expect((await staleness(workbook)).scorecard?.rows).toBeNull();
  await write(workbook, [{ sheet: "SCT_DauVet", row: 1, column: 3, value: "x" }]);
  expect((await staleness(workbook)).scorecard).toBeNull();
});

/** With the formulas of the scorecard as it was made, over what the workbook says now. */
async function recalculated(workbook: XlsxWorkbook): Promise<XlsxWorkbook> {
  const { book } = await readBook(open(scored));
  const again = open(workbook.toBytes());
  await again.write(scorePlan(await readBook(again), madeNow(book, score(book), MADE)));
  return again;
}

async function alarm(workbook: Workbook): Promise<CellValue> {
  const [cells] = await cellsOf(workbook, [SCORECARD_SHEET]);
  if (!cells) throw new Error("there is no scorecard");
  return valueAt(cells, 4, 0) ?? "";
}

needsLibreOffice("recalculated by LibreOffice a scorecard whose rows have changed", () => {
  test.each(["en-US", "vi-VN"] as const)(
    "says by itself that it is old, under %s",
    async (locale) => {
      const changed = open(scored);
      await write(changed, [await wrong(changed, await firstRow(changed))]);
      const files = [
        scratchFile(`held-${locale}.xlsx`, scored),
        scratchFile(`changed-${locale}.xlsx`, changed.toBytes()),
      ];
      const [held = "", old = ""] = convert(files, "xlsx", { locale });
      expect(await alarm(open(readFileSync(held)))).toBe("");
      expect(await alarm(open(readFileSync(old)))).toContain("01/07/2026: 1 chỉ tiêu nay tính khác.");
    },
    timeout,
  );
});

async function labels(workbook: Workbook): Promise<readonly string[]> {
  const { tables } = await outlineOf(workbook);
  return tables.find(({ sheet }) => sheet === DOCUMENTS)?.columns.slice(0, 14) ?? [];
}

/** Of the first document that fails in nothing, so that one wrong thing makes it fail. */
async function firstRow(workbook: Workbook): Promise<number> {
  const [cells] = await cellsOf(workbook, [DOCUMENTS]);
  const column = (await labels(workbook)).indexOf("Đúng thể thức");
  const row = cells?.cells.findIndex((line) => line[column] === "Có") ?? -1;
  return row + (cells?.top ?? 0);
}

/** Of the first document below a row that says all this. */
async function rowWith(
  workbook: Workbook,
  wanted: Readonly<Record<string, CellValue>>,
  after: number,
): Promise<number> {
  const [cells] = await cellsOf(workbook, [DOCUMENTS]);
  const columns = await labels(workbook);
  const top = cells?.top ?? 0;
  const found = cells?.cells.findIndex(
    (line, index) =>
      top + index > after &&
      Object.entries(wanted).every(([label, value]) => line[columns.indexOf(label)] === value),
  );
  return (found ?? -1) + top;
}

/** After writing these cells: the rows that are told of each target that has moved. */
async function movedBy(workbook: XlsxWorkbook, cells: readonly CellPatch[]) {
  await write(workbook, cells);
  const { scorecard } = await staleness(open(workbook.toBytes()));
  const told = scorecard?.targets.map(({ id, rows }) => {
    const places = rows?.places.map(({ cell, isNew, isSure }) => {
      return { row: parseAddress(cell)?.top, isNew, isSure };
    });
    return [id, places] as const;
  });
  return Object.fromEntries(told ?? []);
}

async function wrong(workbook: Workbook, row: number): Promise<CellPatch> {
  return { sheet: DOCUMENTS, row, column: (await labels(workbook)).indexOf("Đúng thể thức"), value: "Không" };
}

async function write(workbook: XlsxWorkbook, cells: readonly CellPatch[]): Promise<void> {
  await workbook.write({ sheets: [], names: [], columns: [], cells });
}
