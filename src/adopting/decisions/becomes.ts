/**
 * What a column becomes: fields of the register (several where a pair of columns says several things), a column of the
 * department's own, or nothing.
 */
export type Becomes =
  | { readonly as: "field"; readonly fields: readonly string[] }
  | { readonly as: "own" }
  | { readonly as: "out" };

/** What somebody has said of columns that are looked at together; columns are zero-based. */
export interface Decision {
  readonly columns: readonly number[];
  readonly becomes: Becomes;
}

export const OWN: Becomes = { as: "own" };

export function fieldsIn(becomes: Becomes | null): readonly string[] {
  return becomes?.as === "field" ? becomes.fields : [];
}
