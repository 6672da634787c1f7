import type { Cell, Span } from "./cells";
import type { Columns } from "./columnsBelow";
import { isTotal } from "./labelWords";
import { clamp } from "./rowEvidence";
import { isWeekday } from "./series";
import type { Row } from "./topRows";

/**
 * How much a lower row of a header looks like one: it fills what the upper rows leave open, or parts it. One that does
 * neither is rather the first of the body.
 */
export function subRowReason(
  { cells, isSeries }: Row,
  above: readonly Row[],
  span: Span,
  below: Columns,
): number {
  const here = new Set(cells.map(({ left }) => left));
  const places = cells.map((cell) => ({ cell, over: overIn(cell, above, here) }));
  const doubled = places.flatMap(({ cell, over }) =>
    over?.isGroup === false ? [{ cell, over: over.cell }] : [],
  );
  const forgiven = isSeries || goesOn(doubled, below) || isSaidAgain(doubled) || areDays(doubled);
  const leftmost = Math.min(...above.map((row) => row.cells[0]?.left ?? Infinity));
  const sum = places.reduce((all, { cell, over }) => {
    if (!over) return all + (cell.left > leftmost ? 0.3 : 0.2);
    return all + (over.isGroup ? 0.4 : doubledReason(cell, over.cell, forgiven));
  }, 0);
  const isTotalRow = doubled.some(({ cell }) => isTotal(cell.folded) && cell.left <= span.left + 1);
  const [only, other] = cells;
  const isHeading = only !== undefined && !other && !places[0]?.over && only.left <= leftmost;
  const idle = doubled.length === cells.length && !forgiven ? 1.5 : 0;
  return clamp((sum / Math.sqrt(cells.length)) * 1.3, -5, 3) - idle - (isTotalRow || isHeading ? 1.5 : 0);
}

interface Doubled {
  readonly cell: Cell;
  readonly over: Cell;
}

/** The label above a cell, and whether it is a group's: one that is wider, or beside which there is none. */
function overIn(
  cell: Cell,
  above: readonly Row[],
  here: ReadonlySet<number>,
): { cell: Cell; isGroup: boolean } | null {
  for (let i = above.length - 1; i >= 0; i--) {
    const over = above[i]?.at.get(cell.left);
    if (!over || over.right < cell.right) continue;
    const isWider = over.right - over.left > cell.right - cell.left;
    const next = over.right + 1;
    const isOpen = over.strength < 3 && here.has(next) && !above.slice(i).some(({ at }) => at.has(next));
    return { cell: over, isGroup: isWider || isOpen };
  }
  return null;
}

function doubledReason(cell: Cell, over: Cell, forgiven: boolean): number {
  // Entries are counted over the whole height of a header.
  if (cell.strength === 3) return forgiven ? 0 : -3;
  if (over.strength === 3) return -2.5;
  return forgiven ? 0.1 : -0.6;
}

/** Units, or the second halves of labels broken by hand: small letters, where the entries below have others. */
function goesOn(doubled: readonly Doubled[], below: Columns): boolean {
  const going = doubled.filter(({ cell, over }) => {
    if (cell.isUnit) return true;
    const column = below.get(cell.left);
    const smallBelow = column && column.filled > 0 ? column.small / column.filled : 0;
    return isSmall(cell.text) && (!isSmall(over.text) || column !== undefined) && smallBelow < 0.3;
  });
  return going.length > doubled.length / 2;
}

function isSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Days of the month under those of the week. */
function areDays(doubled: readonly Doubled[]): boolean {
  return doubled.length > 0 && doubled.every(({ cell, over }) => cell.kind === "number" && isWeekday(over));
}

/** "ho_ten", the name for a program, above "Họ tên", the one for people, or below it. */
function isSaidAgain(doubled: readonly Doubled[]): boolean {
  if (doubled.length < 3) return false;
  const overs = doubled.map(({ over }) => over);
  const cells = doubled.map(({ cell }) => cell);
  return (areForPrograms(overs, 0) && areLabels(cells)) || (areForPrograms(cells, 1 / 3) && areLabels(overs));
}

/** Words without spaces and accents; so many of them at least put together of several, as "ho_ten" or "hoTen". */
function areForPrograms(cells: readonly Cell[], joined: number): boolean {
  const all = cells.every(({ text }) => /^[A-Za-z][A-Za-z0-9_.]*$/.test(text));
  return all && cells.filter(({ text }) => /_|[a-z][A-Z]/.test(text)).length >= cells.length * joined;
}

function areLabels(cells: readonly Cell[]): boolean {
  return cells.filter(({ strength }) => strength > 0).length > cells.length / 2;
}
