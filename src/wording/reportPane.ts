/** What the pane says of the report. */
export interface ReportPaneWording {
  readonly heading: string;
  readonly intro: string;
  readonly start: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  /** Days from today until the last day; below 0 behind it. */
  readonly deadline: (text: string, last: string, days: number) => string;
}
