import { rowsOfKind } from "../../adopting/body";
import type { PlannedColumn } from "../../adopting/decisions";
import { fieldsIn } from "../../adopting/decisions";
import type { SheetColumn } from "../../adopting/columns";
import type { Doubt } from "../../adopting/grids";
import { fingerprint } from "../../exchange/fingerprint";
import { fieldOf, type Field, type Register } from "../../registers/register";
import { daysFrom1904 } from "../../registers/text/dates";
import { countsDays } from "../../registers/typed";
import { cellAddress, columnLetters } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank } from "../../workbook/value";
import {
  type Adoptee,
  type AdoptionPlan,
  type ColumnPlan,
  type GridView,
  LEFT_OUT_SHOWN,
  type LeftOut,
  type RowSpan,
  type ShownDoubts,
} from "../adopting";
import { SHOWN } from "../desk";
import { shownValue } from "../desk/shownValue";
import type { Adopted } from "./adopt";
import type { Proposal } from "./propose";
import { filledByCells, gridFieldsOf, meaningsOfMarks, type ProposedGrid, saidMonth } from "./proposedGrid";
import { asShown, inOneLine } from "./shown";

/** A proposal as people see it; `counts` = what writing it would come to. */
export function planView(
  proposal: Proposal,
  planned: readonly PlannedColumn[],
  { register: id, file }: Adoptee,
  counts: Adopted & Pick<AdoptionPlan, "uncalculated" | "inPlace"> & Pick<GridView, "marks">,
): AdoptionPlan {
  const { headers, body, register, sheet, grid } = proposal;
  const { headerRows, columnNumberRow, confidence } = headers;
  const filled = new Set([
    ...planned.flatMap(({ becomes }) => fieldsIn(becomes)),
    ...filledByCells(proposal),
  ]);
  const header = headerRows ?? { first: 0, last: 0 };
  return {
    ...{ sheet, register: id, file, seen: seenOf(proposal) },
    titleRows: titlesAbove(proposal, header.first),
    headerRows: fromOne(header),
    columnNumberRow: columnNumberRow === null ? null : columnNumberRow + 1,
    headerIsSure: confidence >= SURE_HEADER,
    body: body.last === null ? null : fromOne({ first: body.first, last: body.last }),
    entries: rowsOfKind(body, "entry").length,
    leftOut: LEFT_OUT.flatMap((kind) => leftOut(kind, proposal)),
    columns: planned.map((one) => columnPlan(one, proposal)),
    unfilled: register.fields
      .filter(({ label }) => !filled.has(label))
      .map(({ label, required }) => ({ field: label, required })),
    fields: register.fields.map(({ label }) => label),
    ...{ known: counts.known, fresh: counts.added, repairs: counts.repaired },
    uncalculated: counts.uncalculated,
    grid: grid ? gridView(grid, proposal, counts.marks) : null,
    doubts: shownDoubts(sheet, counts.doubts),
    inPlace: counts.inPlace,
  };
}

/** As people see what they should look at in a sheet. */
export function shownDoubts(sheet: string, doubts: readonly Doubt[] = []): ShownDoubts {
  return {
    count: doubts.length,
    shown: doubts.slice(0, SHOWN).map(({ cell, ...doubt }) => ({ ...doubt, place: { sheet, cell } })),
  };
}

function gridView(
  { layout, month }: ProposedGrid,
  { register }: Proposal,
  marks: GridView["marks"],
): GridView {
  const said = saidMonth(layout);
  return {
    month,
    said: said === null ? null : { month: said, from: layout.monthFrom },
    unclear: said === null ? layout.month : null,
    days: layout.days.length,
    lines: layout.lines,
    ...{ field: gridFieldsOf(register).mark, meanings: meaningsOfMarks(register), marks },
  };
}

/** Tells one state of a sheet from another, so that nothing is written that was not shown. */
export function seenOf({ cells }: Proposal): string {
  const { name, top, left, cells: values, merges } = cells;
  return fingerprint(JSON.stringify([name, top, left, values, merges]));
}

/** As `Headers.confidence` has it. */
const SURE_HEADER = 0.6;

function fromOne({ first, last }: RowSpan): RowSpan {
  return { first: first + 1, last: last + 1 };
}

function titlesAbove({ cells }: Proposal, header: number): RowSpan | null {
  const filled = cells.cells
    .slice(0, Math.max(0, header - cells.top))
    .flatMap((row, index) => (row.some((value) => !isBlank(value)) ? [cells.top + index] : []));
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined ? null : fromOne({ first, last });
}

const LEFT_OUT: readonly LeftOut["kind"][] = ["section", "total", "header-again", "beyond"];

function leftOut(kind: LeftOut["kind"], { body, cells }: Proposal): LeftOut[] {
  const rows = rowsOfKind(body, kind);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, LEFT_OUT_SHOWN).map((row) => {
    const line = cells.cells[row - cells.top] ?? [];
    const column = line.findIndex((value) => !isBlank(value));
    const text = line.filter((value) => !isBlank(value)).map(inOneLine);
    const cell = cellAddress(row, cells.left + Math.max(0, column));
    return { place: { sheet: cells.name, cell }, text: text.slice(0, 4).join(" · ") };
  });
  return [{ kind, count: rows.length, rows: shown }];
}

function columnPlan({ item, becomes, certainty, clashes }: PlannedColumn, proposal: Proposal): ColumnPlan {
  const { columns, found, suggested } = item;
  const wanted = becomes?.as === "field" ? becomes.fields : found;
  return {
    columns: columns.map(({ column }) => column),
    letters: columns.map(({ column }) => columnLetters(column)).join(" + "),
    label: columns
      .map(({ label }) => label)
      .filter((label) => label !== "")
      .join(" + "),
    place: firstPlace(columns, proposal),
    examples:
      columns.length === 1 ? examplesOf(columns[0], wanted[0], proposal) : pairExamples(columns, proposal),
    ...{ becomes, certainty, clashes, suggested },
  };
}

function firstPlace(columns: readonly SheetColumn[], { body, cells }: Proposal) {
  for (const row of rowsOfKind(body, "entry")) {
    const column = columns.find((one) => !isBlank(valueAt(cells, row, one.column)))?.column;
    if (column !== undefined) return { sheet: cells.name, cell: cellAddress(row, column) };
  }
  return null;
}

const EXAMPLES = 2;

/** Two that differ say more than one twice. */
function examplesOf(
  column: SheetColumn | undefined,
  wanted: string | undefined,
  { register, date1904 }: Proposal,
): string[] {
  const field = wanted === undefined ? null : fieldIn(register, wanted);
  const shown = (value: CellValue) => {
    if (!field) return inOneLine(asShown(value, column?.label ?? "", date1904));
    const shift = typeof value === "number" && countsDays(field.kind, value) ? daysFrom1904(date1904) : 0;
    return inOneLine(shownValue(typeof value === "number" ? value + shift : value, field));
  };
  const found = new Set<string>();
  for (const value of column?.values ?? []) {
    if (found.size === EXAMPLES) break;
    const text = shown(value);
    if (text !== "") found.add(text);
  }
  return [...found];
}

function fieldIn(register: Register, label: string): Field | null {
  return register.fields.some((one) => one.label === label) ? fieldOf(register, label) : null;
}

/** Side by side, as the row says it. */
function pairExamples(columns: readonly SheetColumn[], proposal: Proposal): string[] {
  const { body } = proposal;
  const found = new Set<string>();
  rowsOfKind(body, "entry").forEach((_, index) => {
    if (found.size === EXAMPLES) return;
    const values = columns.map(({ values: all }) => all[index] ?? null).filter((value) => !isBlank(value));
    if (values.length > 0) found.add(values.map(inOneLine).join(" · "));
  });
  return [...found];
}
