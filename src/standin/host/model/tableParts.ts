import type { LiveTable } from "../../book/liveBook";
import type { Box } from "../../../workbook/address";

export function headerOf({ box, showHeaders }: LiveTable): Box | null {
  return showHeaders ? { ...box, bottom: box.top } : null;
}

export function totalOf({ box, showTotals }: LiveTable): Box | null {
  return showTotals ? { ...box, top: box.bottom } : null;
}

export function bodyOf({ box, showHeaders, showTotals }: LiveTable): Box {
  return { ...box, top: box.top + (showHeaders ? 1 : 0), bottom: box.bottom - (showTotals ? 1 : 0) };
}

/** The part of a box that lies in one column of the table (zero-based). */
export function ofColumn(box: Box, index: number): Box {
  return { ...box, left: box.left + index, right: box.left + index };
}
