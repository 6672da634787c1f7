import type { Box } from "./address";
import type { ChartPlan } from "./chart";
import type { Dressing, LookCopy } from "./dressing";
import type { CellValue, Grid } from "./value";
import type { SheetCells } from "./workbook";

/** All that one action writes. Writing the same plan twice gives the same workbook. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Single cells in sheets that already exist. */
  readonly cells: readonly CellPatch[];
  /** Single formulas of ours in sheets that already exist; absent = none. */
  readonly formulas?: readonly FormulaPatch[];
  /** Our calculated columns in tables that already exist. */
  readonly columns: readonly ColumnFill[];
  /** Cells of people that become tables, before anything else is written; absent = none. */
  readonly tables?: readonly TableMaking[];
  /** Tables that become plain cells again, before anything else is written; absent = none. */
  readonly unmakings?: readonly TableUnmaking[];
  /** Tables that get columns at their right end, before they get rows; absent = none. */
  readonly widenings?: readonly TableWidening[];
  /** Tables that get rows at their end, before the cells are written; absent = none. */
  readonly growths?: readonly TableGrowth[];
  /** Tables that give up rows at their end, after the cells are written; absent = none. */
  readonly shrinkings?: readonly TableShrinking[];
  /** Styles of cells that are kept elsewhere or come back, before any cell is dressed; absent = none. */
  readonly lookCopies?: readonly LookCopy[];
  /** How sheets that are there already are to look; absent = as they do. */
  readonly dressings?: readonly Dressing[];
  /** What must still be so when writing begins, else Trouble changed-meanwhile and nothing is written; absent = nothing. */
  readonly anchors?: readonly Anchor[];
}

/** A cell that was read before and must not have changed: a colleague may be writing in the same workbook. */
export interface Anchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it was read. */
  readonly value: CellValue;
  /** A formula there is Trouble formula-there: a value written over it would lose it. Absent = it may be one. */
  readonly plain?: true;
}

/**
 * Cells of a sheet become a table where they stand. Below its header row nothing that is there changes, nor do formats;
 * the header row gets its texts. Merged cells that end in the header row are taken apart; others are Trouble
 * merged-cells. A plain filter of the sheet becomes the table's; one that hides rows is Trouble sheet-filtered. Where
 * another table reaches into the cells: Trouble table-there; where one stands beside them: beside-table-taken.
 */
export interface TableMaking {
  readonly sheet: string;
  /** The table's name. */
  readonly table: string;
  /** The header row and the body, without the columns that are added. */
  readonly box: Box;
  /** As names of columns may be, all different. */
  readonly headers: readonly string[];
  /** At the right end; their cells must be empty, else Trouble beside-table-taken. They look like the last column there. */
  readonly added: readonly MadeColumn[];
  /**
   * A sheet of ours, as it was read, whose table has this name and gives way: the sheet is removed. It must hold the same
   * still, else Trouble changed-meanwhile, and nothing but these cells, else Trouble sheet-not-empty. Formulas that point
   * to it lead nowhere, and in Excel also those that name its table: the plan fills or makes anew what is ours of them.
   */
  readonly instead?: SheetCells;
}

export interface MadeColumn extends NewColumn {
  /** Number format of its body. */
  readonly format: string;
  /** By body row from the first; rows that are not in it are blank. */
  readonly values?: readonly CellValue[];
  /** Makes it a calculated column; `values` are left out then. */
  readonly formula?: string;
}

/**
 * Takes back what a `TableMaking` did to a sheet; texts of the header, looks and widths are the plan's other parts to
 * bring back. In Excel formulas that name the table become addresses, in a file they stay as they are.
 */
export interface TableUnmaking {
  readonly sheet: string;
  /** Becomes plain cells; null = there is no table any more. */
  readonly was: UnmadeTable | null;
  /** These cells lose values and formulas. */
  readonly emptied: readonly Box[];
  /** Merged after all cells are written; what is merged so already stays so. */
  readonly merges: readonly Box[];
  /** A filter over plain cells that hides nothing, where the sheet has none. */
  readonly filter: Box | null;
}

export interface UnmadeTable {
  readonly table: string;
  /** Where the table was when it was read; elsewhere by now is Trouble changed-meanwhile. */
  readonly from: Box;
}

/**
 * Plain columns added at the right end of a table, before its cells are written; a name that is there already (any
 * letter case) is not added again. Their header looks like the table's first one, their body like its first column of
 * texts; so Excel makes texts of numbers that are written there. A table may be widened and grow in one plan: both say
 * where it was when it was read, and the new rows take the new columns too.
 */
export interface TableWidening {
  readonly table: string;
  /** Where the table was when it was read; elsewhere by now is Trouble changed-meanwhile. */
  readonly from: Box;
  /**
   * The cells beside the table, from its header to its last row, must be empty, else Trouble beside-table-taken; a header
   * that stands at its place already is none of theirs: a write that was cut off may have left it.
   */
  readonly columns: readonly NewColumn[];
}

export interface NewColumn {
  /** Up to 255 characters, none of them one of @ [ ] # '. */
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

/** New body rows at the end of a table, with the formats, drop-downs and calculated columns of the rows above. */
export interface TableGrowth {
  readonly table: string;
  /** Where the table was when it was read; elsewhere by now is Trouble changed-meanwhile. */
  readonly from: Box;
  /** How many rows; the cells below must be empty, else Trouble below-table-taken. */
  readonly rows: number;
}

/**
 * Takes the last body rows out of a table: their cells are emptied, below the table nothing moves. One body row always
 * stays, emptied.
 */
export interface TableShrinking {
  readonly table: string;
  /** Where the table was when it was read; elsewhere by now is Trouble changed-meanwhile. */
  readonly from: Box;
  readonly rows: number;
}

export interface NamePlan {
  readonly name: string;
  /** One area, e.g. 'Cấu hình'!$B$6. A name that is there already is pointed here. */
  readonly refersTo: string;
}

export interface CellPatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Keeps the cell's format. */
  readonly value: CellValue;
}

export interface FormulaPatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Keeps the cell's format. English, commas, without the leading "=". */
  readonly formula: string;
}

/** Gives every body row of the table this formula in this column, and new rows too. */
export interface ColumnFill {
  readonly table: string;
  readonly column: string;
  readonly formula: string;
}

export interface SheetPlan {
  readonly name: string;
  /** `create` refuses (Trouble sheet-exists) where the sheet is there; `replace` is for sheets we own. */
  readonly mode: "create" | "replace";
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Where the tab of a new sheet goes; a number counts the tabs left of it. */
  readonly position: "first" | "last" | number;
  readonly tabColor?: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Styles by the keys that the cells of this plan use. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Stacked from row 1 downwards, all starting in column A. */
  readonly blocks: readonly Block[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Absent = none. */
  readonly charts?: readonly ChartPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

export type Block = LinesBlock | TableBlock;

/** Free lines: titles, settings, the rows of a report. */
export interface LinesBlock {
  readonly kind: "lines";
  readonly lines: readonly Line[];
}

export interface Line {
  readonly cells: readonly (PlanCell | null)[];
  /** In points; absent = Excel's own. */
  readonly height?: number;
}

export interface PlanCell {
  /** A text stays a text even when it begins with "=". */
  readonly value?: CellValue;
  /** English, commas, without the leading "=". */
  readonly formula?: string;
  /**
   * How many cells of the column the formula gives at once, from this one down, more than one; those below have a style
   * and nothing else. Absent = its own alone.
   */
  readonly fills?: number;
  readonly style: string;
  readonly validation?: Validation;
}

/** A header row and a body that become one Excel table. */
export interface TableBlock {
  readonly kind: "table";
  readonly name: string;
  readonly headerHeight?: number;
  readonly columns: readonly TableColumnPlan[];
  /** Values by column; calculated columns hold null. No rows = one blank body row. */
  readonly rows: Grid;
  /** Body cells that look different from their column; zero-based inside the body. */
  readonly exceptions?: readonly { readonly row: number; readonly column: number; readonly style: string }[];
  /** Heights of the body rows in points; null or absent = Excel's own. Rows still grow when people write more. */
  readonly heights?: readonly (number | null)[];
}

export interface TableColumnPlan {
  readonly name: string;
  readonly headerStyle: string;
  readonly style: string;
  /** Makes it a calculated column; refers to its own row by `table[[#This Row],[column]]`. */
  readonly formula?: string;
  /** For the whole body of the column. */
  readonly validation?: Validation;
}

export interface Validation {
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
  /** What happens to an entry against the rule; `warning` lets the person insist. */
  readonly onError: "stop" | "warning" | "information";
}

export type ValidationRule =
  | { readonly kind: "any" }
  /** A defined name or an absolute reference on a sheet of ours. */
  | { readonly kind: "list"; readonly source: string }
  /** Bounds are serial numbers or formulas; both inclusive. */
  | { readonly kind: "date"; readonly min: number | string; readonly max: number | string }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly whole: boolean };

export interface ConditionalFormatPlan {
  readonly box: Box;
  /** True paints; relative to the box's top left cell; plain references only. */
  readonly formula: string;
  readonly style: { readonly color?: string; readonly fill?: string; readonly bold?: boolean };
}

/** Colours are RRGGBB; `format` is an en-US number format, "@" for text. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Name of the font; absent in a plan = Times New Roman. */
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly format?: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** All of it on one page; absent = one page wide, as many as it takes. Always A4. */
  readonly onePage?: true;
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Zero-based rows that begin a page, however much room is left on the one before; absent = none. */
  readonly breaks?: readonly number[];
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** In the middle of the upper margin, from the second page on. */
  readonly pageNumbers: boolean;
}
