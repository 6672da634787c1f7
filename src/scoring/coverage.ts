import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import type { CoverageMeasure, Evidence, MonthlyCoverageMeasure } from "../campaign/measure";
import { finishedMonths } from "../campaign/period";
import { fieldOf } from "../registers/register";
import { FALSE, holds, holdsAll, TRUE, type Truth } from "./conditions";
import { hasAnything } from "./rows";
import { type Outcomes, type Tally, tallyOf } from "./tally";
import { FAIL, MISSING, NOT_DUE, OUT, PASS, type Outcome } from "./tests";

/** Each person by what the evidence says; one person examined twice counts once. */
export function personOutcomes(measure: CoverageMeasure, book: Book): Outcomes {
  const people = book.people(measure.people);
  const said = evidenceOf(measure.evidence, measure.people, book);
  const inScope = presence(measure.people, book);
  const of = Int8Array.from(people.canonical, (canonical, person) => {
    const truth = inScope(person);
    if (truth === FALSE) return OUT;
    const outcome = said(canonical, SILENCE[measure.silence]);
    return truth === TRUE || outcome === OUT ? outcome : MISSING;
  });
  return { register: measure.people, of };
}

export function tallyCoverage(measure: CoverageMeasure, book: Book): Tally {
  // Where silence leaves a person out, the entries are what is counted; else the people are.
  const [first] = measure.evidence;
  const counted = measure.silence === "out" && first ? first.register : measure.people;
  return tallyOf(personOutcomes(measure, book).of, hasAnything(counted, book));
}

/** Only people whose dates can be read are counted, in months they were present for the whole of. */
export function tallyMonthlyCoverage(measure: MonthlyCoverageMeasure, book: Book): Tally {
  const people = book.people(measure.people);
  const months = finishedMonths(book.period);
  const entries = book.entries(measure.evidence.register);
  const days = entries.days(registerOf(book.campaign, measure.evidence.register).date ?? "");
  const who = people.named(entries, measure.evidence.who);
  const monthOfDay = new Int8Array(book.period.end - book.period.start + 1).fill(-1);
  months.forEach(({ first, last }, index) => {
    monthOfDay.fill(index, first - book.period.start, last - book.period.start + 1);
  });
  const cared = new Uint8Array(people.entries.count * months.length);
  for (let entry = 0; entry < entries.count; entry++) {
    const month = monthOfDay[(days[entry] ?? NaN) - book.period.start] ?? -1;
    const person = who[entry] ?? -1;
    if (month >= 0 && person >= 0) cared[person * months.length + month] = 1;
  }
  const from = people.entries.days(registerOf(book.campaign, measure.people).people?.from ?? "");
  const inScope = presence(measure.people, book);
  const passed = months.map(() => 0);
  let fail = 0;
  people.canonical.forEach((canonical, person) => {
    if (inScope(person) !== TRUE) return;
    months.forEach((month, index) => {
      if ((from[person] ?? NaN) > month.first) return;
      if (cared[canonical * months.length + index]) passed[index] = (passed[index] ?? 0) + 1;
      else fail++;
    });
  });
  const pass = passed.reduce((sum, count) => sum + count, 0);
  return { pass, fail, missing: 0, notDue: 0, anything: people.entries.count > 0, months: passed };
}

const SILENCE: Readonly<Record<CoverageMeasure["silence"], Outcome>> = {
  pass: PASS,
  fail: FAIL,
  missing: MISSING,
  out: OUT,
};

function presence(register: string, book: Book): (person: number) => Truth {
  const people = book.people(register).entries;
  const role = people.register.people;
  if (!role) throw new Error(`register ${register} is not one of people`);
  return holds({ kind: "present", from: role.from, until: role.until }, people, book.period);
}

/** For each first person of a code: fail if anything bad was said, missing if unclear, pass if good. */
function evidenceOf(
  evidence: readonly Evidence[],
  register: string,
  book: Book,
): (person: number, silence: Outcome) => Outcome {
  const people = book.people(register);
  // NOT_DUE stands for "nothing said": no evidence says it.
  const worst = new Int8Array(people.entries.count).fill(NOT_DUE);
  for (const one of evidence) {
    const entries = book.entries(one.register);
    const who = people.named(entries, one.who);
    const days = entries.days(one.date);
    const counts = holdsAll(one.where, entries, book.period);
    const says = saying(one, book);
    const { start, reportDate } = book.period;
    for (let entry = 0; entry < entries.count; entry++) {
      const person = who[entry] ?? -1;
      const day = days[entry] ?? NaN;
      if (person < 0 || !(day >= start && day <= reportDate) || counts(entry) !== TRUE) continue;
      const said = says(entry);
      if (worst[person] === NOT_DUE || said > (worst[person] ?? PASS)) worst[person] = said;
    }
  }
  return (person, silence) => (worst[person] === NOT_DUE ? silence : ((worst[person] ?? PASS) as Outcome));
}

function saying(evidence: Evidence, book: Book): (entry: number) => Outcome {
  const { says } = evidence;
  if (says === "good") return () => PASS;
  if (says === "bad") return () => FAIL;
  const entries = book.entries(evidence.register);
  const choices = entries.choices(says.field);
  const good = fieldOf(entries.register, says.field).values.indexOf(says.good);
  return (entry) => {
    const choice = choices[entry] ?? -1;
    return choice < 0 ? MISSING : choice === good ? PASS : FAIL;
  };
}
