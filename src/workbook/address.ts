/** A rectangle of cells, zero-based, both ends inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The last row and column that a sheet can have, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The smallest box around both. */
export function around(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isSameBox(one: Box, other: Box): boolean {
  return (["top", "left", "bottom", "right"] as const).every((side) => one[side] === other[side]);
}

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) n = n * 26 + (letters.charCodeAt(i) & 31);
  return n - 1;
}

/** A1 address of a zero-based cell. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Absolute A1 address of a box, e.g. $A$1:$C$9; one cell gives $A$1. */
export function boxAddress(box: Box): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = corner(box.top, box.left);
  const last = corner(box.bottom, box.right);
  return first === last ? first : `${first}:${last}`;
}

/** A1 address of a box without the dollars, e.g. A1:C9. */
export function plainAddress(box: Box): string {
  return boxAddress(box).replaceAll("$", "");
}

const A1 = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The box an A1 address names, or null if the text is no such address. */
export function parseAddress(address: string): Box | null {
  const parts = A1.exec(address);
  if (!parts) return null;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  return {
    top: Number(top) - 1,
    left: columnIndex(left.toUpperCase()),
    bottom: Number(bottom) - 1,
    right: columnIndex(right.toUpperCase()),
  };
}

/** A sheet name as a formula wants it: 'Đối tượng'. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
