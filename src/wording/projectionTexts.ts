import type { ProjectionSaid } from "./scorePane";

/** What a projection says in numbers, as both languages write them. */
export interface ProjectionTexts {
  readonly expected: string;
  /** "71–95%"; null where the slowest and the quickest month lead to the same. */
  readonly range: string | null;
  /** Things a week from one on; else all that are needed, as a week would need less than one. */
  readonly need: { readonly things: string; readonly isWeekly: boolean };
}

export function projectionTexts(projection: ProjectionSaid, locale: string): ProjectionTexts {
  const { isShare, expected, low, high, need, needPerWeek } = projection;
  const number = (value: number) => value.toLocaleString(locale);
  // Cut, so that 99.6% does not read as all of it; a share such as 0.29 is a hair less in binary.
  const shown = (value: number) => (isShare ? number(Math.floor(value * 100 + 1e-9)) : number(value));
  const sign = isShare ? "%" : "";
  const isWeekly = needPerWeek >= 1;
  return {
    expected: `${shown(expected)}${sign}`,
    range: shown(low) === shown(high) ? null : `${shown(low)}–${shown(high)}${sign}`,
    need: { things: number(isWeekly ? needPerWeek : need), isWeekly },
  };
}
