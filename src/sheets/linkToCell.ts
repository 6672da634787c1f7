import { quote } from "./formulas/references";

/**
 * Leads from a row of a table to the cell that its columns "Sổ" and "Ô" name; nothing where they are blank. A link that
 * formulas make lives in every program, and follows the row when the list is sorted.
 */
export function linkToCell(table: string): string {
  const at = (column: string) => `${table}[[#This Row],[${column}]]`;
  const sheet = `SUBSTITUTE(${at("Sổ")},${quote("'")},${quote("''")})`;
  const address = `${quote("#'")}&${sheet}&${quote("'!")}&${at("Ô")}`;
  return `IF(${at("Ô")}="","",HYPERLINK(${address},${quote("Mở ô")}))`;
}
