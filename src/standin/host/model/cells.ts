import type { LiveSheet } from "../../book/liveBook";
import {
  type Box,
  LAST_COLUMN,
  LAST_ROW,
  around,
  columnIndex,
  columnLetters,
  parseAddress,
  plainAddress,
  quoteSheet,
} from "../../../workbook/address";
import { Failure } from "./failure";

/** Cells of one sheet: a range has one box, several areas have more. */
export interface Cells {
  readonly sheet: LiveSheet;
  readonly boxes: readonly Box[];
}

export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** All rows of the columns. */
export function isWholeColumns(box: Box): boolean {
  return box.top === 0 && box.bottom === LAST_ROW;
}

/** All columns of the rows. */
export function isWholeRows(box: Box): boolean {
  return box.left === 0 && box.right === LAST_COLUMN;
}

export function rowCount(box: Box): number {
  return box.bottom - box.top + 1;
}

export function columnCount(box: Box): number {
  return box.right - box.left + 1;
}

export function cellCount(box: Box): number {
  return rowCount(box) * columnCount(box);
}

/** The box if it lies on a sheet; throws InvalidArgument. */
export function onSheet(box: Box): Box {
  const numbers = [box.top, box.left, box.bottom, box.right];
  if (!numbers.every(Number.isInteger)) throw new Failure("InvalidArgument");
  if (box.top < 0 || box.left < 0 || box.bottom > LAST_ROW || box.right > LAST_COLUMN)
    throw new Failure("InvalidArgument");
  if (box.bottom < box.top || box.right < box.left) throw new Failure("InvalidArgument");
  return box;
}

export function sameBox(a: Box, b: Box): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** As Excel spells it: Sheet1!A1:C9, 'Bảng điểm'!2:5. */
export function addressOf({ sheet, boxes }: Cells): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && parseAddress(sheet.name) === null;
  const name = plain ? sheet.name : quoteSheet(sheet.name);
  return boxes.map((box) => `${name}!${localAddress(box)}`).join(",");
}

/** Without the sheet: A1:C9. */
export function localAddress(box: Box): string {
  if (isWholeColumns(box) && !isWholeRows(box))
    return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  if (isWholeRows(box)) return `${String(box.top + 1)}:${String(box.bottom + 1)}`;
  return plainAddress(box);
}

/** The box that an address without a sheet names, e.g. B2, A1:C9, A:C, 2:5; null if the text is none. */
export function boxOf(address: string): Box | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  if (columns) {
    const [left = 0, right = 0] = columns.slice(1).map((letters) => columnIndex(letters));
    return onSheet({ ...WHOLE_SHEET, left: Math.min(left, right), right: Math.max(left, right) });
  }
  if (rows) {
    const [top = 0, bottom = 0] = rows.slice(1).map((row) => Number(row) - 1);
    return onSheet({ ...WHOLE_SHEET, top: Math.min(top, bottom), bottom: Math.max(top, bottom) });
  }
  const box = parseAddress(address);
  return (
    box &&
    onSheet(
      around({ ...box, bottom: box.top, right: box.left }, { ...box, top: box.bottom, left: box.right }),
    )
  );
}
