import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** A page that a step shows in its own place. */
export interface Opened<Which> {
  /** Null where the step shows itself. */
  readonly page: Which | null;
  readonly open: (page: Which, button: HTMLElement) => void;
  readonly back: () => void;
}

/**
 * Who comes back finds the focus where they left it, or at what is shown `instead` where the button that was clicked is
 * gone by then.
 */
export function usePage<Which>(instead?: RefObject<HTMLElement | null>): Opened<Which> {
  const [page, setPage] = useState<Which | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (page !== null || !cameFrom.current) return;
    if (cameFrom.current.isConnected) cameFrom.current.focus();
    else instead?.current?.focus();
    cameFrom.current = null;
  }, [page, instead]);
  return {
    page,
    open: (next, button) => {
      cameFrom.current = button;
      setPage(next);
    },
    back: () => setPage(null),
  };
}
