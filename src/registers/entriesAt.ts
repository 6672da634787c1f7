import type { Entries } from "./entries";
import { firstFrom } from "./rowOrder";
import { remembered } from "./remembered";

/** Some entries of a register: those in these rows (zero-based, of its sheet), with nothing outside the table. */
export function entriesAt(entries: Entries, rows: ReadonlySet<number>): Entries {
  const chosen = Int32Array.from([...rows].sort((one, other) => one - other)).filter((row) => {
    return entries.rows[firstFrom(row, entries.rows)] === row;
  });
  const places = chosen.map((row) => firstFrom(row, entries.rows));
  const each = <Value>(column: ArrayLike<Value>, blank: Value) =>
    Array.from(places, (place) => column[place] ?? blank);
  return {
    ...entries,
    count: chosen.length,
    rows: chosen,
    outside: [],
    values: remembered((label: string) => each(entries.values(label), null)),
    filled: remembered((label: string) => Uint8Array.from(each(entries.filled(label), 0))),
    days: remembered((label: string) => Float64Array.from(each(entries.days(label), NaN))),
    choices: remembered((label: string) => Int16Array.from(each(entries.choices(label), -1))),
    keys: remembered((label: string) => each(entries.keys(label), null)),
    calculated: remembered((label: string) => {
      const calculated = entries.calculated(label);
      return calculated && Uint8Array.from(each(calculated, 0));
    }),
  };
}
