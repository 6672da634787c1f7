import type { Change } from "../scoring/change";

/** "▲ +2,5": what became more, less, or stayed about the same, plain without colour; `points` stands behind a share. */
export function changeTexts({ of, difference, direction }: Change, locale: string, points: string): string {
  const arrow = { up: "▲", down: "▼", same: "≈" }[direction];
  const shown = of === "share" ? tenths(difference * 100) : difference;
  const number = `${shown > 0 ? "+" : ""}${shown.toLocaleString(locale)}`;
  return `${arrow} ${number}${of === "share" ? ` ${points}` : ""}`;
}

/** To one decimal; half of one, or a hair less, goes away from nought. */
function tenths(value: number): number {
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * 10).toFixed(6)))) / 10 + 0;
}
