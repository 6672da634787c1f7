import { useCallback, useEffect, useReducer } from "react";

import type { FindingList, Written } from "../../actions/desk";
import type { Day } from "../../registers/text/dates";
import type { Change } from "../../workbook/live";
import { useRunner } from "../work/useRunner";
import { NOTHING, reduce } from "./checkingState";
import { gather } from "./gather";
import { neighbour, type News, numbered, type Numbered } from "./order";

/** The findings, and where the person is among them. */
export interface Checking {
  /** Null before the first check. */
  readonly list: FindingList | null;
  /** The key of the finding that was gone to last. */
  readonly current: string | null;
  readonly news: News | null;
  readonly written: Written | null;
  /** Cells were written since; the new list is on its way. */
  readonly outdated: boolean;
  /** Who found something right last. */
  readonly checkedBy: string;
  /** The key of the finding that the focus goes to. */
  readonly toFocus: string | null;
  readonly start: () => void;
  readonly goTo: (finding: Numbered) => void;
  /** To the next (1) or the one before (-1), after looking again at the cell that is left. */
  readonly move: (step: 1 | -1) => void;
  readonly write: () => void;
  readonly writeWorklist: () => void;
  /** This finding is right as it is. */
  readonly mark: (finding: Numbered, reason: string, name: string) => void;
  /** The focus is where it was to go. */
  readonly onFocused: () => void;
  /** Checks again by itself, because cells were written. */
  readonly refresh: () => void;
}

export function useChecking(today: () => Day): Checking {
  const { run, quietly, goTo, watch } = useRunner();
  const [state, dispatch] = useReducer(reduce, NOTHING);

  const show = useCallback(
    (next: Numbered) => {
      dispatch({ kind: "went", key: next.key });
      goTo({ sheet: next.finding.sheet, cell: next.finding.cell });
    },
    [goTo],
  );

  const move = (step: 1 | -1) => {
    const { list, current, before } = state;
    if (!list) return;
    const shown = numbered(list);
    const left = shown.find(({ key }) => key === current)?.finding;
    const go = (now: FindingList, places: readonly Numbered[]) => {
      const next = neighbour(numbered(now), places, current, step);
      if (next) show(next);
    };
    if (!left) {
      go(list, before);
      return;
    }
    // A choice from a drop-down raises no event everywhere, so the cell that is left is read again.
    quietly({
      ask: (desk) => desk.recheck({ sheet: left.sheet, address: left.cell }),
      done: (now) => {
        dispatch({ kind: "rechecked", list: now });
        go(now, shown);
      },
    });
  };

  const mark = (right: Numbered, reason: string, name: string) => {
    const { rule, sheet, cell } = right.finding;
    run({
      ask: (desk) => desk.markChecked({ rule, sheet, cell, reason, name, today: today() }),
      done: (list) => dispatch({ kind: "marked", list, key: right.key, cell, name }),
    });
  };

  const checked = state.list !== null;
  useEffect(() => {
    if (!checked) return;
    let burst: Change[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const recheck = () => {
      const changes = gather(burst);
      burst = [];
      for (const change of changes) {
        quietly({
          ask: (desk) => desk.recheck(change),
          done: (list) => dispatch({ kind: "rechecked", list }),
        });
      }
    };
    const unwatch = watch((change) => {
      burst.push(change);
      clearTimeout(timer);
      timer = setTimeout(recheck, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      unwatch();
    };
  }, [checked, quietly, watch]);

  const written = (result: Written) => dispatch({ kind: "written", written: result });
  return {
    ...state,
    start: () => run({ ask: (desk) => desk.check(), done: (list) => dispatch({ kind: "checked", list }) }),
    goTo: show,
    move,
    write: () => run({ ask: (desk) => desk.writeFindings(), done: written }),
    writeWorklist: () => run({ ask: (desk) => desk.writeWorklist(), done: written }),
    mark,
    onFocused: useCallback(() => dispatch({ kind: "focused" }), []),
    refresh: () => {
      dispatch({ kind: "outdated" });
      quietly({ ask: (desk) => desk.check(), done: (list) => dispatch({ kind: "checked", list }) });
    },
  };
}

/** Milliseconds without a change that end a burst: somebody typing along a row pauses longer than a paste does. */
const PAUSE = 300;
