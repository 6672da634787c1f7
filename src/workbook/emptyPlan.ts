import type { WorkbookPlan } from "./plan";

/** Writes nothing: what a plan does not speak of. */
export const EMPTY_PLAN: WorkbookPlan = { sheets: [], names: [], cells: [], columns: [] };
