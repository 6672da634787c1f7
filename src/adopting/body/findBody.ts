import { foldAccents } from "../../registers/text/fold";
import type { SheetCells } from "../../workbook/workbook";
import type { Headers } from "../headers";
import { labelStrength } from "../headers/labelWords";
import type { Body, BodyRowKind } from "./bodyRows";
import { type BodyTable, filledOf, isCounted, kindOfRow } from "./kindOfRow";
import { tailStart, zeroRowsBefore } from "./tail";
import { foldedOf, isFilled } from "./texts";

/** Says what every row below a header is; nothing where there is no header or nothing below it. */
export function findBody(sheet: SheetCells, headers: Headers): Body {
  const { headerRows, columnNumberRow } = headers;
  if (!headerRows || headers.firstDataRow === null) return { first: 0, kinds: [], last: null };
  const first = (columnNumberRow ?? headerRows.last) + 1;
  const lines = sheet.cells.slice(first - sheet.top);
  const table = tableOf(sheet, headers, lines);
  const kinds = lines.map((cells) => kindOfRow(cells, table));
  const end = tailStart(lines, kinds, table);
  kinds.fill("blank", end - zeroRowsBefore(end, lines), end);
  for (let i = end; i < kinds.length; i++) if (lines[i]?.some(isFilled)) kinds[i] = "beyond";
  while (kinds.at(-1) === "blank") kinds.pop();
  return { first, kinds, last: lastOf(first, kinds) };
}

function tableOf(
  { top, left, cells }: SheetCells,
  { headerRows, columnNumberRow, columns }: Headers,
  lines: SheetCells["cells"],
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
  const span = { first: Math.min(...places), last: Math.max(...places) };
  const counter = places[counted] ?? null;
  const hasNumbers = lines.some((line) => isCounted(line, { counter }));
  return { ...span, counter, usual: usualIn(lines, span), hasNumbers, header: words };
}

/** The median of the filled rows at the top; there are enough of them to know. */
function usualIn(lines: SheetCells["cells"], span: Pick<BodyTable, "first" | "last">): number {
  const counts = lines.slice(0, 300).map((line) => filledOf(line, span).length);
  const filled = counts.filter((count) => count > 0).sort((one, other) => one - other);
  return filled[Math.floor(filled.length / 2)] ?? 0;
}

function lastOf(first: number, kinds: readonly BodyRowKind[]): number | null {
  const last = kinds.findLastIndex((kind) => kind !== "blank" && kind !== "beyond");
  return last < 0 ? null : first + last;
}
