import { GIVEN_TABLE, SCORING_TABLE } from "../names";
import { columnRef } from "../formulas/references";
import type { GivenLine } from "../../scoring/points/given";
import type { PointsColumnsThere } from "./targetReader";
import { SCORING_COLUMNS } from "./scoringColumns";

/** Where the formulas of points look, beside the counts. */
export interface PointsSource {
  /** Of the table of targets. */
  readonly columns: PointsColumnsThere;
  /** The table with the scores that people gave: what a line of it is found by, and its columns by name. */
  readonly scores: {
    readonly keys: string;
    readonly column: (name: string) => string;
    /** The key of a target, from the cell with the period's code and the one with its id. */
    readonly key: (period: string, id: string) => string;
    /** Columns with words of people, and how many lines somebody must look at; null in copies that leave the centre. */
    readonly told: {
      readonly notes: string;
      /** How many letters now stand there about a target, so that its line is high enough. */
      readonly length: (target: string) => number;
    } | null;
  };
}

/** Scores that people type into the workbook, in the lines of the period that is scored. */
export function typedScores(columns: PointsColumnsThere, given: readonly GivenLine[]): PointsSource {
  const column = (name: string) => columnRef(SCORING_TABLE, name);
  return {
    columns,
    scores: {
      keys: column(SCORING_COLUMNS.key.name),
      column,
      key: (period, id) => `${period}&"|"&${id}`,
      told: {
        notes: `SUMPRODUCT(1*(LEN(${column(SCORING_COLUMNS.note.name)})>0))`,
        length: (target) => {
          const line = given.find((one) => one.target === target);
          return line ? line.by.length + ", 30/06/2026: ".length + line.reason.text.length : 0;
        },
      },
    },
  };
}

/** Scores that stand in a copy, of the period that it is about. */
export function copiedScores(columns: PointsColumnsThere): PointsSource {
  const column = (name: string) => columnRef(GIVEN_TABLE, name);
  return {
    columns,
    scores: { keys: column(SCORING_COLUMNS.id.name), column, key: (_, id) => id, told: null },
  };
}
