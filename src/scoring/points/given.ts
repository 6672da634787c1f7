import type { Campaign } from "../../campaign/campaign";
import { limitsOf, type Points } from "../../campaign/points";
import type { Day } from "../../registers/text/dates";
import { type Source, SOURCES, type TypedScores } from "./typed";

/** A line of scores that people typed, of the period that is scored. */
export interface GivenLine {
  readonly target: string;
  /** A1, where the line says which target it means. */
  readonly cell: string;
  readonly scores: Readonly<Record<Source, GivenScore>>;
  /** Without spaces around it; empty where there is none. */
  readonly reason: { readonly cell: string; readonly text: string };
  /** Who gave the scores. */
  readonly by: string;
  /** And on which day; absent = nobody says. */
  readonly on?: Day;
}

export interface GivenScore {
  /** A1. */
  readonly cell: string;
  /** As it stands there, for a person; empty where it is blank. */
  readonly text: string;
  /** Null where it is blank or no number. */
  readonly value: number | null;
}

/** The scores that can be counted, by target; of two lines for one target the upper one. */
export function typedIn(lines: readonly GivenLine[], { targets }: Campaign): Map<string, TypedScores> {
  const typed = new Map<string, TypedScores>();
  for (const { target, scores } of lines) {
    const points = targets.find(({ id }) => id === target)?.points;
    if (!points || typed.has(target)) continue;
    const countable = (source: Source) => {
      const { value } = scores[source];
      return value !== null && isInside(value, points) ? value : null;
    };
    typed.set(target, {
      approved: countable("approved"),
      verified: countable("verified"),
      self: countable("self"),
    });
  }
  return typed;
}

export function isInside(value: number, points: Points): boolean {
  const { lowest, highest } = limitsOf(points);
  return value >= lowest && (highest === null || value <= highest);
}

export const hasAny = ({ scores }: GivenLine): boolean =>
  SOURCES.some((source) => scores[source].text !== "");
