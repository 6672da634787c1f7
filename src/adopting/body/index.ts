export { type Body, type BodyRowKind, rowsOfKind } from "./bodyRows";
export { findBody } from "./findBody";
export { unlabelledColumns } from "./unlabelled";
