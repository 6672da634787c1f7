import type { LineKind } from "./lines";

/** The report to be pasted into Word: one paragraph a line, blocks apart; its head and who signs are Word's own. */
export function reportText(lines: readonly { readonly kind: LineKind; readonly text: string }[]): string {
  return lines
    .filter(({ kind }) => !PAPER.includes(kind))
    .map(({ kind, text }, index) => (index > 0 && APART.includes(kind) ? `\n${text}` : text))
    .join("\n");
}

const PAPER: readonly LineKind[] = ["national", "agency", "place", "signature"];
const APART: readonly LineKind[] = ["heading", "closing"];
