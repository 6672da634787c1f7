import type { UndefinedTarget } from "../campaign/book";
import type { Campaign } from "../campaign/campaign";
import { codeKey } from "../registers/entries";
import { cellAddress } from "../workbook/address";
import { isBlank } from "../workbook/value";
import { cellText } from "./cellText";
import { removedParts } from "./own/targets";
import type { PlacedTable } from "./placedTable";
import { COLUMNS } from "./targets";
import { targetRows } from "./targetsReader";

/**
 * Lines that say of a target what the campaign does not hold: nothing is judged by them. A line with a code alone is a
 * heading or a note; one that is marked as taken out is meant to be out.
 */
export function undefinedTargets(campaign: Campaign, { table, cells }: PlacedTable): UndefinedTarget[] {
  const { at, column } = targetRows(table, cells);
  const isRemoved = removedParts(table, cells);
  const known = new Set(campaign.targets.flatMap(({ parts }) => parts.map(({ id }) => codeKey(id))));
  const found: UndefinedTarget[] = [];
  for (let row = table.box.top + 1; row <= table.box.bottom - (table.hasTotals ? 1 : 0); row++) {
    const id = cellText(at(row, "id")).trim();
    if (id === "" || known.has(codeKey(at(row, "id")))) continue;
    if (SAYING.every((key) => isBlank(at(row, key))) || isRemoved?.(id) === true) continue;
    found.push({ sheet: table.sheet, cell: cellAddress(row, column("id")), id });
  }
  return found;
}

const SAYING = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((key) => key !== "id");
