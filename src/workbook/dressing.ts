import type { Box } from "./address";
import type { CellStyle, Validation } from "./plan";

/**
 * How a sheet that exists is to look. What is not told stays as it is; values, formulas and conditional formats always
 * do.
 */
export interface Dressing {
  readonly sheet: string;
  /** Each cell in at most one of them; it gets this style and nothing of the one it had. */
  readonly styles: readonly { readonly boxes: readonly Box[]; readonly style: CellStyle }[];
  /** Widths of columns, in characters. */
  readonly widths: readonly Sized[];
  /** Heights of rows, in points. */
  readonly heights: readonly Sized[];
  /** Null takes away what is there. No two boxes overlap. */
  readonly validations: readonly { readonly box: Box; readonly validation: SeenValidation | null }[];
  readonly filters: readonly TableFilter[];
  /** In Excel before all else: it refuses while another workbook is in front. */
  readonly freeze?: Frozen;
  readonly page?: Page;
}

/**
 * Gives cells the styles of others, number formats with them; sizes and validations stay. Excel gives their conditional
 * formats along, and merges cells as those are.
 */
export interface LookCopy {
  readonly from: { readonly sheet: string; readonly box: Box };
  /** Top left cell. */
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** What is asked of how a sheet looks; zero-based. */
export interface LookArea {
  readonly sheet: string;
  readonly boxes: readonly Box[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Tables on this sheet. */
  readonly tables: readonly string[];
}

/** Everything in the order it was asked for. */
export interface SheetLook {
  readonly sheet: string;
  readonly boxes: readonly BoxLook[];
  readonly widths: readonly Sized[];
  readonly heights: readonly Sized[];
  readonly filters: readonly TableFilter[];
  readonly freeze: Frozen;
  readonly page: Page;
}

export interface BoxLook {
  readonly style: CommonStyle;
  /** Number formats with the count of their cells, the most frequent first, of equal ones the upper one; en-US. */
  readonly formats: readonly { readonly format: string; readonly cells: number }[];
  /** Cells without any are in none of the boxes; no two boxes overlap. */
  readonly validations: readonly { readonly box: Box; readonly validation: SeenValidation }[];
}

/** What the cells of a box have in common; null = they differ. */
export interface CommonStyle {
  readonly font: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** RRGGBB; Excel's own, where nobody chose one, is 000000. */
  readonly color: string | null;
  /** RRGGBB; an empty text = not filled. */
  readonly fill: string | null;
  /**
   * Whether every cell has a line on all four sides, its own or its neighbour's; false where no cell has one of its own,
   * as far as it can be told apart from its neighbours' (in Excel inside the box only); else null.
   */
  readonly border: boolean | null;
  readonly align: "general" | "left" | "center" | "right" | "other" | null;
  readonly vertical: "top" | "center" | "bottom" | "other" | null;
  readonly wrap: boolean | null;
}

export interface Sized {
  /** Zero-based row or column. */
  readonly index: number;
  /** 0 = hidden. */
  readonly size: number;
}

export interface TableFilter {
  readonly table: string;
  /** Whether its headers have buttons. */
  readonly buttons: boolean;
}

/** Rows and columns that stay in sight; 0 = none. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is printed. */
export interface Page {
  /**
   * "A4" or another paper by Excel's name for it, else the number that a file has; what a door has no word for is an
   * empty text when it is read, and stays as it is when it is written.
   */
  readonly paper: string;
  readonly orientation: "portrait" | "landscape";
  /** In millimetres, to a hundredth. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** Pages wide and tall, null = as many as it takes; or a scale in percent. */
  readonly zoom:
    { readonly wide: number | null; readonly tall: number | null } | { readonly percent: number };
  /** Zero-based rows that every page begins with. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Excel's codes, e.g. &P; an empty text = nothing. */
  readonly centerHeader: string;
  /** The first page has a header of its own, which says nothing; absent = as it is, none in a new sheet. */
  readonly firstPageBare?: true;
  /** The header is printed as large as it is, however small the sheet; absent = as it is, small in a new sheet. */
  readonly ownScale?: true;
}

/** A rule of cells as a workbook has it, whoever made it. */
export interface SeenValidation {
  readonly type: "any" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator: (typeof OPERATORS)[number];
  /** A number (of a day, its serial number), or a formula without its "="; of a list given in place, "a,b" with the quotes. */
  readonly first: number | string | null;
  readonly second: number | string | null;
  readonly ignoreBlank: boolean;
  /** Whether a list shows its button. */
  readonly dropDown: boolean;
  readonly prompt: Said | null;
  readonly error: Said | null;
  /** False where whatever is entered stays. */
  readonly refuses: boolean;
  readonly onError: Validation["onError"];
}

interface Said {
  readonly title: string;
  readonly text: string;
}

/** How a value is compared, by the names that files have for it. */
export const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
