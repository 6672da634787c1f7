export { type Becomes, type Decision, fieldsIn } from "./becomes";
export type { Item } from "./items";
export { type Certainty, type PlannedColumn, plannedColumns } from "./plannedColumns";
export { settled } from "./settled";
