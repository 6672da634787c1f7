import type { Layout, PlacedLines, PlacedTable } from "../../../workbook/layout";
import { isTable } from "../../../workbook/layout";
import type { CellStyle } from "../../../workbook/plan";
import type { CellValue, Grid } from "../../../workbook/value";
import { cellsAt } from "../../place";
import { TEXT } from "../entered";
import { type Step, step } from "../steps";
import { valuesStep } from "../values";

/** Number formats, then values: a code that comes before its format would lose its zeros. */
export function cellSteps(layout: Layout): Step[] {
  return layout.blocks.flatMap((placed) =>
    isTable(placed) ? tableCells(layout, placed) : lineCells(layout, placed),
  );
}

/** The style of a key; throws on a key without one. */
export function styleOf({ plan }: Layout, key: string): CellStyle {
  const style = plan.styles[key];
  if (!style) throw new Error(`sheet ${plan.name}: no style "${key}"`);
  return style;
}

/** Formulas in cells of format "@" would stay texts: they get their format when they are there. */
export function lineFormat(
  layout: Layout,
  cell: { readonly style: string; readonly formula?: string },
): string {
  const format = styleOf(layout, cell.style).format ?? GENERAL;
  return cell.formula !== undefined && format === TEXT ? GENERAL : format;
}

const GENERAL = "General";

function lineCells(layout: Layout, { block, top }: PlacedLines): Step[] {
  const width = Math.max(0, ...block.lines.map(({ cells }) => cells.length));
  if (width === 0) return [];
  const formats = block.lines.map(({ cells }) =>
    Array.from({ length: width }, (_, c) => {
      const cell = cells[c];
      return cell ? lineFormat(layout, cell) : null;
    }),
  );
  const rows: Grid = block.lines.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const sheet = layout.plan.name;
  return [
    formatsStep(sheet, { top, left: 0, formats }),
    valuesStep({ sheet, top, left: 0, width, rows, formatAt: (r, c) => formats[r]?.[c] ?? undefined }),
  ];
}

function tableCells(layout: Layout, { block, top, body }: PlacedTable): Step[] {
  const sheet = layout.plan.name;
  const width = block.columns.length;
  const headers = block.columns.map(({ headerStyle }) => styleOf(layout, headerStyle).format ?? GENERAL);
  const columns = block.columns.map((column) => lineFormat(layout, column));
  const exceptions = new Map(
    (block.exceptions ?? []).map(({ row, column, style }) => [
      `${String(row)} ${String(column)}`,
      { row, column, format: styleOf(layout, style).format ?? GENERAL },
    ]),
  );
  const others = [...exceptions.values()].filter(({ column, format }) => format !== columns[column]);
  const header: readonly (readonly CellValue[])[] = [block.columns.map(({ name }) => name)];
  return [
    formatsStep(sheet, { top, left: 0, formats: [headers] }),
    step(2 * width, (desk) => {
      for (const { left, right, format } of runsOf(columns)) {
        cellsAt(desk.sheet(sheet), { ...body, left, right }).numberFormat = oneForAll(format);
      }
    }),
    ...(others.length === 0
      ? []
      : [
          step(2 * others.length, (desk) => {
            for (const { row, column, format } of others) {
              const place = { top: body.top + row, left: column, bottom: body.top + row, right: column };
              cellsAt(desk.sheet(sheet), place).numberFormat = oneForAll(format);
            }
          }),
        ]),
    valuesStep({ sheet, top, left: 0, width, rows: header, formatAt: (_, c) => headers[c] }),
    ...(block.rows.length === 0
      ? []
      : [
          valuesStep({
            sheet,
            top: body.top,
            left: 0,
            width,
            rows: block.rows,
            formatAt: (r, c) => exceptions.get(`${String(r)} ${String(c)}`)?.format ?? columns[c],
          }),
        ]),
  ];
}

/** Excel takes one value for all cells of a range; its types do not say so. */
export function oneForAll(value: string): string[][] {
  return value as unknown as string[][];
}

function formatsStep(
  sheet: string,
  { top, left, formats }: { top: number; left: number; formats: readonly (readonly (string | null)[])[] },
): Step {
  const width = formats[0]?.length ?? 0;
  const rows = formats.map((row) => [...row]);
  return {
    ...step(2, (desk) => {
      const box = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
      cellsAt(desk.sheet(sheet), box).numberFormat = rows;
    }),
    bytes: 300 + rows.length * width * 14,
  };
}

/** Neighbouring columns of the same format. */
export function runsOf(formats: readonly string[]): { left: number; right: number; format: string }[] {
  const runs: { left: number; right: number; format: string }[] = [];
  for (const [column, format] of formats.entries()) {
    const last = runs.at(-1);
    if (last?.format === format) last.right = column;
    else runs.push({ left: column, right: column, format });
  }
  return runs;
}
