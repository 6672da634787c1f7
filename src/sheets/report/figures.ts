import type { Campaign, Part } from "../../campaign/campaign";
import { isByUnit } from "../../campaign/units";
import type { About, Figure, PointsFigure } from "../../wording/vi/report/pieces";
import { isFraction, lackingAmount, thousandths } from "../formulas/amounts";
import { lastDay } from "../formulas/deadline";
import { periodText } from "../formulas/period";
import { shownPoints } from "../formulas/points/shown";
import { NAMES, quote } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { howCells } from "../howLayout";
import { EVERYBODY, onHowSheet, type PointsCell, pointsLayout } from "../points/howPoints";
import { scorecardCells, summaryCells } from "../scorecard";
import { COLUMN } from "../scorecard/columns";
import { targetFormula } from "../targets";
import { unitLayout, unitPlaces } from "../units/layout";
import type { FigureFormula } from "./sentenceFormula";

/** A formula: the figure that was published of a part, or why it differs; an empty text where there is none. */
export type PublishedFormula = (part: string, which: "published" | "explained") => string;

/** Where the sentences find their numbers: in Cách tính, ratios as Bảng điểm shows them, and what was published. */
export function figureFormulas(source: CountSource, published: PublishedFormula | null): FigureFormula {
  const parts = new Map(
    source.campaign.targets.flatMap((target) => target.parts.map((part) => [part.id, part] as const)),
  );
  const places: Places = {
    source,
    how: howCells(source.campaign),
    scorecard: scorecardCells(source),
    summary: summaryCells(source),
  };
  return (about, figure) => {
    if (about.kind === "part") {
      const part = parts.get(about.id);
      if (!part) throw new Error(`no part ${about.id}`);
      if (figure === "published" || figure === "explained") return published?.(part.id, figure) ?? `""`;
      return partFigure(part, figure, places);
    }
    if (about.kind === "target" && figure === "verdict") return places.how(about.id, "verdict");
    if (about.kind === "target" && figure === "text") {
      return quote(source.campaign.targets.find(({ id }) => id === about.id)?.text ?? "");
    }
    return reportFigure(figure) ?? ofSeveral(about, figure, places);
  };
}

/** Looked up once for all sentences. */
interface Places {
  readonly source: CountSource;
  readonly how: ReturnType<typeof howCells>;
  readonly scorecard: ReturnType<typeof scorecardCells>;
  readonly summary: ReturnType<typeof summaryCells>;
}

function partFigure(part: Part, figure: Figure, { source, how, scorecard }: Places): string {
  const { campaign } = source;
  const { measure } = part;
  const at = (column: Parameters<typeof how>[1]) => how(part.id, column);
  const ratio = scorecard(part.id, COLUMN.ratio);
  const last = measure.kind === "deadline" ? lastDay(measure.before) : `""`;
  switch (figure) {
    case "text":
      return targetFormula(part.id, "text");
    case "pass":
    case "fail":
    case "missing":
    case "notDue":
    case "scope":
    case "possible":
    case "level":
    case "verdict":
      return at(figure);
    case "done":
    case "base": {
      const isAmount = measure.kind === "plan-ratio" || measure.kind === "saving";
      return isAmount ? `IF(${at(figure)}="","",${thousandths(at(figure))}/1000)` : at(figure);
    }
    case "answered":
      return `(${at("pass")}+${at("fail")})`;
    case "total":
      return `(${at("scope")}+${at("notDue")})`;
    case "open":
      return `(${at("missing")}+${at("possible")})`;
    case "finished":
      return `(${at("pass")}+${at(measure.kind === "none" ? "missing" : "fail")})`;
    case "ratio":
      return ratio;
    case "loss":
      return `IF(${ratio}="","",IF(${ratio}<0,-${ratio},""))`;
    case "gap":
      return gapFormula(part, at);
    case "last":
      return last;
    case "left":
      return `(${last}-${NAMES.reportDate})`;
    case "overdue":
      return `(${NAMES.reportDate}-${last})`;
    case "late":
      return `(${at("done")}-${last})`;
    case "unitsMet": {
      const layout = unitLayout(campaign);
      return layout ? `COUNTIF(${unitPlaces(layout).codes(part)},"<=2")` : "0";
    }
    case "units":
      return String(campaign.units?.length ?? 0);
    default:
      throw new Error(`a part has no ${figure}`);
  }
}

/** How much more it takes, never below 0. */
function gapFormula(
  part: Part,
  at: (column: "level" | "pass" | "fail" | "scope" | "done" | "base") => string,
) {
  const { measure, goal } = part;
  if (measure.kind === "plan-ratio" || measure.kind === "saving") {
    const cells = { done: at("done"), base: at("base"), level: at("level") };
    return `IF(${isFraction(cells)},MAX(0,${lackingAmount(part, measure.kind, cells)}),0)`;
  }
  if (measure.kind === "count") return `MAX(0,${at("level")}-${at("pass")})`;
  const exact = `${at("level")}*${at("scope")}/10000`;
  const needed = goal.compare === ">" ? `INT(${exact})+1` : `ROUNDUP(${exact},0)`;
  return `IF(${at("scope")}=0,0,MAX(0,${needed}-${at("pass")}))`;
}

function reportFigure(figure: Figure): string | null {
  switch (figure) {
    case "centre":
      return NAMES.centre;
    case "title":
      return NAMES.title;
    case "period":
      return periodText();
    case "reportDate":
      return NAMES.reportDate;
    case "review":
      return REVIEW;
    default:
      return null;
  }
}

/** The first half of a year is summed up, and a year that is over. */
const REVIEW =
  `IF(AND(MONTH(${NAMES.start})=1,MONTH(${NAMES.end})=6),"SƠ KẾT ",` +
  `IF(AND(MONTH(${NAMES.start})=1,MONTH(${NAMES.end})=12,${NAMES.reportDate}=${NAMES.yearEnd}),"TỔNG KẾT ",""))`;

/** Of a department, or of all. */
function ofSeveral(about: About, figure: Figure, { source, summary }: Places): string {
  const id = about.kind === "department" ? about.id : null;
  if (figure === "refused") return source.refused;
  if (isPoints(figure)) return pointsFigure(figure, id, source);
  const column = SUMMARY_ORDER.indexOf(figure);
  if (column < 0) throw new Error(`nothing has ${figure}`);
  return summary(id, COLUMN.summary + column);
}

/** As the columns of the summary stand. */
const SUMMARY_ORDER: readonly Figure[] = [
  "assigned",
  "met",
  "exceeded",
  "notMet",
  "notEnough",
  "notDueTargets",
  "notApplicable",
];

const POINTS: Readonly<Record<PointsFigure, PointsCell<"total">>> = {
  pointsLow: "low",
  pointsHigh: "high",
  pointsMax: "max",
  shareLow: "shownLow",
  shareHigh: "shownHigh",
  bandLow: "bandLow",
  bandHigh: "bandHigh",
  best: "best",
  worst: "worst",
};

const isPoints = (figure: Figure): figure is PointsFigure => figure in POINTS;

function pointsFigure(figure: PointsFigure, department: string | null, { campaign }: CountSource): string {
  const layout = pointsLayout(campaign);
  const at = (cell: PointsCell<"total">) => onHowSheet(layout.at("total", department ?? EVERYBODY, cell));
  if (department === null && (figure === "best" || figure === "worst")) return `""`;
  const cell = at(POINTS[figure]);
  return figure === "pointsLow" || figure === "pointsHigh" ? shownPoints(cell, at("max")) : cell;
}

/** What the sentences need to know of a part besides its measure. */
export function unitsSaid(campaign: Campaign, hasUnits: boolean) {
  return ({ measure }: Part) => ({ isByUnit: isByUnit(measure, campaign), hasUnits });
}
