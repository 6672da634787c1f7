import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { type Candidate, candidatesOn, type Found } from "./candidates";
import type { Sent } from "./sent";

export interface Double {
  readonly double: Found;
  /** The one that is read. */
  readonly instead: Found;
}

/**
 * Each register at its likeliest place: where rows are that were sent, then by the names of table and sheet, then by
 * how many of its headers there are. `found` in the order of the registers, `doubles` are what else looks like them.
 */
export function findRegisters(
  sent: readonly Sent[],
  sheets: readonly SheetCells[],
  tables: readonly TableOutline[],
): { readonly found: readonly Found[]; readonly doubles: readonly Double[] } {
  const tablesOf = bySheet(tables);
  const candidates = sheets.flatMap((sheet) => {
    return candidatesOn(sheet, tablesOf.get(sheet.name.toLowerCase()) ?? [], sent);
  });
  candidates.sort(likelier);
  const takenBy = new Map<Sent, Found>();
  const used = new Set<string>();
  const later: Candidate[] = [];
  for (const candidate of candidates) {
    if (used.has(placeOf(candidate))) continue;
    if (takenBy.has(candidate.sent)) later.push(candidate);
    else {
      takenBy.set(candidate.sent, candidate);
      used.add(placeOf(candidate));
    }
  }
  const doubles = later.flatMap((double): Double[] => {
    const instead = takenBy.get(double.sent);
    if (!instead || used.has(placeOf(double))) return [];
    used.add(placeOf(double));
    return [{ double, instead }];
  });
  return { found: sent.flatMap((one) => takenBy.get(one) ?? []), doubles };
}

function likelier(one: Candidate, other: Candidate): number {
  return (
    Number(other.isTrusted) - Number(one.isTrusted) ||
    other.fit - one.fit ||
    other.share - one.share ||
    other.known - one.known
  );
}

function placeOf({ sheet, header, table }: Found): string {
  return JSON.stringify([sheet.name, header.row, table?.name ?? null]);
}

function bySheet(tables: readonly TableOutline[]): ReadonlyMap<string, readonly TableOutline[]> {
  const found = new Map<string, TableOutline[]>();
  for (const table of tables) {
    const name = table.sheet.toLowerCase();
    const others = found.get(name);
    if (others) others.push(table);
    else found.set(name, [table]);
  }
  return found;
}
