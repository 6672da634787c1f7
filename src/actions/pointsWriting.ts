import type { Campaign, Target } from "../campaign/campaign";
import { foldCase } from "../registers/text/fold";
import { scalePlan } from "../sheets/points/scaleSheet";
import { SCORING_COLUMNS, type ScoringColumn } from "../sheets/points/scoringColumns";
import { scoringFills, scoringPlan, valueOf } from "../sheets/points/scoringSheet";
import { tableColumn } from "../sheets/tableColumn";
import type { WorkbookPlan } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import { isBlank } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { appendRows, type NewRow } from "./appendRows";
import type { OpenPoints } from "./points";

/**
 * The sheets of points that are not there yet, and a row for each target that has none for the period; the calculated
 * columns are filled again. What people typed is never touched.
 */
export function pointsWriting(
  campaign: Campaign,
  { scale, hasScale, scoring, given, period }: OpenPoints,
): Required<Pick<WorkbookPlan, "sheets" | "cells" | "columns" | "growths" | "anchors">> {
  const scales = hasScale ? [] : [scalePlan(scale)];
  if (!scoring) {
    return {
      sheets: [...scales, scoringPlan(campaign, period)],
      cells: [],
      columns: [],
      growths: [],
      anchors: [],
    };
  }
  const { table, cells: read } = scoring;
  const there = new Set(given.map(({ target }) => target));
  const lacking = campaign.targets.filter(({ id, points }) => points && !there.has(id));
  const rows = lacking.map((target) => rowOf(target, period, table));
  const { cells, growths, anchors } = appendRows(rows, table, lastTyped(table, read), read);
  return { sheets: scales, cells, growths, anchors, columns: scoringFills(campaign, table) };
}

/** The last row in which anything stands that does not calculate itself; -1 = none. */
function lastTyped(table: TableOutline, cells: SheetCells): number {
  const { top, bottom, left } = table.box;
  const calculated = new Set(CALCULATED.map((key) => foldCase(SCORING_COLUMNS[key].name)));
  const typed = table.columns.flatMap((name, index) =>
    calculated.has(foldCase(name)) ? [] : [left + index],
  );
  for (let row = bottom; row > top; row--) {
    if (typed.some((column) => !isBlank(valueAt(cells, row, column)))) return row;
  }
  return -1;
}

const CALCULATED: readonly ScoringColumn[] = ["max", "computed", "note", "key"];

function rowOf(target: Target, period: string, table: TableOutline): NewRow {
  return Object.entries(valueOf(target, period)).map(([key, value]) => ({
    column: tableColumn(table, SCORING_COLUMNS[key as ScoringColumn].name),
    value,
  }));
}
