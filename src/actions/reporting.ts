import type { Day } from "../registers/text/dates";

/** The report in words. Everything can be copied from one thread to another. */
export interface ReportDesk {
  /** Judges the workbook as it is and says so in sentences; writes nothing. Throws what scoring throws. */
  report(): Promise<ReportView>;
}

export interface ReportView {
  /** The sheet with the same sentences; null until the scorecard has been made with it. */
  readonly sheet: string | null;
  /** To be pasted into Word. */
  readonly text: string;
  readonly deadlines: readonly Deadline[];
}

/** What has to be sent before a day, and was not yet at the report date. */
export interface Deadline {
  readonly id: string;
  readonly text: string;
  /** The last day that is early enough. */
  readonly last: Day;
}
