import { changeTexts } from "../changeTexts";
import type { Counted, FreezePaneWording } from "../freezePane";

const counted = ({ pass, fail, missing, verdict }: Counted) => {
  const number = (value: number | null) => (value === null ? "?" : String(value));
  return `đạt ${number(pass)}, không đạt ${number(fail)}, chưa có dữ liệu ${number(missing)}, ${verdict}`;
};

export const freezePane: FreezePaneWording = {
  change: (change, since) => `${changeTexts(change, "vi-VN", "điểm %")} so với kỳ đã chốt ${since}`,
  freeze: {
    heading: "Chốt kỳ",
    intro: "Giữ lại kết quả kỳ này dạng giá trị, không tự đổi nữa. Các kỳ sau được so với kỳ đã chốt.",
    period: (code, by, day) => [code, [by, day ?? ""].filter((text) => text !== "").join(", ")].join(": "),
    already: "Các kỳ đã chốt",
    by: "Người chốt",
    byMissing: "Hãy ghi họ tên người chốt.",
    start: "Chốt kỳ này",
    again: "Chốt lại kỳ này",
    ownFrozen: (code) => `Kỳ ${code} đã chốt. Chốt lại thì bản chốt trước vẫn được giữ.`,
    done: (code, sheet) => `Đã chốt kỳ ${code} vào trang ${sheet}.`,
  },
  stale: {
    heading: (day) => (day === null ? "Bảng điểm đã cũ" : `Bảng điểm lập ngày ${day} đã cũ`),
    targets: (count) => `${String(count)} chỉ tiêu nay tính khác. Bấm chấm điểm để làm mới.`,
    target: (id, before, now) => `${id}: trước ${counted(before)}; nay ${counted(now)}.`,
    by: (sheets) => `Có dòng đã đổi ở ${sheets.join(", ")}.`,
    rows: (sheet, changed, added, gone) => {
      const said = [
        ...(changed > 0 ? [`đổi ${String(changed)} dòng`] : []),
        ...(added > 0 ? [`thêm ${String(added)} dòng`] : []),
        ...(gone > 0 ? [`mất ${String(gone)} dòng`] : []),
      ];
      return `${sheet}: ${said.join(", ")}`;
    },
    rowsUnknown: "Không biết dòng nào đã đổi.",
    noRows: "Không dòng nào đổi: mức giao hoặc cài đặt đã đổi.",
    newRow: "dòng mới",
    changedRow: "dòng đã đổi",
    moreRows: (count) => `Còn ${String(count)} dòng nữa.`,
    frozen: (code, count) => `Kỳ ${code} đã chốt; ${String(count)} chỉ tiêu nay tính khác.`,
  },
};
