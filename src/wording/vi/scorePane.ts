import { pointsTexts } from "../pointsTexts";
import type { ScorePaneWording } from "../scorePane";
import { PERIOD_WORDS, periodTitle } from "./periods";

export const scorePane: ScorePaneWording = {
  period: "Kỳ báo cáo",
  reportDate: "Số liệu đến ngày",
  periods: PERIOD_WORDS,
  present: (what) => `${what} (đang dùng)`,
  asOf: (span, year, day) => `${periodTitle(span, year)}. Số liệu đến ngày ${day}`,
  points: (shown) => pointsTexts(shown, "vi-VN", { of: "điểm được giao", rank: "hạng" }).join(" · "),
  remarks: (count) => `Trước khi in còn ${String(count)} chỗ cần xem về điểm.`,
  firstRemark: "Đến chỗ đầu tiên",
};
