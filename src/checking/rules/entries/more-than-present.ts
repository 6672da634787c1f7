import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { remembered } from "../../../registers/remembered";
import { formatDay } from "../../../registers/text/dates";
import { isDay } from "../../../registers/typed";
import { finding, type FindingOf } from "../../findings";
import { registerIn, type Survey } from "../../survey";
import type { Rule } from "../rule";

/** Far more are counted than people were there that day. */
export const moreThanPresent: Rule<"more-than-present"> = (survey) =>
  survey.registers.flatMap((entries) => {
    const { perHead, date } = entries.register;
    if (!perHead || date === undefined || !entries.has(date) || !entries.has(perHead.field)) return [];
    const present = presentOn(survey, perHead.of);
    return present ? tooMany(entries, perHead.field, date, present) : [];
  });

/** Guests and staff of the day eat too; twice as many as there are people is a slip. */
const FAR_MORE = 2;
/** Where fewer are written down, the register of people has only been begun. */
const FEWEST_PEOPLE = 10;
/** Where more of the entries say too much than one in so many, it is the register of people that lacks somebody. */
const ONE_IN = 10;

function tooMany(
  entries: Entries,
  field: string,
  date: string,
  present: (day: number) => number,
): FindingOf<"more-than-present">[] {
  const days = entries.days(date);
  const found: FindingOf<"more-than-present">[] = [];
  let judged = 0;
  entries.values(field).forEach((value, i) => {
    const day = days[i] ?? NaN;
    if (typeof value !== "number" || !isDay(day)) return;
    const people = present(day);
    if (people < FEWEST_PEOPLE) return;
    judged++;
    if (value <= people * FAR_MORE) return;
    found.push(
      finding("more-than-present", "warning", placeOf(entries, field, i), {
        field,
        value: String(value),
        date: formatDay(day),
        people,
      }),
    );
  });
  return found.length > Math.max(1, judged / ONE_IN) ? [] : found;
}

/** How many were there on a day; null where a register of these people cannot be read. */
function presentOn(survey: Survey, ids: readonly string[]): ((day: number) => number) | null {
  const came: number[] = [];
  const left: number[] = [];
  for (const id of ids) {
    const people = registerIn(survey, id);
    const role = people?.register.people;
    if (!people || !role || !people.has(role.from) || !people.has(role.until)) return null;
    // Who has no day of coming that can be read is taken to have been there always.
    for (const day of people.days(role.from)) came.push(isDay(day) ? day : -Infinity);
    for (const day of people.days(role.until)) if (isDay(day)) left.push(day);
  }
  came.sort((a, b) => a - b);
  left.sort((a, b) => a - b);
  return remembered((day) => below(came, day + 1) - below(left, day));
}

/** How many of the sorted numbers are less. */
function below(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
