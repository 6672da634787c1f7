import { useCallback, useEffect, useState } from "react";

import type { Moment } from "../../../actions/exchange";
import type { FormatView, LastFormat, Unformatted } from "../../../actions/format";
import { useRunner } from "../../work/useRunner";

/** Formatting, from what it would change to what it did and back. */
export interface Formatting {
  /** Of all registers; null before the first look. */
  readonly view: FormatView | null;
  /** The chosen register's id; null = all. */
  readonly register: string | null;
  /** Null before something was formatted, and when it is looked again. */
  readonly report: FormatView | null;
  /** What undoing has brought back. */
  readonly undone: Unformatted | null;
  /** Null where there is none that can be undone. */
  readonly last: LastFormat | null;
  readonly choose: (register: string | null) => void;
  readonly look: () => void;
  readonly format: () => void;
  readonly undo: () => void;
}

/** Looks at once. */
export function useFormatting(now: () => Moment): Formatting {
  const { run, quietly } = useRunner();
  const [view, setView] = useState<FormatView | null>(null);
  const [register, choose] = useState<string | null>(null);
  const [report, setReport] = useState<FormatView | null>(null);
  const [undone, setUndone] = useState<Unformatted | null>(null);
  const [last, setLast] = useState<LastFormat | null>(null);
  const look = useCallback(
    () =>
      run({
        ask: (desk) => desk.formatting({ register: null }),
        done: (found) => {
          setReport(null);
          setUndone(null);
          setView(found);
        },
      }),
    [run],
  );
  const lookBack = useCallback(() => quietly({ ask: (desk) => desk.lastFormat(), done: setLast }), [quietly]);
  useEffect(look, [look]);
  useEffect(lookBack, [lookBack]);
  return {
    ...{ view, register, report, undone, last, choose, look },
    format: () =>
      run({
        ask: (desk) => desk.format({ register, now: now() }).finally(lookBack),
        done: (found) => {
          setUndone(null);
          setReport(found);
        },
      }),
    undo: () =>
      run({
        ask: (desk) => desk.undoFormat().finally(lookBack),
        done: (found) => {
          setReport(null);
          setUndone(found);
        },
      }),
  };
}
