import type { Box } from "../../workbook/address";
import type { Outline } from "../../workbook/workbook";
import type { WholeBook, XlsxWorkbook } from "../../xlsx";
import { reachUncalculated, renameEverywhere } from "./bookReferences";
import { cellBox } from "./boxes";
import { type Known, type Renaming, sameName } from "./formulaText";
import { LazyCalculation } from "./lazyCalculation";
import { type CellsChanged, type LiveBook, Refusal } from "./liveBook";
import { freeName, sheetNameProblem, tableNameProblem } from "./names";
import { SheetPainter } from "./painter";
import { editsOf } from "./saving";
import { MemorySheet } from "./sheet";
import { StyleBook } from "./styleBook";
import { MemoryTable } from "./table";
import { moveTab, nextShown, refuseLocked, removeTab } from "./tabs";
import { plainReference, type TableFate } from "./tableMaking";

/** A workbook that is open. */
export class MemoryBook implements LiveBook {
  readonly date1904: boolean;
  readonly styles: StyleBook;
  readonly sheets: MemorySheet[] = [];
  readonly names: Map<string, string>;
  private readonly calculation = new LazyCalculation(
    () => this.outline,
    () => this.sheets,
  );
  private readonly listeners = new Set<(change: CellsChanged) => void>();
  private readonly painters = new Map<MemorySheet, SheetPainter>();
  private locked: boolean;
  private front: MemorySheet;
  private ids = 0;
  private hasChanged: boolean;

  constructor(
    private readonly file: XlsxWorkbook,
    whole: WholeBook,
  ) {
    this.date1904 = whole.outline.date1904;
    this.locked = whole.outline.structureLocked;
    this.styles = new StyleBook(whole.styles);
    this.names = new Map(whole.outline.names.map(({ name, refersTo }) => [name, refersTo]));
    for (const sheet of whole.sheets) {
      const made = new MemorySheet(this, this.newId(), sheet, sheet.name);
      made.tables.push(...sheet.tables.map((table) => new MemoryTable(this.newId(), made, table)));
      this.sheets.push(made);
    }
    // A file without sheets is none: the first one is a change already.
    this.hasChanged = this.sheets.length === 0;
    this.front = this.sheets[whole.active] ?? this.sheets[0] ?? this.make("Sheet1");
    reachUncalculated(this);
  }

  get outline(): Outline {
    return {
      date1904: this.date1904,
      structureLocked: this.locked,
      sheets: this.sheets.map(({ name, visibility, hasCells }) => ({ name, visibility, hasCells })),
      tables: this.sheets.flatMap(({ tables }) => tables.map(({ outline }) => outline)),
      names: [...this.names].map(([name, refersTo]) => ({ name, refersTo })),
    };
  }

  get structureLocked(): boolean {
    return this.locked;
  }

  set structureLocked(locked: boolean) {
    this.locked = locked;
    this.changed(this.active, cellBox(0, 0), "shape");
  }

  /** Another one comes to the front when the one there is hidden. */
  get active(): MemorySheet {
    if (this.front.visibility !== "visible") {
      this.front = nextShown(this.sheets, this.sheets.indexOf(this.front)) ?? this.front;
    }
    return this.front;
  }

  set active(sheet: MemorySheet) {
    if (sheet.visibility !== "visible") throw new Refusal("InvalidOperation", `${sheet.name} is hidden`);
    this.front = sheet;
  }

  sheet(name: string): MemorySheet | null {
    return this.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  sheetById(id: string): MemorySheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  table(name: string): MemoryTable | null {
    return this.sheets.flatMap(({ tables }) => tables).find((table) => sameName(table.name, name)) ?? null;
  }

  addSheet(name?: string): MemorySheet {
    refuseLocked(this);
    const wanted = name ?? freeName("Sheet", (one) => this.sheet(one) !== null);
    const problem = sheetNameProblem(wanted, this.sheets);
    if (problem) throw problem;
    const sheet = this.make(wanted);
    this.tabsChanged(sheet);
    return sheet;
  }

  removeSheet(sheet: MemorySheet): void {
    const next = removeTab(this, sheet);
    if (this.front === sheet) this.front = next;
    this.tabsChanged(sheet);
  }

  moveSheet(sheet: MemorySheet, position: number): void {
    moveTab(this, sheet, position);
    this.tabsChanged(sheet);
  }

  setName(name: string, refersTo: string): void {
    const there = this.nameAsThere(name);
    const problem = there === undefined ? tableNameProblem(name, this, null) : null;
    if (problem) throw problem;
    this.names.set(there ?? name, refersTo.replace(/^=/, ""));
    this.tabsChanged(this.active);
  }

  removeName(name: string): void {
    const there = this.nameAsThere(name);
    if (there === undefined) throw new Refusal("ItemNotFound", `There is no name ${name}`);
    this.names.delete(there);
    this.tabsChanged(this.active);
  }

  onChange(listener: (change: CellsChanged) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  toBytes(): Promise<Uint8Array> {
    this.calculate();
    return Promise.resolve(this.hasChanged ? this.file.edited(editsOf(this)) : this.file.toBytes());
  }

  calculate(): void {
    this.calculation.run();
  }

  /** Cells were exchanged, so whatever reads them is calculated again. */
  reach(sheet: MemorySheet, box: Box): void {
    this.calculation.reach({ sheet: sheet.name, box });
  }

  formulasChanged(): void {
    this.calculation.shapeChanged();
  }

  /** Formulas may lead elsewhere, or nowhere. */
  tabsChanged(sheet: MemorySheet): void {
    this.calculation.everything();
    this.changed(sheet, cellBox(0, 0), "shape");
  }

  shapeChanged(sheet: MemorySheet): void {
    this.calculation.shapeChanged();
    this.changed(sheet, cellBox(0, 0), "shape");
  }

  changed(
    sheet: MemorySheet,
    box: Box,
    kind: CellsChanged["kind"],
    source: CellsChanged["source"] = "program",
  ): void {
    this.hasChanged = true;
    this.painters.clear();
    for (const listener of [...this.listeners]) listener({ sheet, box, source, kind });
  }

  renameReferences(renaming: Renaming): void {
    renameEverywhere(this, () => renaming);
    this.calculation.shapeChanged();
  }

  /** Formulas that name a table which goes keep its cells, where these stay. */
  forgetTable(table: MemoryTable, fate: TableFate): void {
    renameEverywhere(this, (row) => ({
      structured: (one) => {
        if (!sameName(one.table, table.name)) return one.text;
        return fate === "cells-go" ? null : plainReference(table, row, one);
      },
    }));
    this.calculation.everything();
  }

  /** What a formula may refer to that is written into a table, or elsewhere. */
  known(own: MemoryTable | null): Known {
    return {
      own: own?.name ?? null,
      hasSheet: (name) => this.sheet(name) !== null,
      columns: (name) => this.table(name)?.columns ?? null,
    };
  }

  painter(sheet: MemorySheet): SheetPainter {
    const painter = this.painters.get(sheet) ?? new SheetPainter(this, sheet);
    this.painters.set(sheet, painter);
    return painter;
  }

  newId(): string {
    const hex = (++this.ids).toString(16).toUpperCase().padStart(4, "0");
    return `{00000000-0001-0000-${hex}-000000000000}`;
  }

  private make(name: string): MemorySheet {
    const sheet = new MemorySheet(this, this.newId(), null, name);
    this.sheets.push(sheet);
    return sheet;
  }

  private nameAsThere(name: string): string | undefined {
    return [...this.names.keys()].find((one) => sameName(one, name));
  }
}
