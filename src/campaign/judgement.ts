/** What the people of a centre decide about the findings of a check. */

/** How bad a centre finds what a rule sees; `off` = it need not look. */
export type Level = "error" | "warning" | "note" | "off";

/** A finding that somebody has looked at and found right: silent as long as the cell says the same. */
export interface Exception {
  /** The register's sheet as the campaign names it, wherever it is now. */
  readonly sheet: string;
  readonly rowId: string;
  readonly field: string;
  readonly rule: string;
  /** What was found right, as one text. */
  readonly value: string;
}
