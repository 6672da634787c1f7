import type { Place } from "../../registers/place";
import type { InField } from "./inField";

export interface IdentitiesFindings {
  unique: InField & { readonly first: string };
  "identity-shape": InField & Misshapen;
  /** Nine digits: the people's identity card of old; `zero-lost` if it was typed as a number and has eight. */
  "identity-old": InField & { readonly because: "nine" | "zero-lost" };
  /** `part` is the three digits that are no place, or the year that is yet to come. */
  "identity-parts": InField & { readonly because: "place" | "year"; readonly part: string };
  /** What other fields of the row say, and what the number says. */
  "identity-mismatch": InField & {
    readonly conflicts: readonly { readonly field: string; readonly value: string; readonly says: string }[];
  };
  "insurance-shape": InField & Misshapen;
  "insurance-level": InField & { readonly level: string };
  "insurance-identity": InField;
  /** `first` is the other person's cell. */
  "number-twice": InField & { readonly first: Place };
  /** `other` is the name in the cell `first`. */
  "same-person": InField & {
    readonly first: Place;
    readonly other: string;
    readonly because: "spelling" | "code";
  };
}

/**
 * Zeros are lost where a number stands in place of a text; `separators` are spaces, dots or dashes between the digits.
 * `means` is what should stand in the cell where that is certain: the digits without separators, or with the one zero in
 * front with which place, sex and year of birth all fit.
 */
export interface Misshapen {
  readonly because: "digits" | "zeros-lost" | "separators";
  readonly means: string | null;
}
