import type { Span } from "../campaign/span";

/** What the step of the scorecard has to say before there is one. */
export interface ScorePaneWording {
  readonly period: string;
  readonly reportDate: string;
  readonly periods: Readonly<Record<Span, string>>;
  /** The one that the workbook has now. */
  readonly present: (what: string) => string;
  /** "6 tháng đầu năm 2026. Số liệu đến ngày 30/06/2026" */
  readonly asOf: (span: Span, year: number, day: string) => string;
  /** "29,7–39,7/40 điểm được giao · 74,2–99,2% · Hoàn thành tốt · hạng 2" */
  readonly points: (shown: PointsSaid) => string;
  /** Scores that somebody must look at before the scorecard is printed. */
  readonly remarks: (count: number) => string;
  readonly firstRemark: string;
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
