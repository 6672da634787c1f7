import type { Entries } from "../../registers/entries";
import { ROW_ID } from "../../registers/register";
import { rowId } from "../../registers/rowId";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";

/** What tells whether a row has changed: 30 bits of what it says and, where it has an id, 30 bits of that. */
export interface RowMarks {
  /** The register's id. */
  readonly register: string;
  /** By entry, in the order of the sheet; -1 = it has no id. */
  readonly ids: Int32Array;
  readonly contents: Int32Array;
}

/**
 * The marks of a register's entries, over the fields that are asked for. Blank cells and the order of columns make no
 * difference, so a column that is added changes nothing until somebody writes in it. Against changes, not against deceit.
 */
export function rowMarks(entries: Entries, isAsked: (label: string) => boolean = () => true): RowMarks {
  const { register, count } = entries;
  const contents = new Int32Array(count);
  for (const { label } of register.fields) {
    if (!entries.has(label) || !isAsked(label)) continue;
    const own = textMark(label);
    const values = entries.values(label);
    // The same words come again and again in a column.
    const known = new Map<CellValue, number>();
    for (let entry = 0; entry < count; entry++) {
      const value = values[entry] ?? null;
      if (isBlank(value)) continue;
      let mark = known.get(value);
      if (mark === undefined) known.set(value, (mark = mixed(own + Math.imul(valueMark(value), STEP))));
      contents[entry] = ((contents[entry] ?? 0) + mark) | 0;
    }
  }
  for (let entry = 0; entry < count; entry++) contents[entry] = shortened(contents[entry] ?? 0);
  return { register: register.id, ids: idMarks(entries), contents };
}

/** By which a field or a target is known again. */
export const labelMark = (label: string): number => shortened(textMark(label));

function idMarks(entries: Entries): Int32Array {
  const marks = new Int32Array(entries.count).fill(-1);
  if (!entries.has(ROW_ID)) return marks;
  const values = entries.values(ROW_ID);
  for (let entry = 0; entry < marks.length; entry++) {
    const id = rowId(values[entry]);
    if (id !== null) marks[entry] = shortened(textMark(id));
  }
  return marks;
}

/** The same in whatever way a program keeps numbers and texts. */
function valueMark(value: Exclude<CellValue, null>): number {
  if (typeof value === "string") return textMark(value.normalize("NFC").trim());
  if (isCellError(value)) return textMark(value.error);
  return textMark(typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value));
}

/** FNV-1a. */
function textMark(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark;
}

/** Spreads every bit over all others: sums of bare FNV marks would meet too often. */
function mixed(mark: number): number {
  const one = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  const other = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return other ^ (other >>> 16);
}

const shortened = (mark: number): number => mixed(mark) >>> 2;
const STEP = 0x9e3779b1;
