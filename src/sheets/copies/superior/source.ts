import type { Campaign, Part } from "../../../campaign/campaign";
import { monthsReached } from "../../formulas/incidents";
import type { CountFormulas } from "../../formulas/counts";
import { NAMES, quote } from "../../formulas/references";
import type { CountSource } from "../../formulas/source";
import { COUNTS_SHEET } from "../../names";
import { type Count, countColumn, COUNTS, MONTH_NAMES, PART, REPORT_DATE } from "./countColumns";

/** Counts that stand in the sheet Số đếm, at the report date that is chosen there. */
export function countedBefore(campaign: Campaign): CountSource {
  const known = `COUNTIFS(${countColumn(REPORT_DATE)},${NAMES.reportDate})>0`;
  const unknown = `Không có số liệu tại ngày này. Chọn lại ngày ở ô Tính đến hết ngày, trang ${COUNTS_SHEET}.`;
  return {
    campaign,
    about: `Các con số lấy từ trang ${COUNTS_SHEET}, tại ngày chốt chọn ở đó.`,
    refused: `IF(${known},"",${quote(unknown)})`,
    counts: (part, _, cells) => {
      const stored = storedCounts(part);
      // How many months are enough may be changed in the copy too.
      return part.measure.kind === "per-month" ? { ...monthsReached(cells), month: stored.month } : stored;
    },
  };
}

function storedCounts({ id }: Part): CountFormulas & Required<Pick<CountFormulas, "month">> {
  const at = (name: string) =>
    `SUMIFS(${countColumn(name)},${countColumn(PART)},${quote(id)},${countColumn(REPORT_DATE)},${NAMES.reportDate})`;
  const counts = Object.fromEntries(COUNTS.map(({ key, name }) => [key, at(name)])) as Record<Count, string>;
  return { ...counts, month: (_first, _last, month) => at(MONTH_NAMES[month] ?? "") };
}
