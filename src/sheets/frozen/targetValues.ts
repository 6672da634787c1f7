import type { Target } from "../../campaign/campaign";
import { type Period, periodOf } from "../../campaign/period";
import { formatDay } from "../../registers/text/dates";
import type { Change } from "../../scoring/change";
import { SOURCES } from "../../scoring/points/typed";
import type { TargetResult } from "../../scoring/score";
import type { Line, PlanCell } from "../../workbook/plan";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import { resultTexts } from "../copies/department/resultTexts";
import { cell, fitted, line } from "../lines";
import { CHANGE_HEADER } from "../scorecard/change";
import { header, widthsOf } from "../scorecard/columns";
import { POINTS_HEADERS } from "../scorecard/points";
import { HEADERS, linesOfTarget } from "../scorecard/targets";
import { changeText } from "./changeText";
import type { FrozenCard } from "./sheet";
import { roundingOf } from "../settingRows";
import { pointsText, shapeOfCard } from "./totals";

/** What had changed since the period frozen before. */
export interface FrozenChanges {
  readonly since: string;
  readonly byPart: ReadonlyMap<string, Change>;
}

/** Each department's targets, as the scorecard has them. */
export function frozenTargetLines(card: FrozenCard): Line[] {
  const { campaign, scorecard } = card;
  const widths = widthsOf(shapeOfCard(card));
  const titles = [
    ...HEADERS,
    ...(card.changes ? [CHANGE_HEADER] : []),
    ...(card.points ? POINTS_HEADERS : []),
  ];
  return [
    header(titles, widths),
    ...campaign.departments.flatMap(({ id, name }) => [
      line(cell(id, "section"), cell(name, "section"), ...widths.slice(2).map(() => cell(null, "section"))),
      ...scorecard.targets
        .filter(({ target }) => target.department === id)
        .flatMap((result) => linesOf(result, card).map((one) => fitted(widths, one))),
    ]),
  ];
}

function linesOf(result: TargetResult, card: FrozenCard): Line[] {
  const { target, verdict, parts } = result;
  const lines = linesOfTarget(target, {
    part: (part) => partCells(result, part.id, card.period, card),
    verdict: cell(VERDICT_WORDS[verdict], "verdict"),
    fit: (one) => one,
  });
  return lines.map(({ cells }, index) => {
    const part = parts[parts.length > 1 ? index - 1 : index];
    const change = part && card.changes?.byPart.get(part.part.id);
    return {
      cells: [
        ...cells,
        ...(card.changes ? [cell(change ? changeText(change) : null, "center")] : []),
        ...(card.points ? pointsCells(index === 0 ? target : null, card) : []),
      ],
    };
  });
}

function partCells(
  { target, parts }: TargetResult,
  id: string,
  period: Period,
  card: FrozenCard,
): PlanCell[] {
  const result = parts.find(({ part }) => part.id === id);
  if (!result) throw new Error(`${id} has no result`);
  const texts = resultTexts(result, periodOf(result.part, period), card.settings);
  return [
    cell(result.part.text, "plain"),
    cell(target.clause, "center"),
    cell(texts.level, "center"),
    cell(texts.count, "center"),
    cell(texts.ratio, "ratio"),
    cell(texts.coverage, "plain"),
    cell(texts.gap, "plain"),
    cell(VERDICT_WORDS[result.verdict], "verdict"),
  ];
}

/** The points stand in the target's first line. */
function pointsCells(target: Target | null, { points, settings }: FrozenCard): PlanCell[] {
  const found = target && points?.card.targets.find(({ id }) => id === target.id);
  if (!target || !points || !found) return POINTS_HEADERS.map(() => cell(null, "plain"));
  const how = roundingOf(settings);
  const given = points.given.find((one) => one.target === target.id);
  const typed = [...SOURCES].reverse().map((source) => given?.scores[source]);
  const document = target.points?.unassigned?.document ?? "";
  const not = found.out === "unassigned" ? `Không giao: ${document}` : "";
  const said = given
    ? [given.by, given.on === undefined ? "" : formatDay(Math.floor(given.on))].filter(Boolean).join(", ")
    : "";
  const why = [said, given?.reason.text ?? ""].filter(Boolean).join(": ");
  return [
    cell(found.max, "center"),
    cell(found.computed && pointsText(found.computed, found.max, how), "center"),
    ...typed.map((score) =>
      cell(score?.value ?? (score?.text === "" ? null : (score?.text ?? null)), "center"),
    ),
    cell(found.counted ? pointsText(found.counted, found.max, how) : "–", "verdict"),
    cell(`${not}${why}`, "plain"),
  ];
}
