import type { CellPlace } from "../workbook/address";
import type { WorkbookPlan } from "../workbook/plan";
import type { Workbook } from "../workbook/workbook";

/** Files as bytes, made and read; only an entry file knows how. */
export interface Files {
  /** Opens what somebody else has sent. Throws Trouble file-… */
  open(bytes: Uint8Array): ReceivedFile;
  /** A new workbook with what the plan says, formulas calculated, and no trace of who made it. */
  make(plan: WorkbookPlan, options: { readonly lockStructure: boolean }): Promise<Uint8Array>;
}

export interface ReceivedFile {
  readonly workbook: Workbook;
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** Cells of a sheet whose formula came without a value: reading them gives blank cells. Zero-based. */
  uncalculated(sheet: string): readonly CellPlace[];
}
