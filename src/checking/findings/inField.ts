/** The cell's field, and what the cell says. */
export interface InField {
  readonly field: string;
  readonly value: string;
}
