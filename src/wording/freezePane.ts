import type { Change } from "../scoring/change";

/** What the pane says of periods that are frozen, and of a scorecard that is no longer true. */
export interface FreezePaneWording {
  /** "▲ +2,5 điểm % so với kỳ đã chốt 2026-H1" */
  readonly change: (change: Change, since: string) => string;
  readonly freeze: FreezeWording;
  readonly stale: StaleWording;
}

interface FreezeWording {
  readonly heading: string;
  readonly intro: string;
  /** "2026-H1: Nguyễn Văn A, 30/06/2026" */
  readonly period: (code: string, by: string, day: string | null) => string;
  readonly already: string;
  readonly by: string;
  readonly byMissing: string;
  readonly start: string;
  readonly again: string;
  readonly ownFrozen: (code: string) => string;
  /** Of a period that ends after the report date: what to do where another one is meant. */
  readonly notOver: (end: string) => string;
  /** Points that somebody must look at first. */
  readonly remarks: (count: number) => string;
  readonly done: (code: string, sheet: string) => string;
}

interface StaleWording {
  /** `day` null = nobody knows when it was made. */
  readonly heading: (day: string | null) => string;
  readonly targets: (count: number) => string;
  /** "12/14 → 11/14" */
  readonly target: (id: string, before: Counted, now: Counted) => string;
  /** Where rows have changed that may have moved it, of which it is not known which. */
  readonly by: (sheets: readonly string[]) => string;
  /** A row as a button: "Văn bản B5 · dòng đã đổi". */
  readonly row: (cell: string, isNew: boolean, isSure: boolean) => string;
  /** Of a target: how many rows may have moved it, and where they are. */
  readonly moving: (count: number, sheets: readonly string[]) => string;
  /** Of a target: rows that it counted and that are no longer there; `isSure`: else so many at most. */
  readonly gone: (count: number, isSure: boolean) => string;
  /** Of a target. */
  readonly byNoRow: string;
  readonly rows: (sheet: string, changed: number, added: number, gone: number) => string;
  readonly rowsUnknown: string;
  readonly noRows: string;
  readonly moreRows: (count: number) => string;
  readonly frozen: (code: string, count: number) => string;
}

/** Null = nobody knows. */
export interface Counted {
  readonly pass: number | null;
  readonly fail: number | null;
  readonly missing: number | null;
  readonly verdict: string;
}
