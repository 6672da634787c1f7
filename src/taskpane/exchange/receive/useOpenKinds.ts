import { useCallback, useState } from "react";

import type { ChangeKind } from "../../../exchange/comparison";

/** Which kinds of changes are open. */
export interface OpenKinds {
  readonly open: readonly ChangeKind[];
  /** Also as long as it is being closed. */
  readonly isLeaving: (kind: ChangeKind) => boolean;
  readonly toggle: (kind: ChangeKind) => void;
  /** Its rows have gone. The same function as long as the same pane stands. */
  readonly left: (kind: ChangeKind) => void;
}

/**
 * A kind that somebody closes stays open until its rows have gone, a few at a time: to take two thousand rows out at once
 * the browser, React and the keeper of the focus need a tenth of a second and more.
 */
export function useOpenKinds(first: readonly ChangeKind[]): OpenKinds {
  const [open, setOpen] = useState(first);
  const [leaving, setLeaving] = useState<readonly ChangeKind[]>([]);
  const left = useCallback((kind: ChangeKind) => {
    setOpen((before) => without(before, kind));
    setLeaving((before) => without(before, kind));
  }, []);
  return {
    open,
    isLeaving: (kind) => leaving.includes(kind) || !open.includes(kind),
    toggle: (kind) => {
      if (!open.includes(kind)) setOpen([...open, kind]);
      // Who closes it and thinks better of it keeps it.
      else setLeaving(leaving.includes(kind) ? without(leaving, kind) : [...leaving, kind]);
    },
    left,
  };
}

function without(kinds: readonly ChangeKind[], kind: ChangeKind): readonly ChangeKind[] {
  return kinds.includes(kind) ? kinds.filter((each) => each !== kind) : kinds;
}
