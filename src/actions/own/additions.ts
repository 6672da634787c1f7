import type { Department } from "../../campaign/campaign";
import type { OwnThing } from "../../campaign/ownThing";
import { OWN_DEPARTMENTS_TABLE, OWN_FIELDS_TABLE } from "../../sheets/names";
import { withRemoved } from "../../sheets/own";
import { additionsIn } from "../../sheets/own/additions";
import { departmentRow, departmentsPlan } from "../../sheets/own/departments";
import { type OwnField, ownFieldRow, ownFieldsPlan } from "../../sheets/own/fields";
import { isSameThing } from "../../sheets/own/things";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { Trouble } from "../../workbook/trouble";
import type { Reading } from "../../workbook/workbook";
import { appendRows, lastFilled, type NewRow } from "../appendRows";
import { same } from "../findTable";
import type { PlacedTable } from "../../sheets/placedTable";
import { listIn, presetIn } from "../readSheets";
import { withRows } from "../withRows";

/** What adds a department. Throws Trouble definition-unreadable, own-taken-out. */
export function departmentAdding(reading: Reading, added: Department): WorkbookPlan {
  refuseTakenOut(reading, { kind: "department", id: added.id });
  return adding(reading, OWN_DEPARTMENTS_TABLE, departmentsPlan([added]), ({ table }) => [
    departmentRow(added, table),
  ]);
}

/** What adds columns to registers, or registers. Throws what `departmentAdding` throws, and definition-lacks. */
export function fieldsAdding(reading: Reading, added: readonly OwnField[]): WorkbookPlan {
  for (const { register: sheet, label } of added) refuseTakenOut(reading, { kind: "field", sheet, label });
  return adding(reading, OWN_FIELDS_TABLE, ownFieldsPlan(added), ({ table }) =>
    added.map((field) => ownFieldRow(field, table)),
  );
}

/** The column of old would hold the cells of the new one, and could never come back. */
function refuseTakenOut(reading: Reading, wanted: OwnThing): void {
  const { departments, fields } = additionsIn(reading);
  const out: readonly (readonly [OwnThing, string])[] = [
    ...departments.all.filter(departments.isOut).map((line) => {
      return [{ kind: "department", id: line.at("id") }, line.at("name")] as const;
    }),
    ...fields.all.filter(fields.isOut).map((line) => {
      const label = line.at("label");
      return [{ kind: "field", sheet: line.at("register"), label }, label] as const;
    }),
  ];
  const found = out.find(([thing]) => isSameThing(thing, wanted));
  if (!found) return;
  const [thing, value] = found;
  const register = thing.kind === "field" ? { register: thing.sheet } : {};
  throw new Trouble("own-taken-out", { thing: thing.kind, value, ...register });
}

/** The lists that are not there yet, without rows. */
export function listsPlan({ outline }: Reading): WorkbookPlan {
  const lists = [
    { name: OWN_FIELDS_TABLE, plan: ownFieldsPlan([]) },
    { name: OWN_DEPARTMENTS_TABLE, plan: departmentsPlan([]) },
  ];
  const lacking = lists.filter(({ name }) => !outline.tables.some((table) => same(table.name, name)));
  return { ...EMPTY_PLAN, sheets: lacking.map(({ plan }) => plan) };
}

/** At the end of the list, or a new one: read as it would be before it is written. */
function adding(
  reading: Reading,
  name: string,
  fresh: SheetPlan,
  rowsIn: (list: PlacedTable) => readonly NewRow[],
): WorkbookPlan {
  const list = listIn(reading, name);
  const plan = list ? appended(list, rowsIn(list)) : { ...EMPTY_PLAN, sheets: [fresh] };
  refuseUnreadable(list ? asWritten(reading, list, plan) : withSheet(reading, fresh));
  return plan;
}

function appended({ table, cells }: PlacedTable, rows: readonly NewRow[]): WorkbookPlan {
  const { first: _, ...more } = appendRows(rows, table, lastFilled(table.box, cells), cells);
  return { ...EMPTY_PLAN, ...more };
}

function asWritten(reading: Reading, { table }: PlacedTable, { cells, growths = [] }: WorkbookPlan): Reading {
  const rows = cells.map(({ sheet, row, column, value }) => ({
    sheet,
    row,
    cells: [{ column, after: value }],
  }));
  return withRows(
    reading,
    rows,
    growths.map((growth) => ({ table: table.name, by: growth.rows })),
  );
}

function withSheet({ outline, sheets }: Reading, { name, blocks }: SheetPlan): Reading {
  const list = blocks.find((block) => block.kind === "table");
  if (list?.kind !== "table") throw new Error("a list is a table");
  const columns = list.columns.map((column) => column.name);
  const box = { top: 0, left: 0, bottom: list.rows.length, right: columns.length - 1 };
  return {
    outline: {
      ...outline,
      tables: [
        ...outline.tables,
        { name: list.name, sheet: name, box, hasHeader: true, hasTotals: false, columns },
      ],
    },
    sheets: [...sheets, { name, top: 0, left: 0, cells: [columns, ...list.rows] }],
  };
}

/** The place is that of rows that are not there yet. */
function refuseUnreadable(reading: Reading): void {
  try {
    withRemoved(presetIn(reading).preset, reading);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { sheet: _, cell: __, ...details } = error.details;
    throw new Trouble(error.code, details);
  }
}
