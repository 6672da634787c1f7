import { useEffect, useState } from "react";

/** Rows that are made in one go: a few milliseconds of work on a slow machine too. */
const AT_ONCE = 20;

/**
 * How many rows of a long list are there by now: at first a screenful, then more, a few at a time. Between two times the
 * pane can be used; all in one go it would stand still for a second where two thousand are shown.
 */
export function useGrowing(total: number): number {
  const [grown, setGrown] = useState(AT_ONCE);
  useEffect(() => {
    if (grown >= total) return;
    const next = setTimeout(() => setGrown(grown + AT_ONCE));
    return () => clearTimeout(next);
  }, [grown, total]);
  return Math.min(grown, total);
}
