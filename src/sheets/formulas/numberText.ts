/**
 * A number as a text, to be joined to others: with a decimal comma on every machine, as papers have it. The sign that
 * Excel would put there follows the machine. A text comes out as it is, but for its points.
 */
export function numberText(value: string): string {
  return `SUBSTITUTE(${value}&"",".",",")`;
}

/** "33,33%" of a number of hundredths. */
export function percentText(hundredths: string): string {
  return `SUBSTITUTE(${hundredths}&"%",".",",")`;
}
