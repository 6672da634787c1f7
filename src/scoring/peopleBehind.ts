import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import type { CoverageMeasure, Evidence, MonthlyCoverageMeasure } from "../campaign/measure";
import type { Behind } from "./behind";
import { personOutcomes } from "./coverage";
import { unclearField } from "./deciding";
import { personMonths } from "./monthlyCoverage";
import { FAIL, MISSING } from "./tests";

/** People who failed or are missing; decided by what was said of them, else by themselves. */
export function peopleBehind(measure: CoverageMeasure, book: Book): Behind[] {
  const { register, of, said } = personOutcomes(measure, book);
  const { canonical, entries } = book.people(register);
  const role = registerOf(book.campaign, register).people;
  if (!role) throw new Error(`register ${register} is not one of people`);
  const unclear = unclearField([{ kind: "present", ...role }], entries, book);
  const found: Behind[] = [];
  of.forEach((result, person) => {
    if (result !== FAIL && result !== MISSING) return;
    const outcome = result === FAIL ? "fail" : "missing";
    const about = { register, entry: person };
    const field = unclear(person);
    const first = canonical[person] ?? person;
    const evidence = measure.evidence[said.evidence[first] ?? -1];
    if (field !== null || !evidence) {
      found.push({ outcome, about, decided: about, field, month: null });
      return;
    }
    const decided = { register: evidence.register, entry: said.entry[first] ?? -1 };
    found.push({ outcome, about, decided, field: fieldOfEvidence(evidence), month: null });
  });
  return found;
}

export function monthsBehind(measure: MonthlyCoverageMeasure, book: Book): Behind[] {
  return personMonths(measure, book).lacking.map(({ person, month }) => {
    const about = { register: measure.people, entry: person };
    return { outcome: "fail", about, decided: about, field: null, month };
  });
}

function fieldOfEvidence({ says, who }: Evidence): string {
  return typeof says === "string" ? who : says.field;
}
