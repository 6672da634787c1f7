import type { Campaign } from "../../campaign/campaign";
import type { Register } from "../../registers/register";
import type { CellPlace } from "../../workbook/address";
import type { Reading } from "../../workbook/workbook";
import type { RegisterRows } from "../rows";
import type { Stamp } from "../stamp";

/** A workbook that came back, as it was opened: its cells, and what its hidden sheet or its guide says of it. */
export interface ReturnedFile {
  /** Of the file's bytes. */
  readonly fingerprint: string;
  /** Every sheet that has cells; days as they are in the file, from 1904 or 1900. */
  readonly reading: Reading;
  /** Cells of a sheet whose formula came without a value; zero-based. */
  readonly uncalculated: (sheet: string) => readonly CellPlace[];
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** Null where nothing in it says that we sent it. */
  readonly stamp: Stamp | null;
  /** The rows as they were sent, for every register that was sent; null where lost or damaged. */
  readonly baseline: readonly RegisterRows[] | null;
  readonly baselineDamaged: boolean;
}

/** What is known here, where it came back to. */
export interface Home {
  /** The master's: its year, and the version of this add-in. */
  readonly campaign: Campaign;
  /** Sendings that the log knows. */
  readonly sendings: ReadonlySet<string>;
  /** Sheets that we make and that are no registers, by name: of a copy and of the master. */
  readonly ownSheets: readonly string[];
  /** Names of a register's columns that are calculated for the scorecard. */
  readonly helperColumns: (register: Register) => readonly string[];
}
