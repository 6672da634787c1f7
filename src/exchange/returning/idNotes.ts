import { cellAddress } from "../../workbook/address";
import type { ReturnNote } from "../returned";
import type { Row } from "../rows";
import type { Block } from "./block";

/** Row ids that got lost, and those that stand in more than one row. */
export function idNotes(
  { sent, sheet }: Block,
  column: number | undefined,
  rows: readonly Row[],
): ReturnNote[] {
  const isLost = sent.hadIds && rows.length > 0 && rows.every(({ id }) => id === null);
  if (isLost) return [{ kind: "ids-missing", sheet: sheet.name }];
  const seen = new Set<string>();
  // One that is seen again leaves the set as large as it was.
  const copied = rows.filter(({ id }) => id !== null && seen.size === seen.add(id).size);
  const [first] = copied;
  if (!first || column === undefined) return [];
  const cell = cellAddress(first.at, column);
  return [{ kind: "ids-copied", sheet: sheet.name, cell, count: copied.length }];
}
