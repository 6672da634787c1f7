/** Something in an adopted sheet that a person should look at; what is said of it is left as it stands. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** A1, in the sheet that is adopted. */
  readonly cell: string;
  /** What stands there: a mark, a name; may be empty. */
  readonly said: string;
  /** Of a mark that has changed: what the register says. */
  readonly known?: string;
}

/**
 * `mark-unknown`: nobody knows what it means, it was taken as it stands · `mark-changed`: taken over before with another
 * mark, not taken again · `no-such-day`: a mark under a day that the month does not have, not taken · `nobody`: marks
 * beside nobody, not taken · `sum-row`: numbers of a whole row, taken for sums and not taken over · `detail-alone`: a note
 * about a cell that is empty now, not taken · `person-unknown`, `person-several`: no resident, or several, of that name,
 * taken without a code.
 */
export type DoubtKind =
  | "mark-unknown"
  | "mark-changed"
  | "no-such-day"
  | "nobody"
  | "sum-row"
  | "detail-alone"
  | "person-unknown"
  | "person-several";
