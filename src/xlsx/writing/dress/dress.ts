import type { Dressing, LookCopy } from "../../../workbook/dressing";
import type { WorkbookPlan } from "../../../workbook/plan";
import { isSameName } from "../../../workbook/sameName";
import type { Limits } from "../../limits";
import type { Draft } from "../../package/draft";
import type { Book } from "../../reading/book";
import { readBook } from "../../reading/book";
import { sheetWithCells } from "../../reading/sheets";
import { writeXml } from "../../xml/tree";
import { openStyles, putStyles } from "../related";
import { dressFrame } from "./dressFrame";
import { putButtons } from "./filters";
import { copiedLayer, styledLayers } from "./layers";
import { LookSources } from "./lookSources";
import { KeptQuotes } from "./quotes";
import { putRepeatedRows } from "./repeatedRows";
import { restyleSheet } from "./restyleSheet";
import { withSizes } from "./rowHeights";

/** Copies looks, then dresses sheets; after all else of the plan, so that its new sheets are there. */
export function dress(draft: Draft, { lookCopies = [], dressings = [] }: WorkbookPlan, limits: Limits): void {
  if (lookCopies.length === 0 && dressings.length === 0) return;
  draft.flush();
  const book = readBook(draft.parts);
  const styles = openStyles(draft);
  const before = writeXml(styles.root);
  const context = { draft, book, limits, quotes: new KeptQuotes(styles) };
  const sources = new LookSources(draft.parts, book, limits);
  for (const copies of batches(lookCopies)) {
    const layers = copies.map((copy) => copiedLayer(sources, copy));
    restyleSheet(copies[0]?.to.sheet ?? "", layers, context);
  }
  for (const dressing of dressings) {
    restyleSheet(dressing.sheet, styledLayers(dressing.styles, styles), context);
    dressRest(draft, book, dressing);
  }
  if (writeXml(styles.root) !== before) putStyles(draft, styles);
}

/** Copies to one sheet that follow each other, if none of them takes what another one of them has changed. */
function batches(copies: readonly LookCopy[]): LookCopy[][] {
  const all: LookCopy[][] = [];
  for (const copy of copies) {
    const last = all.at(-1);
    const sheet = last?.[0]?.to.sheet ?? "";
    if (last && isSameName(copy.to.sheet, sheet) && !isSameName(copy.from.sheet, sheet)) last.push(copy);
    else all.push([copy]);
  }
  return all;
}

function dressRest(draft: Draft, book: Book, dressing: Dressing): void {
  const { part, name } = sheetWithCells(book, dressing.sheet);
  if (dressing.heights.length > 0) {
    draft.parts.put(part, withSizes(draft.parts.text(part), part, dressing.heights));
  }
  dressFrame(draft, part, dressing);
  if (dressing.page) putRepeatedRows(draft, name, dressing.page.repeatRows);
  for (const filter of dressing.filters) putButtons(draft, book, filter);
}
