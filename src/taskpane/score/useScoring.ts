import { useState } from "react";

import type { AskedPeriod, AskedPhase } from "../../actions/chosenPeriod";
import type { RowsBehind, ScoreView, Signature } from "../../actions/desk";
import type { Day } from "../../registers/text/dates";
import { useRunner } from "../work/useRunner";

/** The scorecard as it was made last, and the rows that are being looked at. */
export interface Scoring {
  /** Null before the first scorecard. */
  readonly view: ScoreView | null;
  /** How many were made: what was asked of one is no longer true of the next. */
  readonly times: number;
  readonly rows: RowsBehind | null;
  /** Rows of confirmations written since the scorecard was made. */
  readonly signed: number;
  readonly start: (period: AskedPeriod | AskedPhase | null, reportDate: Day | null) => void;
  /** Of one unit alone where it is told. */
  readonly openRows: (part: string, unit?: string) => void;
  readonly closeRows: () => void;
  readonly sign: (signature: Signature) => void;
}

/** `made` is told of every new scorecard. */
export function useScoring(made: (view: ScoreView) => void, today: () => Day): Scoring {
  const { run } = useRunner();
  const [view, setView] = useState<ScoreView | null>(null);
  const [times, setTimes] = useState(0);
  const [rows, setRows] = useState<RowsBehind | null>(null);
  const [signed, setSigned] = useState(0);
  return {
    view,
    times,
    rows,
    signed,
    start: (period, reportDate) =>
      run({
        ask: (desk) => desk.score({ period, reportDate, today: today() }),
        done: (next) => {
          setView(next);
          setTimes((before) => before + 1);
          setRows(null);
          setSigned(0);
          made(next);
        },
      }),
    openRows: (part, unit) => run({ ask: (desk) => desk.rowsBehind(part, unit), done: setRows }),
    closeRows: () => setRows(null),
    sign: (signature) =>
      run({
        ask: (desk) => desk.sign(signature),
        done: (result) => {
          setSigned((before) => before + result.rows);
          setView((before) => before && { ...before, unsigned: result.unsigned });
        },
      }),
  };
}
