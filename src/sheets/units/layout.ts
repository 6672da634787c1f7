import type { Campaign, Part } from "../../campaign/campaign";
import type { UnitMeasure } from "../../campaign/units";
import { isByUnit } from "../../campaign/units";
import type { Register } from "../../registers/register";
import { boxAddress, cellAddress, quoteSheet } from "../../workbook/address";
import { startOf } from "../formulas/references";
import type { UnitCells } from "../formulas/units";
import { UNIT_COUNTS_SHEET } from "../names";

/** The lines of the counts: these five for what names no unit, then for each unit. */
export const LINES = ["out", "pass", "notDue", "missing", "fail"] as const;
export type UnitLine = (typeof LINES)[number];

export interface UnitPart {
  readonly part: Part;
  readonly measure: UnitMeasure;
}

/** Entries that make a unit one about which something could be said: those whose date lies in what starts so. */
export interface Anything {
  readonly register: Register;
  readonly date: string;
  readonly start: string;
}

/** Where the counts by unit stand; rows and columns count from 0. */
export interface UnitLayout {
  readonly units: readonly string[];
  readonly parts: readonly UnitPart[];
  /** The registers whose entries name units, each in a line of its own above the counts. */
  readonly registers: readonly Register[];
  readonly anything: readonly Anything[];
  readonly headerRow: number;
  readonly lineCount: number;
  /** Where the names of the units begin, each with the codes of its verdicts beside. */
  readonly namesColumn: number;
}

/** Rows of the sheet. */
export const FIRST_REGISTER = 4;
/** Columns of the sheet: of the registers the last three, of the counts all. */
export const COLUMN = { bin: 0, unit: 1, outcome: 2, firstPart: 3 } as const;
/** Null where a campaign measures nothing by unit. */
export function unitLayout(campaign: Campaign): UnitLayout | null {
  const { units = [], targets } = campaign;
  const parts = targets
    .flatMap((target) => target.parts)
    .flatMap((part): UnitPart[] => {
      const { measure } = part;
      return isByUnit(measure, campaign) ? [{ part, measure }] : [];
    });
  if (units.length === 0 || parts.length === 0) return null;
  const used = new Set(parts.map(({ measure }) => measure.register));
  const registers = campaign.registers.filter(({ id }) => used.has(id));
  const anything = new Map<string, Anything>();
  for (const { part, measure } of parts) {
    const register = registers.find(({ id }) => id === measure.register);
    if (register?.date === undefined || measure.kind === "deadline") continue;
    const start = startOf(part);
    anything.set(`${register.id} ${start}`, { register, date: register.date, start });
  }
  return {
    units,
    parts,
    registers,
    anything: [...anything.values()],
    headerRow: FIRST_REGISTER + registers.length + 1,
    lineCount: LINES.length * (1 + units.length),
    namesColumn: COLUMN.firstPart + parts.length + anything.size + 1,
  };
}

/** The line of a unit, counted from the first line; the units count from 0. */
export function lineOf(unit: number, line: UnitLine): number {
  return LINES.length * (1 + unit) + LINES.indexOf(line);
}

/** The cells of the counts, as formulas of any sheet say them. */
export function unitPlaces(layout: UnitLayout) {
  const { headerRow, lineCount, units, parts, registers, anything, namesColumn } = layout;
  const sheet = quoteSheet(UNIT_COUNTS_SHEET);
  const at = (row: number, column: number) =>
    `${sheet}!${cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
  const lines = (column: number, from = 0, to = lineCount - 1) =>
    `${sheet}!${boxAddress({ top: headerRow + 1 + from, bottom: headerRow + 1 + to, left: column, right: column })}`;
  const columnOf = ({ id }: Part) => COLUMN.firstPart + parts.findIndex(({ part }) => part.id === id);
  const registerRow = (id: string) => FIRST_REGISTER + registers.findIndex((one) => one.id === id);
  const anythingColumn = ({ id }: Register, part: Part) => {
    const index = anything.findIndex((one) => one.register.id === id && one.start === startOf(part));
    return COLUMN.firstPart + parts.length + index;
  };
  const nameBox = {
    top: headerRow + 1,
    bottom: headerRow + units.length,
    left: namesColumn,
    right: namesColumn,
  };
  return {
    columnOf,
    anythingColumn,
    /** Lines of a column, from the first of all on. */
    lines,
    outcomes: (from?: number, to?: number) => lines(COLUMN.outcome, from, to),
    count: (part: Part, unit: number, line: UnitLine) =>
      at(headerRow + 1 + lineOf(unit, line), columnOf(part)),
    /** More than 0 where something could be said of a unit: where there are no dates, where it has entries. */
    anythingOf: (register: Register, part: Part, unit: number) =>
      register.date === undefined
        ? `SUM(${lines(columnOf(part), lineOf(unit, "out"), lineOf(unit, "fail"))})`
        : at(headerRow + 1 + lineOf(unit, "pass"), anythingColumn(register, part)),
    blankRows: (id: string) => at(registerRow(id), COLUMN.firstPart),
    code: (part: Part, unit: number) =>
      at(headerRow + 1 + unit, namesColumn + 1 + columnOf(part) - COLUMN.firstPart),
    codes: (part: Part) => {
      const column = namesColumn + 1 + columnOf(part) - COLUMN.firstPart;
      return `${sheet}!${boxAddress({ ...nameBox, left: column, right: column })}`;
    },
    codesOf: (unit: number) =>
      `${sheet}!${boxAddress({ top: headerRow + 1 + unit, bottom: headerRow + 1 + unit, left: namesColumn + 1, right: namesColumn + parts.length })}`,
    cells: (register: string): UnitCells => ({
      names: `${sheet}!${boxAddress(nameBox)}`,
      bins: lines(COLUMN.bin, 0, lineCount - 2),
      wildcards: at(registerRow(register), COLUMN.outcome),
    }),
  };
}
