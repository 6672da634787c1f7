import type { Book } from "../campaign/book";
import type { CoverageMeasure } from "../campaign/measure";
import { FALSE, holds, TRUE, type Truth } from "./conditions";
import { type Said, whatIsSaid } from "./evidence";
import { hasAnything } from "./rows";
import { type Outcomes, type Tally, tallyOf } from "./tally";
import { FAIL, MISSING, NOT_DUE, OUT, PASS, type Outcome } from "./tests";

/** Each person by what the evidence says, with what it said; one person examined twice counts once. */
export function personOutcomes(measure: CoverageMeasure, book: Book): Outcomes & { readonly said: Said } {
  const people = book.people(measure.people);
  const said = whatIsSaid(measure.evidence, measure.people, book);
  const inScope = presence(measure.people, book);
  const of = Int8Array.from(people.canonical, (canonical, person) => {
    const truth = inScope(person);
    if (truth === FALSE) return OUT;
    const worst = (said.worst[canonical] ?? NOT_DUE) as Outcome;
    const outcome = worst === NOT_DUE ? SILENCE[measure.silence] : worst;
    return truth === TRUE || outcome === OUT ? outcome : MISSING;
  });
  return { register: measure.people, of, said };
}

export function tallyCoverage(measure: CoverageMeasure, book: Book): Tally {
  // Where silence leaves a person out, the entries are what is counted; else the people are.
  const [first] = measure.evidence;
  const counted = measure.silence === "out" && first ? first.register : measure.people;
  return tallyOf(personOutcomes(measure, book).of, hasAnything(counted, book));
}

/** Whether person i is present at the report date. */
export function presence(register: string, book: Book): (person: number) => Truth {
  const people = book.people(register).entries;
  const role = people.register.people;
  if (!role) throw new Error(`register ${register} is not one of people`);
  return holds({ kind: "present", from: role.from, until: role.until }, people, book.period);
}

const SILENCE: Readonly<Record<CoverageMeasure["silence"], Outcome>> = {
  pass: PASS,
  fail: FAIL,
  missing: MISSING,
  out: OUT,
};
