import type { Book } from "../../campaign/book";
import { registerOf } from "../../campaign/campaign";
import type { CoverageMeasure, Evidence, MonthlyCoverageMeasure } from "../../campaign/measure";
import { finishedMonths } from "../../campaign/period";
import { FALSE, holdsAll, TRUE } from "../conditions";
import { personOutcomes, presence } from "../coverage";
import { OUT } from "../tests";
import type { Contributions } from ".";
import { FIRST, isThere, THERE } from "./there";

/** People by what they came to; what was said of them adds to whom it names. */
export function ofPeople(measure: CoverageMeasure, book: Book): Contributions[] {
  const [first] = measure.evidence;
  const counted = measure.silence === "out" && first ? first.register : measure.people;
  const found = new Map<string, Int32Array>();
  const people = taken(found, measure.people, book);
  personOutcomes(measure, book).of.forEach((outcome, person) => {
    if (outcome !== OUT) people[person] = FIRST + outcome;
  });
  for (const evidence of measure.evidence) {
    const own = taken(found, evidence.register, book);
    const says = isEvidence(evidence, measure.people, book);
    for (let entry = 0; entry < own.length; entry++) if (says(entry)) own[entry] = -1;
  }
  const there = isThere(counted, book);
  const all = taken(found, counted, book);
  for (let entry = 0; entry < all.length; entry++) if (all[entry] === 0 && there(entry)) all[entry] = THERE;
  return Array.from(found, ([register, of]) => ({ register, of }));
}

/** Pairs of people and months: those who may be counted, and what was written of anybody in a finished month. */
export function ofMonths({ people, evidence }: MonthlyCoverageMeasure, book: Book): Contributions[] {
  const found = new Map<string, Int32Array>();
  const own = taken(found, people, book);
  const inScope = presence(people, book);
  for (let person = 0; person < own.length; person++) own[person] = inScope(person) === FALSE ? THERE : -1;
  const { register, who } = evidence;
  const written = taken(found, register, book);
  const entries = book.entries(register);
  const days = entries.days(registerOf(book.campaign, register).date ?? "");
  const persons = book.people(people).named(entries, who);
  const months = finishedMonths(book.period);
  const [start, end] = [months[0]?.first ?? Infinity, months.at(-1)?.last ?? -Infinity];
  for (let entry = 0; entry < written.length; entry++) {
    const day = days[entry] ?? NaN;
    if ((persons[entry] ?? -1) >= 0 && day >= start && day <= end) written[entry] = -1;
  }
  return Array.from(found, ([register, of]) => ({ register, of }));
}

/** Whether entry i says something of anybody that counts. */
function isEvidence(
  { register, who, date, where }: Evidence,
  people: string,
  book: Book,
): (entry: number) => boolean {
  const entries = book.entries(register);
  const persons = book.people(people).named(entries, who);
  const days = entries.days(date);
  const isMeant = holdsAll(where, entries, book.period);
  const { start, reportDate } = book.period;
  return (entry) => {
    const day = days[entry] ?? NaN;
    return (persons[entry] ?? -1) >= 0 && day >= start && day <= reportDate && isMeant(entry) === TRUE;
  };
}

function taken(found: Map<string, Int32Array>, register: string, book: Book): Int32Array {
  const known = found.get(register) ?? new Int32Array(book.entries(register).count);
  found.set(register, known);
  return known;
}
