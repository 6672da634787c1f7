import type { Book } from "../campaign/book";
import { incidentRoles, registerOf } from "../campaign/campaign";
import type { NoneMeasure, PerMonthMeasure } from "../campaign/measure";
import { finishedMonths } from "../campaign/period";
import { fieldOf } from "../registers/register";
import { FALSE, holdsAll, TRUE } from "./conditions";
import type { Tally } from "./tally";

/** Entries in each finished month; how many months are enough is for the goal to say. */
export function tallyPerMonth(measure: PerMonthMeasure, level: number, book: Book): Tally {
  const entries = book.entries(measure.register);
  const days = entries.days(registerOf(book.campaign, measure.register).date ?? "");
  const months = finishedMonths(book.period).map(({ first, last }) =>
    days.reduce((count, day) => count + (day >= first && day <= last ? 1 : 0), 0),
  );
  const pass = months.filter((count) => count >= level).length;
  return { pass, fail: months.length - pass, missing: 0, notDue: 0, anything: true, months };
}

/**
 * Incidents of the types, whoever's department; `possible` might be one. `pass` counts the finished months that the
 * department has signed for every type, `missing` those it has not, `fail` the incidents.
 */
export function tallyNone(measure: NoneMeasure, department: string, book: Book): Tally {
  const roles = incidentRoles(book.campaign);
  const incidents = book.entries(roles.register);
  const isOne = holdsAll(
    [
      { kind: "one-of", field: roles.type, values: measure.types },
      { kind: "in-period", field: roles.date },
    ],
    incidents,
    book.period,
  );
  let fail = 0;
  let possible = 0;
  for (let entry = 0; entry < incidents.count; entry++) {
    const truth = isOne(entry);
    if (truth === TRUE) fail++;
    else if (truth !== FALSE) possible++;
  }
  const months = signedMonths(measure, department, book);
  const pass = months.filter((signed) => signed === 1).length;
  return { pass, fail, missing: months.length - pass, notDue: 0, anything: true, months, possible };
}

/** For each finished month 1 if the department signed every type on or after its last day, else 0. */
function signedMonths(measure: NoneMeasure, department: string, book: Book): number[] {
  const roles = incidentRoles(book.campaign).confirmations;
  const entries = book.entries(roles.register);
  const days = entries.days(roles.month);
  const signedOn = entries.days(roles.signedOn);
  const signedBy = entries.filled(roles.signedBy);
  const choice = (field: string, value: string) => {
    const choices = entries.choices(field);
    const wanted = fieldOf(entries.register, field).values.indexOf(value);
    return (entry: number) => choices[entry] === wanted;
  };
  const ofDepartment = choice(roles.department, department);
  const ofType = measure.types.map((type) => choice(roles.type, type));
  const rows = Array.from({ length: entries.count }, (_, entry) => entry).filter(
    (entry) => ofDepartment(entry) && signedBy[entry] === 1,
  );
  return finishedMonths(book.period).map(({ first, last }) => {
    const signed = (type: (entry: number) => boolean) =>
      rows.some((entry) => {
        const day = days[entry] ?? NaN;
        return type(entry) && day >= first && day <= last && (signedOn[entry] ?? NaN) >= last;
      });
    return ofType.every(signed) ? 1 : 0;
  });
}
