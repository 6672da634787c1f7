import { pointsTexts } from "../pointsTexts";
import { projectionTexts } from "../projectionTexts";
import type { ScorePaneWording } from "../scorePane";
import { PERIOD_WORDS, periodTitle, phaseWords } from "./periods";

export const scorePane: ScorePaneWording = {
  period: "Kỳ báo cáo",
  reportDate: "Số liệu đến ngày",
  periods: PERIOD_WORDS,
  units: (count) => `${String(count)} xã, đơn vị còn dòng cần xem`,
  noUnit: "Không rõ xã, đơn vị",
  backToUnits: "Quay lại danh sách xã, đơn vị",
  phase: phaseWords,
  years: "Các năm của giai đoạn, mỗi năm xét riêng",
  yearMet: (year, met) =>
    met
      ? `${String(year)}: đạt ${String(met.met)}/${String(met.assigned)} chỉ tiêu`
      : `${String(year)}: chưa đến`,
  frozenYear: (day, differing) =>
    `, đã chốt ${day}`.trimEnd() +
    (differing.length > 0 ? `; nay tính lại khác ở ${differing.join(", ")}` : ""),
  present: (what) => `${what} (đang dùng)`,
  asOf: (span, year, day) => `${periodTitle(span, year)}. Số liệu đến ngày ${day}`,
  points: (shown) => pointsTexts(shown, "vi-VN", { of: "điểm được giao", rank: "hạng" }).join(" · "),
  meters: { targets: "Chỉ tiêu", points: "Điểm" },
  typePoints: (sheet) => `Điểm tự chấm, thẩm định, duyệt thì gõ ở trang “${sheet}”, rồi lập lại bảng điểm.`,
  remarks: (count) => `Trước khi in còn ${String(count)} chỗ cần xem về điểm.`,
  firstRemark: "Đến chỗ đầu tiên",
  notJudged: (count) => `${String(count)} dòng ở trang Chỉ tiêu không được chấm vì không có cách đo.`,
  notJudgedLine: (id, cell) => `${id} · ${cell}`,
  twelveMonths: "Mười hai tháng",
  monthCell: (month, count, state) =>
    `Tháng ${String(month)}: ${count === null ? "" : `${String(count)}, `}${MONTHS[state]}`,
  projection: (projection) => {
    const { expected, range, need } = projectionTexts(projection, "vi-VN");
    const spread = range === null ? "" : ` (${range})`;
    const wanted = `; muốn đạt cần ${need.isWeekly ? "" : "thêm "}${need.things} lượt`;
    return `Dự kiến đến ${projection.by}, theo nhịp 3 tháng gần nhất: ${expected}${spread}${wanted}${need.isWeekly ? "/tuần" : ""}`;
  },
  outOfReach: ({ need, open }) =>
    `Không thể đạt nữa trên phạm vi hiện có: cần thêm ${String(need)} lượt, chỉ còn ${String(open)}`,
};

const MONTHS = {
  reached: "đủ mức giao",
  short: "chưa đủ mức giao",
  open: "chưa hết tháng",
  outside: "ngoài kỳ báo cáo",
} as const;
