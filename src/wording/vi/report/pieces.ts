import type { Verdict } from "../../../scoring/verdict";

/**
 * A sentence as data. Two readers walk it: one writes the text, the other a native formula that comes to the same text,
 * so that the words stand in one place.
 */
export type Pieces = readonly Piece[];

export type Piece =
  | string
  /** A number with a decimal comma, or a text. */
  | { readonly say: Figure }
  /** A fraction in percent. */
  | { readonly percent: Figure }
  /** A day as dd/mm/yyyy. */
  | { readonly day: Figure }
  /** One, or from the first to the second where they differ. */
  | { readonly range: readonly [from: Figure, to: Figure]; readonly as: "points" | "percent" | "words" }
  | { readonly capitals: Figure }
  | { readonly verdict: Readonly<Record<Verdict, Pieces>> }
  | {
      readonly when: Figure;
      /** some: more than 0 · none: 0 · known: there is anything. */
      readonly is: "some" | "none" | "known";
      readonly then: Pieces;
      readonly otherwise?: Pieces;
    }
  /** Figures inside are those of something else. */
  | { readonly of: About; readonly pieces: Pieces };

/** What figures are of. */
export type About =
  { readonly kind: "report" } | { readonly kind: "part" | "target" | "department"; readonly id: string };

export type Figure = ReportFigure | PartFigure | TargetFigure | SummaryFigure | PointsFigure;

/** Of the whole report. */
export type ReportFigure = "centre" | "title" | "period" | "reportDate" | "refused" | "review";

/** Of a part; those of quantities and days are null where they are not known. */
export type PartFigure =
  | "text"
  | "pass"
  | "fail"
  | "missing"
  | "notDue"
  | "scope"
  /** pass + fail. */
  | "answered"
  /** All that the part is about, due or not. */
  | "total"
  | "possible"
  /** missing + possible. */
  | "open"
  | "finished"
  | "level"
  | "done"
  | "base"
  /** As the scorecard shows it; null where there is none. */
  | "ratio"
  /** Less of it: 0.03 where the ratio is -0.03. Null where the ratio is not below 0. */
  | "loss"
  /** How much more it takes. */
  | "gap"
  /** Of a deadline: the last day in time, days until it, behind it, and from it to the day of sending. */
  | "last"
  | "left"
  | "overdue"
  | "late"
  /** Units that meet the part, and all units. */
  | "unitsMet"
  | "units"
  | "published"
  | "explained"
  | "verdict";

export type TargetFigure = "text" | "verdict";

/** How many targets, of a department or of all. */
export type SummaryFigure =
  "assigned" | "met" | "exceeded" | "notMet" | "notEnough" | "notDueTargets" | "notApplicable";

/** Of a department or of all; those of one are equal where nothing is open. */
export type PointsFigure =
  | "pointsLow"
  | "pointsHigh"
  | "pointsMax"
  | "shareLow"
  | "shareHigh"
  | "bandLow"
  | "bandHigh"
  | "best"
  | "worst";

/** A piece where there is more than none of it, as the commonest choice. */
export const some = (figure: Figure, ...then: Pieces): Piece => ({ when: figure, is: "some", then });
export const known = (figure: Figure, ...then: Pieces): Piece => ({ when: figure, is: "known", then });
export const say = (figure: Figure): Piece => ({ say: figure });
