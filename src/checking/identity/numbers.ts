import type { CellValue } from "../../workbook/value";
import { readInsuranceNumber } from "./insuranceNumber";
import { writtenNumber } from "./writtenNumber";

/**
 * What the numbers of a column compare by: the digits of an identity number, old or new; of a card the person's own ten.
 * Null where there is none, or the same digit all along, which stands for "not known".
 */
export function numbersOf(values: readonly CellValue[], kind: "identity" | "insurance"): (string | null)[] {
  return values.map((value) => {
    if (value === null) return null;
    const written = writtenNumber(value);
    const number = kind === "identity" ? citizenOf(written) : (readInsuranceNumber(written)?.person ?? null);
    return number === null || /^(.)\1*$/.test(number) ? null : number;
  });
}

const citizenOf = (written: string) => (/^(\d{9}|\d{12})$/.test(written) ? written : null);
