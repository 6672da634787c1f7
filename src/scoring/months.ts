import type { Book } from "../campaign/book";
import { incidentRoles, registerOf } from "../campaign/campaign";
import type { Condition, NoneMeasure, PerMonthMeasure } from "../campaign/measure";
import { finishedMonths } from "../campaign/period";
import { FALSE, holdsAll, TRUE } from "./conditions";
import { signatures } from "./signatures";
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
  const incidents = book.entries(incidentRoles(book.campaign).register);
  const isOne = holdsAll(isIncident(measure, book), incidents, book.period);
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

/** What an entry of the register of incidents must say to be one of these. */
export function isIncident({ types }: NoneMeasure, { campaign }: Book): Condition[] {
  const { type, date } = incidentRoles(campaign);
  return [
    { kind: "one-of", field: type, values: types },
    { kind: "in-period", field: date },
  ];
}

/** For each finished month 1 if the department signed every type, else 0. */
function signedMonths(measure: NoneMeasure, department: string, book: Book): number[] {
  const isSigned = signatures(department, book);
  return finishedMonths(book.period).map((month) =>
    measure.types.every((type) => isSigned(type, month)) ? 1 : 0,
  );
}
