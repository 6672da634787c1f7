import type { Campaign } from "../campaign/campaign";
import { defaultReportDate, type Period, periodIn } from "../campaign/period";
import { periodCode, type Span } from "../campaign/span";
import { type Day, daysFrom1904, formatDay } from "../registers/text/dates";
import { PERIOD_WORDS } from "../wording/vi/periods";
import { SETTINGS_SHEET } from "../sheets/names";
import type { Settings } from "../sheets/settingRows";
import { withPeriod } from "../sheets/settingsAdded";
import { settingCell, settingsFormulas, settingsNamesIn } from "../sheets/settingsReader";
import { cellAddress } from "../workbook/address";
import type { CellPatch, WorkbookPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { CellValue } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";

export interface AskedPeriod {
  readonly year: number;
  readonly span: Span;
}

/** What goes before the settings of a workbook; it is written into them where the scorecard is. */
export interface Asked {
  readonly period?: AskedPeriod | undefined;
  /** Inside the period. */
  readonly reportDate?: Day | undefined;
  /** Tells the report date where the one that is set lies outside the period asked for. */
  readonly today?: Day | undefined;
}

/** The period that is judged, and what makes the settings say so. */
export interface Chosen {
  readonly period: Period;
  readonly writing: Pick<WorkbookPlan, "cells" | "formulas" | "names" | "anchors" | "dressings">;
}

/** The settings of a workbook: what they say, and where. */
export interface Setting {
  readonly cells: SheetCells;
  readonly settings: Settings;
  readonly preset: Campaign;
}

/** Throws Trouble period-other-year, report-date-outside. */
export function chosenPeriod(setting: Setting, asked: Asked, date1904: boolean): Chosen {
  const { settings } = setting;
  const { cells, adding } = asked.period
    ? withPeriod(setting.cells)
    : { cells: setting.cells, adding: { cells: [] } };
  const { year, span } = asked.period ?? { year: settings.year, span: settings.period };
  if (!isOfCampaign(year, setting)) {
    const { row, column } = settingCell(cells, "year");
    throw new Trouble("period-other-year", {
      sheet: SETTINGS_SHEET,
      cell: cellAddress(row, column),
      value: periodCode(year, span),
      expected: String(settings.year),
    });
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
    writing: {
      ...adding,
      cells: [
        ...adding.cells,
        ...(asked.period ? [typed("period", PERIOD_WORDS[span])] : []),
        ...(year === settings.year ? [] : [typed("year", year)]),
        ...(wanted === set.reportDate ? [] : [typed("reportDate", wanted - shift)]),
      ],
      formulas: settingsFormulas(cells),
      names: settingsNamesIn(cells),
    },
  };
}

/** The one in the workbook, or any other that the campaign lasts for. */
function isOfCampaign(year: number, { settings, preset: { years } }: Setting): boolean {
  return year === settings.year || (years !== undefined && year >= years.first && year <= years.last);
}

/** The one that is set; where a period is asked for that it is no day of, the default of the day. */
function reportDateIn({ start, end, reportDate }: Period, { period, today }: Asked): Day {
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
