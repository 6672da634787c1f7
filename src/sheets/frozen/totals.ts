import type { Band } from "../../campaign/points";
import type { GivenLine } from "../../scoring/points/given";
import type { PointsCard } from "../../scoring/points";
import { isDecided, type Range } from "../../scoring/points/range";
import { type Rounding, shownPoints, shownShare } from "../../scoring/points/shown";
import type { Total } from "../../scoring/points/totals";
import type { Line } from "../../workbook/plan";
import { shown } from "../copies/department/resultTexts";
import { cell, emptyLine, fitted, line } from "../lines";
import { header, widthsOf } from "../scorecard/columns";
import { POINTS_TOTAL_HEADERS } from "../scorecard/points";
import { SUMMARY, SUMMARY_HEADERS } from "../scorecard/summary";
import { roundingOf } from "../settingRows";
import type { FrozenCard } from "./sheet";

export interface FrozenPoints {
  readonly card: PointsCard;
  readonly bands: readonly Band[];
  /** Who gave which scores and why. */
  readonly given: readonly GivenLine[];
}

/** How many targets of each department have which verdict. */
export function departmentLines(card: FrozenCard): Line[] {
  const { campaign, scorecard } = card;
  const counts = (department: string | null) => {
    const own = scorecard.targets.filter(
      ({ target }) => department === null || target.department === department,
    );
    return [
      own.length,
      ...SUMMARY.map(({ verdicts }) => own.filter(({ verdict }) => verdicts.includes(verdict)).length),
    ];
  };
  return [
    header(SUMMARY_HEADERS, widthsOf(shapeOfCard(card))),
    ...campaign.departments.map(({ id, name }) =>
      line(cell(id, "strong"), cell(name, "plain"), ...counts(id).map((count) => cell(count, "center"))),
    ),
    line(cell("Cộng", "strong"), cell(null, "plain"), ...counts(null).map((count) => cell(count, "verdict"))),
    emptyLine,
  ];
}

/** The points of each department; nothing where nobody has points. */
export function totalLines(frozen: FrozenCard): Line[] {
  const { points, campaign, settings } = frozen;
  if (!points) return [];
  const how = roundingOf(settings);
  const widths = widthsOf(shapeOfCard(frozen));
  const { card, bands } = points;
  const scored = new Set(card.targets.map(({ department }) => department));
  const own = card.departments.filter(({ id }) => scored.has(id));
  const totalLine = (id: string, name: string, total: Total, rank: string | null, open: number) => {
    const said = pointsText(total.points, total.max, how);
    const max = shown(shownPoints(total.max, Infinity, how));
    const edges = bands.map(({ from }) => from);
    return fitted(
      widths,
      line(
        cell(id, "strong"),
        cell(name === "" ? null : name, "plain"),
        cell(rank, rank === null ? "plain" : "verdict"),
        cell(said, "verdict"),
        cell(total.max, "center"),
        cell(open > 0 ? `${String(open)} chỉ tiêu` : null, "center"),
        cell(ends(total.bands.low ?? "", total.bands.high ?? "", " – "), "verdict"),
        cell(total.share && shareText(total.share, edges, how), "ratio"),
        cell(`${String(said)}/${max} điểm được giao`, "center"),
      ),
    );
  };
  const openIn = (department: string | null) =>
    card.targets.filter(
      (one) =>
        one.out === null &&
        one.source === "computed" &&
        (department === null || one.department === department),
    ).length;
  return [
    header(POINTS_TOTAL_HEADERS, widths),
    ...own.map((one) =>
      totalLine(
        one.id,
        campaign.departments.find(({ id }) => id === one.id)?.name ?? "",
        one,
        one.rank && ends(String(one.rank.best), String(one.rank.worst), " – "),
        openIn(one.id),
      ),
    ),
    totalLine("Cộng", "", card.total, null, openIn(null)),
    emptyLine,
  ];
}

/** A number, or from the least to the most that was still possible. */
export function pointsText(points: Range, max: number, how: Rounding): number | string {
  const [low, high] = [shownPoints(points.low, max, how), shownPoints(points.high, max, how)];
  return isDecided(points) ? low : `${shown(low)}–${shown(high)}`;
}

/** The columns that a frozen sheet has beside those of every scorecard. */
export const shapeOfCard = ({ points, changes }: Pick<FrozenCard, "points" | "changes">) => ({
  points: points ?? undefined,
  hasFrozen: changes !== null,
});

function shareText(share: Range, edges: readonly number[], how: Rounding): number | string {
  const [low, high] = [shownShare(share.low, edges, how), shownShare(share.high, edges, how)];
  const percent = (value: number) => `${shown(Number((value * 100).toFixed(6)))}%`;
  return isDecided(share) ? low : `${percent(low)}–${percent(high)}`;
}

const ends = (low: string, high: string, sign: string) => (low === high ? low : `${low}${sign}${high}`);
