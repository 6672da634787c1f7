import type { Period } from "../campaign/period";
import type { Span } from "../campaign/span";
import type { Finding, RuleId, Severity } from "../checking/findings";
import type { Place } from "../registers/place";
import type { Day } from "../registers/text/dates";
import type { UnsignedMonths } from "../scoring/unsigned";
import type { Verdict } from "../scoring/verdict";
import type { Change } from "../workbook/live";
import type { Loss } from "../workbook/workbook";
import type { AdoptDesk } from "./adopting";
import type { AskedPeriod } from "./chosenPeriod";
import type { ExchangeDesk } from "./exchange";
import type { FormatDesk } from "./format";
import type { ScoredPoints } from "./points";
import type { RepairDesk } from "./repair";
import type { WrittenGrid } from "./writeGrid";
import type { RulesDesk } from "./rules";

export type { UnsignedMonth, UnsignedMonths } from "../scoring/unsigned";

/**
 * What a person can do with the workbook in front of them, one call for each click; calls wait for each other. Between
 * two clicks it remembers what the last check and the last scorecard had read, and nothing else. Everything it takes and
 * gives can be copied from one thread to another.
 */
export interface Desk extends AdoptDesk, ExchangeDesk, FormatDesk, RepairDesk, RulesDesk {
  /** Where the workbook stands; throws nothing for a workbook without a campaign. */
  look(): Promise<Overview>;
  setUp(choice: {
    readonly campaign: string;
    readonly today: Day;
  }): Promise<{ readonly added: readonly string[] }>;
  check(): Promise<FindingList>;
  /**
   * The findings after a change, reading only what changed: every change since the last check must be told. What
   * formulas make of it in other cells is seen by the next check.
   */
  recheck(change: Change): Promise<FindingList>;
  /** Writes all findings of the last check into the sheet Lỗi dữ liệu. */
  writeFindings(): Promise<Written>;
  /** Writes what is to be done, by department, into the sheet Việc cần làm. */
  writeWorklist(): Promise<Written>;
  /**
   * Makes the month grid of a register (by id) in a new sheet; `month` is the first day. Throws Trouble sheet-exists,
   * grid-missing.
   */
  writeGrid(choice: { readonly register: string; readonly month: Day }): Promise<WrittenGrid>;
  /**
   * Writes down that a finding was looked at and found right, and checks again. Throws Trouble signer-missing,
   * reason-missing, finding-gone.
   */
  markChecked(request: Checked): Promise<FindingList>;
  /**
   * Judges and writes the scorecard; a period and a report date given here are put into the workbook. Throws Trouble
   * period-other-year, report-date-outside.
   */
  score(choice: {
    readonly period?: AskedPeriod | null;
    readonly reportDate: Day | null;
  }): Promise<ScoreView>;
  /** The rows of a part that failed or are missing, of the last scorecard. */
  rowsBehind(part: string): Promise<RowsBehind>;
  /**
   * Signs that nothing happened in these months; read anew before writing. Throws Trouble signer-missing, and
   * month-not-over for a month that ends after today or after the report date.
   */
  sign(request: Signature): Promise<Signed>;
}

/** The sheet that was written, and what it could not keep. */
export interface Written {
  readonly sheet: string;
  readonly losses: readonly Loss[];
}

export interface Overview {
  /** Null where the workbook has none yet. */
  readonly campaign: CampaignSummary | null;
  /** Whose copy this workbook is; null = it is none. In a copy nothing is set up, checked or scored. */
  readonly copyFor: { readonly department: string; readonly name: string } | null;
  /** All campaigns that can be set up. */
  readonly choices: readonly CampaignSummary[];
  /** What is reported on; null without a campaign. The report date may lie outside where somebody typed it so. */
  readonly period: ReportPeriod | null;
  /** Of the campaign that is there; empty without one. */
  readonly registers: readonly RegisterSummary[];
  /** Sheets that setting up again would add; empty without a campaign. */
  readonly lacking: readonly string[];
  readonly hasScorecard: boolean;
}

/** Can be copied from one thread to another, as everything here. */
export interface ReportPeriod extends Period {
  readonly span: Span;
}

export interface CampaignSummary {
  readonly id: string;
  readonly title: string;
  readonly centre: string;
  readonly year: number;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly targets: number;
  readonly registers: number;
  /** Sheets that setting it up would add to this workbook. */
  readonly adds: number;
}

export interface RegisterSummary {
  readonly id: string;
  /** Where it is now. */
  readonly sheet: string;
  /** The departments that keep it, by id; empty = all. */
  readonly owners: readonly string[];
  /** Null where its sheet or table is missing, or one of its columns is there twice. */
  readonly entries: number | null;
  /** A1: where the next entry would begin. */
  readonly free: string;
  /** It is kept by person and day, so that month grids can be made of it. */
  readonly hasGrid: boolean;
}

export interface FindingList {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** The worst first, then by count. */
  readonly groups: readonly FindingGroup[];
}

/** One finding, and why it stays as it is. */
export interface Checked extends Place {
  readonly rule: RuleId;
  readonly reason: string;
  readonly name: string;
  readonly today: Day;
}

export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly count: number;
  /** The first of them, at most `SHOWN`. */
  readonly findings: readonly Finding[];
}

/** Findings of one kind that are handed over at once: more than anybody reads, less than a pane can hold. */
export const SHOWN = 200;

export interface ScoreView {
  readonly period: ReportPeriod;
  /** The sheet Bảng điểm. */
  readonly sheet: string;
  readonly losses: readonly Loss[];
  readonly departments: readonly DepartmentCard[];
  /** Months whose zeros nobody has signed yet, by department. */
  readonly unsigned: readonly UnsignedMonths[];
  /** Null where no target gives any. */
  readonly points: Pick<ScoredPoints, "remarks" | "shown"> | null;
}

export interface DepartmentCard {
  readonly id: string;
  readonly name: string;
  readonly assigned: number;
  readonly met: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly targets: readonly TargetCard[];
}

export interface TargetCard {
  readonly id: string;
  readonly clause: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly parts: readonly PartCard[];
}

export interface PartCard {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  /** What is counted, which decides what is shown. */
  readonly kind: "share" | "count" | "most";
  readonly pass: number;
  readonly fail: number;
  readonly missing: number;
  readonly notDue: number;
  /** pass + fail + missing. */
  readonly scope: number;
  /** pass / (pass + fail), or of quantities what was done or saved; null where nothing is answered. */
  readonly ratio: number | null;
  /** Of parts that compare quantities: what was done or used, of what was planned or used before. */
  readonly amounts?: { readonly done: number | null; readonly base: number | null };
  /** Of parts with a deadline: when it was sent, null = not yet, or not once. */
  readonly sent?: Day | null;
  /** A fraction where kind is share. */
  readonly level: number;
  readonly gap: number;
  readonly allowance: number;
  /** Of parts that count by month: the finished months with their counts; else empty. */
  readonly months: readonly { readonly month: Day; readonly count: number }[];
  /** Whether `rowsBehind` has something to show. */
  readonly hasRows: boolean;
}

export interface RowsBehind {
  readonly part: string;
  /** How many there are, of which at most `SHOWN` are in `rows`. */
  readonly total: number;
  readonly rows: readonly RowBehind[];
}

export interface RowBehind {
  readonly outcome: "fail" | "missing";
  /** Where to look: the entry that fails or lacks something. */
  readonly place: Place;
  /** What names the row for a person: a code, a document number, a date with what happened. */
  readonly label: string;
  /** Which field decided, where one did. */
  readonly field: string | null;
  /** First day of the month, where a person is counted once for every month. */
  readonly month: Day | null;
}

export interface Signature {
  readonly department: string;
  readonly months: readonly Day[];
  readonly signedBy: string;
  readonly today: Day;
}

export interface Signed {
  /** Rows that were added to the register of confirmations. */
  readonly rows: number;
  readonly unsigned: readonly UnsignedMonths[];
}
