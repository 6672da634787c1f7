import { Trouble } from "../../workbook/trouble";
import { type CellValue, LONGEST_TEXT } from "../../workbook/value";
import { runsText } from "../xml/markup";
import { decodeText } from "../xml/text";
import type { SheetCursor } from "./cursor";
import { isoDateSerial } from "./isoDate";

/** What the cells of a workbook have in common. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The value of the cell under the cursor: for a formula its cached value. A text that no cell of Excel could hold is an
 * error: it can be shown to nobody and written nowhere.
 */
export function cellValue(cursor: SheetCursor, context: CellContext): CellValue {
  const value = writtenValue(cursor, context);
  return typeof value === "string" && value.length > LONGEST_TEXT ? { error: "#VALUE!" } : value;
}

function writtenValue(cursor: SheetCursor, context: CellContext): CellValue {
  const { xml, valueStart, valueEnd, type } = cursor;
  if (cursor.inlineStart >= 0) return runsText(xml, cursor.inlineStart, cursor.inlineEnd, cursor.prefix);
  if (valueStart < 0) return null;
  if (type === "s") return sharedText(cursor, context.strings);
  if (type === "" || type === "n") return numberValue(xml, valueStart, valueEnd);
  const text = xml.slice(valueStart, valueEnd);
  switch (type) {
    case "b":
      return text.trim() === "" ? null : /^(1|true)$/i.test(text.trim());
    case "e":
      return text.trim() === "" ? null : { error: decodeText(text).trim() };
    case "d":
      return isoDateSerial(text.trim(), context.date1904) ?? decodeText(text);
    default:
      return decodeText(text);
  }
}

/** An index beyond the table means that texts are missing: better no answer than a wrong one. */
function sharedText(cursor: SheetCursor, strings: readonly string[]): CellValue {
  const index = numberValue(cursor.xml, cursor.valueStart, cursor.valueEnd);
  if (index === null) return null;
  const text = typeof index === "number" ? strings[index] : undefined;
  if (text === undefined) throw new Trouble("file-broken", { value: cursor.part });
  return text;
}

/** Short whole numbers are read without cutting out their text: most cells are such. */
function numberValue(xml: string, from: number, to: number): CellValue {
  if (from === to) return null;
  if (to - from < 16) {
    let n = 0;
    let at = from;
    for (; at < to; at++) {
      const digit = xml.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) break;
      n = n * 10 + digit;
    }
    if (at === to) return n;
  }
  const text = xml.slice(from, to).trim();
  if (text === "") return null;
  const n = Number(text);
  return Number.isFinite(n) ? n : decodeText(text);
}
