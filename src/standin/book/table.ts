import type { Box } from "../../workbook/address";
import type { TableOutline } from "../../workbook/workbook";
import type { WholeTable, WholeTableColumn } from "../../xlsx";
import { intersection } from "./boxes";
import { columnName, tableNameProblem } from "./names";
import { type LiveTable, Refusal } from "./liveBook";
import { sameName, structuredText } from "./formulaText";
import type { MemorySheet } from "./sheet";
import { resizeTable } from "./tableGrowth";
import { setHeaders, setTotals } from "./tableRows";

/** A table of a sheet; its place and columns are here, its cells in the sheet. */
export class MemoryTable implements LiveTable {
  constructor(
    readonly id: string,
    readonly sheet: MemorySheet,
    private state: WholeTable,
  ) {}

  /** As it would be in a file. */
  get whole(): WholeTable {
    return this.state;
  }

  get outline(): TableOutline {
    const { name, box, hasHeader, hasTotals } = this.state;
    return { name, sheet: this.sheet.name, box, hasHeader, hasTotals, columns: this.columns };
  }

  get name(): string {
    return this.state.name;
  }

  set name(name: string) {
    if (name === this.name) return;
    this.sheet.refuseProtected();
    const problem = tableNameProblem(name, this.sheet.book, this);
    if (problem) throw problem;
    const before = this.name;
    this.update({ name });
    this.sheet.book.renameReferences({
      structured: (one) => (sameName(one.table, before) ? structuredText({ ...one, table: name }) : one.text),
    });
  }

  get box(): Box {
    return this.state.box;
  }

  /** The rows between header and totals. */
  get body(): Box {
    const { box, hasHeader, hasTotals } = this.state;
    return { ...box, top: box.top + Number(hasHeader), bottom: box.bottom - Number(hasTotals) };
  }

  get headerRow(): number | null {
    return this.state.hasHeader ? this.box.top : null;
  }

  get columns(): readonly string[] {
    return this.state.columns.map(({ name }) => name);
  }

  get style(): string {
    return this.state.style;
  }

  set style(style: string) {
    this.update({ style });
  }

  get showHeaders(): boolean {
    return this.state.hasHeader;
  }

  set showHeaders(show: boolean) {
    if (show !== this.showHeaders) setHeaders(this, show);
  }

  get showTotals(): boolean {
    return this.state.hasTotals;
  }

  set showTotals(show: boolean) {
    if (show !== this.showTotals) setTotals(this, show);
  }

  get showFilterButton(): boolean {
    return this.state.buttons;
  }

  set showFilterButton(buttons: boolean) {
    this.sheet.refuseProtected();
    if (!this.showHeaders) throw new Refusal("InvalidOperation", "A table without headers has no buttons");
    this.update({ buttons });
  }

  resize(box: Box): void {
    this.sheet.refuseProtected();
    const { top, bottom } = this.box;
    const least = box.top + Number(this.showHeaders) + Number(this.showTotals);
    if (box.top !== top || !intersection(box, this.box))
      throw new Refusal("InvalidArgument", "The header row must stay");
    if (box.bottom < least) throw new Refusal("InvalidArgument", "A table has at least one row");
    if (this.showTotals && box.bottom !== bottom) {
      throw new Refusal("NotImplemented", "A table with a totals row is not resized here");
    }
    this.sheet.refuseOverlap(box, this);
    resizeTable(this, box);
  }

  remove(): void {
    this.sheet.refuseProtected();
    this.sheet.dropTable(this, "cells-stay");
  }

  /** Gives a column another name, kept apart from the others; gives the name that it got. */
  renameColumn(index: number, wanted: string): string {
    const others = this.columns.filter((_, i) => i !== index);
    const name = columnName(wanted, index, others);
    const before = this.state.columns[index];
    if (!before || before.name === name) return name;
    this.setColumn(index, { ...before, name });
    this.sheet.book.renameReferences({
      structured: (one) => {
        if (!sameName(one.table, this.name)) return one.text;
        const columns = one.columns.map((column) => (sameName(column, before.name) ? name : column));
        return columns.every((column, i) => column === one.columns[i])
          ? one.text
          : structuredText({ ...one, columns });
      },
    });
    return name;
  }

  setColumn(index: number, column: WholeTableColumn): void {
    this.update({ columns: this.state.columns.map((there, i) => (i === index ? column : there)) });
  }

  /** Changes what the table is, without looking at its cells. */
  update(change: Partial<WholeTable>): void {
    this.state = { ...this.state, ...change };
    this.sheet.book.shapeChanged(this.sheet);
  }
}
