import type { CellError } from "../workbook/value";

export const DIV0: CellError = { error: "#DIV/0!" };
export const NA: CellError = { error: "#N/A" };
export const NAME: CellError = { error: "#NAME?" };
export const NULL: CellError = { error: "#NULL!" };
export const NUM: CellError = { error: "#NUM!" };
export const REF: CellError = { error: "#REF!" };
export const VALUE: CellError = { error: "#VALUE!" };

/** The error a text names, e.g. #N/A, or null. */
export function errorNamed(text: string): CellError | null {
  const name = text.toUpperCase();
  return [DIV0, NA, NAME, NULL, NUM, REF, VALUE].find((one) => one.error === name) ?? null;
}

/** Tells an error from whatever else a piece of a formula may give: values, arrays, areas. */
export function isError(result: unknown): result is CellError {
  return typeof result === "object" && result !== null && "error" in result;
}
