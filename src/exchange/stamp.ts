import type { Day } from "../registers/text/dates";

/** What a department's copy says of itself. */
export interface Stamp {
  /** Of what we write into copies; a higher one comes from a newer add-in. */
  readonly format: number;
  readonly campaign: string;
  readonly campaignVersion: number;
  readonly year: number;
  readonly department: string;
  /** One for each copy that was made. */
  readonly sending: string;
  readonly sentOn: Day;
  readonly columns: Columns;
}

/** `full`: all fields; `codes`: none that holds personal data. */
export type Columns = "full" | "codes";

export const STAMP_FORMAT = 1;
