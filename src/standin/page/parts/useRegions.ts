import { useEffect } from "react";

/** Where F6 leads, in this order; Tab stays within the grid, as in Excel. */
const REGIONS = [
  ".topBar label input",
  ".ribbon button",
  ".editor",
  ".tabs [aria-selected=true]",
  ".pane button",
];

/** F6 goes to the next part of the page, Shift + F6 back. */
export function useRegions(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6" || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      const stops = REGIONS.flatMap((region) =>
        [...document.querySelectorAll<HTMLElement>(region)].slice(0, 1),
      );
      const here = stops.findIndex((stop) => parentOf(stop)?.contains(document.activeElement));
      stops.at((here + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function parentOf(stop: HTMLElement): Element | null {
  return stop.closest(".topBar, .ribbon, .sheet, .tabs, .pane");
}
