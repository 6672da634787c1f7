import type { Campaign, Part, Target } from "../../campaign/campaign";
import type { Line, PlanCell } from "../../workbook/plan";
import type { CountSource } from "../formulas/source";
import { partTexts } from "../formulas/texts";
import { verdictWord } from "../formulas/verdict";
import { howCells } from "../howLayout";
import { cell, fitted, formula, heightOf, line } from "../lines";
import type { Rows } from "../pageBreaks";
import { targetFormula } from "../targets";
import { changeHeaders, withChange } from "./change";
import { header, WIDTHS, widthsOf } from "./columns";
import { POINTS_HEADERS, pointsCells } from "./points";

/** What the lines below the header speak of, by id: a department, a target, or one of several parts. */
export function targetOrder({ departments, targets }: Campaign): string[] {
  return departments.flatMap(({ id }) => [
    id,
    ...targets
      .filter(({ department }) => department === id)
      .flatMap((target) => [
        target.id,
        ...(target.parts.length > 1 ? target.parts.map((part) => part.id) : []),
      ]),
  ]);
}

/**
 * Which of the targets' lines stand on one page, with their header in a row: a department's name with its first target, a
 * target with its parts.
 */
export function targetsTogether(campaign: Campaign, header: number): Rows[] {
  const order = targetOrder(campaign);
  const rowOf = (id: string) => header + 1 + order.indexOf(id);
  return [
    { first: header, last: header + 2 },
    ...campaign.departments.map(({ id }) => ({ first: rowOf(id), last: rowOf(id) + 1 })),
    ...campaign.targets.map(({ id, parts }) => ({
      first: rowOf(id),
      last: rowOf(id) + (parts.length > 1 ? Math.min(parts.length, MOST_TOGETHER) : 0),
    })),
  ];
}

/** Of more parts the first ones stand with their target. */
const MOST_TOGETHER = 6;

/** Each department's targets; one of several parts has a line for each part below its own. */
export function targetLines(source: CountSource): Line[] {
  const { campaign } = source;
  const widths = widthsOf(source);
  return [
    header([...HEADERS, ...changeHeaders(source), ...(source.points ? POINTS_HEADERS : [])], widths),
    ...campaign.departments.flatMap(({ id, name }) => [
      line(cell(id, "section"), cell(name, "section"), ...widths.slice(2).map(() => cell(null, "section"))),
      ...campaign.targets
        .filter(({ department }) => department === id)
        .flatMap((target) => withPoints(withChange(linesOf(target, source), target, source), target, source)),
    ]),
  ];
}

/** What the lines of a target say, as formulas or as values. */
export interface TargetCells {
  /** Of a part, from its text to its verdict. */
  readonly part: (part: Part, index: number) => readonly PlanCell[];
  /** Of a target of several parts. */
  readonly verdict: PlanCell;
  /** Makes a line as high as its texts, or the one that it will show, need. */
  readonly fit: (line: Line, text: string) => Line;
}

/** The line of a target; one of several parts has a line for each part below its own. */
export function linesOfTarget(target: Target, { part, verdict, fit }: TargetCells): Line[] {
  const partLine = (one: Part, index: number, id: PlanCell) => fit(line(id, ...part(one, index)), one.text);
  const [only, ...more] = target.parts;
  if (only && more.length === 0) return [partLine(only, 0, cell(target.id, "strong"))];
  const head = line(
    cell(target.id, "strong"),
    cell(target.text, "strong"),
    cell(target.clause, "center"),
    cell("mọi phần đạt", "center"),
    ...WIDTHS.slice(5).map(() => cell(null, "plain")),
    verdict,
  );
  return [
    fit(head, target.text),
    ...target.parts.map((one, index) => partLine(one, index, cell(one.id, "indented"))),
  ];
}

function linesOf(target: Target, source: CountSource): Line[] {
  const { campaign } = source;
  const widths = widthsOf(source);
  const how = howCells(campaign);
  const verdict = (id: string) => formula(verdictWord(how(id, "verdict")), "verdict");
  return linesOfTarget(target, {
    part: (part) => {
      const texts = partTexts(part, (column) => how(part.id, column));
      return [
        formula(`${targetFormula(part.id, "text")}&""`, "plain"),
        formula(`${targetFormula(part.id, "clause")}&""`, "center"),
        formula(texts.level, "center"),
        formula(texts.count, "center"),
        formula(texts.ratio, "ratio"),
        formula(texts.coverage, "plain"),
        formula(texts.gap, "plain"),
        verdict(part.id),
      ];
    },
    verdict: verdict(target.id),
    fit: (one, text) => {
      const shown = one.cells[1]?.style === "strong" ? wider(text) : text;
      return fitted(widths, one, source.points ? [null, shown, ...NARROW] : [null, shown]);
    },
  });
}

/** The points stand in the target's first line. */
function withPoints(lines: readonly Line[], target: Target, source: CountSource): readonly Line[] {
  if (!source.points) return lines;
  const points = pointsCells(target, source);
  const told = heightOf(
    ["x".repeat(source.points.scores.told?.length(target.id) ?? 0)],
    widthsOf(source).slice(-1),
  );
  return lines.map((one, index) =>
    index === 0
      ? { cells: [...one.cells, ...points], height: Math.max(told, one.height ?? 0) }
      : { ...one, cells: [...one.cells, ...points.map(() => cell(null, "plain"))] },
  );
}

/** As long as bold letters make it. */
const wider = (text: string) => `${text}${"x".repeat(Math.ceil(text.length / 8))}`;

/** What narrow columns show at their longest: what is lacking takes two lines. */
const NARROW = [null, null, null, null, "tính trên 100/100, 1 chưa có dữ liệu", "còn thiếu 100"];

export const HEADERS = [
  "Mã",
  "Chỉ tiêu",
  "Căn cứ",
  "Mức giao",
  "Đạt/phạm vi",
  "Tỷ lệ",
  "Độ phủ số liệu",
  "Còn thiếu",
  "Kết quả",
];
