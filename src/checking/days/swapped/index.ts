import type { Day } from "../../../registers/text/dates";
import { isYear } from "../../../registers/typed";
import { type Column, columnsOf, peopleIn, type Survey } from "../../survey";
import { misreadDays } from "../misreadDays";
import { soundDays } from "../soundDays";
import { byEntries } from "./byEntries";
import { byOrder } from "./byOrder";
import { byPresence, type Told } from "./byPresence";
import { isAmerican } from "./byTexts";
import { changedAbout } from "./changedAbout";
import { staysOf } from "./stays";
import type { Suspect } from "./suspect";

export type { Suspect } from "./suspect";

/** Entries are made for a month after the report date before anybody sets a later one. */
const BEYOND_REPORT = 31;

/** Every date that only fits with day and month changed about; for each cell the strongest reason. */
export function swappedDates(survey: Survey): readonly Suspect[] {
  const known = memory.get(survey);
  if (known) return known;
  const fresh = suspectsIn(survey);
  memory.set(survey, fresh);
  return fresh;
}

const memory = new WeakMap<Survey, readonly Suspect[]>();

type Found = readonly { readonly entry: number; readonly near: readonly Day[] }[];

interface Dated extends Column {
  readonly days: Float64Array;
  /** 1 for each entry of which the order of the column says enough, for or against. */
  readonly judged: Uint8Array;
  readonly suspects: readonly Suspect[];
}

function suspectsIn(survey: Survey): Suspect[] {
  const changed = changedAbout();
  const columns = columnsOf(survey, ({ kind }) => kind === "date" || kind === "birth").map((column) =>
    dated(survey, column, changed),
  );
  const told = toldIn(survey, columns);
  return [
    ...columns.flatMap(({ suspects }) => suspects),
    ...told.flatMap((one) => unlikelyDays(survey, one, changed)),
    ...columns.flatMap((column) => unlikelyArrivals(column, told, changed)),
  ];
}

function dated(survey: Survey, column: Column, changed: (day: Day) => Day): Dated {
  const { entries, field } = column;
  const { label, kind } = field;
  const { period } = survey.book;
  const days = wholeDays(column, soundDays(entries, label, period));
  const misread = misreadDays(survey).find(
    (one) => one.column.entries === entries && one.column.field === field,
  );
  if (misread && isAmerican(days, misread.cells)) {
    const all = Array.from(days, (_, entry) => ({ entry, near: [] }));
    const judged = new Uint8Array(days.length).fill(1);
    return { ...column, days, judged, suspects: suspects(column, days, changed, "texts", all) };
  }
  if (kind === "birth") return { ...column, days, judged: new Uint8Array(days.length), suspects: [] };
  const until = label === entries.register.date ? period.reportDate + BEYOND_REPORT : Infinity;
  const { inOrder: judged, misfits } = byOrder(days, changed, until);
  for (const { entry } of misfits) judged[entry] = 1;
  return { ...column, days, judged, suspects: suspects(column, days, changed, "order", misfits) };
}

/** A year of birth has no day to change about. */
function wholeDays({ entries, field: { kind, label } }: Column, days: Float64Array): Float64Array {
  if (kind !== "birth") return days;
  const values = entries.values(label);
  return days.map((day, i) => (isYear(Number(values[i])) ? NaN : day));
}

function suspects(
  { entries, field: { label } }: Column,
  days: Float64Array,
  changed: (day: Day) => Day,
  because: Suspect["because"],
  found: Found,
): Suspect[] {
  return found.flatMap(({ entry, near }) => {
    const written = days[entry] ?? NaN;
    const swapped = changed(written);
    return Number.isNaN(swapped) ? [] : [{ entries, label, entry, written, swapped, because, near }];
  });
}

/** What all registers tell of people, by the day that says when an entry happened. */
function toldIn(survey: Survey, columns: readonly Dated[]): (Told & { readonly column: Dated })[] {
  return columns
    .filter(({ entries, field }) => field.label === entries.register.date)
    .flatMap((column) =>
      column.entries.register.fields
        .filter(({ label, refersTo }) => refersTo.length > 0 && column.entries.has(label))
        .flatMap(({ label, refersTo }) =>
          refersTo.flatMap((id) => {
            const people = peopleIn(survey, id);
            const stays = people && staysOf(people, survey.book.period);
            return people && stays
              ? [{ column, people, stays, entries: column.entries, label, days: column.days }]
              : [];
          }),
        ),
    );
}

/** Where the order of a column tells nothing, the people's stays may. */
function unlikelyDays(
  survey: Survey,
  { column, ...told }: Told & { readonly column: Dated },
  changed: (day: Day) => Day,
): Suspect[] {
  const until = survey.book.period.reportDate + BEYOND_REPORT;
  const open = byPresence(told, changed, until).filter(({ entry }) => column.judged[entry] === 0);
  return suspects(column, column.days, changed, "presence", open);
}

function unlikelyArrivals(column: Dated, told: readonly Told[], changed: (day: Day) => Day): Suspect[] {
  const { entries, field, days, judged } = column;
  if (entries.register.people?.from !== field.label) return [];
  const about = told.filter(({ people }) => people.entries === entries);
  const open = byEntries(about, days, changed).filter(({ entry }) => judged[entry] === 0);
  return suspects(column, days, changed, "entries", open);
}
