import { parseAddress } from "../../workbook/address";
import type { LiveBook, LiveTable } from "./liveBook";
import { Refusal } from "./liveBook";
import { sameName } from "./formulaText";

/** What is wrong with the name of a sheet, or null. */
export function sheetNameProblem(name: string, others: readonly { readonly name: string }[]): Refusal | null {
  if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)) {
    return new Refusal("InvalidArgument", `"${name}" cannot be the name of a sheet`);
  }
  if (others.some((sheet) => sameName(sheet.name, name))) {
    return new Refusal("ItemAlreadyExists", `There is a sheet "${name}"`);
  }
  return null;
}

/** Tables and names share one list. */
export function tableNameProblem(name: string, book: LiveBook, own: LiveTable | null): Refusal | null {
  const isName =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parseAddress(name) && !/^[rc]$/i.test(name);
  if (!isName) return new Refusal("InvalidArgument", `"${name}" cannot be the name of a table`);
  const table = book.table(name);
  const taken =
    (table !== null && table !== own) || [...book.names.keys()].some((one) => sameName(one, name));
  return taken ? new Refusal("ItemAlreadyExists", `"${name}" is taken`) : null;
}

/** The first of Stem1, Stem2 … that is free. */
export function freeName(stem: string, isTaken: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const name = `${stem}${String(n)}`;
    if (!isTaken(name)) return name;
  }
}

/** A column's name as Excel makes it of what was written: never empty, never twice. */
export function columnName(wanted: string, index: number, others: readonly string[]): string {
  const base = wanted === "" ? `Column${String(index + 1)}` : wanted;
  let name = base;
  for (let n = 2; others.some((other) => sameName(other, name)); n++) name = `${base}${String(n)}`;
  return name;
}
