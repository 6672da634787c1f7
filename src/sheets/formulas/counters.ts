import type { Register } from "../../registers/register";
import { placingFields } from "../../scoring/counters";
import { columnLetters, quoteSheet } from "../../workbook/address";
import { helperColumns, ownPosition } from "../helperColumns";
import { blank, equalsAny, not, sumOf, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import { columnRef, type FormulaTables, type RegisterPlace, tableRef } from "./references";
import { filledRows } from "./rows";

/** The numbers that prove that no row of a register dropped out, as formulas. */
export interface CounterFormulas {
  readonly rows: string;
  readonly outside: string;
  readonly unplaced: string;
  /** Rows whose helper cells were lost, so that formulas cannot see whom they speak of. */
  readonly helperless: string;
}

export function counterFormulas(
  register: Register,
  tables: FormulaTables,
  place: RegisterPlace,
): CounterFormulas {
  const table = tableRef(tables, register.id);
  const filled = filledRows(table);
  const positions = helperColumns(register, tables.campaign, tables.tableOf)
    .map(({ name }) => name)
    .filter((name) => name.startsWith(ownPosition))
    .map((name) => `(1-ISNUMBER(${table.column(name)}))`);
  return {
    rows: sumOf(filled),
    outside: outsideFormula(tables.tableOf(register.id), place),
    unplaced: `SUMPRODUCT(${filled}*${unplaced(register, tables)})`,
    helperless: positions.length === 0 ? "0" : `SUMPRODUCT(${filled}*(${positions.join("+")}>0))`,
  };
}

/** In each column: what stands below the header less what stands in the table. The fullest column counts the rows. */
function outsideFormula(table: string, { sheet, headerRow, columns }: RegisterPlace): string {
  const differences = Array.from(columns, ([label, column]) => {
    const letters = columnLetters(column);
    const below = `${quoteSheet(sheet)}!$${letters}$${String(headerRow + 2)}:$${letters}$${String(LAST_ROW)}`;
    return `COUNTA(${below})-COUNTA(${columnRef(table, label)})`;
  });
  return `MAX(${differences.join(",")})`;
}

const LAST_ROW = 1_048_576;

function unplaced(register: Register, tables: FormulaTables): string {
  const table = tableRef(tables, register.id);
  if (register.people) {
    const { from, until } = register.people;
    const { isTrue, notFalse } = truthsOfAll([{ kind: "present", from, until }], table);
    return `(${notFalse}-${isTrue})`;
  }
  const { date, codes, type } = placingFields(register, tables);
  const reasons: string[] = [];
  if (date) {
    const x = table.column(date.label);
    reasons.push(date.required ? `(1-ISNUMBER(${x}))` : `(1-ISNUMBER(${x})-${blank(x)})`);
  }
  for (const { label } of codes) {
    const x = table.column(label);
    reasons.push(not(sure(`(ISTEXT(${x})+ISNUMBER(${x}))*(LEN(${x})>0)*(LEN(${x})<256)`)));
  }
  if (type !== null) {
    const values = register.fields.find(({ label }) => label === type)?.values ?? [];
    reasons.push(not(equalsAny(table.column(type), values)));
  }
  return reasons.length === 0 ? "0" : `(${reasons.join("+")}>0)`;
}
