import type { Limits } from "../../limits";
import type { Part, Parts } from "../../package/parts";
import type { Book } from "../../reading/book";
import { StyleRows } from "../../reading/looks/styleRows";
import { sheetWithCells } from "../../reading/sheets";
import { readColumns } from "../../reading/whole/columns";
import { sheetFrame } from "../../reading/whole/frame";
import { plainMarkup } from "../../xml/markup";

/** The styles of sheets as they are at the moment. */
export class LookSources {
  /** By the part as it was then: whoever changes a sheet puts another one in its place. */
  private readonly known = new WeakMap<Part, StyleRows>();

  constructor(
    private readonly parts: Parts,
    private readonly book: Book,
    private readonly limits: Limits,
  ) {}

  /** Read once, however many boxes of the sheet are copied. */
  rowsOf(sheet: string): StyleRows {
    const { part: name } = sheetWithCells(this.book, sheet);
    const part = this.parts.find(name);
    const known = part && this.known.get(part);
    if (known) return known;
    const xml = plainMarkup(this.parts.text(name));
    const rows = new StyleRows(xml, name, readColumns(sheetFrame(xml, name)), this.limits);
    if (part) this.known.set(part, rows);
    return rows;
  }
}
