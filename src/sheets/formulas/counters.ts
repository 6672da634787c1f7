import type { Register } from "../../registers/register";
import { placingFields } from "../../scoring/counters";
import { LAST_ROW, columnLetters, quoteSheet } from "../../workbook/address";
import { helperColumns, ownPosition } from "../helperColumns";
import { looks, not, sumOf, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import { columnRef, type FormulaTables, type RegisterPlace, tableRef, type TableRef } from "./references";
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
  rowsCell: string,
): CounterFormulas {
  const table = tableRef(tables, register.id);
  const filled = filledRows(table);
  const positions = helperColumns(register, tables.campaign, tables.tableOf)
    .map(({ name }) => name)
    .filter((name) => name.startsWith(ownPosition))
    .map((name) => `(1-ISNUMBER(${table.column(name)}))`);
  return {
    rows: countRows(table, filled),
    outside: outsideFormula(tables.tableOf(register.id), place),
    unplaced: unplaced(register, tables, rowsCell),
    helperless: positions.length === 0 ? "0" : helperless(positions, filled),
  };
}

/** In each column: what stands below the header less what stands in the table. The fullest column counts the rows. */
function outsideFormula(table: string, { sheet, headerRow, columns }: RegisterPlace): string {
  const differences = Array.from(columns, ([label, column]) => {
    const letters = columnLetters(column);
    const below = `${quoteSheet(sheet)}!$${letters}$${String(headerRow + 2)}:$${letters}$${String(LAST_ROW + 1)}`;
    return `COUNTA(${below})-COUNTA(${columnRef(table, label)})`;
  });
  return `MAX(${differences.join(",")})`;
}

/** Mostly the date or unit of every row is there, and then nobody has to look whether anything else is. */
function countRows({ register, column }: TableRef, filled: string): string {
  const label = register.date ?? register.unit;
  if (label === undefined) return sumOf(filled);
  const said = column(label);
  const unsaid = sumOf(looks.blank(said));
  return `IF(IFERROR(${unsaid},1)=0,${sumOf(`(${said}<>"")`)},${sumOf(filled)})`;
}

/** Mostly there is none at all, and then nobody has to find out whether those rows are filled. */
function helperless(lost: readonly string[], filled: string): string {
  const any = `(${lost.join("+")}>0)`;
  return `IF(${sumOf(any)}=0,0,SUMPRODUCT(${filled}*${any}))`;
}

function unplaced(register: Register, tables: FormulaTables, rowsCell: string): string {
  const table = tableRef(tables, register.id);
  if (register.people) {
    const { from, until } = register.people;
    const { isTrue, notFalse } = truthsOfAll([{ kind: "present", from, until }], table);
    return `SUMPRODUCT(${filledRows(table)}*(${notFalse}-${sure(isTrue)}))`;
  }
  const { date, codes, type } = placingFields(register, tables);
  const placed: string[] = [];
  if (date) {
    const x = table.column(date.label);
    placed.push(date.required ? looks.number(x) : `(${looks.number(x)}+${looks.blank(x)})`);
  }
  for (const { label } of codes) {
    const x = table.column(label);
    placed.push(`(${looks.number(x)}+ISTEXT(${x}))`, `(${x}<>"")`, `(LEN(${x})<256)`);
  }
  if (type !== null) {
    const values = register.fields.find(({ label }) => label === type)?.values ?? [];
    placed.push(looks.equals(table.column(type), values));
  }
  if (placed.length === 0) return "0";
  const neverBlank = date?.required === true || codes.length > 0 || type !== null;
  if (neverBlank) return `${rowsCell}-${sumOf(sure(...placed))}`;
  return `SUMPRODUCT(${filledRows(table)}*${not(sure(...placed))})`;
}
