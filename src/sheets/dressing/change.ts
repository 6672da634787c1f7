import type { Place } from "../../registers/place";
import type { Dressing } from "../../workbook/dressing";
import type { ColumnFault, SheetFault } from "../../wording/formatPane";

/** Something about how a register looks that formatting changes. */
export type LookChange = ColumnChange | SheetChange;

export interface ColumnChange {
  readonly fault: ColumnFault;
  /** In their order; at least one. */
  readonly columns: readonly FaultyColumn[];
}

export interface FaultyColumn {
  readonly field: string;
  /** How many of its cells; "some" = nobody counted them, null = all of it. */
  readonly cells: number | "some" | null;
  readonly place: Place;
}

export interface SheetChange {
  readonly fault: SheetFault;
  readonly place: Place;
  /** How many rows are meant, where it is about rows; else 0. */
  readonly rows: number;
}

/** What is wrong, and what makes it right. */
export interface Part {
  readonly changes: readonly LookChange[];
  readonly dressing: Partial<Omit<Dressing, "sheet">>;
}
