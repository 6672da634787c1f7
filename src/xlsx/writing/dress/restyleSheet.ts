import { Trouble } from "../../../workbook/trouble";
import type { Limits } from "../../limits";
import type { Draft } from "../../package/draft";
import type { Book } from "../../reading/book";
import { sheetWithCells } from "../../reading/sheets";
import { readColumns } from "../../reading/whole/columns";
import { sheetFrame } from "../../reading/whole/frame";
import { plainMarkup } from "../../xml/markup";
import type { KeptQuotes } from "./quotes";
import { restyle } from "./restyle";
import { type StyleLayer, StyleMap } from "./styleMap";

export interface RestyleContext {
  readonly draft: Draft;
  readonly book: Book;
  readonly limits: Limits;
  readonly quotes: KeptQuotes;
}

/** Gives cells of a sheet their styles. Throws Trouble file-too-many-cells. */
export function restyleSheet(name: string, layers: readonly StyleLayer[], context: RestyleContext): void {
  if (layers.length === 0) return;
  const { draft, book, limits, quotes } = context;
  const { part } = sheetWithCells(book, name);
  const xml = plainMarkup(draft.parts.text(part));
  const columns = readColumns(sheetFrame(xml, part));
  const text = restyle(xml, part, new StyleMap(layers), {
    ofColumn: (column) =>
      Math.max(0, columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0),
    inPlaceOf: (before, after) => quotes.inPlaceOf(before, after),
    made: (cells) => {
      if (cells <= limits.cells) return;
      throw new Trouble("file-too-many-cells", { sheet: name, limit: limits.cells });
    },
  });
  draft.parts.put(part, text);
}
