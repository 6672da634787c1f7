import type { IdentitiesFindings } from "../../../checking/findings/identities";
import type { SentencesFor } from "../../wording";

export const identities: SentencesFor<IdentitiesFindings> = {
  unique: ({ value, first }) => ({
    message: `The code “${value}” is already in cell ${first}.`,
    todo: "Correct one of the two codes, or delete the row that was written twice.",
  }),
  "identity-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `The identity number was typed as a number and lost its leading zero: “${value}” is left.`
        : `“${value}” is not an identity number of 12 digits.`,
    todo:
      because === "zeros-lost"
        ? "Type an apostrophe (') and then all 12 digits, with the leading zero."
        : "Type all 12 digits again, without spaces.",
  }),
  "insurance-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `The health insurance number was typed as a number and lost its leading zero: “${value}” is left.`
        : `“${value}” is not a health insurance number.`,
    todo:
      because === "zeros-lost"
        ? "Type an apostrophe (') and then all 10 digits, with the leading zero."
        : "Type 10 digits, or 2 letters and 13 digits, without spaces.",
  }),
};
