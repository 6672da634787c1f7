import type { Band } from "../../../campaign/points";
import type { BlockCard, RankedUnit } from "../../../scoring/block";
import type { Range } from "../../../scoring/points/range";
import { type Rounding, shownPoints, shownShare } from "../../../scoring/points/shown";
import type { Source } from "../../../scoring/points/typed";
import type { Line, SheetPlan } from "../../../workbook/plan";
import type { CellValue } from "../../../workbook/value";
import { ranking as words } from "../../../wording/vi/ranking";
import { RANKING_COLUMNS } from "../../block/ranking";
import { NAMES } from "../../formulas/references";
import { cell, emptyLine, fitted, formula, line } from "../../lines";
import { A4_LANDSCAPE, STYLES } from "../../looks";
import { RANKING_SHEET } from "../../names";

/** The units of a block as they stood when the copy was made. */
export interface RankedBlock {
  readonly card: BlockCard;
  readonly bands: readonly Band[];
  readonly how: Rounding;
  /** dd/mm/yyyy */
  readonly reportDate: string;
}

/** The ranking as numbers: no word of why somebody gave a score, or was not given a criterion. */
export function rankingCopyPlan(ranked: RankedBlock): SheetPlan {
  const { card, reportDate } = ranked;
  const widths = RANKING_COLUMNS.map(({ width }) => width);
  const head: Line[] = [
    line(formula(NAMES.centre, "subtitle")),
    line(cell("BẢNG XẾP HẠNG ĐƠN VỊ", "title")),
    line(formula(NAMES.title, "subtitle")),
    line(cell(`Số liệu khi lập bản gửi, đến hết ${reportDate}`, "subtitle")),
    line(cell(words.leader(card.leaders).join(" "), "caption")),
    emptyLine,
  ];
  const header = fitted(
    widths.map((width) => width - 2),
    line(...RANKING_COLUMNS.map(({ header: title }) => cell(title, "header"))),
  );
  const lines = card.ranking.map((unit) => {
    const values = valuesOf(unit, ranked);
    return fitted(
      widths,
      line(...RANKING_COLUMNS.map(({ look }, index) => cell(values[index] ?? null, look))),
    );
  });
  return {
    name: RANKING_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "C00000",
    widths,
    styles: STYLES,
    blocks: [{ kind: "lines", lines: [...head, header, ...lines] }],
    conditionalFormats: [],
    freeze: { rows: head.length + 1, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: head.length, last: head.length } },
  };
}

/** In the order of the columns of the ranking. */
function valuesOf(unit: RankedUnit, { card, bands, how }: RankedBlock): CellValue[] {
  const { rank, by, of, points, max, share, out } = unit;
  const asked = card.criteria - out;
  const given = (source: Source) => {
    const one = by[source];
    if (!one) return null;
    return one.criteria === asked ? one.points : `${String(one.criteria)}/${String(asked)} tiêu chí`;
  };
  const total = fromTo(points, (value) => shownPoints(value, max, how));
  const edges = bands.map(({ from }) => from);
  const named = [...new Set([unit.bands.low, unit.bands.high])].filter((name) => name !== null);
  const some = (count: number) => (count > 0 ? `${String(count)} tiêu chí` : null);
  return [
    rank && fromTo({ low: rank.best, high: rank.worst }, (value) => value),
    unit.unit,
    ...[given("self"), given("verified"), given("approved")],
    ...[of.base, of.bonus, of.minus].map((range) => fromTo(range, (value) => value)),
    ...[total, max],
    max > 0 ? `${written(total)}/${written(max)} điểm được giao` : "không được giao tiêu chí nào",
    share && shareText(share, (value) => shownShare(value, edges, how)),
    named.join(" – "),
    ...[some(unit.provisional), some(unit.missing)],
  ];
}

/** A number where it is decided, else both ends. */
function fromTo({ low, high }: Range, shown: (value: number) => number): string | number {
  return low === high ? shown(low) : `${written(shown(low))}–${written(shown(high))}`;
}

function shareText({ low, high }: Range, shown: (share: number) => number): string | number {
  const percent = (share: number) => `${written(Number((shown(share) * 100).toFixed(6)))}%`;
  return low === high ? shown(low) : `${percent(low)}–${percent(high)}`;
}

/** With a comma before the decimals. */
const written = (value: string | number) => String(value).replaceAll(".", ",");
