import type { Book } from "../campaign/book";
import { incidentRoles, type Part } from "../campaign/campaign";
import type { DeliverableMeasure, NoneMeasure, RowsMeasure } from "../campaign/measure";
import { type Month, periodOf } from "../campaign/period";
import { deadlineBehind, planBehind, savingBehind } from "./amountsBehind";
import { standingBehind } from "./block/behind";
import { isByUnit } from "../campaign/units";
import { FALSE, holdsAll, TRUE } from "./conditions";
import { unclearField, decidingField } from "./deciding";
import { lastDue, tallyDeliverable } from "./deliverable";
import { isIncident } from "./months";
import { monthsBehind, peopleBehind } from "./peopleBehind";
import { rowOutcomes } from "./rows";
import type { Tally } from "./tally";
import { FAIL, MISSING } from "./tests";
import { deadlineOfUnitsBehind } from "./unitsBehind";

/** One thing that failed or is missing, and what made it so. */
export interface Behind {
  readonly outcome: "fail" | "missing";
  /** What was counted; null where nothing was ever written. */
  readonly about: EntryOf | null;
  /** Where it was decided: mostly the same entry, else one that speaks of it. */
  readonly decided: EntryOf;
  /** The field that decided; null where it was silence. */
  readonly field: string | null;
  /** Of measures that count a person once a month. */
  readonly month: Month | null;
  /** Of what was never written: the unit that it was not written for. */
  readonly unit?: string;
}

export interface EntryOf {
  readonly register: string;
  /** Position among the entries; null = none of them. */
  readonly entry: number | null;
}

/**
 * What failed and what is missing behind a part's counts, failures first, each in the order of its register. Of a part
 * of kind none the incidents that happened or might have; parts that count by month or in all have none.
 */
export function behind({ measure, goal, when }: Part, whole: Book): Behind[] {
  const book = { ...whole, period: periodOf({ when }, whole.period) };
  const all = list();
  return [
    ...all.filter(({ outcome }) => outcome === "fail"),
    ...all.filter(({ outcome }) => outcome !== "fail"),
  ];

  function list(): readonly Behind[] {
    switch (measure.kind) {
      case "coverage":
        return peopleBehind(measure, book);
      case "monthly-coverage":
        return monthsBehind(measure, book);
      case "none":
        return incidentsBehind(measure, book);
      case "deliverable":
        return deliverableBehind(measure, book);
      case "plan-ratio":
        return planBehind(measure, goal, book);
      case "saving":
        return savingBehind(measure, book);
      case "deadline":
        return isByUnit(measure, book.campaign)
          ? deadlineOfUnitsBehind(measure, book)
          : deadlineBehind(measure, book);
      case "standing":
        return standingBehind(measure, book);
      case "per-month":
      case "count":
        return [];
      default:
        return rowsBehind(measure, book);
    }
  }
}

/** Whether `behind` has anything, told from the counts. */
export function hasBehind({ measure: { kind } }: Part, { fail, missing, possible = 0 }: Tally): boolean {
  if (kind === "per-month" || kind === "count") return false;
  if (kind === "saving") return missing + possible > 0;
  return fail + (kind === "none" ? possible : missing) > 0;
}

function rowsBehind(measure: RowsMeasure, book: Book): Behind[] {
  const { register, of } = rowOutcomes(measure, book);
  const field = decidingField(measure, book);
  const found: Behind[] = [];
  of.forEach((outcome, entry) => {
    if (outcome !== FAIL && outcome !== MISSING) return;
    found.push(itself(outcome === FAIL ? "fail" : "missing", { register, entry }, field(entry)));
  });
  return found;
}

function incidentsBehind(measure: NoneMeasure, book: Book): Behind[] {
  const { register, type } = incidentRoles(book.campaign);
  const incidents = book.entries(register);
  const conditions = isIncident(measure, book);
  const isOne = holdsAll(conditions, incidents, book.period);
  const unclear = unclearField(conditions, incidents, book);
  const found: Behind[] = [];
  for (let entry = 0; entry < incidents.count; entry++) {
    const truth = isOne(entry);
    if (truth === TRUE) found.push(itself("fail", { register, entry }, type));
    else if (truth !== FALSE) found.push(itself("missing", { register, entry }, unclear(entry)));
  }
  return found;
}

/** One question has one answer: the entry that is due last, or that there is none. */
function deliverableBehind(measure: DeliverableMeasure, book: Book): Behind[] {
  const { fail, missing } = tallyDeliverable(measure, book);
  const { register, names, done } = measure;
  const entry = lastDue(measure, book);
  if (fail > 0) return [itself("fail", { register, entry }, done)];
  if (missing === 0) return [];
  const decided = { register, entry: null };
  return [{ outcome: "missing", about: null, decided, field: names.field, month: null }];
}

function itself(outcome: Behind["outcome"], entry: EntryOf, field: string | null): Behind {
  return { outcome, about: entry, decided: entry, field, month: null };
}
