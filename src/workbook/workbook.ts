import type { Box } from "./address";
import type { LookArea, SheetLook } from "./dressing";
import type { WorkbookPlan } from "./plan";
import type { CellValue, Grid } from "./value";

/** A workbook, wherever it lives. Coarse on purpose: every call may be a round trip. */
export interface Workbook {
  /** What there is, by name, without sizes and cells. */
  contents(): Promise<Contents>;
  /**
   * The used cells of sheets, in the order asked, and where the tables are at that moment; no areas = only where they
   * are. Throws Trouble sheet-missing.
   */
  read(areas: readonly Area[]): Promise<Reading>;
  /** How sheets look, in the order asked. Throws Trouble sheet-missing, table-missing. */
  looks(areas: readonly LookArea[]): Promise<readonly SheetLook[]>;
  /** All or nothing on Trouble that is seen before writing; what is cut off later is Trouble write-cut-off. */
  write(plan: WorkbookPlan): Promise<WriteReport>;
}

/** A whole sheet, or some of its rows (zero-based, both ends inclusive). */
export interface Area {
  readonly sheet: string;
  readonly rows?: { readonly first: number; readonly last: number };
  /** Merged cells are wanted too: a request of their own, so only where somebody looks at them. */
  readonly merges?: true;
  /** Which cells hold formulas is wanted too: another request of its own. */
  readonly formulas?: true;
  /** What formulas say is wanted too, but for those wholly in these boxes: more requests of their own. */
  readonly written?: { readonly except: readonly Box[] };
  /** Whether people can write on the sheet, and how it is filtered. */
  readonly state?: true;
}

export interface Contents {
  /** Serial numbers count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly structureLocked: boolean;
  /** In tab order. */
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableContents[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** The contents with the places of the tables. */
export interface Outline extends Contents {
  readonly tables: readonly TableOutline[];
}

export interface Reading {
  readonly outline: Outline;
  readonly sheets: readonly SheetCells[];
}

export interface SheetOutline {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Chart and dialog sheets have no cells. */
  readonly hasCells: boolean;
}

export interface TableContents {
  readonly name: string;
  readonly sheet: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

export interface TableOutline extends TableContents {
  /** Header, body and totals row together. */
  readonly box: Box;
}

/** `cells[0][0]` is the cell at row `top`, column `left` (zero-based). */
export interface SheetCells {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly cells: Grid;
  /**
   * Merged cells, in no order; only where they were asked for. A file tells all of its sheet, Excel those that begin near
   * the top.
   */
  readonly merges?: readonly Box[];
  /** Cells whose values formulas give; only where they were asked for, and Excel could tell. */
  readonly formulas?: readonly Box[];
  /** What formulas say; only where it was asked for. */
  readonly written?: readonly WrittenFormula[];
  /** Only where it was asked for. */
  readonly state?: SheetState;
}

/** Cells below each other that hold formulas, with what the first of them says: English, without the leading "=". */
export interface WrittenFormula {
  readonly box: Box;
  readonly formula: string;
}

export interface SheetState {
  readonly isProtected: boolean;
  /** The filter over plain cells; null = none. */
  readonly filter: { readonly box: Box; readonly hidesRows: boolean } | null;
}

export interface WriteReport {
  /** What could not be kept, named; empty when nothing was lost. */
  readonly losses: readonly Loss[];
}

/** Something of theirs that a write removed, e.g. a chart on a sheet that was made anew. */
export interface Loss {
  readonly sheet: string;
  readonly what: "comments" | "drawings" | "pivot" | "signature" | "other";
}

/** The same formula in every cell of a box. */
export interface FormulaBlock {
  readonly sheet: string;
  readonly box: Box;
  readonly formula: string;
  /** One array formula gives all cells of the box at once. */
  readonly atOnce?: true;
}

/** What a calculator may look at. Cells of the blocks to calculate are not looked up here. */
export interface CalculationSource {
  readonly outline: Outline;
  /** Current values of a sheet, or null where there is none of that name (any letter case). */
  readonly sheet: (name: string) => SheetCells | null;
}

/** Values of each block, as a grid of the block's shape. Throws by name on what it does not know. */
export type Calculate = (
  source: CalculationSource,
  blocks: readonly FormulaBlock[],
) => readonly CellValue[][][];
