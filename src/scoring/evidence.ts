import type { Book } from "../campaign/book";
import type { Evidence } from "../campaign/measure";
import { fieldOf } from "../registers/register";
import { holdsAll, TRUE } from "./conditions";
import { FAIL, MISSING, NOT_DUE, PASS, type Outcome } from "./tests";

/** What registers say of people: positions are those of the first person of each code. */
export interface Said {
  /** Fail if anything bad was said, missing if unclear, pass if good; NOT_DUE where nothing was said. */
  readonly worst: Int8Array;
  /** Which evidence said it first, by position in the list; -1 where nothing was said. */
  readonly evidence: Int8Array;
  /** The entry of that evidence's register; -1 where nothing was said. */
  readonly entry: Int32Array;
}

export function whatIsSaid(evidence: readonly Evidence[], register: string, book: Book): Said {
  const people = book.people(register);
  const { count } = people.entries;
  // NOT_DUE stands for "nothing said": no evidence says it.
  const worst = new Int8Array(count).fill(NOT_DUE);
  const saidBy = new Int8Array(count).fill(-1);
  const saidIn = new Int32Array(count).fill(-1);
  evidence.forEach((one, index) => {
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
      if (worst[person] !== NOT_DUE && said <= (worst[person] ?? PASS)) continue;
      worst[person] = said;
      saidBy[person] = index;
      saidIn[person] = entry;
    }
  });
  return { worst, evidence: saidBy, entry: saidIn };
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
