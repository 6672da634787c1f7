import type { Campaign, Part } from "../../campaign/campaign";
import { registerOf } from "../../campaign/campaign";
import { fieldOf, type Register } from "../../registers/register";

/** Where the formulas of one workbook point: the tables as they are called there. */
export interface FormulaTables {
  readonly campaign: Campaign;
  readonly tableOf: (register: string) => string;
  /** First day that counts, as a name; absent = the period's. */
  readonly start?: string;
}

/** Where a register stands in one workbook, for counting what lies outside its table. */
export interface RegisterPlace {
  readonly sheet: string;
  /** Zero-based. */
  readonly headerRow: number;
  /** Zero-based sheet column of each field that is there, by label. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Defined names of the settings that every formula may use. Those of the year are older than those of the period: they
 * mean the same in every workbook.
 */
export const NAMES = {
  centre: "TenTrungTam",
  title: "TenPhongTrao",
  year: "NamPhongTrao",
  yearStart: "NgayDau",
  yearEnd: "NgayCuoi",
  start: "NgayDauKy",
  end: "NgayCuoiKy",
  reportDate: "NgayChot",
  rounding: "CachLamTron",
  decimals: "SoLe",
  onTheDay: "TruocHan",
} as const;

/** One register inside formulas. */
export interface TableRef {
  readonly register: Register;
  /** First day that counts. */
  readonly start: string;
  /** The whole column: tbl[[label]]. */
  readonly column: (label: string) => string;
}

export function tableRef(tables: FormulaTables, register: string): TableRef {
  const table = tables.tableOf(register);
  return {
    register: registerOf(tables.campaign, register),
    start: tables.start ?? NAMES.start,
    column: (label) => columnRef(table, label),
  };
}

/** First day that counts for a part, as a name: what is due at the year's end counts from its beginning. */
export function startOf({ when }: Pick<Part, "when">): string {
  return when === "year-end" ? NAMES.yearStart : NAMES.start;
}

export function columnRef(table: string, column: string): string {
  return `${table}[[${escapeColumn(column)}]]`;
}

export function thisRowRef(table: string, column: string): string {
  return `${table}[[#This Row],[${escapeColumn(column)}]]`;
}

export function headerRef(table: string, column: string): string {
  return `${table}[[#Headers],[${escapeColumn(column)}]]`;
}

/** A text inside a formula. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The other values of a list field: what can be read and says something else. */
export function otherValues(register: Register, label: string, values: readonly string[]): readonly string[] {
  return fieldOf(register, label).values.filter((value) => !values.includes(value));
}

function escapeColumn(column: string): string {
  return column.replace(/[[\]#']/g, "'$&");
}
