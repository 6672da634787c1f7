import type { Box } from "../workbook/address";
import type { ChartPlan } from "../workbook/chart";
import type { Page, SeenValidation } from "../workbook/dressing";
import type { CellStyle, ConditionalFormatPlan, Validation } from "../workbook/plan";
import type { CellValue } from "../workbook/value";
import type { Outline, SheetOutline } from "../workbook/workbook";
import type { XmlElement } from "./xml/tree";

/** Everything of a workbook that a grid can show, as it is in the file. */
export interface WholeBook {
  readonly outline: Outline;
  /** By the numbers that the cells name. */
  readonly styles: readonly WholeStyle[];
  readonly sheets: readonly WholeSheet[];
  /** The place of the sheet in front. */
  readonly active: number;
}

export interface WholeStyle {
  readonly look: CellStyle;
  /** May be written on a protected sheet. */
  readonly unlocked: boolean;
  /** What the look does not say, or only roughly. */
  readonly odd: readonly OddTrait[];
  /** The sides on which a cell has a line. */
  readonly lines: Lines;
}

/** Some of these are parts of a look that are as no CellStyle can say, the others are no part of one. */
export type OddTrait =
  | "border"
  | "fill"
  | "align"
  | "vertical"
  | "underline"
  | "strike"
  | "script"
  | "indent"
  | "rotation"
  | "shrink"
  | "readingOrder";

export type Lines = Readonly<Record<"left" | "right" | "top" | "bottom", boolean>>;

export interface WholeSheet extends SheetOutline {
  readonly cells: WholeCells;
  readonly columns: readonly ColumnSpan[];
  /** Of rows without a height of their own, in points. */
  readonly ordinaryHeight: number;
  readonly tabColor: string | null;
  readonly protected: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: Page;
  /** Zero-based rows before which somebody put the end of a page, from above. */
  readonly breaks: readonly number[];
  readonly validations: readonly ValidationEntry[];
  readonly conditions: readonly ConditionEntry[];
  readonly tables: readonly WholeTable[];
  /** Of ours; what else lies over the cells stays in the file unseen. */
  readonly charts: readonly ChartPlan[];
  readonly merges: readonly Box[];
  /** A filter over plain cells; null = none. */
  readonly filter: PlainFilter | null;
}

export interface PlainFilter {
  readonly box: Box;
  /** Something is chosen in it. */
  readonly isChosen: boolean;
}

/** Rows from the first of the sheet on; whoever reads them may change them. */
export interface WholeCells {
  readonly values: CellValue[][];
  /** Rows of equal styles share one array; -1 = no cell. */
  readonly styles: StyleRow[];
  readonly formulas: readonly FormulaRun[];
  readonly rowStyles: Map<number, number>;
  /** In points. */
  readonly heights: Map<number, number>;
}

export type StyleRow = readonly number[];

/** Cells below each other with one formula, which reads so in row `row` and moves along in the others. */
export interface FormulaRun {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly formula: string;
  /** An array formula over several columns or a data table: shown, never calculated by us. */
  readonly foreign: boolean;
  /** One array formula gives all these cells at once; it stands in the first, `row`, and does not move. */
  readonly atOnce?: true;
}

/** What a file says of columns next to each other. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** In characters; null = Excel's own. */
  readonly width: number | null;
  /** Of cells that are not there; -1 = none. */
  readonly style: number;
  /** Everything else, as it is spelled. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** One rule for cells. */
export interface ValidationEntry {
  readonly boxes: readonly Box[];
  /** Relative to the top left cell of the first box. */
  readonly seen: SeenValidation;
  /** The same as a plan would say it; null where plans have no word for it. */
  readonly validation: Validation | null;
  /** As the file spells it; null for one of ours. */
  readonly element: XmlElement | null;
}

/** Conditional formats of the same cells. */
export interface ConditionEntry {
  readonly boxes: readonly Box[];
  /** Those that we understand. */
  readonly rules: readonly ConditionRule[];
  readonly element: XmlElement | null;
}

export interface ConditionRule {
  /** Relative to the top left cell of the entry's first box. */
  readonly formula: string;
  readonly style: ConditionalFormatPlan["style"];
  /** Lower wins. */
  readonly priority: number;
}

export interface WholeTable {
  /** As it is called in the file; null for one of ours. */
  readonly from: string | null;
  readonly name: string;
  /** Header, body and totals. */
  readonly box: Box;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly WholeTableColumn[];
  /** Empty = none. */
  readonly style: string;
  /** Whether its headers have buttons. */
  readonly buttons: boolean;
}

export interface WholeTableColumn {
  readonly name: string;
  /** Makes it a calculated column. */
  readonly formula: string | null;
  /** Its place in the file's table; null for one of ours. */
  readonly from: number | null;
}
