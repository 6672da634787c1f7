import type { Points } from "../../campaign/points";
import type { TargetResult } from "../score";
import { exactly, roundPoints, type Range } from "./range";
import { pointsBy } from "./rule";
import { standingOf } from "./standing";
import { countedOf, type Source, type TypedScores } from "./typed";

/** The points of one target. */
export interface TargetPoints {
  readonly id: string;
  readonly department: string;
  readonly max: number;
  /** Why it is out of the total; null = it counts. */
  readonly out: "not-due" | "not-applicable" | "unassigned" | null;
  /** What the registers give; null where it is out. */
  readonly computed: Range | null;
  /** What adds to the total: the score that somebody gave, else the computed one; null where it is out. */
  readonly counted: Range | null;
  readonly source: Source | "computed";
}

export function targetPoints(
  result: TargetResult,
  points: Points,
  typed: TypedScores | undefined,
): TargetPoints {
  const { id, department } = result.target;
  const out = whyOut(result, points);
  const head = { id, department, max: points.max, out };
  if (out) return { ...head, computed: null, counted: null, source: "computed" };
  const computed = roundPoints(pointsBy(points, standingOf(result)));
  const given = typed ? countedOf(typed) : null;
  if (!given) return { ...head, computed, counted: computed, source: "computed" };
  return { ...head, computed, counted: exactly(given.score), source: given.source };
}

function whyOut({ verdict }: TargetResult, { unassigned }: Points): TargetPoints["out"] {
  if (unassigned && unassigned.document !== null) return "unassigned";
  return verdict === "not-due" || verdict === "not-applicable" ? verdict : null;
}
