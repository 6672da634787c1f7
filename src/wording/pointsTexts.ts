import type { PointsSaid } from "./scorePane";

/** Points, percentage, classification and rank, each from the least to the most that is still possible. */
export function pointsTexts(
  { points, max, share, bands, rank }: PointsSaid,
  locale: string,
  words: { readonly of: string; readonly rank: string },
): string[] {
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 5 });
  const fromTo = (low: string, high: string, sign: string) => (low === high ? low : `${low}${sign}${high}`);
  const percent = (value: number) => number(Number((value * 100).toFixed(6)));
  return [
    `${fromTo(number(points.low), number(points.high), "–")}/${number(max)} ${words.of}`,
    ...(share ? [`${fromTo(percent(share.low), percent(share.high), "–")}%`] : []),
    ...(share ? [fromTo(bands.low ?? "?", bands.high ?? "?", " – ")] : []),
    ...(rank ? [`${words.rank} ${fromTo(String(rank.best), String(rank.worst), "–")}`] : []),
  ];
}
