import type { ReportPaneWording } from "../reportPane";

export const reportPane: ReportPaneWording = {
  heading: "Câu chữ cho báo cáo",
  intro: "Kết quả viết thành câu, xếp theo phòng, để dán vào Word.",
  start: "Viết thành câu",
  text: "Nội dung báo cáo",
  copy: "Sao chép nội dung",
  copied: "Đã sao chép. Mở Word và dán vào.",
  selected: "Chữ đã được chọn: bấm Ctrl+C để sao chép.",
  deadline: (text, last, days) =>
    `${text}: hạn cuối ${last}, ${days < 0 ? `đã quá ${String(-days)} ngày` : days === 0 ? "là hôm nay" : `còn ${String(days)} ngày`}.`,
};
