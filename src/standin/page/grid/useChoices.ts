import { type KeyboardEvent, useState } from "react";
import type { CellDetail } from "../keeper/keeper";

/** The drop-down of a cell: which choice is marked while it is open. */
export function useChoices(detail: CellDetail | null, choose: (text: string) => void) {
  const [at, setAt] = useState<number | null>(null);
  const choices = detail?.choices ?? [];

  const take = (index: number) => {
    setAt(null);
    const text = choices[index];
    if (text !== undefined) choose(text);
  };
  const toggle = () => {
    const now = detail ? choices.indexOf(detail.text) : -1;
    // It may not be known yet what there is to choose; the list appears when it is.
    setAt((open) => (open === null ? Math.max(0, now) : null));
  };
  /** True where the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (at === null) return false;
    if (choices.length === 0) {
      setAt(null);
      return false;
    }
    const next = choiceAfter(event, at, choices);
    if (next === "take") take(at);
    else if (typeof next === "number") setAt(next);
    else setAt(null);
    return next !== null;
  };
  return { at: choices.length > 0 ? at : null, take, toggle, close: () => setAt(null), onKey };
}

/** Where a key leads in an open list; null for keys that are not the list's. */
function choiceAfter(
  { key, altKey }: KeyboardEvent,
  at: number,
  choices: readonly string[],
): number | "take" | "close" | null {
  const last = choices.length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return altKey ? "close" : Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Enter":
      return "take";
    case "Escape":
      return "close";
    default:
      return null;
  }
}
