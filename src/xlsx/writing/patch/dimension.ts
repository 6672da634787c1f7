import { parseAddress, plainAddress } from "../../../workbook/address";

/** The sheet with its stated dimension grown to the cells that were put in: some readers believe it. */
export function withDimension(
  xml: string,
  edits: readonly { readonly row: number; readonly column: number }[],
): string {
  const stated = /<(?:[\w.-]+:)?dimension\s+ref="([^"]*)"/.exec(xml.slice(0, 4000));
  const box = parseAddress(stated?.[1] ?? "");
  if (!stated || !box) return xml;
  let { top, left, bottom, right } = box;
  for (const { row, column } of edits) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (top === box.top && left === box.left && bottom === box.bottom && right === box.right) return xml;
  const start = stated.index + stated[0].length - 1 - (stated[1] ?? "").length;
  const end = stated.index + stated[0].length - 1;
  return xml.slice(0, start) + plainAddress({ top, left, bottom, right }) + xml.slice(end);
}
