import type { Book } from "../../campaign/book";
import { registerOf } from "../../campaign/campaign";
import type {
  CountMeasure,
  DeadlineMeasure,
  DeliverableMeasure,
  PerMonthMeasure,
  PlanRatioMeasure,
  RowsMeasure,
  SavingMeasure,
} from "../../campaign/measure";
import { finishedMonths } from "../../campaign/period";
import { codeKey } from "../../registers/entries";
import { holdsAll, TRUE } from "../conditions";
import { sentEntries } from "../deadline";
import { meantEntries } from "../planRatio";
import { rowOutcomes } from "../rows";
import { readings } from "../saving";
import { OUT } from "../tests";
import type { Contributions } from ".";
import { FIRST, isThere, THERE } from "./there";

type OneRegister =
  | RowsMeasure
  | CountMeasure
  | PerMonthMeasure
  | DeliverableMeasure
  | PlanRatioMeasure
  | SavingMeasure
  | DeadlineMeasure;

/** Of measures that read one register. */
export function ofOneRegister(measure: OneRegister, book: Book): Contributions {
  const { register } = measure;
  return { register, of: numbers(measure, book) };
}

function numbers(measure: OneRegister, book: Book): Int32Array {
  const entries = book.entries(measure.register);
  const looked = (those: readonly number[]) => lookedAt(those, entries.count);
  switch (measure.kind) {
    case "count": {
      const inScope = holdsAll(measure.scope, entries, book.period);
      return Int32Array.from({ length: entries.count }, (_, entry) => (inScope(entry) === TRUE ? FIRST : 0));
    }
    case "per-month": {
      const months = finishedMonths(book.period);
      const days = entries.days(registerOf(book.campaign, measure.register).date ?? "");
      return Int32Array.from(days, (day) => {
        const month = months.findIndex(({ first, last }) => day >= first && day <= last);
        return month < 0 ? 0 : FIRST + month;
      });
    }
    case "deliverable": {
      const wanted = codeKey(measure.names.is);
      const keys = entries.keys(measure.names.field);
      return looked(keys.flatMap((key, entry) => (key === wanted ? [entry] : [])));
    }
    case "plan-ratio":
      return looked(meantEntries(measure, book).map(({ entry }) => entry));
    case "saving": {
      const { months, unplaced } = readings(measure, book);
      const placed = months.flatMap(({ now, before }) => [...now, ...before].map(({ entry }) => entry));
      return looked([...unplaced, ...placed]);
    }
    case "deadline":
      return looked(sentEntries(measure, book).map(({ entry }) => entry));
    default:
      return outcomes(measure, book);
  }
}

function outcomes(measure: RowsMeasure, book: Book): Int32Array {
  const there = isThere(measure.register, book);
  const { of } = rowOutcomes(measure, book);
  const found = new Int32Array(of.length);
  for (let entry = 0; entry < of.length; entry++) {
    const outcome = of[entry] ?? OUT;
    found[entry] = outcome !== OUT ? FIRST + outcome : there(entry) ? THERE : 0;
  }
  return found;
}

/** How much they say is in their cells. */
function lookedAt(those: readonly number[], count: number): Int32Array {
  const found = new Int32Array(count);
  for (const entry of those) found[entry] = -1;
  return found;
}
