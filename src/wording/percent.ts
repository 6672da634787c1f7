/**
 * A ratio in percent with one digit after the decimal sign, or as many as it takes (three at most) for one below its
 * level not to look as if it had reached it: 1999 of 2000 is 99.95%, never 100%.
 */
export function percent(locale: string, ratio: number, level: number): string {
  const shown = (digits: number) =>
    new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(ratio);
  const rounded = (digits: number) => Number((ratio * 100).toFixed(digits)) / 100;
  const honest = [1, 2, 3].find((digits) => ratio >= level || rounded(digits) < level);
  return shown(honest ?? 3);
}
