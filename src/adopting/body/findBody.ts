import { foldAccents } from "../../registers/text/fold";
import type { SheetCells } from "../../workbook/workbook";
import type { Headers } from "../headers";
import { labelStrength } from "../headers/labelWords";
import type { Body, BodyRowKind } from "./bodyRows";
import { type BodyTable, kindOfRow } from "./kindOfRow";
import { tailStart, zeroRowsBefore } from "./tail";
import { foldedOf, isFilled } from "./texts";

/** Says what every row below a header is; nothing where there is no header or nothing below it. */
export function findBody(sheet: SheetCells, headers: Headers): Body {
  const { headerRows, columnNumberRow } = headers;
  if (!headerRows || headers.firstDataRow === null) return { first: 0, kinds: [], last: null };
  const first = (columnNumberRow ?? headerRows.last) + 1;
  const lines = sheet.cells.slice(Math.max(0, first - sheet.top));
  const table = tableOf(sheet, headers);
  const kinds = lines.map((cells) => kindOfRow(cells, table));
  const end = tailStart(lines, kinds, table);
  kinds.fill("blank", end - zeroRowsBefore(end, lines), end);
  for (let i = end; i < kinds.length; i++) if (lines[i]?.some(isFilled)) kinds[i] = "beyond";
  while (kinds.at(-1) === "blank") kinds.pop();
  return { first: Math.max(first, sheet.top), kinds, last: lastOf(first, kinds) };
}

function tableOf(
  { top, left, cells }: SheetCells,
  { headerRows, columnNumberRow, columns }: Headers,
): BodyTable {
  const from = (headerRows?.first ?? 0) - top;
  const block = cells.slice(Math.max(0, from), (columnNumberRow ?? headerRows?.last ?? 0) - top + 1);
  const texts = block.flatMap((row) =>
    row.map((value, i): [number, string] => [i, typeof value === "number" ? String(value) : foldedOf(value)]),
  );
  const words = new Map<number, Set<string>>();
  for (const [column, text] of texts) {
    if (text !== "") words.set(column, (words.get(column) ?? new Set()).add(text));
  }
  const places = columns.map(({ column }) => column - left);
  const counted = columns.findIndex(({ label }) => labelStrength(foldAccents(label)) === 3);
  return {
    first: Math.min(...places),
    last: Math.max(...places),
    counter: places[counted] ?? null,
    header: words,
  };
}

function lastOf(first: number, kinds: readonly BodyRowKind[]): number | null {
  const last = kinds.findLastIndex((kind) => kind !== "blank" && kind !== "beyond");
  return last < 0 ? null : first + last;
}
