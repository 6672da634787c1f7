import fc from "fast-check";

import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { isExcludedCount } from "./exclusions";

/** What a person may type over a level. */
export interface Levels {
  readonly level?: number;
  readonly stretch?: number | null;
}

/** 90 and 0.9 are the same; some end in half a basis point, where the last binary digit decides how they round. */
const PERCENTS = [90, 85, 50, 100, 2.5, 33.33, 66.667, 28.715, 98.975, 2.005];
const FRACTIONS = [0.9, 0.85, 0.5, 1, 0, 1 / 3, 0.99999, 0.00004, 0.00015, 0.01005];
const COUNTS = [0, 1, 2, 3, 4, 1.5];

/** New levels for some parts of the campaign, by part. */
export function levels(forLibreOffice: boolean): fc.Arbitrary<Readonly<Record<string, Levels | undefined>>> {
  const counts = forLibreOffice ? COUNTS.filter((count) => !isExcludedCount(count)) : COUNTS;
  const typed = (values: readonly number[]) =>
    fc.record<Levels>(
      { level: fc.constantFrom(...values), stretch: fc.constantFrom(null, 1, 5, 6) },
      { requiredKeys: [] },
    );
  const parts = sonLa2026.targets.flatMap((target) => target.parts);
  return fc.record(
    Object.fromEntries(
      parts.map(({ id, goal }) => [id, typed(goal.kind === "share" ? [...PERCENTS, ...FRACTIONS] : counts)]),
    ),
    { requiredKeys: [] },
  );
}
