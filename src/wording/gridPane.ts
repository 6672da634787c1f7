/** Every sentence about the sheets of people and days that are made of a register. */
export interface GridPaneWording {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly register: string;
  readonly month: MonthWording;
  readonly make: string;
  readonly made: (people: number, entries: number, sheet: string) => string;
  /** Entries of the month without a code. */
  readonly nobody: (entries: number) => string;
  /** Entries whose day cannot be read. */
  readonly undated: (entries: number) => string;
  /** It was made before, and what to do. */
  readonly there: (sheet: string) => string;
  readonly goOn: string;
  readonly open: string;
}

/** Which month of which year. */
export interface MonthWording {
  readonly month: string;
  readonly year: string;
  readonly choose: string;
}
