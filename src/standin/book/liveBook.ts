import type { Box } from "../../workbook/address";
import type { Page, SeenValidation } from "../../workbook/dressing";
import type { CellStyle, ConditionalFormatPlan, Validation } from "../../workbook/plan";
import type { CellValue, Grid } from "../../workbook/value";
import type { ChartContent, LiveChart } from "./chart";
import type { Lines, OddTrait, PlainFilter } from "../../xlsx";

/**
 * A workbook that is open, as Excel keeps one in memory: cells that can be written one by one, tables that grow, and
 * formulas that are recalculated when somebody looks. Loaded from a file and saved into it with everything it came with.
 * What Excel refuses throws `Refusal`, and nothing has changed then.
 */
export interface LiveBook {
  readonly date1904: boolean;
  structureLocked: boolean;
  /** In tab order. */
  readonly sheets: readonly LiveSheet[];
  readonly names: ReadonlyMap<string, string>;
  /** Any letter case. */
  sheet(name: string): LiveSheet | null;
  sheetById(id: string): LiveSheet | null;
  table(name: string): LiveTable | null;
  addSheet(name?: string): LiveSheet;
  removeSheet(sheet: LiveSheet): void;
  moveSheet(sheet: LiveSheet, position: number): void;
  setName(name: string, refersTo: string): void;
  removeName(name: string): void;
  active: LiveSheet;
  /** Called after every change with what changed; gives the way to stop it. */
  onChange(listener: (change: CellsChanged) => void): () => void;
  /** The .xlsx: what was not touched is byte for byte as it came. */
  toBytes(): Promise<Uint8Array>;
}

export interface CellsChanged {
  readonly sheet: LiveSheet;
  readonly box: Box;
  readonly source: "person" | "program";
  /** What cells hold, what they look like (widths, rules), or what there is: sheets, tables, names. */
  readonly kind: "contents" | "looks" | "shape";
}

export interface LiveSheet {
  /** Stays through renames: {8-4-4-4-12}. */
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string | null;
  readonly hasCells: boolean;
  /** On a protected sheet, writing throws Refusal AccessDenied. */
  protected: boolean;
  freeze: { readonly rows: number; readonly columns: number };
  page: Page;
  /** Zero-based rows that begin a page because somebody wants it. */
  breaks: readonly number[];
  selection: Box;
  readonly tables: readonly LiveTable[];
  readonly charts: readonly LiveChart[];
  /** Merged cells: nothing here moves any. */
  readonly merges: readonly Box[];
  /** The filter over plain cells; null = none. */
  readonly filter: PlainFilter | null;

  /** The smallest box with everything that has a value (`valuesOnly`), or a value or a format; null for an empty sheet. */
  usedBox(valuesOnly: boolean): Box | null;
  /** Values as they are now, formulas calculated; every row as wide as the box. */
  values(box: Box): CellValue[][];
  /** English formulas with "=", or else the value. */
  formulas(box: Box): CellValue[][];
  /** As shown, by number format and for Vietnamese settings; "" for an empty cell. */
  texts(box: Box): string[][];
  /**
   * As Excel takes `range.values` (US culture): "=", "+", "-" begin a formula, "05/11/2026" is a date and "1,5" fifteen,
   * "'007" is the text 007, a cell of format "@" takes texts as they are; null leaves a cell alone, ""
   * empties it. `person` reads as somebody types with Vietnamese settings (05/11 is 5 November, 1,5 one and a half) and
   * lets a table grow when the row below it or the column beside it is written.
   */
  enter(box: Box, grid: Grid, who: "program" | "person"): void;
  style(row: number, column: number): CellStyle;
  /** What the style does not say, or only roughly. */
  odd(row: number, column: number): OddLook;
  /** "" and false take something away, and so does format General; `plain` takes away what no style says. */
  restyle(box: Box, change: StyleChange, plain?: readonly OddTrait[]): void;
  /** Gives cells the looks of others, conditional formats with them; `top` and `left` are the first of them. */
  copyLooks(from: LiveSheet, box: Box, to: { readonly top: number; readonly left: number }): void;
  /** In characters; null = Excel's own. */
  width(column: number): number | null;
  setWidth(first: number, last: number, characters: number): void;
  /** Of rows without a height of their own, in points. */
  readonly ordinaryHeight: number;
  /** In points; null = Excel's own. */
  height(row: number): number | null;
  setHeight(first: number, last: number, points: number): void;
  validation(row: number, column: number): Validation | null;
  /** Everything that a rule says; relative to that cell. */
  seenValidation(row: number, column: number): SeenValidation | null;
  /** Relative to the top left cell of the box. Null takes away what is there. */
  setSeenValidation(box: Box, seen: SeenValidation | null): void;
  /** Null takes away what is there. */
  setValidation(box: Box, validation: Validation | null): void;
  /** The one that wins first. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Wins over those that are there, as in Excel. */
  addConditionalFormat(format: ConditionalFormatPlan): void;
  clearConditionalFormats(box: Box): void;
  /** What a cell looks like, conditional formats included. */
  look(row: number, column: number): CellStyle;
  /** Contents, formats (with validation and conditional formats), or both. A table wholly inside goes with `all`. */
  clear(box: Box, what: "all" | "contents" | "formats"): void;
  /** Takes apart whatever merged cells reach into the box. */
  unmerge(box: Box): void;
  /** Throws Refusal where a value would be lost, or a table is in the way. */
  merge(box: Box): void;
  /** Over plain cells, hiding nothing. */
  addFilter(box: Box): void;
  removeFilter(): void;
  addChart(content: ChartContent): LiveChart;
  removeChart(chart: LiveChart): void;
  addTable(box: Box, hasHeaders: boolean, name?: string): LiveTable;
}

/** Other words of a look; an empty text = none. */
export type StyleChange = { readonly [K in keyof CellStyle]: CellStyle[K] | "" };

export interface OddLook {
  /** Neither general nor left, center, right; neither top nor center nor bottom. */
  readonly isAlignOdd: boolean;
  readonly isVerticalOdd: boolean;
  /** The sides on which the cell itself has a line. */
  readonly lines: Lines;
}

export interface LiveTable {
  readonly id: string;
  name: string;
  readonly sheet: LiveSheet;
  /** Header, body and totals. */
  readonly box: Box;
  showHeaders: boolean;
  showTotals: boolean;
  readonly columns: readonly string[];
  style: string;
  showFilterButton: boolean;
  /** Throws Refusal where it would overlap another table or lose its header row. */
  resize(box: Box): void;
  /** The cells stay as they are. */
  remove(): void;
}

/** What Excel answers with an error code instead of doing it. */
export class Refusal extends Error {
  constructor(
    readonly code:
      | "InvalidArgument"
      | "ItemNotFound"
      | "ItemAlreadyExists"
      | "AccessDenied"
      | "InvalidOperation"
      | "InsertDeleteConflict"
      | "GeneralException"
      | "UnsupportedOperation"
      | "NotImplemented",
    message: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}
