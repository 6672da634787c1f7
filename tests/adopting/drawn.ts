import type { Headers } from "../../src/adopting/headers";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/value";
import type { SheetCells } from "../../src/workbook/workbook";

/**
 * A sheet drawn as text from row 1: cells parted by "|", plain numbers are numbers, 'in quotes' is a text whatever it
 * looks like, \n breaks a line. Lines that are empty are empty rows; the first and the last line do not count.
 */
export function drawn(text: string, ...merges: readonly string[]): SheetCells {
  const lines = text.split("\n").slice(1, -1);
  const cells = lines.map((line) => (line.trim() === "" ? [] : line.split("|").map(valueOf)));
  const top = Math.max(
    0,
    cells.findIndex((row) => row.length > 0),
  );
  const boxes = merges.flatMap((address) => parseAddress(address) ?? []);
  return { name: "Sheet1", top, left: 0, cells: cells.slice(top), merges: boxes };
}

/** What was found, rows counted from 1: "4-5 n6 d7", "-" where there is none. */
export function told({ headerRows, columnNumberRow, firstDataRow }: Headers): string {
  const header = headerRows ? `${String(headerRows.first + 1)}-${String(headerRows.last + 1)}` : "-";
  const row = (zeroBased: number | null) => (zeroBased === null ? "-" : String(zeroBased + 1));
  return `${header} n${row(columnNumberRow)} d${row(firstDataRow)}`;
}

function valueOf(cell: string): CellValue {
  const text = cell.trim();
  if (text === "") return null;
  if (/^'.*'$/.test(text)) return text.slice(1, -1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.replaceAll("\\n", "\n");
}
