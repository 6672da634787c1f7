import type { IdentitiesFindings } from "../../../checking/findings/identities";
import type { SentencesFor } from "../../wording";

export const identities: SentencesFor<IdentitiesFindings> = {
  unique: ({ value, first }) => ({
    message: `The code “${value}” is already in cell ${first}.`,
    todo: "Correct one of the two codes, or delete the row that was written twice.",
  }),
  "identity-shape": ({ value, because, means }) => ({
    message:
      because === "zeros-lost"
        ? `The identity number lost its leading zero: “${value}” is left.`
        : because === "separators"
          ? `The identity number “${value}” has spaces or signs between its digits.`
          : `“${value}” is not an identity number of 12 digits.`,
    todo:
      means !== null
        ? because === "separators"
          ? `Type an apostrophe (') and then the 12 digits in one: ${means}.`
          : `Type an apostrophe (') and then ${means}: sex and year of birth fit this number.`
        : because === "zeros-lost"
          ? "Type an apostrophe (') and then all 12 digits, with the leading zero."
          : "Type all 12 digits again, without spaces.",
  }),
  "identity-old": ({ value, because }) => ({
    message:
      because === "nine"
        ? `“${value}” has 9 digits: the number of an old people's identity card.`
        : `“${value}” may be the number of an old people's identity card that lost its leading zero.`,
    todo: "Put the identity number of 12 digits here once there is one.",
  }),
  "identity-parts": ({ value, because, part }) => ({
    message:
      because === "place"
        ? `The identity number “${value}” begins with ${part}, which is the code of no province.`
        : `The identity number “${value}” is of somebody born in ${part}, which is yet to come.`,
    todo: "Look at the papers and correct the identity number.",
  }),
  "identity-mismatch": ({ value, conflicts }) => ({
    message: `By the identity number “${value}” it is ${conflicts.map(({ field, says }) => `“${field}” ${says}`).join(", ")}; the row says ${conflicts.map(({ value: there }) => there).join(", ")}.`,
    todo: "Look at the papers and correct the wrong cell.",
  }),
  "insurance-shape": ({ value, because, means }) => ({
    message:
      because === "zeros-lost"
        ? `The health insurance number was typed as a number and lost its leading zero: “${value}” is left.`
        : because === "separators"
          ? `The health insurance number “${value}” has spaces or signs in it.`
          : `“${value}” is not a health insurance number.`,
    todo:
      means !== null
        ? `Type an apostrophe (') and then in one: ${means}.`
        : because === "zeros-lost"
          ? "Type an apostrophe (') and then all 10 digits, with the leading zero."
          : "Type 10 digits, or 2 letters and 13 digits, without spaces.",
  }),
  "insurance-level": ({ value, level }) => ({
    message: `The third character of the health insurance number “${value}” is ${level}; there are only 1 to 5.`,
    todo: "Look at the card and correct the number.",
  }),
  "insurance-identity": ({ field, value }) => ({
    message: `“${field}” says “${value}”, which is this person's identity number.`,
    todo: "If there is a card number, write that; if the identity number is used in place of the card, leave it.",
  }),
  "number-twice": ({ field, value, first }) => ({
    message: `“${field}” says “${value}”, as does cell ${first.cell} of sheet “${first.sheet}”.`,
    todo: "Look at the papers: correct the wrong number, or delete the row that was written twice.",
  }),
  "same-person": ({ value, first, other, because }) => ({
    message:
      because === "code"
        ? `“${value}” has the name and birthday of cell ${first.cell}, but another code.`
        : `“${value}” may be “${other}” in cell ${first.cell}, only spelled otherwise.`,
    todo: "If it is one person, keep one row; if there are two, write down the identity number of each.",
  }),
};
