import type { Change } from "../../scoring/change";

/** Plain without colour: what became more, what became less, what stayed. */
export const ARROWS: Readonly<Record<Change["direction"], string>> = { up: "▲", down: "▼", same: "≈" };

/** Percentage points. */
export const POINT_WORDS = " điểm %";

/** "▲ +2,5 điểm %", as `changeFormula` writes it. */
export function changeText({ of, difference, direction }: Change): string {
  const shown = of === "share" ? rounded(difference * 100) : difference;
  const number = `${shown > 0 ? "+" : ""}${String(shown).replace(".", ",")}`;
  return `${ARROWS[direction]} ${number}${of === "share" ? POINT_WORDS : ""}`;
}

/** To one decimal; half of one, or a hair less, is lifted. */
function rounded(value: number): number {
  const tenths = Number((Math.abs(value) * 10).toFixed(6));
  return (Math.sign(value) * Math.round(tenths)) / 10 + 0;
}
