import type { EntriesFindings } from "../../../checking/findings/entries";
import type { SentencesFor } from "../../wording";

export const entries: SentencesFor<EntriesFindings> = {
  required: ({ field }) => ({
    message: `This row does not say “${field}”.`,
    todo: `Fill in “${field}”.`,
  }),
  expected: ({ field, because }) => ({
    message: `“${because.field}” says “${because.value}” but “${field}” is empty, so this row is not counted.`,
    todo: `Fill in “${field}”.`,
  }),
  "unknown-code": ({ value, sheets }) => ({
    message: `The code “${value}” is not in ${sheets.map((sheet) => `“${sheet}”`).join(" nor in ")}.`,
    todo: `Correct the code, or add it to ${sheets.map((sheet) => `“${sheet}”`).join(" or ")}.`,
  }),
  "not-present": ({ value, date, because, limit }) => ({
    message:
      because === "before"
        ? `This row says ${date}, but “${value}” came only on ${limit}.`
        : because === "died"
          ? `This row says ${date}, but “${value}” died on ${limit}.`
          : `This row says ${date}, but “${value}” left on ${limit}.`,
    todo: "Check the code and date in this row; if they are right, check when that person came and left.",
  }),
  "confirmation-contradicted": ({ month, type, incident }) => ({
    message: `Month ${month} is confirmed to be without “${type}”, but “${incident.sheet}” has one in cell ${incident.cell}.`,
    todo: "Delete this confirmation, or correct the incident if it was a slip.",
  }),
  duplicate: ({ value, first }) => ({
    message: `This row with “${value}” says exactly the same as row ${String(first)}.`,
    todo: "If it was written twice, delete one row; if these are two things, leave them.",
  }),
  "near-duplicate": ({ value, other }) => ({
    message:
      value === ""
        ? `This row is nearly the same as the one of ${other.cell}: this cell is empty, ${other.cell} says “${other.value}”.`
        : other.value === ""
          ? `This row is nearly the same as the one of ${other.cell}: this cell says “${value}”, ${other.cell} is empty.`
          : `This row is nearly the same as the one of ${other.cell}: this cell says “${value}”, ${other.cell} “${other.value}”.`,
    todo: "If one thing was written twice, keep the fuller row and delete the other; if these are two, leave them.",
  }),
  twice: ({ together, first }) => ({
    message: `${together.map((part) => `“${part}”`).join(", ")} stands in row ${String(first)} already, and is said only once.`,
    todo: "Delete the row that was written twice, or correct the cell that is wrong.",
  }),
  "more-than-present": ({ field, value, date, people }) => ({
    message: `“${field}” says ${value}, but on ${date} only ${String(people)} people were there.`,
    todo: `Look at “${field}” again: there may be a digit too many; if it is right, leave it.`,
  }),
  outlier: ({ field, value, because, times, from, to }) => ({
    message:
      `“${field}” says “${value}”, ` +
      (because === "more" ? `about ${grouped(times)} times` : `only about 1/${grouped(times)} of`) +
      ` what is usual in this register (${from === to ? grouped(from) : `${grouped(from)} to ${grouped(to)}`}).`,
    todo: "See if there is a digit too many or too few, or the point in the wrong place; if it is right, leave it.",
  }),
  "total-row": ({ field, value, because }) => ({
    message:
      because === "called"
        ? `A row of totals (“${value}”) was typed among the entries and counts as one of them.`
        : `This row says only “${field}” ${value}, the sum of the rows above: a total that counts as an entry.`,
    todo: "Delete this row. For a sum, click into the register and tick Total Row under Table Design.",
  }),
  "formula-overwritten": ({ field, value }) => ({
    message: `The column “${field}” calculates, but “${value}” was typed over the formula here and no longer follows.`,
    todo: "Copy the formula from the cell above or below; if it was meant, leave it.",
  }),
  numbering: ({ field, value, because, before }) => ({
    message:
      because === "gap"
        ? `“${field}” says “${value}” right after ${String(before)}, leaving some out.`
        : because === "again"
          ? `“${field}” says “${value}”, which stands above already.`
          : `“${field}” says “${value}” right after ${String(before)}, out of order.`,
    todo: "See if a row was deleted, copied or moved by mistake, then number the rows anew.",
  }),
};

/** With commas between thousands: 1,500,000. */
function grouped(value: number): string {
  return new Intl.NumberFormat("en-GB").format(value);
}
