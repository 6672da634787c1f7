import type { Entries } from "../../../registers/entries";
import type { People } from "../../../registers/people";
import { placeOf } from "../../../registers/place";
import { fieldOf } from "../../../registers/register";
import { calendar, type Day, firstOfMonth, formatDay } from "../../../registers/text/dates";
import { finding, type FindingOf } from "../../findings";
import { remembered } from "../../../registers/remembered";
import { shown } from "../../shown";
import { columnsOf, peopleIn } from "../../survey";
import { isDay } from "../../../registers/typed";
import type { Rule } from "../rule";

/** The person had not come yet, or had already left. */
export const notPresent: Rule<"not-present"> = (survey) =>
  columnsOf(survey, (field) => field.refersTo.length > 0).flatMap(({ entries, field }) =>
    field.refersTo.flatMap((id) => {
      const people = peopleIn(survey, id);
      return people ? absent(entries, field.label, people) : [];
    }),
  );

function absent(entries: Entries, label: string, people: People): FindingOf<"not-present">[] {
  const { date } = entries.register;
  const role = people.entries.register.people;
  if (date === undefined || !role || !entries.has(date)) return [];
  const came = daysOf(people.entries, role.from);
  const left = daysOf(people.entries, role.until);
  const firsts = entries.days(date);
  const isMonth = fieldOf(entries.register, date).kind === "month";
  const lasts = isMonth ? firsts.map(remembered(lastOfMonth)) : firsts;
  const starts = isMonth ? firsts.map(remembered(startOfMonth)) : firsts;
  const died = deathsOf(people.entries);
  const who = people.named(entries, label);
  const found: FindingOf<"not-present">[] = [];
  for (let i = 0; i < who.length; i++) {
    const person = who[i] ?? -1;
    if (person < 0) continue;
    const from = came[person] ?? NaN;
    const until = left[person] ?? NaN;
    // What cannot be read is neither before nor after.
    const before = (lasts[i] ?? NaN) < from;
    const after = (starts[i] ?? NaN) > until;
    if (!(before || after) || !isDay(firsts[i] ?? NaN)) continue;
    const because = before ? "before" : died(person) ? "died" : "after";
    found.push(
      finding("not-present", because === "died" ? "error" : "warning", placeOf(entries, label, i), {
        field: label,
        value: shown(entries.values(label)[i] ?? null),
        date: isMonth ? formatDay(firsts[i] ?? NaN).slice(3) : formatDay(firsts[i] ?? NaN),
        because,
        limit: formatDay(before ? from : until),
      }),
    );
  }
  return found;
}

function daysOf(people: Entries, label: string): Float64Array {
  if (!people.has(label)) return new Float64Array(people.count).fill(NaN);
  return people.days(label).map((day) => (isDay(day) ? day : NaN));
}

/** Whether somebody left by dying, where the register says so. */
function deathsOf(people: Entries): (person: number) => boolean {
  const died = people.register.people?.died;
  if (!died || !people.has(died.field)) return () => false;
  const choices = people.choices(died.field);
  const death = fieldOf(people.register, died.field).values.indexOf(died.is);
  return (person) => choices[person] === death;
}

function startOfMonth(day: Day): Day {
  if (!isDay(day)) return NaN;
  const { year, month } = calendar(day);
  return firstOfMonth(year, month);
}

function lastOfMonth(day: Day): Day {
  if (!isDay(day)) return NaN;
  const { year, month } = calendar(day);
  return firstOfMonth(year, month + 1) - 1;
}
