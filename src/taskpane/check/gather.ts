import { type Box, around, parseAddress, plainAddress } from "../../workbook/address";
import type { Change } from "../../workbook/live";

/** A burst of changes as few: those of one sheet become the smallest area around them. */
export function gather(changes: readonly Change[]): Change[] {
  const boxes = new Map<string, Box>();
  const others = new Map<string, Change>();
  for (const change of changes) {
    const box = parseAddress(change.address);
    if (box) boxes.set(change.sheet, around(boxes.get(change.sheet) ?? box, box));
    else others.set(`${change.sheet}!${change.address}`, change);
  }
  const areas = Array.from(boxes, ([sheet, box]) => ({
    sheet,
    address: plainAddress(box),
  }));
  return [...areas, ...others.values()];
}
