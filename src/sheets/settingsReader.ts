import { spans } from "../campaign/span";
import { foldCase } from "../registers/text/fold";
import { cellAddress } from "../workbook/address";
import type { FormulaPatch, NamePlan } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import { Trouble } from "../workbook/trouble";
import { type CellValue, isBlank } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";
import { PERIOD_WORDS, phaseWords } from "../wording/vi/periods";
import {
  type Deadline,
  DEADLINES,
  namesAt,
  ROUNDINGS,
  ROWS,
  type SettingRow,
  type Settings,
} from "./settingRows";
import { SETTINGS_SHEET } from "./names";

/** Where a setting stands; zero-based. */
export function settingCell(cells: SheetCells, key: keyof Settings): { row: number; column: number } {
  return { row: rowOf(cells, key), column: 1 };
}

/** The computed lines, to be written again: another program may have dropped their values, or a person typed over. */
export function settingsFormulas(cells: SheetCells): FormulaPatch[] {
  const at = (key: keyof Settings) => cellAddress(rowOf(cells, key), 1);
  return rowsIn(cells).flatMap(({ label, formula: text }) =>
    text === undefined
      ? []
      : [{ sheet: SETTINGS_SHEET, row: rowLabelled(cells, label), column: 1, formula: text(at) }],
  );
}

/** The names of the settings, pointing to where they stand now: some programs drop names. */
export function settingsNamesIn(cells: SheetCells): NamePlan[] {
  const there = rowsIn(cells);
  const instead = (label: string) => ROWS.find((row) => row.label === label)?.earlier ?? label;
  return namesAt((label) =>
    rowLabelled(cells, there.some((row) => row.label === label) ? label : instead(label)),
  );
}

/** Reads by label, so that lines may have been added or moved. */
export function readSettings(cells: SheetCells): Settings {
  const at = (key: keyof Settings) => {
    const row = rowOf(cells, key);
    return { row, value: valueAt(cells, row, 1) };
  };
  const text = (key: keyof Settings) => {
    const { value } = at(key);
    return isBlank(value) ? "" : typeof value === "object" ? value.error : String(value);
  };
  const number = (key: keyof typeof EXAMPLES, min: number, max: number) => {
    const { row, value } = at(key);
    if (typeof value === "number" && value >= min && value <= max) return value;
    throw unreadable(row, key, value);
  };
  const rounding = ROUNDINGS.find((one) => one === text("rounding"));
  if (!rounding) throw unreadable(at("rounding").row, "rounding", at("rounding").value);
  return {
    centre: text("centre"),
    title: text("title"),
    campaign: text("campaign").trim(),
    year: Math.floor(number("year", 1900, 2200)),
    ...(hasPeriod(cells) ? periodAt(at("period")) : { period: "year" }),
    reportDate: Math.floor(number("reportDate", 0, 110_000)),
    rounding,
    decimals: Math.floor(number("decimals", 0, 6)),
    deadline: has(cells, "deadline") ? deadlineAt(at("deadline")) : DEADLINES[0],
  };
}

/** Workbooks that were set up earlier have no line for the period: they are about the whole year. */
export function hasPeriod(cells: SheetCells): boolean {
  return has(cells, "period");
}

function has(cells: SheetCells, key: keyof Settings): boolean {
  return cells.cells.some((_, row) => valueAt(cells, cells.top + row, 0) === labelOf(key));
}

/** The lines that the sheet must have. */
function rowsIn(cells: SheetCells): readonly SettingRow[] {
  if (!hasPeriod(cells)) return ROWS.filter(({ earlier }) => earlier === undefined);
  return ROWS.filter(({ key }) => key !== "deadline" || has(cells, "deadline"));
}

/** As a cell compares texts; blank is the whole year. */
function periodAt({
  row,
  value,
}: {
  readonly row: number;
  readonly value: CellValue;
}): Pick<Settings, "period" | "phase"> {
  if (isBlank(value)) return { period: "year" };
  const said = typeof value === "string" ? foldCase(value) : "";
  const [first = NaN, last = NaN] = said.match(/\d{4}/g)?.map(Number) ?? [];
  if (first < last && foldCase(phaseWords({ first, last })) === said) {
    return { period: "year", phase: { first, last } };
  }
  const span = spans.find((one) => foldCase(PERIOD_WORDS[one]) === said);
  if (!span) throw unreadable(row, "period", value);
  return { period: span };
}

/** As a cell compares texts; blank is what is set up. */
function deadlineAt({ row, value }: { readonly row: number; readonly value: CellValue }): Deadline {
  if (isBlank(value)) return DEADLINES[0];
  const said = typeof value === "string" ? foldCase(value) : "";
  const deadline = DEADLINES.find((one) => foldCase(one) === said);
  if (!deadline) throw unreadable(row, "deadline", value);
  return deadline;
}

function rowOf(cells: SheetCells, key: keyof Settings): number {
  return rowLabelled(cells, labelOf(key));
}

function rowLabelled(cells: SheetCells, label: string): number {
  const index = cells.cells.findIndex((_, row) => valueAt(cells, cells.top + row, 0) === label);
  if (index < 0) throw new Trouble("setting-missing", { sheet: SETTINGS_SHEET, cell: "A1", field: label });
  return cells.top + index;
}

function labelOf(key: keyof Settings): string {
  const row = ROWS.find((one) => one.key === key);
  if (!row) throw new Error(`no setting ${key}`);
  return row.label;
}

/** As people write them. */
const EXAMPLES = {
  year: "2026",
  period: `“${PERIOD_WORDS.year}”`,
  reportDate: "30/06/2026",
  rounding: `“${ROUNDINGS[0]}”`,
  decimals: "1",
  deadline: `“${DEADLINES[0]}”`,
};

function unreadable(row: number, key: keyof typeof EXAMPLES, value: CellValue): Trouble {
  const shown = typeof value === "object" ? (value?.error ?? "") : String(value);
  return new Trouble("setting-unreadable", {
    sheet: SETTINGS_SHEET,
    cell: cellAddress(row, 1),
    field: labelOf(key),
    value: shown,
    expected: EXAMPLES[key],
  });
}
