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
    intro:
      "Giữ lại các con số của kỳ này ở một trang riêng, sau đó không tự đổi nữa. Các kỳ sau được so với kỳ đã chốt.",
    period: (code, by, day) => [code, [by, day ?? ""].filter((text) => text !== "").join(", ")].join(": "),
    already: "Các kỳ đã chốt",
    by: "Người chốt",
    byMissing: "Hãy ghi họ tên người chốt.",
    start: "Chốt kỳ này",
    again: "Chốt lại kỳ này",
    ownFrozen: (code) => `Kỳ ${code} đã chốt. Chốt lại thì bản chốt trước vẫn được giữ.`,
    notOver: (end) =>
      `Kỳ này đến ${end} mới hết. Nếu muốn chốt kỳ khác, xin chọn kỳ ấy ở đầu bảng và lập lại bảng điểm trước.`,
    remarks: (count) => `Còn ${String(count)} chỗ cần xem về điểm, nên xem trước khi chốt.`,
    done: (code, sheet) => `Đã chốt kỳ ${code} vào trang ${sheet}.`,
  },
  stale: {
    heading: (day) => (day === null ? "Bảng điểm đã cũ" : `Bảng điểm lập ngày ${day} đã cũ`),
    targets: (count) => `${String(count)} chỉ tiêu nay tính khác. Bấm Lập bảng điểm để làm mới.`,
    target: (id, before, now) => `${id}: trước ${counted(before)}; nay ${counted(now)}.`,
    by: (sheets) => `Có dòng đã đổi ở ${sheets.join(", ")}.`,
    row: (cell, isNew, isSure) =>
      `${cell} · ${isNew ? "dòng mới" : "dòng đã đổi"}${isSure ? "" : ", có thể do dòng này"}`,
    moving: (count, sheets) => `${String(count)} dòng đã đổi hoặc mới ở ${sheets.join(", ")}`,
    gone: (count, isSure) =>
      isSure
        ? `Mất ${String(count)} dòng đã tính.`
        : `Có thể do mất dòng, nhiều nhất ${String(count)} dòng đã tính.`,
    byNoRow: "Không thấy dòng nào đổi: có thể do mức giao, cách đo, cài đặt hoặc thứ tự dòng.",
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
    moreRows: (count) => `Còn ${String(count)} dòng nữa.`,
    frozen: (code, count) => `Kỳ ${code} đã chốt; ${String(count)} chỉ tiêu nay tính khác.`,
  },
};
