import { columnLetters } from "../../../workbook/address";
import type { Sized } from "../../../workbook/dressing";
import type { Layout } from "../../../workbook/layout";
import { isTable } from "../../../workbook/layout";
import { once, POINTS_PER_CHARACTER, rowsAddress } from "../../place";
import { addressesOf } from "../boxes";
import { type Step, step } from "../steps";

/** Column widths and row heights. */
export function sizeSteps(layout: Layout): Step[] {
  const sheet = layout.plan.name;
  return [...widthSteps(sheet, widthsOf(layout)), ...heightSteps(sheet, heightsOf(layout))];
}

/** Heights of rows, in points. */
export function heightSteps(sheet: string, rows: readonly Sized[]): Step[] {
  return groupsOf(rows).flatMap(({ size, spans }) => {
    const areas = spans.map(([first, last]) => rowsAddress(first, last));
    return sized(sheet, areas, (format) => {
      format.rowHeight = Math.min(size, HIGHEST_ROW);
    });
  });
}

/** Widths of columns, in characters. */
export function widthSteps(sheet: string, columns: readonly Sized[]): Step[] {
  return groupsOf(columns).flatMap(({ size, spans }) => {
    const areas = spans.map(([first, last]) => `${columnLetters(first)}:${columnLetters(last)}`);
    return sized(sheet, areas, (format) => {
      format.columnWidth = size * POINTS_PER_CHARACTER;
    });
  });
}

/** In points. */
const HIGHEST_ROW = 409;

/** Columns of the last table that the plan gives no width have one all the same. */
function widthsOf({ plan: { widths }, blocks }: Layout): Sized[] {
  const last = blocks.at(-1);
  const columns = last && isTable(last) ? last.block.columns.length : 0;
  return Array.from({ length: Math.max(widths.length, columns) }, (_, index) => {
    return { index, size: widths[index] ?? 10 };
  });
}

function heightsOf(layout: Layout): Sized[] {
  const sized: Sized[] = [];
  const add = (index: number, size: number | null | undefined) => {
    if (size !== null && size !== undefined) sized.push({ index, size });
  };
  for (const placed of layout.blocks) {
    if (isTable(placed)) {
      add(placed.top, placed.block.headerHeight);
      placed.block.heights?.forEach((height, row) => add(placed.body.top + row, height));
    } else {
      placed.block.lines.forEach(({ height }, row) => add(placed.top + row, height));
    }
  }
  return sized;
}

/** Neighbours of the same size as spans, all spans of a size together. */
function groupsOf(all: readonly Sized[]): { readonly size: number; readonly spans: [number, number][] }[] {
  const groups = new Map<number, [number, number][]>();
  for (const { index, size } of all.toSorted((one, other) => one.index - other.index)) {
    const spans = groups.get(size) ?? [];
    groups.set(size, spans);
    const last = spans.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else spans.push([index, index]);
  }
  return [...groups].map(([size, spans]) => ({ size, spans }));
}

function sized(sheet: string, areas: readonly string[], set: (format: Excel.RangeFormat) => void): Step[] {
  return addressesOf(areas).map((address) => ({
    ...step(3, (desk) => set(once(desk.sheet(sheet).getRanges(address)).format)),
    bytes: 600 + address.length,
  }));
}
