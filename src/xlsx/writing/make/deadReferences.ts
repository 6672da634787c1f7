import { quoteSheet } from "../../../workbook/address";
import type { Draft } from "../../package/draft";
import { childOf, childrenOf, textOf } from "../../xml/elements";
import { decodeEntities, escapeMarkup } from "../../xml/text";

/** References to a sheet that is gone become #REF!, as in Excel: some programs refuse a file that names it still. */
export function forgetReferences(draft: Draft, sheet: string): void {
  for (const name of childrenOf(childOf(draft.workbook, "definedNames"), "definedName")) {
    const before = textOf(name);
    const after = withoutSheet(before, sheet);
    if (after !== before) name.children.splice(0, Infinity, after);
  }
  for (const { part, hasCells, name } of draft.book.sheets) {
    if (!hasCells || name === sheet || !draft.parts.has(part)) continue;
    const xml = draft.parts.text(part);
    const after = xml.replace(FORMULA, (all, open: string, formula: string, close: string) => {
      const decoded = decodeEntities(formula);
      const dead = withoutSheet(decoded, sheet);
      return dead === decoded ? all : `${open}${escapeMarkup(dead)}${close}`;
    });
    if (after !== xml) draft.parts.put(part, after);
  }
}

/** Of cells, of drop-downs and of conditional formats. */
const FORMULA = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*[^>/]|)>)([^<]*)(<\/)/g;

/** A formula in which what points to a sheet points nowhere; what stands in quotation marks stays. */
function withoutSheet(formula: string, sheet: string): string {
  const names = [...new Set([quoteSheet(sheet), sheet, `'${sheet.replaceAll("'", "''")}'`])];
  const plain = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pointing = new RegExp(`("(?:[^"]|"")*")|(^|[-+*/^&=<>,;:( ])(?:${plain})!${PLACE}`, "gi");
  return formula.replace(pointing, (all, text: string | undefined, before = "") =>
    text === undefined ? `${String(before)}#REF!` : all,
  );
}

/** A1, A1:B2, A:B or 1:2, with dollars or without, or a name. */
const PLACE =
  "(?:\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+|[\\p{L}_][\\p{L}\\d_.]*)";
