import { quoteSheet } from "../workbook/address";

/**
 * A sheet that is being made has a mark, a name of the workbook that holds the sheet's name: it is there before the sheet
 * and goes with the sheet's last step. Whatever cuts the writing off, the mark tells later that the sheet was never
 * finished; such a sheet counts as not there, and the next write makes it anew.
 */
const MARK = "SoChiTieu_dang_lap_";

/** The mark of the sheet with this number within a write. */
export function markName(number: number): string {
  return MARK + String(number);
}

/** What a mark says: the sheet's name as a text. */
export function markFormula(sheet: string): string {
  return `="${sheet.replaceAll('"', '""')}"`;
}

/** What the marks among the names tell. */
export function unfinishedIn(
  names: readonly { readonly name: string; readonly refersTo: string }[],
): Unfinished {
  const isMark = (name: string) => name.toLowerCase().startsWith(MARK.toLowerCase());
  const marked = names.filter(({ name }) => isMark(name));
  const sheets = marked.map(({ refersTo }) => refersTo.replace(/^"|"$/g, "").replaceAll('""', '"'));
  const lost = names.filter(({ name, refersTo }) => {
    return !isMark(name) && sheets.some((sheet) => pointsTo(refersTo, sheet));
  });
  return { sheets, names: [...marked, ...lost].map(({ name }) => name) };
}

export interface Unfinished {
  /** Some of them may not have come to be. */
  readonly sheets: readonly string[];
  /** The marks, and names that point to such sheets. */
  readonly names: readonly string[];
}

function pointsTo(refersTo: string, sheet: string): boolean {
  const spellings = [`${quoteSheet(sheet)}!`, `${sheet}!`].map((one) => one.toLowerCase());
  return spellings.some((spelling) => refersTo.toLowerCase().startsWith(spelling));
}
