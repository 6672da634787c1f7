import type { Part } from "../../../campaign/campaign";
import { MANY } from "../../../scoring/points/standing";
import { monthsReached } from "../../formulas/incidents";
import type { CountFormulas } from "../../formulas/counts";
import { NAMES, quote } from "../../formulas/references";
import type { CountSource } from "../../formulas/source";
import { COUNTS_SHEET } from "../../names";
import { copiedScores } from "../../points/source";
import { planReached } from "../../formulas/planRatio";
import {
  AMOUNTS,
  type Count,
  countColumn,
  COUNTS,
  DAYS_LATE,
  MONTH_NAMES,
  MONTH_NAMES_BEFORE,
  PART,
  REPORT_DATE,
} from "./countColumns";
import type { Counted } from "./counts";
import { COPIED_COLUMNS } from "./points";

/** Counts that stand in the sheet Số đếm, at the report date that is chosen there. */
export function countedBefore({ campaign, points }: Pick<Counted, "campaign" | "points">): CountSource {
  const known = `COUNTIFS(${countColumn(REPORT_DATE)},${NAMES.reportDate})>0`;
  const unknown = `Không có số liệu tại ngày này. Chọn lại ngày ở ô Tính đến hết ngày, trang ${COUNTS_SHEET}.`;
  return {
    ...(points ? { points: copiedScores(new Set(COPIED_COLUMNS)) } : {}),
    campaign,
    about: `Các con số lấy từ trang ${COUNTS_SHEET}, tại ngày chốt chọn ở đó.`,
    refused: `IF(${known},"",${quote(unknown)})`,
    counts: (part, _, cells) => {
      const stored = storedCounts(part);
      // How many months are enough may be changed in the copy too.
      switch (part.measure.kind) {
        case "per-month":
          return { ...monthsReached(cells), month: stored.month };
        case "plan-ratio":
          return { ...stored, ...amounts(part, ["done", "base"]), ...planReached(part, cells) };
        case "saving":
          return { ...stored, ...amounts(part, ["done", "base"]), ...monthsOf(part) };
        case "deadline":
          return { ...stored, ...amounts(part, ["done"]), daysLate: daysLateOf(part) };
        default:
          return stored;
      }
    },
  };
}

/** What is not known was not written down: 0 would be a number. */
function known({ id }: Part, name: string): string {
  const found = `${countColumn(PART)},${quote(id)},${countColumn(REPORT_DATE)},${NAMES.reportDate}`;
  const isNumber = `COUNTIFS(${found},${countColumn(name)},">=0")>0`;
  return `IF(${isNumber},SUMIFS(${countColumn(name)},${found}),"")`;
}

function amounts<Key extends "done" | "base">(
  part: Part,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const { key, name } of AMOUNTS) {
    const wanted = keys.find((one) => one === key);
    if (wanted) found[wanted] = known(part, name);
  }
  return found;
}

/** Of a date that each unit has for itself there is nothing: then all is open, as in the centre's own workbook. */
function daysLateOf(part: Part): NonNullable<CountFormulas["daysLate"]> {
  const [low, high] = [known(part, DAYS_LATE.low), known(part, DAYS_LATE.high)];
  return { low: `IF(ISNUMBER(${low}),${low},0)`, high: `IF(ISNUMBER(${high}),${high},${String(MANY)})` };
}

function monthsOf(part: Part): Required<Pick<CountFormulas, "month" | "monthBefore">> {
  return {
    month: (_first, _last, month) => known(part, MONTH_NAMES[month] ?? ""),
    monthBefore: (_first, _last, month) => known(part, MONTH_NAMES_BEFORE[month] ?? ""),
  };
}

function storedCounts({ id }: Part): CountFormulas & Required<Pick<CountFormulas, "month">> {
  const at = (name: string) =>
    `SUMIFS(${countColumn(name)},${countColumn(PART)},${quote(id)},${countColumn(REPORT_DATE)},${NAMES.reportDate})`;
  const counts = Object.fromEntries(COUNTS.map(({ key, name }) => [key, at(name)])) as Record<Count, string>;
  return { ...counts, month: (_first, _last, month) => at(MONTH_NAMES[month] ?? "") };
}
