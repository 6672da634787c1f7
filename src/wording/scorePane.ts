import type { Phase } from "../campaign/phase";
import type { Span } from "../campaign/span";
import type { OutOfReach, Projection } from "../scoring/projection";

/** What the step of the scorecard has to say before there is one. */
export interface ScorePaneWording {
  readonly period: string;
  readonly reportDate: string;
  readonly periods: Readonly<Record<Span, string>>;
  /** What the list of units behind a part is called. */
  readonly units: (count: number) => string;
  /** Rows that name no unit. */
  readonly noUnit: string;
  readonly backToUnits: string;
  readonly phase: (phase: Phase) => string;
  /** What the list of a phase's years is called. */
  readonly years: string;
  /** "2026: đạt 5/8 chỉ tiêu"; null where the year has not begun. */
  readonly yearMet: (year: number, met: { readonly met: number; readonly assigned: number } | null) => string;
  /** Said behind a year that was frozen: the day as people write it, and the targets that come out otherwise now. */
  readonly frozenYear: (day: string, differing: readonly string[]) => string;
  /** The one that the workbook has now. */
  readonly present: (what: string) => string;
  /** "6 tháng đầu năm 2026. Số liệu đến ngày 30/06/2026" */
  readonly asOf: (span: Span, year: number, day: string) => string;
  /** "29,7–39,7/40 điểm được giao · 74,2–99,2% · Hoàn thành tốt · hạng 2" */
  readonly points: (shown: PointsSaid) => string;
  /** What the bars of a department's card stand for. */
  readonly meters: { readonly targets: string; readonly points: string };
  /** Where the department, the reviewers and the council give points. */
  readonly typePoints: (sheet: string) => string;
  /** Scores that somebody must look at before the scorecard is printed. */
  readonly remarks: (count: number) => string;
  readonly firstRemark: string;
  /** Lines of Chỉ tiêu that nothing says how to measure. */
  readonly notJudged: (count: number) => string;
  /** "HCTH-9 · A31" */
  readonly notJudgedLine: (id: string, cell: string) => string;
  /** What the row of twelve cells is called. */
  readonly twelveMonths: string;
  /** "Tháng 3: 5, đủ mức giao"; the count is null where there is none. */
  readonly monthCell: (month: number, count: number | null, state: MonthState) => string;
  /** "Dự kiến đến 05/11/2026: 87% (71–95%); muốn đạt cần 4 lượt/tuần"; of counts, things instead of shares. */
  readonly projection: (projection: ProjectionSaid) => string;
  /** Where the level can no longer be reached within what is in scope now. */
  readonly outOfReach: (lost: OutOfReach) => string;
}

/** What a month has come to: its level, less, not finished yet, not of the period. */
type MonthState = "reached" | "short" | "open" | "outside";

/** The day as people write it; of shares the three numbers are fractions. */
export interface ProjectionSaid extends Omit<Projection, "by"> {
  readonly by: string;
  readonly isShare: boolean;
}

/** Ends are equal where it is decided. */
export interface PointsSaid {
  readonly points: Ends;
  readonly max: number;
  readonly share: Ends | null;
  readonly bands: { readonly low: string | null; readonly high: string | null };
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}
