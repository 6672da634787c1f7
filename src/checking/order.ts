import type { Finding } from "./findings";

/** By sheet as listed, then row, then column; what stands in one cell stays as it is. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const numbers = new Map(sheets.map((sheet, index) => [sheet, index]));
  const at = Float64Array.from(findings, ({ sheet, cell }) =>
    position(numbers.get(sheet) ?? sheets.length, cell),
  );
  const order = Uint32Array.from(findings, (_, index) => index);
  order.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
  return Array.from(order, (index) => findings[index]).filter((finding) => finding !== undefined);
}

/** Excel has fewer than 2^15 columns and 2^21 rows. */
const COLUMNS = 2 ** 15;
const ROWS = 2 ** 21;

function position(sheet: number, cell: string): number {
  let column = 0;
  let row = 0;
  for (let i = 0; i < cell.length; i++) {
    const unit = cell.charCodeAt(i);
    if (unit >= 65) column = column * 26 + (unit - 64);
    else row = row * 10 + (unit - 48);
  }
  return (sheet * ROWS + row) * COLUMNS + column;
}
