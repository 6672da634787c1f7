export { weekdayOn } from "./dayCells";
export type { Doubt, DoubtKind } from "./doubts";
export { DETAILS_MARK, DETAILS_TITLE } from "./details";
export { findGrid } from "./findGrid";
export type { GridEntry } from "./cellEntries";
export { type GridEntries, gridEntries } from "./gridEntries";
export { markKey, UNSAID } from "./legend";
export {
  type MarkBecomes,
  type MarkCertainty,
  type MarkDecision,
  NOTHING_TOLD,
  OUT,
  type ToldMarks,
} from "./markDecisions";
export { asWritten } from "./marks";
export type { MarkUse } from "./markUses";
export { type Matchable, matched } from "./matched";
export { firstDay, type MonthFrom, type MonthGrid, type SaidLine, type SaidMonth } from "./monthGrid";
export { peopleRows } from "./peopleRows";
