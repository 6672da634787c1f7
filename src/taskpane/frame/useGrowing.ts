import { useEffect, useState } from "react";

/** Rows that are made in one go: a few milliseconds of work on a slow machine too. */
const AT_ONCE = 20;
/** Rows that are taken away in one go: to forget one takes less. */
const AWAY_AT_ONCE = 60;

/**
 * How many rows of a long list are there by now: at first a screenful, then more, a few at a time. Between two times the
 * pane can be used; all in one go it would stand still for a second where two thousand are shown. A list that is
 * `leaving` goes the same way back, from its end, and is told to have `left` when a screenful remains.
 */
export function useGrowing(total: number, leaving = false, left: () => void = nothing): number {
  const [grown, setGrown] = useState(AT_ONCE);
  useEffect(() => {
    const isFew = grown <= AT_ONCE;
    if (leaving && isFew) left();
    if (leaving ? isFew : grown >= total) return;
    const further = leaving ? Math.max(AT_ONCE, Math.min(grown, total) - AWAY_AT_ONCE) : grown + AT_ONCE;
    const next = setTimeout(() => setGrown(further));
    return () => clearTimeout(next);
  }, [grown, total, leaving, left]);
  return Math.min(grown, total);
}

function nothing(): void {
  return undefined;
}
