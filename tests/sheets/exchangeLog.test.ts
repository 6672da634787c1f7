import { logIn, logSheets, logWriting } from "../../src/actions/logWriting";
import type { LogEntry } from "../../src/sheets/exchangeLog";
import { LOG_SHEET } from "../../src/sheets/names";
import { layOut } from "../../src/workbook/layout";
import type { CellPatch, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/value";
import type { Reading, Workbook } from "../../src/workbook/workbook";
import { newXlsx } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf } from "../looking";

const SENT: LogEntry = {
  at: d("22/11/2026") + 0.5,
  what: "sent",
  department: "QLCS",
  sending: "KLMN2345",
  rows: 120,
  merged: null,
  fingerprint: "0123456789012345",
};
const TO_SUPERIOR: LogEntry = { ...SENT, department: null, sending: null, rows: 0 };
const RECEIVED: LogEntry = {
  ...SENT,
  what: "received",
  merged: { added: 3, changed: 2, deleted: 0, skipped: 4, failed: 1 },
};
const FROM_SOMEBODY: LogEntry = { ...RECEIVED, department: null, sending: null };

async function withLog(...batches: readonly (readonly LogEntry[])[]): Promise<Workbook> {
  const workbook = newXlsx();
  for (const entries of batches) await workbook.write(planOf(entries, await readLogOf(workbook)));
  return workbook;
}

async function readLogOf(workbook: Workbook): Promise<Reading> {
  return workbook.read(logSheets(await workbook.contents()).map((sheet) => ({ sheet })));
}

function planOf(entries: readonly LogEntry[], reading: Reading): WorkbookPlan {
  return { names: [], columns: [], ...logWriting(entries, reading) };
}

async function patch(workbook: Workbook, ...cells: Omit<CellPatch, "sheet">[]): Promise<void> {
  const plan = { sheets: [], names: [], columns: [] };
  await workbook.write({ ...plan, cells: cells.map((cell) => ({ sheet: LOG_SHEET, ...cell })) });
}

const log = async (workbook: Workbook) => logIn(await readLogOf(workbook));

test("a workbook without a log has nothing in it", async () => {
  const workbook = newXlsx();
  expect(logSheets(await workbook.contents())).toEqual([]);
  expect(await log(workbook)).toEqual([]);
});

test("the first entries make the log, further ones are added below", async () => {
  const workbook = await withLog([SENT, TO_SUPERIOR], [RECEIVED], [FROM_SOMEBODY, SENT]);
  expect(await log(workbook)).toEqual([SENT, TO_SUPERIOR, RECEIVED, FROM_SOMEBODY, SENT]);
  const { outline } = await workbook.read([]);
  expect(outline.sheets).toEqual([{ name: LOG_SHEET, visibility: "visible", hasCells: true }]);
  expect(outline.tables[0]?.box).toMatchObject({ top: 3, bottom: 8 });
});

test("it is what people read", async () => {
  const [cells] = await cellsOf(await withLog([SENT, TO_SUPERIOR, RECEIVED, FROM_SOMEBODY]), [LOG_SHEET]);
  const at = d("22/11/2026") + 0.5;
  const rest = [null, null, null, null, null];
  const merged = [3, 2, 0, 4, 1];
  expect(cells?.cells.slice(3)).toEqual([
    [
      ...["Thời điểm", "Việc", "Nơi", "Mã bản gửi", "Số dòng", "Thêm", "Sửa", "Xóa", "Bỏ qua"],
      ...["Không ghi được", "Dấu tệp"],
    ],
    [at, "Gửi", "QLCS", "KLMN2345", 120, ...rest, "0123456789012345"],
    [at, "Gửi", "Cấp trên", null, 0, ...rest, "0123456789012345"],
    [at, "Nhận", "QLCS", "KLMN2345", 120, ...merged, "0123456789012345"],
    [at, "Nhận", "Không rõ", null, 120, ...merged, "0123456789012345"],
  ]);
});

test("rows that say nothing are not entries, and blank ones at the end are written first", async () => {
  const workbook = await withLog([SENT, RECEIVED, SENT]);
  await patch(workbook, { row: 4, column: 1, value: "Mượn" }, { row: 5, column: 0, value: "hôm qua" });
  expect(await log(workbook)).toEqual([SENT]);
  await patch(workbook, ...Array.from({ length: 11 }, (_, column) => ({ row: 6, column, value: null })));
  await workbook.write(planOf([RECEIVED, SENT], await readLogOf(workbook)));
  expect(await log(workbook)).toEqual([RECEIVED, SENT]);
  expect((await workbook.read([])).outline.tables[0]?.box.bottom).toBe(7);
});

test("columns are found by their names", async () => {
  const workbook = await withLog([RECEIVED]);
  const reading = await readLogOf(workbook);
  const renamed = (change: (name: string) => string): Reading => {
    const tables = reading.outline.tables.map((table) => ({ ...table, columns: table.columns.map(change) }));
    return { ...reading, outline: { ...reading.outline, tables } };
  };
  expect(logIn(renamed((name) => name.toUpperCase()))).toEqual([RECEIVED]);
  const lost = renamed((name) => (name === "Dấu tệp" ? "Dấu" : name));
  const trouble = expect.objectContaining({
    code: "field-missing",
    details: { sheet: LOG_SHEET, field: "Dấu tệp" },
  }) as Error;
  expect(() => logIn(lost)).toThrow(trouble);
  expect(() => logWriting([SENT], lost)).toThrow(trouble);
});

test("a sheet of that name without its table is told", async () => {
  const workbook = await withLog([SENT]);
  const contents = { ...(await workbook.contents()), tables: [] };
  expect(() => logSheets(contents)).toThrow(expect.objectContaining({ code: "table-missing" }) as Error);
});

test("days count as the workbook counts them", async () => {
  const workbook = await withLog([SENT]);
  const reading = await readLogOf(workbook);
  const from1904 = { ...reading, outline: { ...reading.outline, date1904: true } };
  expect(logIn(from1904)[0]?.at).toBe(SENT.at + 1462);
  expect(logWriting([SENT], from1904).cells[0]?.value).toBe(SENT.at - 1462);
  const empty: Reading = { outline: { ...from1904.outline, sheets: [], tables: [] }, sheets: [] };
  expect(firstValueOf(logWriting([SENT], empty).sheets[0])).toBe(SENT.at - 1462);
});

function firstValueOf(plan: SheetPlan | undefined): CellValue | undefined {
  return plan && layOut(plan).tables[0]?.block.rows[0]?.[0];
}
