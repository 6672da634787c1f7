import type { Campaign } from "../../campaign/campaign";
import { limitsOf, type Points } from "../../campaign/points";
import { type GivenLine, hasAny, isInside } from "./given";
import type { Range } from "./range";
import type { TargetPoints } from "./target";
import { SOURCES } from "./typed";

/** What a person must look at before the points are printed. */
export type ScoreNote =
  | { readonly kind: "unreadable"; readonly target: string; readonly cell: string; readonly value: string }
  | {
      readonly kind: "outside";
      readonly target: string;
      readonly cell: string;
      readonly value: string;
      readonly lowest: number;
      /** Null = no limit. */
      readonly highest: number | null;
    }
  /** The department's own score is another one than the computed one, and nobody says why. */
  | { readonly kind: "reason-missing"; readonly target: string; readonly cell: string }
  /** A second line for the same target and period: it is not counted. */
  | { readonly kind: "twice"; readonly target: string; readonly cell: string }
  /** Scores of a target that is out of the total. */
  | { readonly kind: "out"; readonly target: string; readonly cell: string }
  /** Không được giao without the number of a document: the target stays in the total. */
  | { readonly kind: "undocumented"; readonly target: string };

/** `shown`: a computed number of points as the scorecard shows it, which is what people copy. */
export function scoreNotes(
  lines: readonly GivenLine[],
  targets: readonly TargetPoints[],
  campaign: Campaign,
  shown: (points: number, max: number) => number,
): ScoreNote[] {
  const seen = new Set<string>();
  const notes = lines.flatMap((line): ScoreNote[] => {
    const { target, cell } = line;
    const points = campaign.targets.find(({ id }) => id === target)?.points;
    const scored = targets.find(({ id }) => id === target);
    if (!points || !scored) return [];
    if (seen.has(target)) return [{ kind: "twice", target, cell }];
    seen.add(target);
    if (scored.out) return hasAny(line) ? [{ kind: "out", target, cell }] : [];
    const wrong = wrongScores(line, points);
    if (wrong.length > 0 || line.reason.text !== "" || !differs(line, scored.computed, points, shown))
      return wrong;
    return [{ kind: "reason-missing", target, cell: line.reason.cell }];
  });
  const undocumented = campaign.targets.filter(({ points }) => points?.unassigned?.document === null);
  return [...undocumented.map(({ id }): ScoreNote => ({ kind: "undocumented", target: id })), ...notes];
}

function wrongScores({ target, scores }: GivenLine, points: Points): ScoreNote[] {
  return SOURCES.flatMap((source): ScoreNote[] => {
    const { value, text, cell } = scores[source];
    if (text === "" || (value !== null && isInside(value, points))) return [];
    if (value === null) return [{ kind: "unreadable", target, cell, value: text }];
    return [{ kind: "outside", target, cell, value: text, ...limitsOf(points) }];
  });
}

/** Inside what is still possible nothing differs yet. */
function differs(
  { scores: { self } }: GivenLine,
  computed: Range | null,
  { max }: Points,
  shown: (points: number, max: number) => number,
): boolean {
  const { value } = self;
  if (value === null || !computed) return false;
  if (computed.low !== computed.high) return value < computed.low - HAIR || value > computed.high + HAIR;
  return [computed.low, shown(computed.low, max)].every((one) => Math.abs(one - value) > HAIR);
}

/** Less than anybody types. */
const HAIR = 1e-9;
