import { countRows, type RegisterCounters } from "../scoring/counters";
import { score, type Scorecard } from "../scoring/score";
import { type Day, daysFrom1904 } from "../registers/text/dates";
import { countedInRegisters } from "../sheets/formulas/source";
import { helperColumns } from "../sheets/helperColumns";
import { howComputedPlan } from "../sheets/howComputed";
import { scorecardPlan } from "../sheets/scorecard";
import { counterLines } from "../sheets/scorecard/counters";
import type { CellPatch, ColumnFill, WorkbookPlan } from "../workbook/plan";
import type { Loss, Workbook } from "../workbook/workbook";
import { type OpenBook, readBook } from "./readBook";
import { SETTINGS_SHEET } from "../sheets/names";

export interface ScoreResult {
  readonly reportDate: Day;
  readonly scorecard: Scorecard;
  readonly counters: readonly RegisterCounters[];
  readonly losses: readonly Loss[];
}

/** Judges the campaign and, where asked, writes the scorecard and how it is computed. */
export async function scoreWorkbook(
  workbook: Workbook,
  options: { readonly asOf?: Day; readonly write: boolean },
): Promise<ScoreResult> {
  const open = await readBook(workbook, options.asOf);
  const scorecard = score(open.book);
  const counters = countRows(open.book);
  const losses = options.write ? (await workbook.write(scorePlan(open, options.asOf))).losses : [];
  return { reportDate: open.book.period.reportDate, scorecard, counters, losses };
}

/** Two sheets of ours, the helper columns of all registers, and the report date where another one was asked for. */
export function scorePlan(open: OpenBook, asOf?: Day): WorkbookPlan {
  const { tables, placeOf, book } = open;
  const columns: ColumnFill[] = book.campaign.registers.flatMap((register) =>
    helperColumns(register, book.campaign, tables.tableOf).map(({ name, formula }) => ({
      table: tables.tableOf(register.id),
      column: name,
      formula,
    })),
  );
  const cells: CellPatch[] =
    asOf === undefined
      ? []
      : [{ sheet: SETTINGS_SHEET, ...open.reportDateCell, value: asOf - daysFrom1904(open.date1904) }];
  const source = countedInRegisters(tables);
  return {
    sheets: [scorecardPlan(source, counterLines(tables, placeOf)), howComputedPlan(source)],
    names: open.settingsNames,
    cells,
    formulas: open.settingsFormulas,
    columns,
  };
}
