import type { Target } from "../../campaign/campaign";
import { PROPORTIONAL } from "../../campaign/points";
import { NO } from "../../registers/register";
import { SOURCES } from "../../scoring/points/typed";
import type { Line, PlanCell } from "../../workbook/plan";
import { periodCodeFormula } from "../formulas/points/period";
import {
  capFormula,
  kindFormula,
  numberFormula,
  type RuleCells,
  ruleFormula,
  shareFormula,
} from "../formulas/points/rule";
import { pointsText, roundedShare, shownShare } from "../formulas/points/shown";
import { standingFormulas } from "../formulas/points/standing";
import { bandFormula, rankFormulas, shareOf } from "../formulas/points/total";
import { quote } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { cellRef, FIRST_LINE, listing, partCells } from "../howLayout";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import type { Look } from "../looks";
import { targetFormula } from "../targets";
import {
  EVERYBODY,
  type Block,
  type PointsCell,
  POINTS_BLOCKS,
  type PointsLayout,
  pointsLayout,
} from "./howPoints";
import { KINDS } from "./scaleColumns";
import { SCORING_COLUMNS } from "./scoringColumns";
import { pointsPart } from "./targetColumns";
import type { PointsSource } from "./source";

/** How points arise, below the months; nothing where no target has any. */
export function pointsLines(source: CountSource, widths: readonly number[]): Line[] {
  if (!source.points) return [];
  const layout = pointsLayout(source.campaign);
  const context = { source, points: source.points, layout };
  const head = (block: Block) =>
    fitted(
      widths,
      line(
        ...["Mã", "Phòng", HEADS[block], ...Object.values(POINTS_BLOCKS[block])].map((one) =>
          cell(one, "header"),
        ),
      ),
    );
  return [
    emptyLine,
    line(cell("ĐIỂM", "title")),
    line(
      cell("Kỳ đang chấm, theo cách gọi ở trang Chấm điểm", "subtitle"),
      null,
      null,
      formula(periodCodeFormula(), "whole"),
    ),
    head("worth"),
    ...layout.targets.map((target) => worthLine(target, context)),
    emptyLine,
    line(
      cell(
        "Hoàn thành 1 là đủ mức giao. Mức: 0 không đạt, 1 đạt, 2 vượt. Ngoài tổng: 3, 4 là mã kết quả, 9 là không giao.",
        "subtitle",
      ),
    ),
    head("got"),
    ...layout.targets.map((target) => gotLine(target, context)),
    emptyLine,
    line(
      cell("Thấp nhất và cao nhất khác nhau khi còn chỉ tiêu chưa đủ số liệu mà chưa ai chấm.", "subtitle"),
    ),
    head("total"),
    ...layout.departments.map((id) => totalLine(id, layout)),
  ];
}

const HEADS: Readonly<Record<Block, string>> = {
  worth: "Cách cho điểm",
  got: "Kết quả và điểm",
  total: "Tổng điểm",
};

interface Context {
  readonly source: CountSource;
  readonly points: PointsSource;
  readonly layout: PointsLayout;
}

/** One line of a block, from what each of its cells says. */
function blockLine<Of extends Block>(
  block: Of,
  id: string,
  head: readonly [department: string | null, PlanCell],
  formulas: Readonly<Record<PointsCell<Of>, string>>,
  look: Look,
): Line {
  const keys = Object.keys(POINTS_BLOCKS[block]) as PointsCell<Of>[];
  return line(
    cell(id, "plain"),
    cell(head[0], "plain"),
    head[1],
    ...keys.map((key) => formula(formulas[key], look)),
  );
}

function worthLine(target: Target, { source, points, layout }: Context): Line {
  const { id, department } = target;
  const at = (key: PointsCell<"worth">) => layout.at("worth", id, key);
  const own = pointsPart(target).id;
  const max = targetFormula(own, "max");
  const said = points.columns.has("rule") ? targetFormula(own, "rule") : `""`;
  const name = ruleName(layout, id);
  const verdict = cellRef("verdict", FIRST_LINE + listing(source.campaign).findIndex((row) => row.id === id));
  const notGiven = `${targetFormula(own, "assigned")}=${quote(NO)}`;
  const document = `LEN(TRIM(${targetFormula(own, "document")}))>0`;
  const isTold = points.columns.has("assigned") && points.columns.has("document");
  const parts = partsOf(target, source);
  return blockLine(
    "worth",
    id,
    [department, formula(`IF(${said}="",${quote(PROPORTIONAL.name)},${said})`, "plain")],
    {
      max: `IF(ISNUMBER(${max}),${max},0)`,
      kind: `IF(${said}="",${String(PROPORTIONAL_CODE)},${kindFormula(name)})`,
      share: shareFormula(name),
      each: numberFormula(name, "each"),
      floor: numberFormula(name, "floor"),
      cap: capFormula(name),
      lowest: `IF(${at("kind")}=${String(codeOf("minus"))},MIN(0,${at("floor")}),0)`,
      highest: `IF(${at("kind")}=${String(codeOf("plus"))},${at("cap")},${at("max")})`,
      unassigned: isTold ? `IF(${notGiven},IF(${document},1,0),0)` : "0",
      late: standingFormulas.late(parts, "low"),
      lateMost: standingFormulas.late(parts, "high"),
      beyond: standingFormulas.beyond(parts),
      out: `IF(${at("unassigned")}=1,9,IF(OR(${verdict}=3,${verdict}=4),${verdict},0))`,
    },
    "plain",
  );
}

function gotLine(target: Target, { source, points, layout }: Context): Line {
  const { id, department } = target;
  const worth = (key: PointsCell<"worth">) => layout.at("worth", id, key);
  const got = (key: PointsCell<"got">) => layout.at("got", id, key);
  const parts = partsOf(target, source);
  const counts = (value: string) => `IF(${worth("out")}=0,${value},"")`;
  const cells: RuleCells = {
    ...{ max: worth("max"), kind: worth("kind"), share: worth("share"), each: worth("each") },
    ...{ floor: worth("floor"), cap: worth("cap"), beyond: worth("beyond") },
    name: ruleName(layout, id),
  };
  // More things wrong give less, and so do more days.
  const ends = {
    low: {
      reached: got("reachedLow"),
      state: got("stateLow"),
      wrong: got("wrongHigh"),
      late: worth("lateMost"),
    },
    high: {
      reached: got("reachedHigh"),
      state: got("stateHigh"),
      wrong: got("wrongLow"),
      late: worth("late"),
    },
  };
  const counted = (end: "low" | "high") =>
    counts(`IF(ISNUMBER(${got("typed")}),${got("typed")},${got(end)})`);
  const { scores } = points;
  return blockLine(
    "got",
    id,
    [department, cell(target.text, "plain")],
    {
      reachedLow: counts(`ROUND(${standingFormulas.completion(parts, "low")},12)`),
      reachedHigh: counts(`ROUND(${standingFormulas.completion(parts, "high")},12)`),
      stateLow: counts(standingFormulas.state(parts, "low")),
      stateHigh: counts(standingFormulas.state(parts, "high")),
      wrongLow: counts(standingFormulas.wrong(parts, "low")),
      wrongHigh: counts(standingFormulas.wrong(parts, "high")),
      low: counts(`ROUND(${ruleFormula(cells, ends.low, "low")},10)`),
      high: counts(`ROUND(${ruleFormula(cells, ends.high, "high")},10)`),
      typed: typedFormula(scores, got("position"), worth("lowest"), worth("highest")),
      countedLow: counted("low"),
      countedHigh: counted("high"),
      shown: pointsText(got("low"), got("high"), worth("max")),
      position: `IFERROR(MATCH(${scores.key(layout.periodCell, quote(id))},${scores.keys},0),0)`,
    },
    "plain",
  );
}

/** The score that counts: approved, else verified, else the department's own; what lies outside the limits counts nothing. */
function typedFormula(
  scores: PointsSource["scores"],
  position: string,
  lowest: string,
  highest: string,
): string {
  const nested = TYPED_IN_ORDER.reduceRight((otherwise, name) => {
    const value = `INDEX(${scores.column(name)},${position})`;
    const inside = `IF(${value}>=${lowest},IF(ISNUMBER(${highest}),${value}<=${highest},TRUE),FALSE)`;
    return `IF(IF(ISNUMBER(${value}),${inside},FALSE),${value},${otherwise})`;
  }, `""`);
  return `IF(${position}=0,"",${nested})`;
}

const TYPED_IN_ORDER = SOURCES.map((source) => SCORING_COLUMNS[source].name);

function totalLine(id: string, layout: PointsLayout): Line {
  const at = (key: PointsCell<"total">) => layout.at("total", id, key);
  const sum = (values: string) => {
    const counting = `${layout.column("worth", "out")},0`;
    const own = id === EVERYBODY ? "" : `${layout.column("worth", "department")},${quote(id)},`;
    return `ROUND(SUMIFS(${values},${own}${counting}),10)`;
  };
  const ranks = rankFormulas(layout.column("total", "shareLow"), layout.column("total", "shareHigh"), {
    low: at("shareLow"),
    high: at("shareHigh"),
  });
  return blockLine(
    "total",
    id,
    [null, cell(null, "plain")],
    {
      max: sum(layout.column("worth", "max")),
      low: sum(layout.column("got", "countedLow")),
      high: sum(layout.column("got", "countedHigh")),
      shareLow: shareOf(at("low"), at("max")),
      shareHigh: shareOf(at("high"), at("max")),
      bandLow: bandFormula(at("shareLow")),
      bandHigh: bandFormula(at("shareHigh")),
      best: id === EVERYBODY ? `""` : ranks.best,
      worst: id === EVERYBODY ? `""` : ranks.worst,
      roundedLow: roundedShare(at("shareLow")),
      roundedHigh: roundedShare(at("shareHigh")),
      shownLow: shownShare(at("shareLow"), at("roundedLow"), at("bandLow")),
      shownHigh: shownShare(at("shareHigh"), at("roundedHigh"), at("bandHigh")),
    },
    "plain",
  );
}

function partsOf({ parts, department }: Target, { campaign, counts }: CountSource) {
  const rows = listing(campaign);
  return parts.map((part) => {
    const row = FIRST_LINE + rows.findIndex(({ id, part: one }) => one !== null && id === part.id);
    const cells = partCells(campaign, part.id, row);
    const { daysLate } = counts(part, department, cells);
    return { part, cells: { ...cells, verdict: cellRef("verdict", row), daysLate } };
  });
}

/** Where the first block shows the name of a target's rule. */
function ruleName(layout: PointsLayout, id: string): string {
  return layout.at("worth", id, "max").replace(/^\$[A-Z]+/, "$C");
}

const codeOf = (kind: (typeof KINDS)[number]["kind"]) => KINDS.findIndex((one) => one.kind === kind) + 1;
const PROPORTIONAL_CODE = codeOf("proportional");
