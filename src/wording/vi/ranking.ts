import { pointsTexts } from "../pointsTexts";
import type { RankingWording } from "../ranking";

export const ranking: RankingWording = {
  title: "Xếp hạng đơn vị",
  unit: (shown, { provisional, missing }) => [
    ...(shown ? pointsTexts(shown, "vi-VN", { of: "điểm được giao", rank: "hạng" }) : []),
    ...(missing > 0 ? [`còn thiếu ${String(missing)} tiêu chí`] : []),
    ...(provisional > 0 ? [`tạm tính ${String(provisional)} tiêu chí chưa duyệt`] : []),
  ],
  leader: (units) => [
    units.length === 0
      ? "Chưa xác định được đơn vị dẫn đầu."
      : `Đơn vị dẫn đầu${units.length > 1 ? " (đồng hạng)" : ""}: ${units.join(", ")}.`,
  ],
  unclear: ({ unclear, notes }) => [
    ...(unclear > 0 ? [`Sổ Tiêu chí còn ${String(unclear)} dòng cần xem nên chưa tính được tỷ lệ.`] : []),
    ...(notes > 0 ? [`Sổ Chấm điểm còn ${String(notes)} dòng cần xem (cột Cần xem).`] : []),
  ],
  openSheet: "Mở bảng xếp hạng",
};
