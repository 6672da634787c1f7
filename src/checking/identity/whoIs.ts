import type { Entries } from "../../registers/entries";
import { type PersonFields, fieldOf } from "../../registers/register";
import { calendar, type Day } from "../../registers/text/dates";
import { isYear } from "../../registers/typed";
import { countsToDate } from "../days/likely";
import type { Sex } from "./citizenNumber";

/** What a register says of the person of an entry; null where it says nothing that can be read. */
export interface WhoIs {
  readonly fields: PersonFields;
  readonly sex: (entry: number) => Sex | null;
  readonly year: (entry: number) => number | null;
  /** Null also where only the year is known. */
  readonly birthday: (entry: number) => Day | null;
}

/** Null where the register does not describe people. */
export function whoIs(entries: Entries): WhoIs | null {
  const fields = entries.register.person;
  if (!fields) return null;
  const { sex, birth } = fields;
  const list = fieldOf(entries.register, sex.field).values;
  const [male, female] = [list.indexOf(sex.male), list.indexOf(sex.female)];
  const choices = entries.has(sex.field)
    ? entries.choices(sex.field)
    : new Int16Array(entries.count).fill(-1);
  const births = entries.has(birth) ? entries.values(birth) : [];
  const days = entries.has(birth) ? entries.days(birth) : new Float64Array(0);
  const isBirth = (entry: number) => countsToDate(births[entry], days[entry] ?? NaN, "birth");
  const onlyYear = (entry: number) => {
    const value = births[entry];
    return typeof value === "number" && isYear(value) ? value : null;
  };
  const birthday = (entry: number) =>
    isBirth(entry) && onlyYear(entry) === null ? (days[entry] ?? null) : null;
  return {
    fields,
    sex: (entry) => {
      const choice = choices[entry] ?? -1;
      return choice < 0 ? null : choice === male ? "male" : choice === female ? "female" : null;
    },
    year: (entry) => {
      const day = birthday(entry);
      return day === null ? onlyYear(entry) : calendar(day).year;
    },
    birthday,
  };
}
