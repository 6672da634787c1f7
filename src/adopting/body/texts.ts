import { foldAccents } from "../../registers/text/fold";
import { readLegacy } from "../../registers/text/legacy";
import { tidy } from "../../registers/text/spelling";
import { type CellValue, isBlank } from "../../workbook/value";

/** A short text as it is compared, codes from before Unicode read; empty for anything else. */
export function foldedOf(value: CellValue | undefined): string {
  if (typeof value !== "string" || value.length > LONGEST) return "";
  // Read before it is tidied: what is an invisible hyphen now was the ư of TCVN3.
  return foldAccents(tidy(readLegacy(value)?.text ?? value));
}

/** No heading of a group, no total and no signature is longer. */
const LONGEST = 300;

/** Something can be seen in the cell. */
export function isFilled(value: CellValue | undefined): boolean {
  if (isBlank(value)) return false;
  return typeof value !== "string" || value.trim() !== "";
}
