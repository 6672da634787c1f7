import type { Entries } from "../../registers/entries";
import { isDay } from "../../registers/typed";

/**
 * Whether a person can have been both: one entry's stay ended before the other's began, as when somebody comes back. Not
 * where a day is not known.
 */
export function areApart(one: Stay, other: Stay): boolean {
  return one.until <= other.from || other.until <= one.from;
}

/** Day numbers; NaN where it is not known. */
interface Stay {
  readonly from: number;
  readonly until: number;
}

export function stayOf(entries: Entries, entry: number): Stay {
  const role = entries.register.people;
  const day = (label: string | undefined) => {
    const written = label !== undefined && entries.has(label) ? (entries.days(label)[entry] ?? NaN) : NaN;
    return isDay(written) ? written : NaN;
  };
  return { from: day(role?.from), until: day(role?.until) };
}
