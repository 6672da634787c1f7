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
import { type FrozenYear, frozenYear } from "./freeze/frozenYear";
import type { OpenBook } from "./readBook";

/** The years of a phase, and which one of the campaign's it is, counted from 1. */
export interface AskedYears extends PhaseResult {
  readonly number: number;
  /** Years that were frozen as a whole, but for the one that the scorecard judges. */
  readonly frozen: ReadonlyMap<number, FrozenYear>;
}

/** Null where a period of one year is asked for. */
export function askedYears({
  book,
  phase,
  frozen,
}: Pick<OpenBook, "book" | "phase" | "frozen">): AskedYears | null {
  if (!phase) return null;
  const number = numberOfPhase(book.campaign, phase);
  if (number === null) return null;
  const result = scorePhase(book, phase);
  const own = calendar(book.period.year.start).year;
  const kept = result.years.flatMap(({ year, judged }) => {
    const found = judged && year !== own && frozenYear(frozen?.rows ?? [], year, judged.scorecard);
    return found ? [[year, found] as const] : [];
  });
  return { number, ...result, frozen: new Map(kept) };
}

/** A year that was frozen stands as it was frozen. */
export function yearsMet({ years, frozen }: AskedYears): YearMet[] {
  return years.map(({ year, judged }) => {
    const kept = frozen.get(year);
    if (!kept) return { year, met: judged && metIn(judged.scorecard) };
    const { met, assigned, on, differing } = kept;
    return { year, met: { met, assigned }, frozen: { on, differing } };
  });
}

/** What the head of a scorecard says of a phase that is chosen; nothing where the campaign has none. */
export function phaseTold({ book, periodCell }: OpenBook): Pick<CountSource, "phase"> {
  if (!book.campaign.phases || !periodCell) return {};
  const { row, column } = periodCell;
  const at = `${quoteSheet(SETTINGS_SHEET)}!$${columnLetters(column)}$${String(row + 1)}`;
  return { phase: phaseText(at) };
}

/** Of the phase that the judged year belongs to, whatever the period: none where the campaign has no phases. */
export function phaseSheets({ book, settings, frozen }: OpenBook, source: CountSource): SheetPlan[] {
  const phase = phaseOf(book.campaign, calendar(book.period.year.start).year);
  const isFrozen = (year: number) => frozen?.rows.some(({ period }) => period === String(year)) ?? false;
  return phase ? [phasePlan(source, scorePhase(book, phase), settings, isFrozen)] : [];
}
