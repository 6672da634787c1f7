import { numberOfPhase, phaseOf } from "../campaign/phase";
import { calendar } from "../registers/text/dates";
import { metIn, type PhaseResult, scorePhase } from "../scoring/phase";
import { phaseText } from "../sheets/formulas/period";
import type { CountSource } from "../sheets/formulas/source";
import { SETTINGS_SHEET } from "../sheets/names";
import { phasePlan } from "../sheets/phase";
import { columnLetters, quoteSheet } from "../workbook/address";
import type { SheetPlan } from "../workbook/plan";
import type { YearMet } from "./desk";
import type { OpenBook } from "./readBook";

/** The years of a phase, and which one of the campaign's it is, counted from 1. */
export interface AskedYears extends PhaseResult {
  readonly number: number;
}

/** Null where a period of one year is asked for. */
export function askedYears({ book, phase }: Pick<OpenBook, "book" | "phase">): AskedYears | null {
  if (!phase) return null;
  const number = numberOfPhase(book.campaign, phase);
  return number === null ? null : { number, ...scorePhase(book, phase) };
}

export function yearsMet({ years }: PhaseResult): YearMet[] {
  return years.map(({ year, judged }) => ({ year, met: judged && metIn(judged.scorecard) }));
}

/** What the head of a scorecard says of a phase that is chosen; nothing where the campaign has none. */
export function phaseTold({ book, periodCell }: OpenBook): Pick<CountSource, "phase"> {
  if (!book.campaign.phases || !periodCell) return {};
  const { row, column } = periodCell;
  const at = `${quoteSheet(SETTINGS_SHEET)}!$${columnLetters(column)}$${String(row + 1)}`;
  return { phase: phaseText(at) };
}

/** Of the phase that the judged year belongs to, whatever the period: none where the campaign has no phases. */
export function phaseSheets({ book, settings }: OpenBook, source: CountSource): SheetPlan[] {
  const phase = phaseOf(book.campaign, calendar(book.period.year.start).year);
  return phase ? [phasePlan(source, scorePhase(book, phase), settings)] : [];
}
