import { useCallback, useEffect, useState } from "react";

import type { Undoable, Restored, SharingOverview } from "../../actions/exchange";
import { useRunner } from "../work/useRunner";

/** What the workbook holds that may leave, what came in last, and the way back from that. */
export interface Sharing {
  /** Null before the first look. */
  readonly overview: SharingOverview | null;
  /** Null where there is none that can be undone. */
  readonly last: Undoable | null;
  /** What undoing has brought back, until something else is taken in. */
  readonly restored: Restored | null;
  /** Looks anew while the person waits, then shows what they asked for. */
  readonly look: (show: () => void) => void;
  /** Something was taken in. */
  readonly refresh: () => void;
  readonly undo: () => void;
  /** What undoing has brought back was read. */
  readonly forgetUndo: () => void;
}

export function useSharing(): Sharing {
  const { run, quietly } = useRunner();
  const [overview, setOverview] = useState<SharingOverview | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [last, setLast] = useState<Undoable | null>(null);
  const lookBack = useCallback(() => quietly({ ask: (desk) => desk.lastMerge(), done: setLast }), [quietly]);
  useEffect(lookBack, [lookBack]);
  return {
    overview,
    last,
    restored,
    look: (show) =>
      run({
        ask: (desk) => desk.sharing(),
        done: (now) => {
          setOverview(now);
          show();
        },
      }),
    refresh: () => {
      setRestored(null);
      lookBack();
    },
    forgetUndo: () => setRestored(null),
    undo: () =>
      run({
        ask: (desk) => desk.undoMerge(),
        done: (result) => {
          setRestored(result);
          lookBack();
        },
      }),
  };
}
