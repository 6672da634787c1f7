import { readBook } from "../../../src/actions/readBook";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { calculate } from "../../../src/calculating";
import type { Campaign } from "../../../src/campaign/campaign";
import type { Tally } from "../../../src/scoring/tally";
import { score } from "../../../src/scoring/score";
import { VERDICT_CODES } from "../../../src/sheets/formulas/verdict";
import { COLUMNS, FIRST_LINE, listing } from "../../../src/sheets/howLayout";
import { HOW_SHEET, SETTINGS_SHEET, UNIT_BOARD_SHEET, UNIT_COUNTS_SHEET } from "../../../src/sheets/names";
import { unitLayout } from "../../../src/sheets/units/layout";
import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import { VERDICT_WORDS } from "../../../src/wording/vi/verdicts";
import { PERIOD_WORDS } from "../../../src/wording/vi/periods";
import { newXlsx, openXlsx } from "../../../src/xlsx";
import { cellsOf } from "../../looking";
import type { Reading } from "../reading";
import type { UnitCase } from "./cases";

/** The case set up and scored; without `cached` no formula has a value. */
export async function workbookOf(
  { campaign, reportDate, rows, span, deadline }: UnitCase,
  { cached }: { readonly cached: boolean },
): Promise<Uint8Array> {
  const workbook = newXlsx(cached ? { calculate } : {});
  await setUp(workbook, campaign, { today: 0, reportDate, rows: new Map(Object.entries(rows)) });
  const [sheet] = await cellsOf(workbook, [SETTINGS_SHEET]);
  const typed = (label: string, value: CellValue) => {
    const row = (sheet?.cells ?? []).findIndex(([first]) => first === label);
    if (row < 0) throw new Error(`no setting ${label}`);
    return { sheet: SETTINGS_SHEET, row: row + (sheet?.top ?? 0), column: 1, value };
  };
  const cells = [typed("Kỳ báo cáo", PERIOD_WORDS[span]), typed("Trước hạn", deadline)];
  await workbook.write({ ...EMPTY_PLAN, cells });
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

/** What `score` makes of every unit, and of all together. */
export async function judgedIn(file: Uint8Array): Promise<Reading> {
  const { book } = await readBook(openXlsx(file));
  const found = new Map<string, CellValue>();
  for (const { part, tally, scope, verdict, units = [] } of score(book).targets.flatMap(
    ({ parts }) => parts,
  )) {
    put(found, part.id, {
      ...countsOf(tally),
      scope,
      anything: tally.anything,
      verdict: VERDICT_CODES[verdict],
    });
    const met = units.filter((unit) => VERDICT_CODES[unit.verdict] <= 2).length;
    put(found, part.id, { met: `${String(met)}/${String(units.length)}` });
    for (const one of units) {
      const sign = VERDICT_WORDS[one.verdict].charAt(0);
      const { pass, fail, missing } = one.tally;
      const n = pass + fail + missing;
      const shown = part.measure.kind === "deadline" || n === 0 ? "" : ` ${String(pass)}/${String(n)}`;
      put(found, `${part.id} ${one.unit}`, { code: VERDICT_CODES[one.verdict], board: sign + shown });
    }
  }
  return found;
}

function countsOf({ pass, fail, missing, notDue }: Tally) {
  return { pass, fail, missing, notDue };
}

function put(found: Map<string, CellValue>, what: string, values: Readonly<Record<string, CellValue>>): void {
  for (const [name, value] of Object.entries(values)) found.set(`${what} ${name}`, value);
}

/** The same as the sheets show it. */
export async function shownIn(workbook: Workbook, campaign: Campaign): Promise<Reading> {
  const layout = unitLayout(campaign);
  const [how, counts, board] = await cellsOf(workbook, [HOW_SHEET, UNIT_COUNTS_SHEET, UNIT_BOARD_SHEET]);
  if (!layout || !how || !counts || !board) throw new Error("nothing is measured by unit");
  const found = new Map<string, CellValue>();
  const names = ["pass", "fail", "missing", "notDue", "scope", "anything", "verdict"] as const;
  listing(campaign).forEach(({ id }, index) => {
    const line = how.cells[FIRST_LINE + index - how.top] ?? [];
    for (const name of names) {
      const value = line[COLUMNS.findIndex(({ key }) => key === name) - how.left] ?? null;
      put(found, id, { [name]: name === "anything" && typeof value === "number" ? value > 0 : value });
    }
  });
  const first = board.cells.findIndex(([number]) => number === 1);
  layout.parts.forEach(({ part }, column) => {
    layout.units.forEach((unit, row) => {
      const code =
        counts.cells[layout.headerRow + 1 + row - counts.top]?.[layout.namesColumn + 1 + column] ?? null;
      put(found, `${part.id} ${unit}`, { code, board: board.cells[first + row]?.[2 + column] ?? null });
    });
    put(found, part.id, { met: board.cells[first + layout.units.length + 1]?.[2 + column] ?? null });
  });
  return found;
}
