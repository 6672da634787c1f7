import { rankingOf } from "../../../src/actions/block";
import { readBook } from "../../../src/actions/readBook";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { calculate } from "../../../src/calculating";
import type { Campaign } from "../../../src/campaign/campaign";
import { readCriteria } from "../../../src/scoring/block/criteria";
import { readLines } from "../../../src/scoring/block/lines";
import { score } from "../../../src/scoring/score";
import { BLOCK_COLUMNS } from "../../../src/sheets/block/columns";
import {
  type Count,
  COUNT_KEYS,
  FIRST_GENERAL,
  FIRST_COLUMN,
  GENERAL_KEYS,
  HEADER_ROW,
} from "../../../src/sheets/block/layout";
import { VERDICT_CODES } from "../../../src/sheets/formulas/verdict";
import { COLUMNS, FIRST_LINE } from "../../../src/sheets/howLayout";
import { BLOCK_COUNTS_SHEET, HOW_SHEET, RANKING_SHEET } from "../../../src/sheets/names";
import { valueAt } from "../../../src/workbook/rows";
import type { CellValue } from "../../../src/workbook/value";
import type { SheetCells, Workbook } from "../../../src/workbook/workbook";
import { newXlsx, openXlsx } from "../../../src/xlsx";
import { cellsOf, outlineOf } from "../../looking";
import type { Reading } from "../reading";
import type { BlockCase } from "./cases";

/** The case set up and scored; without `cached` no formula has a value. */
export async function workbookOf(
  { campaign, reportDate, rows }: BlockCase,
  { cached }: { readonly cached: boolean },
): Promise<Uint8Array> {
  const workbook = newXlsx(cached ? { calculate } : {});
  await setUp(workbook, campaign, { today: 0, reportDate, rows: new Map(Object.entries(rows)) });
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

/** What TypeScript makes of every unit, and of the target about all of them. */
export async function judgedIn(file: Uint8Array): Promise<Reading> {
  const { book, settings } = await readBook(openXlsx(file));
  const ranking = rankingOf(book, settings);
  if (!ranking) throw new Error("no block is scored");
  const { card, shown } = ranking;
  const isClear = card.unclear === 0;
  const found = new Map<string, CellValue>([
    ["unclear", card.unclear],
    ["notes", card.notes],
    ["criteria", isClear ? card.criteria : null],
  ]);
  card.ranking.forEach((unit, index) => {
    const { share, bands, rank, by } = unit;
    put(found, unit.unit, {
      order: index + 1,
      shareLow: nearly(share?.low ?? ""),
      shareHigh: nearly(share?.high ?? ""),
      best: rank?.best ?? "",
      worst: rank?.worst ?? "",
      shownLow: shown[index]?.share?.low ?? "",
      shownHigh: shown[index]?.share?.high ?? "",
      bandLow: share ? (bands.low ?? "") : "",
      bandHigh: share ? (bands.high ?? "") : "",
      provisional: unit.provisional,
      ...(isClear
        ? {
            ...{ max: unit.max, low: unit.points.low, high: unit.points.high },
            ...{ baseLow: unit.of.base.low, baseHigh: unit.of.base.high },
            ...{ bonusLow: unit.of.bonus.low, bonusHigh: unit.of.bonus.high },
            ...{ minusLow: unit.of.minus.low, minusHigh: unit.of.minus.high },
            ...{ missing: unit.missing, out: unit.out },
          }
        : {}),
      ...{ self: by.self?.points ?? 0, selfCount: by.self?.criteria ?? 0 },
      ...{ verified: by.verified?.points ?? 0, verifiedCount: by.verified?.criteria ?? 0 },
      ...{ approved: by.approved?.points ?? 0, approvedCount: by.approved?.criteria ?? 0 },
    });
  });
  found.set("leaders", [...card.leaders].sort().join());
  const [part] = score(book).targets.flatMap(({ parts }) => parts);
  if (!part) throw new Error("no target");
  const { pass, fail, missing, notDue, anything, possible = 0 } = part.tally;
  put(found, "K-1", {
    pass,
    fail,
    missing,
    notDue,
    anything,
    possible,
    verdict: VERDICT_CODES[part.verdict],
  });
  const criteria = readCriteria(book);
  const lines = readLines(book, criteria);
  const entries = book.entries("scoring");
  lines.forEach(({ entry, counts, note }) => {
    const score = counts ? (counts.isOut ? "Không giao" : (counts.score?.score ?? "Chưa chấm")) : "";
    put(found, `line ${String(entries.rows[entry])}`, { score: nearly(score), isTold: note !== null });
  });
  return found;
}

function put(found: Map<string, CellValue>, what: string, values: Readonly<Record<string, CellValue>>): void {
  for (const [name, value] of Object.entries(values)) found.set(`${what} ${name}`, value);
}

/** What is not a decimal fraction ends in a digit that depends on how many an engine looks at before it rounds. */
function nearly(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toFixed(11)) : (value ?? "");
}

const UNCLEAR: readonly Count[] = [
  ...(["max", "low", "high", "baseLow", "baseHigh", "bonusLow", "bonusHigh"] as const),
  ...(["minusLow", "minusHigh", "missing", "out"] as const),
];
const COMPARED: readonly Count[] = [
  ...(["order", "shareLow", "shareHigh", "best", "worst", "shownLow", "shownHigh"] as const),
  ...(["bandLow", "bandHigh", "provisional", ...UNCLEAR] as const),
  ...(["self", "selfCount", "verified", "verifiedCount", "approved", "approvedCount"] as const),
];

/** The same as the sheets show it. */
export async function shownIn(workbook: Workbook, { units = [] }: Campaign): Promise<Reading> {
  const { tables } = await outlineOf(workbook);
  const table = tables.find(({ name }) => name === "ChamDiemDonVi");
  if (!table) throw new Error("no register of scores");
  const sheets = [HOW_SHEET, BLOCK_COUNTS_SHEET, RANKING_SHEET, table.sheet];
  const [how, counts, ranking, scoring] = await cellsOf(workbook, sheets);
  if (!how || !counts || !ranking || !scoring) throw new Error("a sheet is missing");
  const found = new Map<string, CellValue>();
  const general = (key: (typeof GENERAL_KEYS)[number]) =>
    valueAt(counts, FIRST_GENERAL + GENERAL_KEYS.indexOf(key), FIRST_COLUMN);
  const isClear = general("unclear") === 0;
  for (const key of ["unclear", "notes", "criteria"] as const) {
    found.set(key, key === "criteria" && !isClear ? null : general(key));
  }
  const leaders: string[] = [];
  units.forEach((unit, index) => {
    const at = (key: Count) => valueAt(counts, HEADER_ROW + COUNT_KEYS.indexOf(key), FIRST_COLUMN + index);
    for (const key of COMPARED) {
      if (isClear || !UNCLEAR.includes(key))
        put(found, unit, { [key]: key.startsWith("share") ? nearly(at(key)) : (at(key) ?? "") });
    }
    if (at("best") === 1 && at("worst") === 1) leaders.push(unit);
  });
  found.set("leaders", leaders.sort().join());
  const names = ["pass", "fail", "missing", "notDue", "anything", "possible", "verdict"] as const;
  for (const name of names) {
    const value = valueAt(
      how,
      FIRST_LINE,
      COLUMNS.findIndex(({ key }) => key === name),
    );
    put(found, "K-1", { [name]: name === "anything" && typeof value === "number" ? value > 0 : value });
  }
  putLines(found, scoring, table);
  return found;
}

function putLines(
  found: Map<string, CellValue>,
  cells: SheetCells,
  {
    box,
    columns,
  }: { readonly box: { top: number; bottom: number; left: number }; readonly columns: readonly string[] },
): void {
  const at = (row: number, name: string) => valueAt(cells, row, box.left + columns.indexOf(name)) ?? "";
  for (let row = box.top + 1; row <= box.bottom; row++) {
    const fields = columns.slice(0, 8).map((name) => at(row, name));
    if (fields.every((value) => value === "")) continue;
    const values = {
      score: nearly(at(row, BLOCK_COLUMNS.score)),
      isTold: at(row, BLOCK_COLUMNS.note) !== "",
    };
    put(found, `line ${String(row)}`, values);
  }
}
