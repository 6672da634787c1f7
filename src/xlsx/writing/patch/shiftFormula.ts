import { LAST_COLUMN, LAST_ROW, columnIndex, columnLetters } from "../../../workbook/address";

/** Texts, quoted sheet names and bracketed names are passed over; what is left may hold cell references. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\$][\p{L}\p{N}_.\\$]*/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** A formula as it reads when copied to a cell that lies so many rows and columns away. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token, offset: number) => {
    const parts = CELL.exec(token);
    const after = formula[offset + token.length];
    // LOG10( is a function, A1!B2 a sheet.
    if (!parts || after === "(" || after === "!") return token;
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = parts;
    const column = columnIndex(letters) + (fixedColumn === "" ? columns : 0);
    const row = Number(digits) + (fixedRow === "" ? rows : 0);
    if (columnIndex(letters) > LAST_COLUMN) return token;
    if (column < 0 || column > LAST_COLUMN || row < 1 || row - 1 > LAST_ROW) return "#REF!";
    return `${fixedColumn}${columnLetters(column)}${fixedRow}${String(row)}`;
  });
}
