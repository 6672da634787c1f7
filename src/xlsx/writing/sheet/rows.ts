import { cellAddress, columnLetters } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/value";
import type { CachedValues } from "../cached";
import type { CellText } from "../cellText";
import type { Layout, PlacedLines, PlacedTable } from "../layout";
import { columnBox, isTable } from "../layout";

/** What spelling a sheet's rows needs. */
export interface RowContext {
  readonly cells: CellText;
  readonly cached: CachedValues;
  /** The number of a style of the plan. */
  readonly style: (key: string) => number;
}

/** The rows of a sheet, one string each. */
export function rowTexts(layout: Layout, context: RowContext): string[] {
  const letters = Array.from({ length: layout.columns }, (_, column) => columnLetters(column));
  const rows: string[] = [];
  for (const placed of layout.blocks) {
    if (isTable(placed)) pushTable(rows, layout, placed, letters, context);
    else pushLines(rows, layout, placed, letters, context);
  }
  return rows;
}

function pushLines(
  rows: string[],
  { plan }: Layout,
  placed: PlacedLines,
  letters: string[],
  context: RowContext,
) {
  // By column: the array formula that was met last, which gives the cells below its own too.
  const filled = new Map<number, { readonly bottom: number; readonly values: (row: number) => CellValue }>();
  placed.block.lines.forEach((line, i) => {
    const row = placed.top + i;
    const number = String(row + 1);
    let text = "";
    line.cells.forEach((cell, column) => {
      if (!cell) return;
      const head = `<c r="${letters[column] ?? ""}${number}" s="${String(context.style(cell.style))}"`;
      const above = filled.get(column);
      if (cell.formula === undefined) {
        const given = above && row <= above.bottom ? above.values(row) : null;
        text += context.cells.plain(head, cell.value ?? given);
      } else {
        const { fills = 1 } = cell;
        const box = { top: row, left: column, bottom: row + fills - 1, right: column };
        const values = context.cached.of(plan.name, box);
        if (fills > 1)
          filled.set(column, { bottom: box.bottom, values: (at) => values?.[at - row]?.[0] ?? null });
        text += context.cells.formula(head, cell.formula, values?.[0]?.[0], fills > 1 ? box : undefined);
      }
    });
    if (text !== "" || line.height !== undefined) rows.push(rowText(number, line.height, text));
  });
}

function pushTable(
  rows: string[],
  { plan }: Layout,
  placed: PlacedTable,
  letters: string[],
  context: RowContext,
) {
  const { block, top } = placed;
  const header = block.columns.map((column, i) => {
    const head = `<c r="${letters[i] ?? ""}${String(top + 1)}" s="${String(context.style(column.headerStyle))}"`;
    return context.cells.plain(head, column.name);
  });
  rows.push(rowText(String(top + 1), block.headerHeight, header.join("")));
  const exceptions = new Map(
    (block.exceptions ?? []).map((one) => [
      cellAddress(one.row, one.column),
      `" s="${String(context.style(one.style))}"`,
    ]),
  );
  const columns = block.columns.map((column, i) => ({
    open: `<c r="${letters[i] ?? ""}`,
    style: `" s="${String(context.style(column.style))}"`,
    formula: column.formula,
    cached: column.formula === undefined ? undefined : context.cached.of(plan.name, columnBox(placed, i)),
  }));
  const body: readonly (readonly CellValue[])[] = block.rows.length === 0 ? [[]] : block.rows;
  body.forEach((values, r) => {
    const number = String(top + 2 + r);
    let text = "";
    columns.forEach((column, i) => {
      const style =
        exceptions.size === 0 ? column.style : (exceptions.get(cellAddress(r, i)) ?? column.style);
      const head = column.open + number + style;
      text +=
        column.formula === undefined
          ? context.cells.plain(head, values[i] ?? null)
          : context.cells.formula(head, column.formula, column.cached?.[r]?.[0]);
    });
    const height = block.heights?.[r] ?? null;
    rows.push(`<row r="${number}"${height === null ? "" : ` ht="${String(height)}"`}>${text}</row>`);
  });
}

function rowText(number: string, height: number | undefined, cells: string): string {
  const size = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${number}"${size}>${cells}</row>`;
}
