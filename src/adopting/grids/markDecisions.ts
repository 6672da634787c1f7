/** What becomes of the cells that say a mark. */
export type MarkBecomes =
  /** Entries with this value of the mark field; null = entries that say nothing in it. */
  | { readonly as: "value"; readonly value: string | null }
  /** They stay in the grid alone. */
  | { readonly as: "out" };

/** What somebody has said of a mark, which is written as it compares. */
export interface MarkDecision {
  readonly mark: string;
  readonly becomes: MarkBecomes;
}

/** What was said of marks, by a person now and the last time. */
export interface ToldMarks {
  readonly decided: readonly MarkDecision[];
  readonly remembered: readonly MarkDecision[];
}

/**
 * How it is known what a mark means. `legend`: the sheet says it · `usual`: it means so everywhere · `unclear`: nobody
 * knows, and its cells are left out until a person says.
 */
export type MarkCertainty = "decided" | "remembered" | "legend" | "usual" | "unclear";

export const NOTHING_TOLD: ToldMarks = { decided: [], remembered: [] };
export const OUT: MarkBecomes = { as: "out" };
