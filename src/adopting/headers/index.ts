export { findHeaders, type Headers } from "./findHeaders";
export type { ColumnLabel } from "./labels";
