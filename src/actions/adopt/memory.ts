import type { Becomes, Item, PlannedColumn } from "../../adopting/decisions";
import { type MarkBecomes, type MarkDecision, markKey, OUT } from "../../adopting/grids";
import { fieldOf, type Register } from "../../registers/register";
import {
  type AdoptedColumn,
  adoptedColumnRow,
  adoptedColumnsPlan,
  isSameLabel,
  type ReadColumn,
  readAdoptedColumns,
} from "../../sheets/adoptedColumns";
import { adoptedMarkLine, adoptedMarks } from "../../sheets/adoptedMarks";
import { ADOPTED_COLUMNS_SHEET, ADOPTED_COLUMNS_TABLE } from "../../sheets/names";
import type { Anchor, CellPatch, WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import type { Contents, Reading } from "../../workbook/workbook";
import { appendRows, lastFilled } from "../appendRows";
import { same } from "../findTable";
import { listIn } from "../readSheets";

/** The list of what columns became, where it is there. */
export function memorySheets({ tables }: Contents): string[] {
  return tables.filter(({ name }) => same(name, ADOPTED_COLUMNS_TABLE)).map(({ sheet }) => sheet);
}

/** What the columns of an item became the last time; null where that is not known, or is not the same for all of them. */
export function rememberedIn(reading: Reading, register: Register): (item: Item) => Becomes | null {
  const known = rowsFor(register, reading) ?? [];
  const becomesOf = (label: string) => {
    const found = known.filter((one) => isSameLabel(one.label, label));
    const texts = new Set(found.map(({ fields }) => JSON.stringify(fields)));
    return texts.size === 1 ? found[0] : undefined;
  };
  return ({ columns }) => {
    const [first, ...others] = columns.map(({ label }) => (label === "" ? undefined : becomesOf(label)));
    if (!first || others.some((one) => JSON.stringify(one?.fields) !== JSON.stringify(first.fields))) {
      return null;
    }
    if (first.fields === null) return { as: "out" };
    if (first.fields.length === 0) return { as: "own" };
    return { as: "field", fields: first.fields.map((field) => asLabelled(field, register)) };
  };
}

/** What was said of marks of the register's grids the last time; what is written in two ways is not known. */
export function rememberedMarks(reading: Reading, register: Register): MarkDecision[] {
  const values = register.grid ? fieldOf(register, register.grid.mark).values : [];
  const listed = (value: string) => values.find((one) => isSameLabel(one, value)) ?? value;
  const all = adoptedMarks(rowsFor(register, reading) ?? []).map(({ mark, value }): MarkDecision => {
    return { mark: markKey(mark), becomes: value === null ? OUT : { as: "value", value: listed(value) } };
  });
  const isClear = (one: MarkDecision) =>
    all.every(({ mark, becomes }) => mark !== one.mark || isSameMeaning(becomes, one.becomes));
  return all.filter(isClear);
}

function isSameMeaning(one: MarkBecomes, other: MarkBecomes): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The part of a plan that keeps what became of columns, and what marks mean. */
export type Keeping = Required<Pick<WorkbookPlan, "sheets" | "cells" | "anchors" | "growths">>;

/** Null where somebody has changed the list so that it cannot be written. */
export function keepingPlan(
  planned: readonly PlannedColumn[],
  register: Register,
  reading: Reading,
  marks: readonly MarkDecision[] = [],
): Keeping | null {
  const wanted = [...toKeep(planned, register), ...marksToKeep(marks, register)];
  const list = listIn(reading, ADOPTED_COLUMNS_TABLE);
  if (!list) {
    const isTaken = reading.outline.sheets.some(({ name }) => same(name, ADOPTED_COLUMNS_SHEET));
    if (isTaken) return null;
    const sheets = wanted.length > 0 ? [adoptedColumnsPlan(wanted)] : [];
    return { sheets, cells: [], anchors: [], growths: [] };
  }
  const known = rowsFor(register, reading);
  if (!known) return null;
  const { table, cells: read } = list;
  const cells: CellPatch[] = [];
  const added: AdoptedColumn[] = [];
  for (const one of wanted) {
    const rows = known.filter(({ label }) => isSameLabel(label, one.label));
    if (rows.length === 0) added.push(one);
    for (const { row, fields } of rows) {
      if (JSON.stringify(fields) === JSON.stringify(one.fields)) continue;
      const written = adoptedColumnRow({ ...one, label: labelIn(rows, row) }, table);
      cells.push(...written.map(({ column, value }) => ({ sheet: table.sheet, row, column, value })));
    }
  }
  const asRead = cells.map(({ row, column }): Anchor => {
    return { sheet: table.sheet, row, column, value: valueAt(read, row, column) };
  });
  const appended = appendRows(
    added.map((one) => adoptedColumnRow(one, table)),
    table,
    lastFilled(table.box, read),
    read,
  );
  return {
    sheets: [],
    cells: [...cells, ...appended.cells],
    anchors: [...asRead, ...appended.anchors],
    growths: appended.growths,
  };
}

function marksToKeep(marks: readonly MarkDecision[], { sheet }: Register): AdoptedColumn[] {
  return marks.flatMap(({ mark, becomes }): AdoptedColumn[] => {
    const value = becomes.as === "value" ? becomes.value : null;
    return becomes.as === "value" && value === null ? [] : [adoptedMarkLine(sheet, { mark, value })];
  });
}

/** By label; what two columns of one name became differently says nothing about the next sheet. */
function toKeep(planned: readonly PlannedColumn[], { sheet }: Register): AdoptedColumn[] {
  const told = planned.flatMap(({ item, becomes, certainty }): AdoptedColumn[] => {
    if (becomes === null || certainty === "blank") return [];
    const fields = becomes.as === "field" ? becomes.fields : becomes.as === "own" ? [] : null;
    return item.columns
      .filter(({ label }) => label !== "")
      .map(({ label }) => ({ register: sheet, label, fields }));
  });
  const others = (one: AdoptedColumn) => told.filter(({ label }) => isSameLabel(label, one.label));
  return told.filter((one) => {
    const [first, ...more] = others(one);
    return one === first && more.every(({ fields }) => JSON.stringify(fields) === JSON.stringify(one.fields));
  });
}

/** What the list says of a register; null where it cannot be read. */
function rowsFor(register: Register, reading: Reading): ReadColumn[] | null {
  const list = listIn(reading, ADOPTED_COLUMNS_TABLE);
  if (!list) return [];
  try {
    const all = readAdoptedColumns(list.table, list.cells);
    return all.filter((one) => isSameLabel(one.register, register.sheet));
  } catch (error) {
    // Somebody has renamed a column of the list; sheets can be taken over without it.
    if (error instanceof Trouble) return null;
    throw error;
  }
}

function labelIn(rows: readonly ReadColumn[], row: number): string {
  return rows.find((one) => one.row === row)?.label ?? "";
}

/** As the register writes it, where people wrote it a little otherwise. */
function asLabelled(field: string, { fields }: Register): string {
  return fields.find(({ label }) => isSameLabel(label, field))?.label ?? field;
}
