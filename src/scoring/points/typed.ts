/** Who has given a score, the one that counts first. */
export const SOURCES = ["approved", "verified", "self"] as const;

export type Source = (typeof SOURCES)[number];

/** What people typed for a target in the period that is scored; null = nothing, or nothing that can be counted. */
export type TypedScores = Readonly<Record<Source, number | null>>;

/** The score that goes before the computed one, and who gave it. */
export function countedOf(typed: TypedScores): { readonly source: Source; readonly score: number } | null {
  for (const source of SOURCES) {
    const score = typed[source];
    if (score !== null) return { source, score };
  }
  return null;
}
