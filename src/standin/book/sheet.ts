import type { Box } from "../../workbook/address";
import type { SeenValidation } from "../../workbook/dressing";
import type { CellStyle, ConditionalFormatPlan, Validation } from "../../workbook/plan";
import type { Grid } from "../../workbook/value";
import type { OddTrait, PlainFilter, WholeSheet } from "../../xlsx";
import type { MemoryBook } from "./book";
import { type ChartContent, contentOf, type LiveChart } from "./chart";
import { cellBox, intersection, contains } from "./boxes";
import { clearBox } from "./clearing";
import { enterGrid, refuseMisshapen } from "./entering";
import { type LiveSheet, Refusal, type StyleChange } from "./liveBook";
import { copyLooks } from "./lookCopying";
import { cleared, conditionalFormats, extended, withCondition } from "./rules";
import { seenOf } from "./seenRules";
import { seenValidationAt, validationAt, withValidation } from "./validations";
import { refuseOutside } from "./sheetGrid";
import { SheetSettings } from "./sheetSettings";
import { refusePart } from "./spilling";
import type { MemoryTable } from "./table";
import { makeTable, type TableFate } from "./tableMaking";
import { refuseLastVisible, renameTab } from "./tabs";

/** A sheet: its cells, its tables and what holds for them. */
export class MemorySheet extends SheetSettings implements LiveSheet {
  readonly tables: MemoryTable[] = [];
  readonly charts: LiveChart[] = [];
  selection: Box = cellBox(0, 0);
  readonly ordinaryHeight: number;
  merges: readonly Box[];
  filter: PlainFilter | null;
  validations: WholeSheet["validations"];
  conditions: WholeSheet["conditions"];

  /** `file` is the sheet as it came, if it came. */
  constructor(
    book: MemoryBook,
    readonly id: string,
    readonly file: WholeSheet | null,
    name: string,
  ) {
    super(book, file, name);
    this.ordinaryHeight = file?.ordinaryHeight ?? 15;
    this.merges = file?.merges ?? [];
    this.filter = file?.filter ?? null;
    this.validations = file?.validations ?? [];
    this.conditions = file?.conditions ?? [];
    this.charts.push(...(file?.charts ?? []).map((plan) => this.chart(contentOf(plan))));
  }

  protected changed(): void {
    this.book.changed(this, cellBox(0, 0), "shape");
  }

  protected rename(name: string, keep: () => void): void {
    renameTab(this.book, this, name, keep);
  }

  protected refuseHiding(): void {
    refuseLastVisible(this.book, this);
  }

  reach(box: Box): void {
    this.book.reach(this, box);
  }

  enter(box: Box, grid: Grid, who: "program" | "person"): void {
    refuseOutside(box);
    refuseMisshapen(box, grid);
    this.refuseProtected(box);
    refusePart(this.store.formulas, box, (row, column) => grid[row - box.top]?.[column - box.left] === null);
    enterGrid(this, box, grid, who);
    this.book.changed(this, box, "contents", who);
  }

  restyle(box: Box, change: StyleChange, plain: readonly OddTrait[] = []): void {
    refuseOutside(box);
    this.refuseProtected();
    const { styles } = this.book;
    this.store.restyle(box, (style) => styles.change(style, change, plain));
    this.book.changed(this, box, "looks");
  }

  copyLooks(from: MemorySheet, box: Box, to: { readonly top: number; readonly left: number }): void {
    const copied = copyLooks(from, box, this, to);
    this.book.changed(this, copied, "looks");
  }

  setWidth(first: number, last: number, characters: number): void {
    this.refuseProtected();
    this.store.columns.setWidth(first, last, characters);
    this.book.changed(this, { top: 0, left: first, bottom: 0, right: last }, "looks");
  }

  setHeight(first: number, last: number, points: number): void {
    this.refuseProtected();
    for (let row = first; row <= last; row++) this.store.setHeight(row, points);
    this.book.changed(this, { top: first, left: 0, bottom: last, right: 0 }, "looks");
  }

  validation(row: number, column: number): Validation | null {
    return validationAt(this.validations, row, column);
  }

  setValidation(box: Box, validation: Validation | null): void {
    this.setSeenValidation(box, validation && seenOf(validation));
  }

  seenValidation(row: number, column: number): SeenValidation | null {
    return seenValidationAt(this.validations, row, column);
  }

  setSeenValidation(box: Box, seen: SeenValidation | null): void {
    this.refuseProtected();
    this.validations = seen ? withValidation(this.validations, box, seen) : cleared(this.validations, box);
    this.book.changed(this, box, "looks");
  }

  get conditionalFormats(): readonly ConditionalFormatPlan[] {
    return conditionalFormats(this.conditions);
  }

  addConditionalFormat(format: ConditionalFormatPlan): void {
    this.refuseProtected();
    this.conditions = withCondition(this.conditions, format);
    this.book.changed(this, format.box, "looks");
  }

  clearConditionalFormats(box: Box): void {
    this.refuseProtected();
    this.conditions = cleared(this.conditions, box);
    this.book.changed(this, box, "looks");
  }

  /** What held for the last row holds for rows below it too. */
  extendRules(above: Box, bottom: number): void {
    this.validations = extended(this.validations, above, bottom);
    this.conditions = extended(this.conditions, above, bottom);
  }

  look(row: number, column: number): CellStyle {
    this.book.calculate();
    return this.book.painter(this).look(row, column);
  }

  clear(box: Box, what: "all" | "contents" | "formats"): void {
    refuseOutside(box);
    this.refuseProtected(what === "contents" ? box : undefined);
    if (what !== "formats") refusePart(this.store.formulas, box, () => false);
    clearBox(this, box, what);
    this.book.changed(this, box, what === "formats" ? "looks" : "contents");
  }

  addChart(content: ChartContent): LiveChart {
    this.refuseProtected();
    const chart = this.chart(content);
    this.charts.push(chart);
    this.changed();
    return chart;
  }

  removeChart(chart: LiveChart): void {
    this.refuseProtected();
    this.charts.splice(this.charts.indexOf(chart), 1);
    this.changed();
  }

  addTable(box: Box, hasHeaders: boolean, name?: string): MemoryTable {
    refuseOutside(box);
    this.refuseProtected();
    const table = makeTable(this, box, hasHeaders, name);
    this.book.changed(this, table.box, "shape");
    return table;
  }

  dropTable(table: MemoryTable, fate: TableFate): void {
    this.tables.splice(this.tables.indexOf(table), 1);
    this.book.forgetTable(table, fate);
    this.book.changed(this, table.box, "shape");
  }

  unmerge(box: Box): void {
    this.refuseProtected();
    this.merges = this.merges.filter((merge) => !intersection(merge, box));
    this.book.changed(this, box, "looks");
  }

  merge(box: Box): void {
    this.refuseProtected();
    if (this.tables.some((table) => intersection(table.box, box))) {
      throw new Refusal("InvalidOperation", "Cells of a table are not merged");
    }
    const filled = this.texts(box).some((line, r) => line.some((text, c) => text !== "" && r + c > 0));
    if (filled) throw new Refusal("NotImplemented", "Merging would lose a value");
    this.merges = [...this.merges.filter((merge) => !intersection(merge, box)), box];
    this.book.changed(this, box, "looks");
  }

  addFilter(box: Box): void {
    this.refuseProtected();
    this.refuseOverlap(box, null);
    this.filter = { box, isChosen: false };
    this.book.changed(this, box, "shape");
  }

  removeFilter(): void {
    this.refuseProtected();
    this.filter = null;
    this.book.changed(this, cellBox(0, 0), "shape");
  }

  tableAt(row: number, column: number): MemoryTable | null {
    return this.tables.find(({ box }) => contains(box, row, column)) ?? null;
  }

  /** On a protected sheet only cells that are unlocked may be written, and nothing else may change. */
  refuseProtected(box?: Box): void {
    if (!this.hasCells) throw new Refusal("InvalidOperation", `The sheet ${this.name} has no cells`);
    if (this.protected && !(box && this.isUnlocked(box))) {
      throw new Refusal("AccessDenied", `The sheet ${this.name} is protected`);
    }
  }

  refuseOverlap(box: Box, own: MemoryTable | null): void {
    const other = this.tables.find((table) => table !== own && intersection(table.box, box));
    if (other) throw new Refusal("InvalidArgument", `A table cannot overlap ${other.name}`);
  }

  private chart(first: ChartContent): LiveChart {
    let now = first;
    const change = (content: ChartContent) => {
      this.refuseProtected();
      now = content;
      this.changed();
    };
    return {
      id: this.book.newId(),
      get content() {
        return now;
      },
      set content(content) {
        change(content);
      },
    };
  }

  private isUnlocked(box: Box): boolean {
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        if (!this.book.styles.isUnlocked(this.store.style(row, column))) return false;
      }
    }
    return true;
  }
}
