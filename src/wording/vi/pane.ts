import type { Severity } from "../../checking/findings";
import type { PaneWording } from "../pane";
import { percent } from "../percent";
import { VERDICT_WORDS } from "./verdicts";

const number = (value: number) => value.toLocaleString("vi-VN");
const list = (items: readonly string[]) => items.join(", ");

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ["error", "lỗi"],
  ["warning", "cảnh báo"],
  ["note", "lưu ý"],
];

export const pane: PaneWording = {
  product: "Sổ Chỉ Tiêu",
  language: "Tiếng Việt",
  steps: { setup: "Lập sổ", check: "Kiểm tra", score: "Bảng điểm", exchange: "Gửi – nhận" },
  stepsLabel: "Các bước",
  number,
  share: (ratio, level) => percent("vi-VN", ratio, level),
  verdicts: VERDICT_WORDS,
  place: (sheet, cell) => `${sheet} · ${cell}`,
  showMore: (count) => `Xem thêm ${number(count)}`,
  openSheet: (sheet) => `Mở trang ${sheet}`,
  copyFor: (department) =>
    `Đây là bản gửi ${department}. Hãy ghi vào các sổ, lưu lại rồi gửi về trung tâm; lập sổ, chấm điểm và nhận bản gửi thì làm ở sổ của trung tâm.`,
  working: {
    stages: {
      starting: "Đang chuẩn bị…",
      reading: "Đang đọc các sổ…",
      judging: "Đang xem xét…",
      writing: "Đang ghi vào sổ, xin chờ…",
    },
    cellBeingEdited: "Excel đang chờ một ô được gõ xong. Hãy bấm Enter trong ô đó.",
    percentDone: (done) => `${number(done)}%`,
    cancel: "Hủy",
    stopped: "Đã dừng. Sổ vẫn như trước.",
    again: "Thử lại",
    close: "Đóng",
    goToCell: (cell) => `Đến ô ${cell}`,
    unexpected:
      "Có trục trặc ngoài dự tính nên việc này chưa xong. Hãy thử lại; nếu vẫn vậy, đóng bảng này rồi mở lại từ thẻ Sổ Chỉ Tiêu.",
    lost: (sheet, what) =>
      `Trang “${sheet}” được lập mới nên không giữ được ${list(what.map((one) => LOST[one]))}.`,
  },
  setup: {
    choose: "Chọn phong trào",
    year: (year) => `Năm ${String(year)}`,
    size: (departments, targets, registers) =>
      `${number(departments)} phòng · ${number(targets)} chỉ tiêu · ${number(registers)} sổ`,
    promise: (sheets) => `Sẽ thêm ${number(sheets)} trang vào sổ này; những trang đang có được giữ nguyên.`,
    otherYear: (year) =>
      `Phong trào này ghi năm ${String(year)}. Lập sổ xong, sửa Năm và Ngày chốt số liệu ở trang Cấu hình cho đúng năm cần chấm.`,
    start: "Lập sổ",
    added: (sheets) => `Đã thêm ${number(sheets)} trang. Giờ có thể nhập số liệu.`,
    nothingAdded: "Sổ đã đủ các trang, không phải thêm gì.",
    begin: (sheet) => `Mở sổ ${sheet} để nhập`,
    reportDate: (day) => `Số liệu đến ngày ${day}`,
    registers: "Các sổ theo dõi",
    everybody: "Dùng chung",
    entries: (count) => `${number(count)} dòng`,
    noTable: "chưa có",
    lacking: (sheets) => `Sổ thiếu ${number(sheets.length)} trang: ${list(sheets)}.`,
    addLacking: "Thêm trang còn thiếu",
    adopt: "Nhận sổ có sẵn",
    format: "Định dạng sổ",
    grid: "Lập bảng tháng",
    own: "Chỉ tiêu của trung tâm",
  },
  check: {
    rules: "Các điều được kiểm tra",
    intro: "Xem trong các sổ có chỗ nào ghi sai hay còn thiếu. Kiểm tra không làm thay đổi sổ.",
    start: "Kiểm tra",
    again: "Kiểm tra lại",
    noCampaign: "Sổ này chưa có phong trào nào. Hãy lập sổ trước.",
    toSetup: "Sang bước Lập sổ",
    summary: (total, bySeverity) => {
      const parts = SEVERITIES.filter(([severity]) => bySeverity[severity] > 0).map(
        ([severity, word]) => `${number(bySeverity[severity])} ${word}`,
      );
      return `Có ${number(total)} điều cần xem: ${list(parts)}`;
    },
    nothing: "Không thấy chỗ nào cần sửa. Có thể lập bảng điểm.",
    toScore: "Sang bước Bảng điểm",
    group: (count) => `${number(count)} chỗ`,
    more: (count) => `Còn ${number(count)} điều nữa, hiện dần khi sửa xong.`,
    next: "Lỗi tiếp theo",
    previous: "Lỗi trước",
    at: (position, total) => `${number(position)}/${number(total)}`,
    correctedCell: (cell, left) =>
      left === 0 ? `Đã sửa ô ${cell}, hết rồi.` : `Đã sửa ô ${cell}, còn ${number(left)}.`,
    corrected: (count, left) =>
      left === 0
        ? `Đã sửa ${number(count)} chỗ, hết rồi.`
        : `Đã sửa ${number(count)} chỗ, còn ${number(left)}.`,
    appeared: (count, total) => `Thêm ${number(count)} điều cần xem, tất cả là ${number(total)}.`,
    write: "Ghi danh sách ra trang Lỗi dữ liệu",
    written: (sheet) => `Đã ghi danh sách ra trang “${sheet}”.`,
  },
  score: {
    start: "Lập bảng điểm",
    again: "Lập lại bảng điểm",
    summary: (met, assigned) => `${number(met)} trên ${number(assigned)} chỉ tiêu đạt`,
    departmentMet: (met, assigned) => `${number(met)}/${number(assigned)} đạt`,
    targets: "Các chỉ tiêu",
    coverage: (known, scope) => `tính trên ${number(known)}/${number(scope)}`,
    shareOfKnown: (share, known) => `${share} tính trên ${number(known)} đã có dữ liệu`,
    counted: (count, level) => `có ${number(count)}, cần ${number(level)}`,
    atMost: (count, level) =>
      level === 0
        ? count === 0
          ? "không có vụ nào"
          : `có ${number(count)} vụ`
        : `có ${number(count)}, cho phép ${number(level)}`,
    signedMonths: (signed, months) => `đã xác nhận ${number(signed)}/${number(months)} tháng`,
    perMonth: (reached, months, level) =>
      `${number(reached)}/${number(months)} tháng đủ (mỗi tháng cần ${number(level)})`,
    inMonth: (month, count) => `tháng ${month} có ${number(count)}`,
    sent: (day) => `đã gửi ${day}`,
    notSent: "chưa gửi",
    wanted: (level, isStrict) => `cần ${isStrict ? "trên " : ""}${level}`,
    gap: (count) => `còn thiếu ${number(count)}`,
    allowance: (count) => `còn được sai ${number(count)}`,
    missing: (count) => `${number(count)} chưa có dữ liệu`,
    notDue: (count) => `${number(count)} chưa đến hạn`,
    showRows: "Xem các dòng",
    showRowsOf: (part) => `Xem các dòng: ${part}`,
  },
  rows: {
    back: "Quay lại bảng điểm",
    summary: (total) => `${number(total)} dòng chưa đạt hoặc thiếu số liệu`,
    nothing: "Không còn dòng nào chưa đạt hoặc thiếu số liệu.",
    outcomes: { fail: "Không đạt", missing: "Thiếu số liệu" },
    more: (count) => `Còn ${number(count)} dòng nữa, hiện dần khi làm xong.`,
  },
  sign: {
    heading: "Xác nhận không phát sinh",
    intro:
      "Tháng nào không có vụ việc thì cần người của phòng xác nhận. Chưa xác nhận thì chỉ tiêu chưa đủ số liệu.",
    signedBy: "Người xác nhận",
    signedByMissing: "Hãy ghi họ tên người xác nhận.",
    unsigned: (months) => `Chưa xác nhận: ${list(months)}`,
    signs: (types) => `Xác nhận không có: ${list(types.map(lower))}.`,
    happened: (month, types) =>
      `Tháng ${month} đã ghi có vụ việc nên không xác nhận được: ${list(types.map(lower))}.`,
    sign: (months) => `Xác nhận ${number(months)} tháng`,
    signFor: (months, department) => `Xác nhận ${number(months)} tháng, ${department}`,
    signMonth: (month) => `Xác nhận tháng ${month}`,
    eachMonth: "Xác nhận từng tháng",
    signed: (rows) => `Đã ghi ${number(rows)} dòng xác nhận. Lập lại bảng điểm để cập nhật.`,
    allSigned: "Các tháng đã qua đều được xác nhận.",
  },
};

const LOST = {
  comments: "ghi chú",
  drawings: "hình vẽ, biểu đồ",
  pivot: "bảng tổng hợp",
  signature: "chữ ký số",
  other: "vài thứ khác",
};

function lower(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase("vi-VN") + text.slice(1);
}
