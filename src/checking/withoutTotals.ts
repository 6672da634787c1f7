import type { Finding } from "./findings";

/** A total that was typed among the entries is none of them, so what it lacks as an entry is not said as well. */
export function withoutTotals(found: readonly Finding[]): readonly Finding[] {
  const totals = new Set(found.filter(({ rule }) => rule === "total-row").map(rowOf));
  if (totals.size === 0) return found;
  return found.filter((finding) => finding.rule === "total-row" || !totals.has(rowOf(finding)));
}

function rowOf({ sheet, cell }: Finding): string {
  return `${cell.replace(/^[A-Z]+/, "")} ${sheet}`;
}
