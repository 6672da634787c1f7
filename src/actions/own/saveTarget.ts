import type { Campaign, Part } from "../../campaign/campaign";
import { codeKey } from "../../registers/entries";
import { foldCase } from "../../registers/text/fold";
import { STYLES } from "../../sheets/looks";
import { DEFINITIONS_TABLE } from "../../sheets/names";
import { definitionCells, definitionsPlan, rowsOfDefinition } from "../../sheets/own/definitions";
import { COMPARES, WHEN_WORDS } from "../../sheets/own/targets";
import { tableColumn } from "../../sheets/tableColumn";
import { type Column, columnName } from "../../sheets/targets";
import { targetRows } from "../../sheets/targetsReader";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { CellValue } from "../../workbook/value";
import type { Reading } from "../../workbook/workbook";
import { describeMeasure } from "../../wording/vi/measures";
import { appendRows, lastFilled, type NewRow } from "../appendRows";
import type { TargetDraft } from "../own";
import { partOfDraft } from "./draft";
import { listIn, targetsIn } from "../readSheets";
import type { PlacedTable } from "../../sheets/placedTable";

/** What adds a target, or changes the one with this id: its line in Chỉ tiêu and the lines of its definition. */
export function savingPlan(reading: Reading, draft: TargetDraft, campaign: Campaign): WorkbookPlan {
  const part = partOfDraft(draft, campaign);
  const line = targetLine(targetsIn(reading), draft, part, campaign);
  const definition = definitionLines(reading, { id: part.id, rows: draft.rows }, campaign);
  return {
    ...EMPTY_PLAN,
    sheets: definition.sheets,
    cells: [...line.cells, ...definition.cells],
    growths: [...(line.growths ?? []), ...(definition.growths ?? [])],
    anchors: [...(line.anchors ?? []), ...(definition.anchors ?? [])],
    dressings: line.dressings ?? [],
  };
}

/** A line that is there gets what is asked now; its points stay, as they are changed in the sheet. */
function targetLine(
  { table, cells }: PlacedTable,
  draft: TargetDraft,
  part: Part,
  campaign: Campaign,
): WorkbookPlan {
  const wanted = valuesOf(draft, part, campaign);
  const there = new Set(table.columns.map(foldCase));
  const values = wanted.flatMap(({ key, value }) => {
    const name = columnName(key);
    return there.has(foldCase(name)) ? [{ key, column: tableColumn(table, name), value }] : [];
  });
  const { sheet } = table;
  const row = rowOf(part.id, { table, cells });
  if (row !== null) {
    const changed = values.filter(({ key, column, value }) => {
      return key !== "max" && value !== valueAt(cells, row, column);
    });
    return {
      ...EMPTY_PLAN,
      cells: changed.map(({ column, value }) => ({ sheet, row, column, value })),
      anchors: changed.map(({ column }) => ({ sheet, row, column, value: valueAt(cells, row, column) })),
      dressings: [lookOfLevels(table, row, part)],
    };
  }
  const added: NewRow = values.map(({ column, value }) => ({ column, value }));
  const { first, ...appended } = appendRows([added], table, lastFilled(table.box, cells), cells);
  return { ...EMPTY_PLAN, ...appended, dressings: [lookOfLevels(table, first, part)] };
}

function valuesOf(
  draft: TargetDraft,
  { id, text, goal, measure, when }: Part,
  campaign: Campaign,
): { readonly key: Column; readonly value: CellValue }[] {
  const sign = COMPARES[goal.kind].find(([, compare]) => compare === goal.compare)?.[0] ?? null;
  return [
    { key: "id", value: id },
    { key: "department", value: draft.department },
    { key: "text", value: text },
    { key: "clause", value: draft.clause.trim() === "" ? null : draft.clause.trim() },
    { key: "how", value: describeMeasure(measure, campaign) },
    { key: "compare", value: sign },
    { key: "level", value: goal.level },
    { key: "stretch", value: goal.stretch },
    { key: "when", value: WHEN_WORDS[when] },
    { key: "max", value: draft.max },
  ];
}

/** A new line looks like the one above it, whose level may be no percentage. */
function lookOfLevels(table: PlacedTable["table"], row: number, { goal }: Part) {
  const columns = (["level", "stretch"] as const).map((key) => tableColumn(table, columnName(key)));
  return {
    sheet: table.sheet,
    styles: columns.map((column) => ({
      boxes: [{ top: row, bottom: row, left: column, right: column }],
      style: STYLES[goal.kind === "share" ? "percent" : "whole"],
    })),
    widths: [],
    heights: [],
    filters: [],
    validations: [],
  };
}

function rowOf(id: string, { table, cells }: PlacedTable): number | null {
  const { at } = targetRows(table, cells);
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    if (codeKey(at(row, "id")) === codeKey(id)) return row;
  }
  return null;
}

/** Over the lines that the definition had; those that are too many become blank. */
function definitionLines(
  reading: Reading,
  definition: { readonly id: string; readonly rows: TargetDraft["rows"] },
  campaign: Campaign,
): WorkbookPlan {
  const list = listIn(reading, DEFINITIONS_TABLE);
  if (!list) return { ...EMPTY_PLAN, sheets: [definitionsPlan([definition], campaign)] };
  const { table, cells } = list;
  const { sheet } = table;
  const wanted = definitionCells(definition, table);
  const old = rowsOfDefinition(definition.id, table, cells);
  const columns = wanted[0]?.map(({ column }) => column) ?? [];
  const over = old.flatMap((row, index) =>
    columns.map((column) => {
      const value = wanted[index]?.find((one) => one.column === column)?.value ?? null;
      return { sheet, row, column, value };
    }),
  );
  const more = appendRows(wanted.slice(old.length), table, lastFilled(table.box, cells), cells);
  return {
    ...EMPTY_PLAN,
    cells: [...over, ...more.cells],
    growths: more.growths,
    anchors: [
      ...over.map(({ row, column }) => ({ sheet, row, column, value: valueAt(cells, row, column) })),
      ...more.anchors,
    ],
  };
}
