/** Something in an adopted sheet that a person should look at; what is said of it is left as it stands. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** A1, in the sheet that is adopted. */
  readonly cell: string;
  /** What stands there: a mark, a name; may be empty. */
  readonly said: string;
  /** Of a mark or a day that has changed: what the register says. */
  readonly known?: string;
}

/**
 * `mark-unknown`: nobody knows what it means, not taken · `mark-changed`: taken over before with another mark, not taken
 * again · `other-month`: taken over before for the day `known` of another month, not taken again · `no-such-day`: a mark under a day that the month does not have, not taken · `nobody`: marks
 * beside nobody, not taken · `sum-row`: numbers of a whole row, taken for sums and not taken over · `detail-alone`: a note
 * about a cell that is empty now, not taken · `other-grid`: another month or other people
 * below, not taken · `person-unknown`, `person-several`: no resident, or several, of that name,
 * taken without a code.
 */
export type DoubtKind =
  | "mark-unknown"
  | "mark-changed"
  | "other-month"
  | "no-such-day"
  | "nobody"
  | "sum-row"
  | "detail-alone"
  | "other-grid"
  | "person-unknown"
  | "person-several";
