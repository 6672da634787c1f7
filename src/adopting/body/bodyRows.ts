/**
 * What a row below a header is. `entry`: one row of the register; `section`: a heading over entries (I, A, a group's
 * name); `total`: sums; `header-again`: the header on the next page, or its column numbers; `blank`: nothing, or only
 * zeros of formulas that were filled down too far; `beyond`: below the table – signatures, notes, another table.
 */
export type BodyRowKind = "entry" | "section" | "total" | "header-again" | "blank" | "beyond";

/** The rows below a header. */
export interface Body {
  /** Zero-based row of the sheet that `kinds` begins with. */
  readonly first: number;
  /** One for each row, down to the last that has anything in it. */
  readonly kinds: readonly BodyRowKind[];
  /** The last row of the table, zero-based; null = it has none. */
  readonly last: number | null;
}

/** The rows of one kind, zero-based rows of the sheet. */
export function rowsOfKind({ first, kinds }: Body, wanted: BodyRowKind): number[] {
  return kinds.flatMap((kind, i) => (kind === wanted ? [first + i] : []));
}
