import type { Box } from "../../workbook/address";
import type { ChartPlan } from "../../workbook/chart";
import type { Page } from "../../workbook/dressing";
import type { CellStyle, NamePlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { SheetOutline } from "../../workbook/workbook";
import type {
  ColumnSpan,
  ConditionEntry,
  OddTrait,
  PlainFilter,
  ValidationEntry,
  WholeTable,
} from "../whole";

/** A workbook as it became while somebody worked in it; what is absent is as in the file. */
export interface WorkbookEdits {
  /** All sheets in tab order; those of the file that are not here are gone. */
  readonly sheets: readonly SheetEdits[];
  /** All names of the whole workbook. */
  readonly names: readonly NamePlan[];
  readonly structureLocked: boolean;
  /** Styles that cells name, numbered on from those of the file. */
  readonly styles: readonly DerivedStyle[];
}

/** A style of the file with another look. */
export interface DerivedStyle {
  readonly base: number;
  /** The look of the style of the file. */
  readonly before: CellStyle;
  readonly look: CellStyle;
  /** What was odd in it and is so no more. */
  readonly plain: readonly OddTrait[];
}

export interface SheetEdits {
  /** As it is called in the file; null = new. */
  readonly from: string | null;
  readonly name: string;
  readonly visibility: SheetOutline["visibility"];
  /** Row by row, in each row from left to right; absent = none. */
  readonly cells?: readonly EditedRow[];
  /** In points. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly columns?: readonly ColumnSpan[];
  readonly tabColor?: string | null;
  readonly protected?: boolean;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page?: Page;
  readonly breaks?: readonly number[];
  readonly validations?: readonly ValidationEntry[];
  readonly conditions?: readonly ConditionEntry[];
  readonly tables?: readonly WholeTable[];
  readonly charts?: {
    readonly wanted: readonly ChartPlan[];
    /** What the cells of the sheet show. */
    readonly valueAt: (row: number, column: number) => CellValue;
  };
  readonly merges?: readonly Box[];
  readonly filter?: PlainFilter | null;
}

export interface EditedRow {
  readonly row: number;
  readonly cells: readonly EditedCell[];
}

export interface EditedCell {
  readonly column: number;
  /** For a formula its calculated value. */
  readonly value: CellValue;
  /** Without "="; null = none. */
  readonly formula: string | null;
  /** Of an array formula: the last row of the cells that it gives at once. */
  readonly bottom?: number;
  readonly style: number;
}
