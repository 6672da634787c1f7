import { useCallback, useEffect, useReducer } from "react";

import type { FindingList, Written } from "../../actions/desk";
import type { Change } from "../../workbook/live";
import { useRunner } from "../work/useRunner";
import { gather } from "./gather";
import { neighbour, type News, newsOf, numbered, type Numbered } from "./order";

/** The findings, and where the person is among them. */
export interface Checking {
  /** Null before the first check. */
  readonly list: FindingList | null;
  /** The key of the finding that was gone to last. */
  readonly current: string | null;
  readonly news: News | null;
  readonly written: Written | null;
  readonly start: () => void;
  readonly goTo: (finding: Numbered) => void;
  /** To the next (1) or the one before (-1), after looking again at the cell that is left. */
  readonly move: (step: 1 | -1) => void;
  readonly write: () => void;
}

export function useChecking(): Checking {
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

  return {
    list: state.list,
    current: state.current,
    news: state.news,
    written: state.written,
    start: () => run({ ask: (desk) => desk.check(), done: (list) => dispatch({ kind: "checked", list }) }),
    goTo: show,
    move,
    write: () =>
      run({
        ask: (desk) => desk.writeFindings(),
        done: (written) => dispatch({ kind: "written", written }),
      }),
  };
}

/** Milliseconds without a change that end a burst: somebody typing along a row pauses longer than a paste does. */
const PAUSE = 300;

interface State extends Pick<Checking, "list" | "current" | "news" | "written"> {
  /** The list in which the current finding was last seen. */
  readonly before: readonly Numbered[];
}

const NOTHING: State = { list: null, current: null, news: null, written: null, before: [] };

type Happening =
  | { readonly kind: "checked" | "rechecked"; readonly list: FindingList }
  | { readonly kind: "went"; readonly key: string }
  | { readonly kind: "written"; readonly written: Written };

function reduce(state: State, happening: Happening): State {
  switch (happening.kind) {
    case "checked":
      return { ...NOTHING, list: happening.list };
    case "rechecked": {
      if (!state.list) return state;
      const shown = numbered(state.list);
      const seen = shown.some(({ key }) => key === state.current);
      const news = newsOf(state.list, happening.list) ?? state.news;
      return { ...state, list: happening.list, news, before: seen ? shown : state.before };
    }
    case "went":
      return { ...state, current: happening.key, news: null };
    case "written":
      return { ...state, written: happening.written };
  }
}
