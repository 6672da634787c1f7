import type { Cell } from "./cells";
import type { Row } from "./topRows";

/** A column of a table and what stands above it, from the group to the column. */
export interface ColumnLabel {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** e.g. "Ngày sinh > Nam"; a label broken over two rows is one part. */
  readonly label: string;
}

/** One label for every column that the header's rows name. */
export function labelsOf(block: readonly Row[]): ColumnLabel[] {
  const cells = block.flatMap((row) => row.cells);
  const columns = new Set(cells.flatMap((cell) => columnsOf(cell, block)));
  return [...columns]
    .sort((one, other) => one - other)
    .map((column) => ({ column, label: pathOf(column, block) }))
    .filter(({ label }) => label !== "");
}

/** A cell that others stand under names its columns through them. */
function columnsOf({ left, right }: Cell, block: readonly Row[]): number[] {
  const named = block
    .flatMap((row) => row.cells.map((cell) => cell.left))
    .filter((c) => left <= c && c <= right);
  return [left, ...named];
}

function pathOf(column: number, block: readonly Row[]): string {
  const parts: Cell[] = [];
  for (const [i, row] of block.entries()) {
    const cell =
      row.cells.find(({ left, right }) => left <= column && column <= right) ?? groupOver(column, i, block);
    if (cell) parts.push(cell);
  }
  return parts.reduce((path, cell, i) => {
    const above = parts[i - 1];
    if (!above) return cell.text;
    const sameColumns = above.left === cell.left && above.right === cell.right;
    return sameColumns && /^[\p{Ll}(]/u.test(cell.text) ? `${path} ${cell.text}` : `${path} > ${cell.text}`;
  }, "");
}

/** A group that was not merged: its label stands over its first column and the next ones are empty. */
function groupOver(column: number, index: number, block: readonly Row[]): Cell | undefined {
  const group = block[index]?.cells.filter(({ left }) => left < column).at(-1);
  if (!group || group.right > group.left) return undefined;
  const lower = block.slice(index + 1).flatMap((row) => row.cells);
  const upper = block.slice(0, index).flatMap((row) => row.cells);
  const hasOwn = (c: number) => lower.some(({ left, right }) => left <= c && c <= right);
  for (let c = group.left; c <= column; c++) {
    if (
      !hasOwn(c) ||
      (c > group.left &&
        upper.some(({ left, right, bottom, top }) => left === c && right === c && bottom === top))
    ) {
      return undefined;
    }
  }
  const over = upper.filter(({ left, right }) => left <= group.left && group.left <= right).at(-1);
  return over && over.right > over.left && over.right < column ? undefined : group;
}
