import type { UndefinedTarget } from "../campaign/book";
import type { Period } from "../campaign/period";
import type { Phase } from "../campaign/phase";
import type { Span } from "../campaign/span";
import type { Finding, RuleId, Severity } from "../checking/findings";
import type { Place } from "../registers/place";
import type { Day } from "../registers/text/dates";
import type { Pace } from "../scoring/projection";
import type { Change as PartChange } from "../scoring/change";
import type { UnsignedMonths } from "../scoring/unsigned";
import type { Verdict } from "../scoring/verdict";
import type { Change } from "../workbook/live";
import type { Loss } from "../workbook/workbook";
import type { AdoptDesk } from "./adopting";
import type { AskedPeriod, AskedPhase } from "./chosenPeriod";
import type { RankingView } from "./desk/rankingView";
import type { ExchangeDesk } from "./exchange";
import type { FormatDesk } from "./format";
import type { FreezeDesk, Freezes } from "./freezing";
import type { OwnDesk } from "./own";
import type { ScoredPoints } from "./points";
import type { RepairDesk } from "./repair";
import type { ReportDesk } from "./reporting";
import type { WrittenGrid } from "./writeGrid";
import type { RulesDesk } from "./rules";

export type { UnsignedMonth, UnsignedMonths } from "../scoring/unsigned";

/**
 * What a person can do with the workbook in front of them, one call for each click; calls wait for each other. Between
 * two clicks it remembers what the last check and the last scorecard had read, and nothing else. Everything it takes and
 * gives can be copied from one thread to another.
 */
export interface Desk
  extends AdoptDesk, ExchangeDesk, FormatDesk, FreezeDesk, OwnDesk, RepairDesk, ReportDesk, RulesDesk {
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
    readonly period?: AskedPeriod | AskedPhase | null;
    readonly reportDate: Day | null;
    /** The scorecard says on which day it was made; absent = it does not. */
    readonly today?: Day;
  }): Promise<ScoreView>;
  /**
   * The rows of a part that failed or are missing, of the last scorecard; of one unit alone where it is told, "" = those
   * that name none.
   */
  rowsBehind(part: string, unit?: string): Promise<RowsBehind>;
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
  /** Where a phase is chosen, which one, counted from 1; then the year of the report date is judged. */
  readonly phase?: number;
}

export interface CampaignSummary {
  readonly id: string;
  readonly title: string;
  readonly centre: string;
  readonly year: number;
  /** Absent = it has none. */
  readonly phases?: readonly Phase[];
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
  /** How many targets are met in each year of the phase that is asked for; absent where none is. */
  readonly years?: readonly YearMet[];
  /** The sheet Bảng điểm. */
  readonly sheet: string;
  readonly losses: readonly Loss[];
  readonly departments: readonly DepartmentCard[];
  /** Months whose zeros nobody has signed yet, by department. */
  readonly unsigned: readonly UnsignedMonths[];
  /** Null where no target gives any; `sheet` is where people type theirs. */
  readonly points: (Pick<ScoredPoints, "remarks" | "shown"> & { readonly sheet: string }) | null;
  /** Lines in the list of targets that nothing says how to judge; absent = none. */
  readonly undefinedTargets?: readonly UndefinedTarget[];
  /** The units of a block against one another; absent where none is scored. */
  readonly ranking?: RankingView;
  readonly freezes: Freezes;
}

/** Null where the year has not begun. */
export interface YearMet {
  readonly year: number;
  readonly met: { readonly met: number; readonly assigned: number } | null;
  /** Set where these are the numbers of a freeze: on which day, and which targets come out otherwise now. */
  readonly frozen?: { readonly on: Day | null; readonly differing: readonly string[] };
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
  /** Just reaching the level is not enough. */
  readonly isStrict?: true;
  readonly gap: number;
  readonly allowance: number;
  /** Of parts that count by month: the finished months with their counts; else empty. */
  readonly months: readonly { readonly month: Day; readonly count: number }[];
  /** Of parts that must reach their level in every month: the twelve months of the year; else empty. */
  readonly year: readonly MonthCell[];
  /** How things have passed by day, and where that leads; absent where passes have no day. */
  readonly pace?: Pace;
  /** Whether `rowsBehind` has something to show. */
  readonly hasRows: boolean;
  /** Against the frozen period of that code; absent = nothing can be said. */
  readonly change?: PartChange & { readonly since: string };
}

export interface MonthCell {
  readonly month: Day;
  /** Null where the month is not finished, or not of the period. */
  readonly count: number | null;
  readonly isInPeriod: boolean;
}

export interface RowsBehind {
  readonly part: string;
  /** Whose rows these are; null = everybody's. */
  readonly unit: string | null;
  /** Of a part that is taken by unit, where none is told: the units that have such rows, the most first; else empty. */
  readonly units: readonly UnitRows[];
  /** How many there are, of which at most `SHOWN` are in `rows`. */
  readonly total: number;
  readonly rows: readonly RowBehind[];
}

export interface UnitRows {
  /** "" = rows that name no unit. */
  readonly unit: string;
  readonly fail: number;
  readonly missing: number;
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
