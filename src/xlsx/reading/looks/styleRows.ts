import { Trouble } from "../../../workbook/trouble";
import type { Limits } from "../../limits";
import type { ColumnSpan } from "../../whole";
import { CELL, END, ROW, SheetCursor } from "../cursor";

/** The numbers of the styles in a row; rows that look the same share one. */
export interface StyleRow {
  /** By column; -1 and beyond the end = no cell. */
  readonly cells: readonly number[];
  /** Of cells that are not there; -1 = each column's own. */
  readonly rest: number;
}

/** How the cells of a sheet are styled, row by row, whether they are there or not. */
export class StyleRows {
  private readonly rows = new Map<number, StyleRow>();
  private readonly fresh: StyleRow[] = [];
  private slots = 0;

  /** In points, of rows that say so; 0 = hidden. */
  readonly heights = new Map<number, number>();

  /** Reads the markup of a sheet in one pass. Throws Trouble file-too-many-cells. */
  constructor(
    xml: string,
    part: string,
    private readonly columns: readonly ColumnSpan[],
    private readonly limits: Limits,
  ) {
    const cursor = new SheetCursor(xml, part);
    let cells: number[] = [];
    let rest = -1;
    for (let step = cursor.next(); step !== END; step = cursor.next()) {
      if (step === CELL) {
        if (cells.length < cursor.column) this.count(cursor.column - cells.length);
        while (cells.length < cursor.column) cells.push(-1);
        cells[cursor.column] = Math.max(0, cursor.style);
      } else if (step === ROW) {
        cells = [];
        rest = this.readTag(cursor);
      } else if (cells.length > 0 || rest >= 0) {
        this.rows.set(cursor.row, this.known(cells, rest));
      }
    }
  }

  /** Rows that nothing is said of share one too. */
  at(row: number): StyleRow {
    return this.rows.get(row) ?? NOTHING;
  }

  styleAt({ cells, rest }: StyleRow, column: number): number {
    const own = cells[column] ?? -1;
    if (own >= 0) return own;
    return rest >= 0 ? rest : this.ofColumn(column);
  }

  private ofColumn(column: number): number {
    const span = this.columns.find(({ first, last }) => first <= column && column <= last);
    return Math.max(0, span?.style ?? 0);
  }

  /** Notes the height; gives the style of the row itself, where it has one. */
  private readTag(cursor: SheetCursor): number {
    const tag = cursor.xml.slice(cursor.open, cursor.tagEnd);
    const height = tag.includes("ht=") ? /\sht\s*=\s*["']([\d.]+)/.exec(tag)?.[1] : undefined;
    if (tag.includes("hidden") && /\shidden\s*=\s*["'](?:1|true|on)/.test(tag))
      this.heights.set(cursor.row, 0);
    else if (height !== undefined) this.heights.set(cursor.row, Number(height));
    return cursor.style >= 0 && tag.includes("customFormat") && CUSTOM.test(tag) ? cursor.style : -1;
  }

  private known(cells: readonly number[], rest: number): StyleRow {
    const there = this.fresh.findIndex((row) => row.rest === rest && isSame(row.cells, cells));
    const known = this.fresh[there];
    if (known) return known;
    const made = { cells, rest };
    this.count(cells.length);
    // The last few are enough: registers repeat one row, or a few in turn.
    if (this.fresh.unshift(made) > FEW) this.fresh.pop();
    return made;
  }

  /** Cells far apart cost as much as those between them, rows that look the same next to nothing. */
  private count(cells: number): void {
    this.slots += cells;
    const limit = this.limits.cells;
    if (this.slots > limit) throw new Trouble("file-too-many-cells", { limit });
  }
}

const NOTHING: StyleRow = { cells: [], rest: -1 };
const CUSTOM = /\scustomFormat\s*=\s*["'](?:1|true|on)/;
const FEW = 8;

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
