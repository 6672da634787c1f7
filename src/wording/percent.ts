/**
 * A ratio in percent with one digit after the decimal sign. One below its level that would look as if it had reached it
 * is cut after three digits, as in the sheet Bảng điểm: 1999 of 2000 is 99.95%, never 100%.
 */
export function percent(locale: string, ratio: number, level: number): string {
  const format = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(value);
  const looksReached = ratio < level && Number((ratio * 100).toFixed(1)) / 100 >= level;
  return looksReached ? format(Math.floor(ratio * 100_000) / 100_000, 3) : format(ratio, 1);
}
