import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import type { Book } from "../../../src/campaign/book";
import { score } from "../../../src/scoring/score";
import { FIRST_MONTH } from "../../../src/sheets/howLayout";
import { HOW_SHEET, LISTS_SHEET, SCORECARD_SHEET, SETTINGS_SHEET } from "../../../src/sheets/names";
import { type LiveBook, type LiveSheet, openBook } from "../../../src/standin/book";
import { parseAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/value";
import { VERDICT_WORDS } from "../../../src/wording/vi/verdicts";
import { open, sampleFile } from "../workbooks";

/** What a person does in the settings of an open workbook, and what its sheets show then. */

/** A scored workbook whose report date is typed as 31/10/2026. */
export async function scoredFile(): Promise<Uint8Array> {
  const workbook = open(await sampleFile("31/10/2026", { residents: 4, clean: false }));
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

/** The same as it was set up before there were periods. */
export function withoutPeriod(file: Uint8Array): Promise<Uint8Array> {
  const book = openBook(file);
  for (const label of ["Kỳ báo cáo", "Ngày đầu kỳ", "Ngày cuối kỳ"]) {
    const { sheet, row } = place(book, label);
    sheet.clear({ top: row, bottom: row, left: 0, right: 2 }, "all");
  }
  const date = place(book, "Ngày chốt số liệu");
  const until = place(book, "Tính đến hết ngày");
  const box = { top: until.row, bottom: until.row, left: 1, right: 1 };
  until.sheet.enter(box, [[`=INT(B${String(date.row + 1)})`]], "program");
  for (const name of ["NgayDauKy", "NgayCuoiKy", "DS_KyBaoCao"]) book.removeName(name);
  const lists = sheetOf(book, LISTS_SHEET);
  const at = lists.values({ top: 2, bottom: 2, left: 0, right: 40 })[0]?.indexOf("Kỳ báo cáo") ?? -1;
  lists.clear({ top: 2, bottom: 40, left: at, right: at }, "all");
  return book.toBytes();
}

export function place(book: LiveBook, label: string): { readonly sheet: LiveSheet; readonly row: number } {
  const row = settingLabels(book).indexOf(label);
  if (row < 0) throw new Error(`no setting ${label}`);
  return { sheet: sheetOf(book, SETTINGS_SHEET), row };
}

export function type(book: LiveBook, label: string, value: CellValue): void {
  const { sheet, row } = place(book, label);
  sheet.enter({ top: row, bottom: row, left: 1, right: 1 }, [[value]], "program");
}

export function beside(book: LiveBook, label: string): CellValue {
  const { sheet, row } = place(book, label);
  return sheet.values({ top: row, bottom: row, left: 1, right: 1 })[0]?.[0] ?? null;
}

export function settingLabels(book: LiveBook): CellValue[] {
  return valuesOf(book, SETTINGS_SHEET).map(([label = null]) => label);
}

/** What a drop-down list offers, by its name. */
export function listOf(book: LiveBook, name: string): CellValue[] {
  const box = parseAddress(book.names.get(name)?.split("!")[1]?.replaceAll("$", "") ?? "");
  if (!box) throw new Error(`no list ${name}`);
  return sheetOf(book, LISTS_SHEET)
    .values(box)
    .map(([value = null]) => value);
}

export const titles = (book: LiveBook) => valuesOf(book, SCORECARD_SHEET).map(([first = null]) => first);
export const alarm = (book: LiveBook) => titles(book)[4];

/** The twelve cells of a part; "" where one is blank. */
export function monthCells(book: LiveBook, id: string): CellValue[] {
  const lines = valuesOf(book, HOW_SHEET);
  const months = lines.findIndex(([first]) => first === "TỪNG THÁNG");
  const line = lines.slice(months).find(([first]) => first === id) ?? [];
  return Array.from({ length: 12 }, (_, month) => line[FIRST_MONTH + month] ?? "");
}

export function shownVerdicts(book: LiveBook): Record<string, CellValue> {
  const lines = valuesOf(book, SCORECARD_SHEET);
  const isTarget = (id: CellValue | undefined) => typeof id === "string" && /^[A-Z]{4}-\d[ab]?$/.test(id);
  const words = lines.flatMap(([id, ...line]) => {
    const word = line.find((value) => Object.values(VERDICT_WORDS).some((known) => known === value));
    return isTarget(id) && typeof id === "string" ? [[id, word ?? null] as const] : [];
  });
  return Object.fromEntries(words);
}

export function judgedVerdicts(book: Book): Record<string, CellValue> {
  const words = score(book).targets.flatMap(({ target, verdict, parts }) => [
    [target.id, VERDICT_WORDS[verdict]] as const,
    ...(parts.length > 1 ? parts.map((one) => [one.part.id, VERDICT_WORDS[one.verdict]] as const) : []),
  ]);
  return Object.fromEntries(words);
}

export function valuesOf(book: LiveBook, name: string): CellValue[][] {
  const sheet = sheetOf(book, name);
  const box = sheet.usedBox(true);
  if (!box) throw new Error(`nothing in ${name}`);
  return sheet.values({ ...box, top: 0, left: 0 });
}

function sheetOf(book: LiveBook, name: string): LiveSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
