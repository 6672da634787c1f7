import { codeKey, type Entries } from "../../registers/entries";
import { placeOf } from "../../registers/place";
import { codeField, type Field } from "../../registers/register";
import { remembered } from "../../registers/remembered";
import type { CellValue } from "../../workbook/value";
import { columnsOf, peopleIn, type Survey } from "../survey";
import type { CellRepair } from "./repair";

interface Settled {
  readonly repair: CellRepair;
  readonly field: Field;
}

/**
 * The repairs that leave everybody who they are. “DT001 ” may be somebody else than “DT001”, or be named so by others:
 * a code stays as it is where its repair makes one of two, or turns an entry from one person to another.
 */
export function sameMeaning(settled: readonly Settled[], survey: Survey): CellRepair[] {
  const own = settled.filter(({ field }) => field.unique);
  const clear = new Map(withoutClashes(own, survey).map((repair) => [placeKey(repair), repair]));
  const codes = remembered((register: string) => codesAfter(clear, register, survey));
  return settled
    .filter(({ repair, field: { unique, refersTo } }) => {
      if (unique) return clear.has(placeKey(repair));
      const known = refersTo.map(codes);
      const was = codeKey(repair.before) ?? "";
      return known.every((each) => each !== null && !each.has(was));
    })
    .map(({ repair }) => repair);
}

/** The repairs of columns where nothing may stand twice, without those that would make it so. */
function withoutClashes(own: readonly Settled[], survey: Survey): CellRepair[] {
  if (own.length === 0) return [];
  const after = new Map(own.map(({ repair }) => [placeKey(repair), repair]));
  return columnsOf(survey, ({ unique }) => unique).flatMap(({ entries, field: { label } }) => {
    const cells = valuesAfter(after, entries, label);
    const times = new Map<string | null, number>();
    for (const { key } of cells) times.set(key, (times.get(key) ?? 0) + 1);
    return cells.flatMap(({ key, repair }) => (repair && times.get(key) === 1 ? [repair] : []));
  });
}

/** All codes of a register of people once these are put right; null where they cannot be read. */
function codesAfter(
  repairs: ReadonlyMap<string, CellRepair>,
  register: string,
  survey: Survey,
): Set<string | null> | null {
  const entries = peopleIn(survey, register)?.entries;
  const code = entries && codeField(entries.register);
  if (!entries || code === undefined) return null;
  return new Set(valuesAfter(repairs, entries, code).map(({ key }) => key));
}

function valuesAfter(repairs: ReadonlyMap<string, CellRepair>, entries: Entries, label: string) {
  return entries.values(label).map((value: CellValue, i) => {
    const repair = repairs.get(placeKey(placeOf(entries, label, i)));
    return { key: codeKey(repair ? repair.after : value), repair };
  });
}

function placeKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${cell} ${sheet}`;
}
