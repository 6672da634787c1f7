import type { Campaign } from "../../../campaign/campaign";
import { type Period, periodOf } from "../../../campaign/period";
import type { DatedTally } from "../../../exchange/monthlyCounts";
import { calendar } from "../../../registers/text/dates";
import type { RegisterCounters } from "../../../scoring/counters";
import type { Tally } from "../../../scoring/tally";
import type { Line, SheetPlan, TableBlock } from "../../../workbook/plan";
import type { CellValue } from "../../../workbook/value";
import { MONTHS } from "../../howLayout";
import { cell, emptyLine, line } from "../../lines";
import { A4_LANDSCAPE, STYLES } from "../../looks";
import { COUNTS_SHEET, COUNTS_TABLE } from "../../names";
import type { Settings } from "../../settingRows";
import { type Column, targetsTable } from "../../targets";
import {
  amountNames,
  AMOUNTS,
  COUNTS,
  DAYS_LATE,
  MONTH_NAMES,
  MONTH_NAMES_BEFORE,
  PART,
  REPORT_DATE,
  TEXT,
} from "./countColumns";
import { COPIED_COLUMNS, type CountedPoints, pointsBlocks } from "./points";
import { settingLines } from "./settings";

/** What the copy for superiors is made from: the campaign, numbers, and the centre's own words of its scorecard. */
export interface Counted {
  /** With the texts and levels of the centre. */
  readonly campaign: Campaign;
  readonly settings: Pick<Settings, "centre" | "title" | "year" | "rounding" | "decimals" | "deadline">;
  readonly period: Period;
  readonly tallies: readonly DatedTally[];
  readonly counters: readonly RegisterCounters[];
  /** Null where no target gives points. */
  readonly points: CountedPoints | null;
}

/** Everything that the other sheets of the copy are formulas over. */
export function countsPlan(counted: Counted): SheetPlan {
  const { campaign, tallies, points } = counted;
  const keys = points ? [...TARGET_KEYS, ...COPIED_COLUMNS] : TARGET_KEYS;
  const targets = targetsTable(campaign, keys, WIDTHS);
  const given = points ? pointsBlocks(campaign, points) : { blocks: [], rows: 0 };
  const between = [...registerLines(counted), emptyLine, line(cell("SỐ ĐẾM TẠI TỪNG NGÀY CHỐT", "title"))];
  const heads = (firstCount: number) => [
    line(cell("SỐ ĐẾM", "title")),
    line(cell(TOLD, "subtitle")),
    emptyLine,
    ...settingLines(counted, datesAt(firstCount, tallies)),
    emptyLine,
    line(cell("CHỈ TIÊU", "title")),
  ];
  const firstCount = heads(0).length + 1 + targets.rows.length + given.rows + between.length + 1;
  return {
    name: COUNTS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "7F7F7F",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: heads(firstCount) },
      targets,
      ...given.blocks,
      { kind: "lines", lines: between },
      countsTable(counted),
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: firstCount - 1, last: firstCount - 1 } },
  };
}

const TOLD =
  "Bảng điểm, Cách tính và Báo cáo là công thức trên các số đếm này. " +
  "Bản gửi không có dòng nào của sổ theo dõi: không tên, không mã, không chữ nào về một người.";

/** The columns that all blocks of the sheet share: code, date or department, text, and numbers. */
const WIDTHS = [14, 12, 46, ...COUNTS.map(() => 10), ...MONTH_NAMES.map(() => 7)];
const TARGET_KEYS: readonly Column[] = [
  "id",
  "department",
  "text",
  "clause",
  "compare",
  "level",
  "stretch",
  "when",
];

/** The rows in which the dates of the first part stand, which are all that there are. */
function datesAt(firstCount: number, tallies: readonly DatedTally[]) {
  const dates = tallies.filter(({ part }) => part === tallies[0]?.part).length;
  return { top: firstCount, bottom: firstCount + dates - 1, left: 1, right: 1 };
}

function countsTable({ campaign, period, tallies }: Counted): TableBlock {
  const amounts = amountNames(campaign);
  const parts = campaign.targets.flatMap((target) => target.parts);
  const texts = new Map(parts.map(({ id, text }) => [id, text]));
  // 0 = January.
  const firstMonths = new Map(
    parts.map((part) => [part.id, calendar(periodOf(part, period).start).month - 1]),
  );
  const column = (name: string, style: keyof typeof STYLES) => ({ name, headerStyle: "header", style });
  return {
    kind: "table",
    name: COUNTS_TABLE,
    headerHeight: 48,
    columns: [
      column(PART, "plain"),
      column(REPORT_DATE, "date"),
      column(TEXT, "oneLine"),
      ...[...COUNTS.map(({ name }) => name), ...MONTH_NAMES].map((name) => column(name, "whole")),
      ...amounts.map((name) => column(name, "decimal")),
    ],
    rows: tallies.map(({ part, reportDate, tally }): CellValue[] => {
      const { possible = 0, anything, ...counts } = tally;
      const months = tally.months ?? tally.monthAmounts?.map(({ done }) => done) ?? [];
      const firstMonth = firstMonths.get(part) ?? 0;
      const numbers = { ...counts, possible, anything: anything ? 1 : 0 };
      return [
        ...[part, reportDate, texts.get(part) ?? null],
        ...COUNTS.map(({ key }) => numbers[key]),
        ...Array.from({ length: MONTHS }, (_, month) => months[month - firstMonth] ?? null),
        ...amounts.map((name) => amountOf(tally, name, firstMonth)),
      ];
    }),
  };
}

function amountOf(
  { amounts, daysLate, monthAmounts = [] }: Tally,
  name: string,
  firstMonth: number,
): number | null {
  if (name === DAYS_LATE.low) return daysLate?.low ?? null;
  if (name === DAYS_LATE.high) return daysLate?.high ?? null;
  const key = AMOUNTS.find((one) => one.name === name)?.key;
  const before = monthAmounts[MONTH_NAMES_BEFORE.indexOf(name) - firstMonth]?.base;
  return (key ? amounts?.[key] : before) ?? null;
}

/** How much lies behind the counts, and what of it could not be used. */
function registerLines({ campaign, counters }: Counted): Line[] {
  const sheetOf = new Map(campaign.registers.map(({ id, sheet }) => [id, sheet]));
  const titles = ["Sổ theo dõi", "Số dòng", "Ngoài bảng", "Không xếp được"];
  return [
    emptyLine,
    line(cell("SỔ THEO DÕI CỦA TRUNG TÂM KHI LẬP BẢN GỬI", "title")),
    line(
      cell(
        "Ngoài bảng: dòng ghi dưới bảng nên chưa được tính. Không xếp được: thiếu ngày, mã hoặc loại đọc được.",
        "subtitle",
      ),
    ),
    { ...line(null, null, ...titles.map((title) => cell(title, "header"))), height: 32 },
    ...counters.map(({ register, rows, outside, unplaced }) =>
      line(
        null,
        null,
        cell(sheetOf.get(register) ?? null, "plain"),
        ...[rows, outside, unplaced].map((count) => cell(count, "whole")),
      ),
    ),
  ];
}
