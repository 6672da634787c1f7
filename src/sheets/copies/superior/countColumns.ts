import type { Campaign } from "../../../campaign/campaign";
import { columnRef } from "../../formulas/references";
import { type Column as HowColumn, COLUMNS as HOW_COLUMNS, hasAmounts, MONTHS } from "../../howLayout";
import { COUNTS_TABLE } from "../../names";
import { POINTS_BLOCKS } from "../../points/howPoints";
import { COLUMNS as TARGET_COLUMNS } from "../../targets";

/** The columns of the table of counts: the plan writes them, the formulas of the other sheets read them. */
export const PART = TARGET_COLUMNS.id.name;
export const REPORT_DATE = "Ngày chốt";
export const TEXT = TARGET_COLUMNS.text.name;

/** Called as in Cách tính, which shows the same numbers. */
export const COUNTS = (
  ["pass", "fail", "missing", "notDue", "anything", "possible"] as const satisfies readonly HowColumn[]
).map((key) => ({ key, name: HOW_COLUMNS.find((column) => column.key === key)?.header ?? key }));

export type Count = (typeof COUNTS)[number]["key"];

/** 0 = January. */
export const monthName = (month: number): string => `Tháng ${String(month + 1)}`;
export const MONTH_NAMES = Array.from({ length: MONTHS }, (_, month) => monthName(month));

/** Quantities, and the months of the year before: only where something is judged by them. */
export const AMOUNTS = (["done", "base"] as const satisfies readonly HowColumn[]).map((key) => ({
  key,
  name: HOW_COLUMNS.find((column) => column.key === key)?.header ?? key,
}));
/** Whole days behind the one date of a part: only where something has such a date. */
export const DAYS_LATE = { low: POINTS_BLOCKS.worth.late, high: POINTS_BLOCKS.worth.lateMost } as const;
export const MONTH_NAMES_BEFORE = MONTH_NAMES.map((name) => `${name} năm trước`);

export function amountNames({ targets }: Campaign): readonly string[] {
  const parts = targets.flatMap((target) => target.parts);
  return [
    ...(parts.some(hasAmounts) ? AMOUNTS.map(({ name }) => name) : []),
    ...(parts.some(({ measure }) => measure.kind === "deadline") ? Object.values(DAYS_LATE) : []),
    ...(parts.some(({ measure }) => measure.kind === "saving") ? MONTH_NAMES_BEFORE : []),
  ];
}

/** A column of the table inside formulas. */
export const countColumn = (name: string): string => columnRef(COUNTS_TABLE, name);
