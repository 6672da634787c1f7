import { type Day, dayOf } from "../../registers/text/dates";
import type { Headers } from "../headers";

/** A sheet with people down and the days of a month across. */
export interface MonthGrid {
  /** The first one; `columns` are those that are no days. */
  readonly headers: Headers;
  /** Of all blocks. */
  readonly days: readonly DayColumn[];
  /** One, or two where the halves of the month stand one below the other. */
  readonly blocks: readonly Block[];
  /** Zero-based row where another grid begins, which is not read; null = none does. */
  readonly until: number | null;
  /** What its title, the sheet's name and its dates say about the month. */
  readonly month: SaidMonth;
  /** Where it says so. */
  readonly monthFrom: readonly MonthFrom[];
  /** What is written above it about all its cells. */
  readonly lines: readonly SaidLine[];
  /** What is written about marks: by mark as it compares the value, or null where nobody knows what is meant. */
  readonly legend: Legend;
}

/** Rows of people below a header of their own. */
export interface Block {
  readonly headers: Headers;
  readonly days: readonly DayColumn[];
  /** Zero-based row of the sheet where it is surely over: a legend, notes of single cells; null = nothing of that. */
  readonly end: number | null;
}

/** A mark by how it compares; `unsaid` = our own sign for an entry that says nothing. */
export type Legend = ReadonlyMap<string, { readonly value: string } | "unsaid" | null>;

export interface DayColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** 1 to 31. */
  readonly day: number;
  /** Where its header says the month and the year too. */
  readonly date: Day | null;
}

/** Null = not said, or said in two ways. */
export interface SaidMonth {
  /** 1 to 12. */
  readonly month: number | null;
  readonly year: number | null;
}

/** Where a sheet says its month: a cell of its title or header (A1), its name, the days across. */
export type MonthFrom = { readonly in: "cell" | "days"; readonly cell: string } | { readonly in: "name" };

/** "Hoạt động: Thể dục" above a grid. */
export interface SaidLine {
  /** Label of the field that it fills. */
  readonly field: string;
  readonly value: string;
  /** A1. */
  readonly cell: string;
}

/** The first day of the month; null where it is not said. */
export function firstDay({ month, year }: SaidMonth): Day | null {
  return month === null || year === null ? null : dayOf(year, month, 1);
}
