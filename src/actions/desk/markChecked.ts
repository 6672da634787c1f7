import { check } from "../../checking/check";
import { type EntryCell, entryCell, idOf } from "../../checking/entryCell";
import { exceptionFor } from "../../checking/exceptions";
import { surveyOf } from "../../checking/survey";
import { exceptionRow, exceptionsPlan, type Justified } from "../../sheets/exceptions";
import { EXCEPTIONS_TABLE } from "../../sheets/names";
import { parseAddress } from "../../workbook/address";
import type { WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import type { Reading, Workbook } from "../../workbook/workbook";
import { wordings } from "../../wording";
import { appendRows, lastFilled } from "../appendRows";
import type { Checked } from "../desk";
import { bookToCheck } from "../bookToCheck";
import { cellsIn, listIn, readToCheck } from "../readSheets";
import { giveIds } from "../share/departmentIds";

/**
 * Writes down that a finding was looked at and found right; its entry gets an id if it has none. Throws Trouble
 * signer-missing, reason-missing, finding-gone where the cell says something else by now, and what writing throws.
 */
export async function markChecked(
  workbook: Workbook,
  request: Checked,
  random: () => number,
): Promise<{ readonly sheet: string }> {
  const [name, reason] = [request.name.trim(), request.reason.trim()];
  if (name === "") throw new Trouble("signer-missing");
  if (reason === "") throw new Trouble("reason-missing");
  const reading = await readToCheck(workbook);
  const survey = surveyOf(bookToCheck(reading));
  const finding = check(survey.book).find(
    ({ rule, sheet, cell }) => rule === request.rule && sheet === request.sheet && cell === request.cell,
  );
  const cell = finding && entryCell(finding, survey);
  if (!finding || !cell) throw new Trouble("finding-gone", { sheet: request.sheet, cell: request.cell });
  const given = idFor(cell, reading, random);
  const justified: Justified = {
    ...exceptionFor(finding, cell, given.id),
    title: wordings.vi.ruleTitles[finding.rule],
    reason,
    name,
    day: request.today,
  };
  const list = listWith(justified, reading);
  await workbook.write({
    names: [],
    columns: [],
    sheets: list.sheets,
    cells: [...given.cells, ...list.cells],
    anchors: [...given.anchors, ...list.anchors, asRead(request, reading)],
    growths: list.growths,
  });
  return { sheet: request.sheet };
}

type Part = Required<Pick<WorkbookPlan, "sheets" | "cells" | "anchors" | "growths">>;

function idFor(cell: EntryCell, reading: Reading, random: () => number) {
  const known = idOf(cell);
  if (known !== null) return { id: known, cells: [], anchors: [] };
  const { entries, entry } = cell;
  const row = entries.rows[entry] ?? 0;
  const { byRow, cells, anchors } = giveIds(entries, cellsIn(reading, entries.sheet), random);
  const here = (one: { readonly row: number }) => one.row === row;
  return { id: byRow.get(row) ?? "", cells: cells.filter(here), anchors: anchors.filter(here) };
}

function listWith(justified: Justified, reading: Reading): Part {
  const { date1904 } = reading.outline;
  const list = listIn(reading, EXCEPTIONS_TABLE);
  if (!list) return { sheets: [exceptionsPlan([justified], date1904)], cells: [], anchors: [], growths: [] };
  const { table, cells: read } = list;
  const row = exceptionRow(justified, table, date1904);
  const { cells, anchors, growths } = appendRows([row], table, lastFilled(table.box, read), read);
  return { sheets: [], cells, anchors, growths };
}

/** The cell itself, which must still say what was found right. */
function asRead({ sheet, cell }: Checked, reading: Reading) {
  const { top: row, left: column } = parseAddress(cell) ?? { top: 0, left: 0 };
  return { sheet, row, column, value: valueAt(cellsIn(reading, sheet), row, column) };
}
