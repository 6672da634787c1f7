import type { Campaign } from "../campaign/campaign";
import { defaultReportDate, type Period, periodIn } from "../campaign/period";
import { numberOfPhase, type Phase, phaseCode } from "../campaign/phase";
import { periodCode, type Span } from "../campaign/span";
import { calendar, type Day, daysFrom1904, formatDay } from "../registers/text/dates";
import { PERIOD_WORDS, phaseWords } from "../wording/vi/periods";
import { SETTINGS_SHEET } from "../sheets/names";
import type { Settings } from "../sheets/settingRows";
import { withPeriod } from "../sheets/settingsAdded";
import { hasPeriod, settingCell, settingsFormulas, settingsNamesIn } from "../sheets/settingsReader";
import { cellAddress } from "../workbook/address";
import type { CellPatch, WorkbookPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { CellValue } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";

export interface AskedPeriod {
  readonly year: number;
  readonly span: Span;
}

/** A phase of the campaign, counted from 1: the year of the report date is judged, its years stand side by side. */
export interface AskedPhase {
  readonly phase: number;
}

/** What goes before the settings of a workbook; it is written into them where the scorecard is. */
export interface Asked {
  readonly period?: AskedPeriod | AskedPhase | undefined;
  /** Inside the period. */
  readonly reportDate?: Day | undefined;
  /** Tells the report date where the one that is set lies outside the period asked for. */
  readonly today?: Day | undefined;
}

/** The period that is judged, and what makes the settings say so. */
export interface Chosen {
  readonly period: Period;
  /** The one whose years are asked for; null = a period of one year is. */
  readonly phase: Phase | null;
  /** Where the period is chosen; null in workbooks that have no line for it. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly writing: Pick<WorkbookPlan, "cells" | "formulas" | "names" | "anchors" | "dressings">;
}

/** The settings of a workbook: what they say, and where. */
export interface Setting {
  readonly cells: SheetCells;
  readonly settings: Settings;
  readonly preset: Campaign;
}

/** Throws Trouble period-other-year, report-date-outside. */
export function chosenPeriod(setting: Setting, told: Asked, date1904: boolean): Chosen {
  const { settings } = setting;
  const { asked, phase } = inOneYear(setting, told, date1904);
  const { cells, adding } = asked.period
    ? withPeriod(setting.cells)
    : { cells: setting.cells, adding: { cells: [] } };
  const { year, span } = asked.period ?? { year: settings.year, span: settings.period };
  const isOfPhase = !phase || (numberOfPhase(setting.preset, phase) !== null && isIn(phase, year));
  if (!isOfCampaign(year, setting) || !isOfPhase) {
    throw otherYear(setting, phase ? phaseWords(phase) : periodCode(year, span));
  }
  const shift = daysFrom1904(date1904);
  const set = periodIn(year, span, settings.reportDate + shift);
  const wanted = asked.reportDate ?? reportDateIn(set, asked);
  const period = wanted === set.reportDate ? set : periodIn(year, span, wanted);
  refuseOutside(period, wanted, cells);
  const typed = (key: keyof Settings, value: CellValue): CellPatch => {
    return { sheet: SETTINGS_SHEET, ...settingCell(cells, key), value };
  };
  return {
    period,
    phase,
    cell: hasPeriod(cells) ? settingCell(cells, "period") : null,
    writing: {
      ...adding,
      cells: [
        ...adding.cells,
        ...(asked.period ? [typed("period", phase ? phaseWords(phase) : PERIOD_WORDS[span])] : []),
        ...(year === settings.year ? [] : [typed("year", year)]),
        ...(wanted === set.reportDate ? [] : [typed("reportDate", wanted - shift)]),
      ],
      formulas: settingsFormulas(cells),
      names: settingsNamesIn(cells),
    },
  };
}

function isIn({ first, last }: Phase, year: number): boolean {
  return year >= first && year <= last;
}

interface InOneYear extends Omit<Asked, "period"> {
  readonly period?: AskedPeriod;
}

/** What is asked, with the year that is judged where it is a phase; and the phase, asked for or set. */
function inOneYear(
  setting: Setting,
  told: Asked,
  date1904: boolean,
): {
  readonly asked: InOneYear;
  readonly phase: Phase | null;
} {
  const { settings, preset } = setting;
  const { period = phaseAt(setting, told), ...rest } = told;
  if (period === undefined) return { asked: rest, phase: settings.phase ?? null };
  if (!("phase" in period)) return { asked: { ...rest, period }, phase: null };
  const phase = preset.phases?.[period.phase - 1];
  if (!phase) throw otherYear(setting, phaseCode(period.phase));
  const set = settings.reportDate + daysFrom1904(date1904);
  const year = calendar(told.reportDate ?? set).year;
  const within = Math.min(Math.max(year, phase.first), phase.last);
  return { asked: { ...rest, period: { year: within, span: "year" } }, phase };
}

/** Where a phase is set, a report date of another of its years asks for it again. */
function phaseAt({ settings, preset }: Setting, { reportDate }: Asked): AskedPhase | undefined {
  if (!settings.phase || reportDate === undefined) return undefined;
  const phase = numberOfPhase(preset, settings.phase);
  return phase === null ? undefined : { phase };
}

function otherYear({ settings, cells }: Setting, value: string): Trouble {
  const { row, column } = settingCell(cells, "year");
  const expected = String(settings.year);
  const cell = cellAddress(row, column);
  return new Trouble("period-other-year", { sheet: SETTINGS_SHEET, cell, value, expected });
}

/** The one in the workbook, or any other that the campaign lasts for. */
function isOfCampaign(year: number, { settings, preset: { years } }: Setting): boolean {
  return year === settings.year || (years !== undefined && year >= years.first && year <= years.last);
}

/** The one that is set; where a period is asked for that it is no day of, the default of the day. */
function reportDateIn({ start, end, reportDate }: Period, { period, today }: InOneYear): Day {
  const isInside = reportDate >= start && reportDate <= end;
  if (isInside || period === undefined || today === undefined) return reportDate;
  return defaultReportDate(period.year, today, period.span);
}

function refuseOutside({ start, end }: Period, reportDate: Day, cells: SheetCells): void {
  if (reportDate >= start && reportDate <= end) return;
  const { row, column } = settingCell(cells, "reportDate");
  throw new Trouble("report-date-outside", {
    sheet: SETTINGS_SHEET,
    cell: cellAddress(row, column),
    value: formatDay(reportDate),
    expected: `${formatDay(start)} – ${formatDay(end)}`,
  });
}
