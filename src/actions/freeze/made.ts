import { periodCode, spanOf } from "../../campaign/span";
import { fieldsRead } from "../../campaign/fieldsRead";
import { type KeptRows, packed } from "../../exchange/marks/packed";
import { labelMark, type RowMarks, rowMarks } from "../../exchange/marks/rowMarks";
import { calendar, type Day } from "../../registers/text/dates";
import type { Period } from "../../campaign/period";
import type { Book } from "../../campaign/book";
import { contributions } from "../../scoring/contributions";
import type { Scorecard } from "../../scoring/score";
import type { Made } from "../../sheets/marks/plan";

/** A scorecard that is about to be written, with marks of the rows behind it. */
export function madeNow(book: Book, scorecard: Scorecard, on: Day | null): Made {
  const { start, reportDate } = book.period;
  return {
    ...{ on, start, reportDate, scorecard },
    period: codeOf(book.period),
    rows: keptRows(book).map(packed),
  };
}

/** Of registers that any target reads: marks of the fields that are judged, and what each row adds to each part. */
function keptRows(book: Book): KeptRows[] {
  const { campaign, entries } = book;
  const fields = new Map<string, Set<string>>();
  const added = new Map<string, Map<number, Int32Array>>();
  for (const { parts, department } of campaign.targets) {
    for (const part of parts) {
      for (const [register, labels] of fieldsRead(part.measure, campaign)) {
        fields.set(register, new Set([...(fields.get(register) ?? []), ...labels]));
      }
      for (const { register, of } of contributions(part, department, book)) {
        const known = added.get(register) ?? new Map<number, Int32Array>();
        added.set(register, known.set(labelMark(part.id), of));
      }
    }
  }
  return campaign.registers.flatMap(({ id }): KeptRows[] => {
    const own = fields.get(id);
    if (!own) return [];
    const judged = { fields: new Set(Array.from(own, labelMark)), added: added.get(id) ?? null };
    return [{ marks: rowMarks(entries(id), (label) => own.has(label)), judged }];
  });
}

/** Of every register, in the campaign's order, over all fields. */
export function marksOf({ campaign, entries }: Book): RowMarks[] {
  return campaign.registers.map(({ id }) => rowMarks(entries(id)));
}

/** How the command line and the sheets call a period. */
export function codeOf(period: Period): string {
  return periodCode(calendar(period.start).year, spanOf(period));
}
