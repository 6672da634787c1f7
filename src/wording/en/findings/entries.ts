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
    todo: `Correct the code, or enter this person in ${sheets.map((sheet) => `“${sheet}”`).join(" or ")}.`,
  }),
  "not-present": ({ value, date, because, limit }) => ({
    message:
      because === "before"
        ? `This row says ${date}, but “${value}” came only on ${limit}.`
        : `This row says ${date}, but “${value}” left on ${limit}.`,
    todo: "Check the code and date in this row; if they are right, check when that person came and left.",
  }),
  "confirmation-contradicted": ({ month, type, incident }) => ({
    message: `Month ${month} is confirmed to be without “${type}”, but “${incident.sheet}” has one in cell ${incident.cell}.`,
    todo: "Delete this confirmation, or correct the incident if it was a slip.",
  }),
};
