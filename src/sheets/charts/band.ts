import { type ChartPlan, OUR_CHARTS } from "../../workbook/chart";
import type { Line, PlanCell } from "../../workbook/plan";
import { cell, emptyLine, fitted } from "../lines";
import { type Figure, FIGURE_WIDTHS } from "./figure";

export interface Band {
  readonly lines: readonly Line[];
  readonly charts: readonly ChartPlan[];
}

/** One or two charts with their tables: lines for a block that begins at the row given. */
export function bandOf(figures: readonly Figure[], top: number): Band {
  const [only, second] = figures;
  return only && !second ? alone(only, top) : sideBySide(figures, top);
}

/** The table stands in the other half, so that all fits on a page. */
function alone(figure: Figure, top: number): Band {
  const table = tableOf(figure).map((cells) => [...NOTHING, null, ...cells]);
  const missing = Math.max(1, CHART_ROWS - table.length);
  const shown = (row: number) => [...NOTHING, null, figure.shown?.[row] ?? null];
  return {
    lines: [...linesOf(table, shown), ...Array.from({ length: missing }, () => emptyLine)],
    charts: [chartOf(figure, { top, left: 0 }, { top, left: STEP })],
  };
}

/** Below each chart its table. */
function sideBySide(figures: readonly Figure[], top: number): Band {
  const tables = figures.map(tableOf);
  const rows = Math.max(0, ...tables.map(({ length }) => length));
  const cells = Array.from({ length: rows }, (_, row) =>
    tables.flatMap((table, index) => [...(index === 0 ? [] : [null]), ...(table[row] ?? NOTHING)]),
  );
  const shown = (row: number) => figures.flatMap((figure) => [figure.shown?.[row] ?? null, ...NOTHING]);
  return {
    lines: [...Array.from({ length: CHART_ROWS }, () => emptyLine), ...linesOf(cells, shown), emptyLine],
    charts: figures.map((figure, index) => {
      const left = index * STEP;
      return chartOf(figure, { top, left }, { top: top + CHART_ROWS, left });
    }),
  };
}

/** The first one holds the column titles. */
function linesOf(
  [titles, ...body]: readonly (readonly (PlanCell | null)[])[],
  shown: (row: number) => readonly (string | null)[],
): Line[] {
  return [
    fitted(NARROWED, { cells: titles ?? [] }),
    ...body.map((cells, row) => fitted(WIDTHS, { cells }, shown(row))),
  ];
}

function tableOf({ headers, rows }: Figure): (PlanCell | null)[][] {
  const titles = headers.map((title) => cell(title, "header"));
  return [titles, ...rows].map((cells) => FIGURE_WIDTHS.map((_, column) => cells[column] ?? null));
}

interface Corner {
  readonly top: number;
  readonly left: number;
}

function chartOf(
  { key, kind, title, description, rows, headers, drawn, overlaid, axis }: Figure,
  { top, left }: Corner,
  table: Corner,
): ChartPlan {
  const body = (column: number) => ({
    top: table.top + 1,
    bottom: table.top + rows.length,
    left: table.left + column,
    right: table.left + column,
  });
  return {
    name: OUR_CHARTS + key,
    kind,
    title,
    description,
    place: { top, bottom: top + CHART_ROWS - 2, left, right: left + FIGURE_WIDTHS.length - 1 },
    categories: body(0),
    series: drawn.map(({ column, ...look }) => ({
      ...look,
      name: headers[column] ?? "",
      values: body(column),
    })),
    ...(overlaid ? { overlaid } : {}),
    axis,
  };
}

const WIDTHS: readonly number[] = [...FIGURE_WIDTHS, 3, ...FIGURE_WIDTHS];
const NOTHING: readonly null[] = FIGURE_WIDTHS.map(() => null);
/** Of the sheet: a chart takes that many, the last of them stays free. */
const CHART_ROWS = 14;
/** From the left edge of one half to that of the other. */
const STEP = FIGURE_WIDTHS.length + 1;
/** Bold letters are wider than the others. */
const NARROWED = WIDTHS.map((width) => width - 2);
