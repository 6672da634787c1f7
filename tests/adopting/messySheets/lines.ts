import type { Chance } from "../../../src/standin/sample/chance";
import type { Box } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/value";

export interface Lines {
  readonly rows: CellValue[][];
  readonly merges: Box[];
}

const AGENCIES = [
  "UBND TỈNH SƠN LA",
  "SỞ Y TẾ TỈNH X",
  "TRUNG TÂM BẢO TRỢ XÃ HỘI",
  "BỆNH VIỆN ĐA KHOA",
  "TRƯỜNG THPT A",
  "Đơn vị: Phòng QLCS",
];
const RIGHT = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Mẫu số 02/BTXH", "Biểu số: 01", "Phụ lục 3"];
const MOTTO = [
  "Độc lập - Tự do - Hạnh phúc",
  "(Ban hành kèm theo Thông tư số 05)",
  "Sơn La, ngày 30 tháng 6 năm 2024",
];
const TITLES = [
  "DANH SÁCH ĐỐI TƯỢNG ĐANG NUÔI DƯỠNG",
  "BÁO CÁO KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM",
  "SỔ THEO DÕI CHĂM SÓC",
  "Bảng tổng hợp kinh phí",
  "TỔNG HỢP TÌNH HÌNH GIẢI NGÂN",
  "Kế hoạch công tác tuần",
  "KẾT QUẢ KHÁM SỨC KHỎE",
  "THỐNG KÊ CÔNG VĂN ĐẾN",
  "Chấm công nhân viên khối văn phòng",
];
const UNDER_TITLE = [
  "Tháng 06 năm 2024",
  "(Kèm theo Quyết định số 12/QĐ-TTBTXH ngày 01/02/2024)",
  "Từ ngày: ……/……/……… Đến ngày: ……/……/………",
  "Năm học 2023 - 2024",
  "Quý II/2024",
  "Của Trung tâm Bảo trợ xã hội tổng hợp tỉnh",
  "Năm 2024",
];
/** What only this office would write. */
const FREE_LINES = [
  "Của công ty ABC",
  "KHỐI VĂN PHÒNG VÀ CÁC PHÂN XƯỞNG",
  "Lớp 12A3",
  "Khu A - tầng 2",
  "CÔNG NHÂN VIÊN NHÀ BẾP",
  "Đợt 1",
  "Danh mục BTXH",
  "phần mềm NCC",
  "Cán bộ phụ trách: Nguyễn Văn A",
  "(Áp dụng cho đơn vị dự toán cấp I)",
  "Ghi chú: cột in đậm là bắt buộc",
  "Những ô màu vàng phải nhập đầy đủ, không được xóa dòng tiêu đề của bảng dưới đây",
];
const FIELDS: readonly (readonly CellValue[])[] = [
  ["Lớp", "10A"],
  ["Giáo viên:", "Nguyễn Văn A"],
  ["Mã chương:", 22],
  ["Trường ", "Mã "],
  ["Tháng", 6, "Năm", 2024],
  ["Tên đơn vị", null, "Trung tâm Bảo trợ"],
];
const UNITS = ["Đơn vị tính: triệu đồng", "ĐVT: đồng", "Đơn vị: Đồng", "Đơn vị tính: người"];

/** Agency and motto, a title, what it goes with, the unit of the figures; every one may be missing. */
export function linesAbove(chance: Chance, width: number): Lines {
  const rows: CellValue[][] = [];
  const merges: Box[] = [];
  const half = Math.max(1, Math.floor(width / 2));
  const across = (left: number, right: number): void => {
    if (right > left && chance.happens(0.7))
      merges.push({ top: rows.length - 1, bottom: rows.length - 1, left, right });
  };
  const line = (left: number, right: number, text: string): void => {
    rows.push(at(left, text));
    across(left, right);
  };
  if (chance.happens(0.4)) {
    rows.push(
      chance.happens(0.8)
        ? [...at(0, chance.pick(AGENCIES)), ...at(half - 1, chance.pick(RIGHT))]
        : at(0, chance.pick(AGENCIES)),
    );
    if (chance.happens(0.5)) across(0, half - 1);
    if (chance.happens(0.6))
      rows.push([...at(0, chance.pick(AGENCIES)), ...at(half - 1, chance.pick(MOTTO))]);
    if (chance.happens(0.6)) rows.push([]);
  }
  if (chance.happens(0.85)) {
    const left = chance.happens(0.15) ? Math.min(2, width - 1) : 0;
    line(left, width - 1, chance.pick(TITLES));
    if (chance.happens(0.5)) line(left, width - 1, chance.pick(UNDER_TITLE));
    if (chance.happens(0.15)) line(left, width - 1, chance.pick(UNDER_TITLE));
    if (chance.happens(0.2)) line(left, width - 1, chance.pick(FREE_LINES));
  } else if (chance.happens(0.5)) line(0, width - 1, chance.pick(FREE_LINES));
  if (width > 4 && chance.happens(0.08)) rows.push([...chance.pick(FIELDS)]);
  if (chance.happens(0.45)) rows.push([]);
  if (chance.happens(0.25)) {
    const left = Math.max(0, width - chance.between(1, 3));
    line(left, width - 1, chance.pick(UNITS));
  }
  return { rows, merges };
}

/** Date and place, who signs, a note. */
export function linesBelow(chance: Chance, width: number): Lines {
  const right = Math.max(1, width - 2);
  const rows: CellValue[][] = chance.happens(0.7) ? [[]] : [];
  if (chance.happens(0.3)) rows.push(at(0, "Ghi chú: số liệu tính đến hết tháng báo cáo"));
  if (chance.happens(0.7)) rows.push(at(right, "Sơn La, ngày ... tháng ... năm 2024"));
  rows.push([
    ...at(0, "NGƯỜI LẬP BIỂU"),
    ...at(right - 1, chance.pick(["GIÁM ĐỐC", "THỦ TRƯỞNG ĐƠN VỊ", "HIỆU TRƯỞNG"])),
  ]);
  if (chance.happens(0.5)) rows.push([...at(0, "(Ký, ghi rõ họ tên)"), ...at(right - 1, "(Ký, đóng dấu)")]);
  return { rows, merges: [] };
}

function at(column: number, text: string): CellValue[] {
  return [...Array.from({ length: column }, () => null), text];
}
