import { useCallback, useEffect, useState } from "react";

import type { Desk } from "../../../actions/desk";
import type { Undoable, Moment, Restored } from "../../../actions/exchange";
import type { RepairChoice, RepairReport, RepairView } from "../../../actions/repair";
import type { RuleId } from "../../../checking/findings";
import { Trouble } from "../../../workbook/trouble";
import { useRunner } from "../../work/useRunner";
import { choiceOf, tick, tickedAtFirst, type Ticks } from "./ticks";

/** Repairs, from being shown to the report and back. */
export interface Repairing {
  /** Null before the first look. */
  readonly shown: Shown | null;
  /** Null before something was repaired, and when what is left is looked at. */
  readonly report: RepairReport | null;
  /** What undoing has brought back. */
  readonly restored: Restored | null;
  /** Null where there is none that can be undone. */
  readonly last: Undoable | null;
  readonly look: () => void;
  readonly onTicks: (next: (before: Ticks) => Ticks) => void;
  /** The same function as long as the page stands. */
  readonly onTick: (rule: RuleId, key: string, on: boolean) => void;
  readonly repair: () => void;
  readonly undo: () => void;
}

export interface Shown {
  readonly view: RepairView;
  readonly ticks: Ticks;
  /** What was shown before was not there any more. */
  readonly renewed: boolean;
}

/** Looks at once. `written` is told when cells were written, or may have been before the work broke off. */
export function useRepairing(now: () => Moment, written: () => void): Repairing {
  const { run, quietly } = useRunner();
  const [shown, setShown] = useState<Shown | null>(null);
  const [report, setReport] = useState<RepairReport | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [last, setLast] = useState<Undoable | null>(null);
  const show = useCallback((view: RepairView, renewed: boolean) => {
    setReport(null);
    setRestored(null);
    setShown({ view, renewed, ticks: tickedAtFirst(view) });
  }, []);
  const look = useCallback(
    () => run({ ask: (desk) => desk.repairs(), done: (view) => show(view, false) }),
    [run, show],
  );
  const lookBack = useCallback(() => quietly({ ask: (desk) => desk.lastRepair(), done: setLast }), [quietly]);
  useEffect(look, [look]);
  useEffect(lookBack, [lookBack]);
  const onTicks = useCallback(
    (next: (before: Ticks) => Ticks) =>
      setShown((before) => before && { ...before, ticks: next(before.ticks) }),
    [],
  );
  const onTick = useCallback(
    (rule: RuleId, key: string, on: boolean) => onTicks((before) => tick(before, rule, key, on)),
    [onTicks],
  );
  const touched = () => {
    lookBack();
    written();
  };
  return {
    shown,
    report,
    restored,
    last,
    look,
    onTicks,
    onTick,
    repair: () => {
      if (!shown) return;
      const { view, ticks } = shown;
      run({
        ask: (desk) => repairOf(desk, view, choiceOf(ticks), now()).finally(touched),
        done: (result) => {
          if ("groups" in result) show(result, true);
          else setReport(result);
        },
      });
    },
    undo: () =>
      run({
        ask: (desk) => desk.undoRepair().finally(touched),
        done: (result) => {
          setReport(null);
          setRestored(result);
        },
      }),
  };
}

/**
 * The report; or the repairs as they are by now, where they are not those that were shown. A desk that was sent away in
 * the middle of its work has forgotten what it showed, and is asked once more whether it is still the same.
 */
async function repairOf(
  desk: Desk,
  view: RepairView,
  chosen: RepairChoice,
  now: Moment,
): Promise<RepairReport | RepairView> {
  try {
    return await desk.repair({ chosen, now });
  } catch (error) {
    if (!(error instanceof Trouble && error.code === "nothing-to-repair")) throw error;
    const present = await desk.repairs();
    if (JSON.stringify(present) !== JSON.stringify(view)) return present;
    return desk.repair({ chosen, now });
  }
}
