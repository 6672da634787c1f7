import { readBook } from "../../../src/actions/readBook";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { calculate } from "../../../src/calculating";
import { periodOf } from "../../../src/campaign/period";
import { calendar } from "../../../src/registers/text/dates";
import { type PartResult, score } from "../../../src/scoring/score";
import { basisPoints } from "../../../src/scoring/verdict";
import { resultTexts } from "../../../src/sheets/copies/department/resultTexts";
import { VERDICT_CODES } from "../../../src/sheets/formulas/verdict";
import { COLUMNS, FIRST_LINE, FIRST_MONTH, listing, monthRows } from "../../../src/sheets/howLayout";
import { HOW_SHEET, SCORECARD_SHEET, SETTINGS_SHEET, TARGETS_TABLE } from "../../../src/sheets/names";
import type { Campaign } from "../../../src/campaign/campaign";
import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import type { CellPatch } from "../../../src/workbook/plan";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import { PERIOD_WORDS } from "../../../src/wording/vi/periods";
import { newXlsx, openXlsx } from "../../../src/xlsx";
import { cellsOf, outlineOf } from "../../looking";
import type { Reading } from "../reading";
import type { AmountCase } from "./cases";

/** The case as a scored workbook; without `cached` no formula has a value. */
export async function workbookOf(one: AmountCase, { cached }: { readonly cached: boolean }) {
  const { campaign, reportDate } = one;
  const workbook = newXlsx(cached ? { calculate } : {});
  await setUp(workbook, campaign, { today: 0, reportDate, rows: new Map(Object.entries(one.rows)) });
  const cells = [...(await settings(one, workbook)), ...(await levels(one, workbook))];
  await workbook.write({ ...EMPTY_PLAN, cells });
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

async function settings(one: AmountCase, workbook: Workbook): Promise<CellPatch[]> {
  const [sheet] = await cellsOf(workbook, [SETTINGS_SHEET]);
  const said: readonly (readonly [label: string, value: CellValue])[] = [
    ["Kỳ báo cáo", PERIOD_WORDS[one.span]],
    ["Trước hạn", one.deadline],
    ["Cách làm tròn", one.rounding],
    ["Số chữ số thập phân", one.decimals],
  ];
  return said.map(([label, value]) => {
    const row = (sheet?.cells ?? []).findIndex(([first]) => first === label);
    return { sheet: SETTINGS_SHEET, row: row + (sheet?.top ?? 0), column: 1, value };
  });
}

async function levels({ campaign, level }: AmountCase, workbook: Workbook): Promise<CellPatch[]> {
  if (level === null) return [];
  const { tables } = await outlineOf(workbook);
  const table = tables.find(({ name }) => name === TARGETS_TABLE);
  if (!table) throw new Error("no table of targets");
  const { sheet, box, columns } = table;
  const isAbove = level > 1 && (level < 2 || level > 100);
  return partsOf(campaign).flatMap(({ goal, measure }, index) =>
    // More than everything is only asked of plans.
    goal.kind === "share" && (!isAbove || measure.kind === "plan-ratio")
      ? [{ sheet, row: box.top + 1 + index, column: box.left + columns.indexOf("Mức giao"), value: level }]
      : [],
  );
}

const partsOf = ({ targets }: Campaign) => targets.flatMap(({ parts }) => parts);
const KEYS = ["pass", "fail", "missing", "notDue", "scope", "possible", "verdict", "done", "base"] as const;
const TEXTS = ["level", "count", "ratio", "coverage", "gap"] as const;

/** What `score` makes of a file, by the same names as `shownIn`. */
export async function judgedIn(file: Uint8Array): Promise<Reading> {
  const { book, settings: showing } = await readBook(openXlsx(file));
  const found = new Map<string, CellValue>();
  const put = (id: string, values: Readonly<Record<string, CellValue>>) => {
    for (const [name, value] of Object.entries(values)) found.set(`${id} ${name}`, plain(value));
  };
  for (const { parts } of score(book).targets) {
    for (const result of parts) {
      const { part, tally, scope } = result;
      const { pass, fail, missing, notDue, possible = 0, amounts } = tally;
      const verdict = VERDICT_CODES[result.verdict];
      put(part.id, { pass, fail, missing, notDue, scope, possible, verdict });
      put(part.id, { done: amounts?.done ?? null, base: amounts?.base ?? null });
      put(part.id, { months: monthsOf(result, book.period), points: levelOf(result) });
      put(part.id, { ...resultTexts(result, periodOf(part, book.period), showing) });
    }
  }
  return found;
}

function levelOf({ part: { goal } }: PartResult): number {
  return goal.kind === "share" ? basisPoints(goal.level) : goal.level;
}

function monthsOf({ part, tally }: PartResult, period: Parameters<typeof periodOf>[1]): string {
  const earlier = Array.from({ length: calendar(periodOf(part, period).start).month - 1 }, () => "");
  const sides = (["done", "base"] as const).map((side) =>
    [...earlier, ...(tally.monthAmounts ?? []).map((amounts) => written(amounts[side]))].join(" ").trimEnd(),
  );
  return sides.join(" | ");
}

/** What the formulas show in a workbook that somebody calculated. */
export async function shownIn(workbook: Workbook, campaign: Campaign): Promise<Reading> {
  const [how, card] = await cellsOf(workbook, [HOW_SHEET, SCORECARD_SHEET]);
  const found = new Map<string, CellValue>();
  const months = monthRows(campaign);
  listing(campaign).forEach(({ id, part }, index) => {
    if (!part) return;
    const line = how?.cells[FIRST_LINE + index] ?? [];
    const at = (key: string) => plain(line[COLUMNS.findIndex((column) => column.key === key)] ?? null);
    for (const key of KEYS) found.set(`${id} ${key}`, at(key));
    found.set(`${id} points`, at("level"));
    const sides = [false, true].map((isBefore) => {
      const row = months.of(id, isBefore);
      const cells = row === undefined ? [] : (how?.cells[row] ?? []).slice(FIRST_MONTH, FIRST_MONTH + 12);
      return Array.from(cells, (value) => written(value === "" ? null : (value ?? null)))
        .join(" ")
        .trimEnd();
    });
    found.set(`${id} months`, part.measure.kind === "saving" ? sides.join(" | ") : " | ");
    const shown = card?.cells.find(([first]) => first === id) ?? [];
    TEXTS.forEach((key, column) => found.set(`${id} ${key}`, plain(shown[3 + column] ?? null)));
  });
  return found;
}

const written = (value: CellValue) => (value === null ? "" : JSON.stringify(plain(value)));

/** Blank is an empty text, numbers to a billionth, the decimal sign a point. */
function plain(value: CellValue): CellValue {
  if (value === null) return "";
  if (typeof value === "number") return Number(value.toFixed(9));
  return typeof value === "string" ? value.replace(/(\d),(\d)/g, "$1.$2") : value;
}
