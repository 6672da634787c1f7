import { asWritten } from "../../adopting/grids";
import type { GridFields } from "../../registers/register";
import type { Day } from "../../registers/text/dates";
import type { GridPerson } from "../../sheets/grid/gridSheet";
import type { MonthEntry } from "./monthEntries";
import type { PersonThere } from "./peopleThere";

/**
 * The rows of one person: one for each thing that rows say (an activity), one blank where there is none. Two entries of
 * one day stand side by side in their cell; where one of them could not be told from the other there, in a row more.
 */
export function rowsOf(
  { code, name, group }: PersonThere,
  entries: readonly MonthEntry[],
  fields: GridFields,
  month: Day,
): GridPerson[] {
  const rows = new Map<string, Row[]>();
  for (const entry of entries) {
    const said = JSON.stringify(entry.row);
    const open = rows.get(said) ?? [];
    rows.set(said, open);
    const place = entry.day - month;
    const row = open.find(({ cells }) => hasRoom(cells.get(place) ?? [], entry));
    if (row) row.cells.set(place, [...(row.cells.get(place) ?? []), entry]);
    else open.push({ said: entry.row, cells: new Map([[place, [entry]]]) });
  }
  const all =
    rows.size === 0 ? [{ said: fields.rows.map(() => null), cells: NOTHING }] : [...rows.values()].flat();
  return all.map(({ said, cells }) => {
    const marks: string[] = [];
    for (const [place, there] of cells) {
      marks[place] = there.map(({ mark }) => asWritten(mark, fields)).join(" ");
    }
    return {
      code,
      name,
      group,
      said,
      marks: Array.from({ length: marks.length }, (_, day) => marks[day] ?? ""),
    };
  });
}

interface Row {
  readonly said: GridPerson["said"];
  readonly cells: Map<number, readonly MonthEntry[]>;
}

const NOTHING: ReadonlyMap<number, readonly MonthEntry[]> = new Map();

/** As many marks as can be read again from one cell. */
const MOST = 6;

function hasRoom(there: readonly MonthEntry[], { isClear }: MonthEntry): boolean {
  return there.length === 0 || (isClear && there.length < MOST && there.every((one) => one.isClear));
}
