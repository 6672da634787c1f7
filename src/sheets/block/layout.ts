import { boxAddress, quoteSheet } from "../../workbook/address";
import { BLOCK_COUNTS_SHEET } from "../names";

/** Numbers about the whole block, a line each: what the sheet calls them. */
export const GENERAL = {
  criteria: "Số tiêu chí",
  unclear: "Dòng cần xem ở sổ Tiêu chí",
  notes: "Dòng cần xem ở sổ Chấm điểm",
  maxBase: "Tổng điểm tối đa, loại chấm điểm",
  maxBonus: "Tổng điểm tối đa, loại điểm cộng",
  maxMinus: "Tổng điểm tối đa, loại điểm trừ",
  cap: "Điểm cộng nhiều nhất",
} as const;
export type General = keyof typeof GENERAL;

/** What is counted of each unit, a line each: the units stand beside one another. */
export const COUNTS = {
  unit: "Đơn vị",
  number: "STT",
  sumBase: "Điểm chấm đã có",
  sumBonus: "Điểm cộng đã có",
  sumMinus: "Điểm trừ đã có",
  scoredBase: "Tối đa đã chấm",
  scoredBonus: "Tối đa cộng đã chấm",
  scoredMinus: "Tối đa trừ đã chấm",
  outBase: "Tối đa không giao",
  outBonus: "Tối đa cộng không giao",
  outMinus: "Tối đa trừ không giao",
  scored: "Tiêu chí đã có điểm",
  out: "Tiêu chí không giao",
  missing: "Tiêu chí còn thiếu",
  provisional: "Tiêu chí tạm tính",
  max: "Điểm được giao",
  baseLow: "Điểm chấm, thấp nhất",
  baseHigh: "Điểm chấm, cao nhất",
  bonusLow: "Điểm cộng, thấp nhất",
  bonusHigh: "Điểm cộng, cao nhất",
  minusLow: "Điểm trừ, thấp nhất",
  minusHigh: "Điểm trừ, cao nhất",
  low: "Tổng, thấp nhất",
  high: "Tổng, cao nhất",
  shareLow: "Tỷ lệ, thấp nhất",
  shareHigh: "Tỷ lệ, cao nhất",
  roundedLow: "Làm tròn, thấp nhất",
  roundedHigh: "Làm tròn, cao nhất",
  bandLow: "Xếp loại, thấp nhất",
  bandHigh: "Xếp loại, cao nhất",
  shownLow: "Tỷ lệ để in, thấp nhất",
  shownHigh: "Tỷ lệ để in, cao nhất",
  aboveLow: "Số mức cao hơn, ở tỷ lệ thấp nhất",
  aboveHigh: "Số mức cao hơn, ở tỷ lệ cao nhất",
  best: "Hạng cao nhất có thể",
  worst: "Hạng thấp nhất có thể",
  order: "Thứ tự trên bảng",
  selfCount: "Tiêu chí đã tự chấm",
  self: "Tổng tự chấm",
  verifiedCount: "Tiêu chí đã thẩm định",
  verified: "Tổng thẩm định",
  approvedCount: "Tiêu chí đã duyệt",
  approved: "Tổng duyệt",
} as const;
export type Count = keyof typeof COUNTS;

export const GENERAL_KEYS = Object.keys(GENERAL) as General[];
export const COUNT_KEYS = Object.keys(COUNTS) as Count[];

/** Zero-based rows of the sheet. */
export const FIRST_GENERAL = 3;
export const HEADER_ROW = FIRST_GENERAL + GENERAL_KEYS.length + 1;
/** Of the numbers about the whole block, and of the first unit. */
export const FIRST_COLUMN = 1;

/** The cells of the counts, as formulas of any sheet say them; units count from 0. */
export function blockPlaces(units: number) {
  const sheet = quoteSheet(BLOCK_COUNTS_SHEET);
  const fixed = (row: number, column: number) =>
    boxAddress({ top: row, bottom: row, left: column, right: column });
  const rowOf = (key: Count) => HEADER_ROW + COUNT_KEYS.indexOf(key);
  const right = FIRST_COLUMN + Math.max(1, units) - 1;
  return {
    general: (key: General) => `${sheet}!${fixed(FIRST_GENERAL + GENERAL_KEYS.indexOf(key), FIRST_COLUMN)}`,
    at: (unit: number, key: Count) => `${sheet}!${fixed(rowOf(key), FIRST_COLUMN + unit)}`,
    /** Of all units. */
    each: (key: Count) =>
      `${sheet}!${boxAddress({ top: rowOf(key), bottom: rowOf(key), left: FIRST_COLUMN, right })}`,
  };
}

export type BlockPlaces = ReturnType<typeof blockPlaces>;
