import type { Chance } from "../../../src/standin/sample/chance";
import type { CellValue } from "../../../src/workbook/value";

/** A column or a group of columns, as an office would draw them. */
export interface Heading {
  readonly label: string | number;
  readonly under?: readonly Heading[];
  /** The value of a row, counted from 0; groups have none. */
  readonly value?: (chance: Chance, row: number) => CellValue;
}

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "Vàng", "Quàng", "Giàng"];
const MIDDLE = ["Văn", "Thị", "Hữu", "Đức", "Minh", "Thị Thu", "A", "Ngọc"];
const GIVEN = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Hà",
  "Hạnh",
  "Khoa",
  "Lan",
  "Mai",
  "Nam",
  "Páo",
  "Sơn",
  "Tú",
  "Yến",
];
const PLACES = [
  "Bản Mòn",
  "xã Chiềng Mung",
  "Tổ 5, phường Quyết Thắng",
  "Thôn 9",
  "Khu phố 3",
  "Xóm Đoài",
  "huyện Mai Sơn",
];
const WORDS = [
  "Khám định kỳ",
  "Cấp phát thuốc",
  "Hỗ trợ chi phí mai táng",
  "Đang điều trị",
  "Bình thường",
  "Chưa hoàn thành",
  "Hộ nghèo",
  "Khoa Nội",
  "Phòng Kế hoạch",
  "Đã nộp",
  "Trường THCS Nguyễn Du",
  "Viên chức",
  "Biên chế",
  "Người khuyết tật nặng",
  "Trẻ em mồ côi",
  "Theo Quyết định số 12",
  "Giảng viên chính",
];

const two = (n: number) => String(n).padStart(2, "0");
const name = (chance: Chance) => `${chance.pick(FAMILY)} ${chance.pick(MIDDLE)} ${chance.pick(GIVEN)}`;
const words = (chance: Chance) => chance.pick(WORDS);
const place = (chance: Chance) => chance.pick(PLACES);
const amount = (chance: Chance) => {
  const n = chance.between(1, 900) * 1000;
  return chance.happens(0.15) ? n.toLocaleString("vi-VN") : n;
};
const count = (chance: Chance) => (chance.happens(0.3) ? null : chance.between(0, 60));
const serial = (chance: Chance) => chance.between(20000, 46000);
const dateText = (chance: Chance) =>
  `${two(chance.between(1, 28))}/${two(chance.between(1, 12))}/${String(chance.between(1940, 2024))}`;
const date = (chance: Chance) => (chance.happens(0.25) ? dateText(chance) : serial(chance));
const year = (chance: Chance) =>
  chance.happens(0.2) ? String(chance.between(1940, 2020)) : chance.between(1940, 2020);
const mark = (chance: Chance) => (chance.happens(0.5) ? "x" : null);
const sex = (chance: Chance) => (chance.happens(0.5) ? "Nam" : "Nữ");
const digits = (length: number) => (chance: Chance) => {
  const text = Array.from({ length }, () => String(chance.below(10))).join("");
  return chance.happens(0.2) ? Number(text) : text;
};
const code = (prefix: string) => (_: Chance, row: number) => `${prefix}${String(row + 1).padStart(3, "0")}`;
const decimal = (chance: Chance) => chance.between(10, 100) / 10;
const sometimes =
  (value: (chance: Chance, row: number) => CellValue, share: number) => (chance: Chance, row: number) =>
    chance.happens(share) ? value(chance, row) : null;

/** Columns of people's registers, of plans and of reports: many that nobody has a list of. */
export const COLUMNS: readonly Heading[] = [
  { label: "Họ và tên", value: name },
  { label: "Họ tên", value: name },
  { label: "Tên đối tượng", value: name },
  { label: "Họ & tên", value: name },
  { label: "Ngày sinh", value: date },
  { label: "Ngày, tháng, năm sinh", value: dateText },
  { label: "Năm sinh", value: year },
  { label: "NS", value: year },
  { label: "Giới tính", value: sex },
  { label: "Địa chỉ", value: place },
  { label: "Đ/c", value: place },
  { label: "Nơi cư trú\n(trước khi vào Trung tâm)", value: place },
  { label: "CCCD/CMND", value: digits(12) },
  { label: "Số thẻ", value: digits(8) },
  { label: "Mã đối tượng", value: code("DT") },
  { label: "Mã HS", value: code("HS-") },
  { label: "Số điện thoại", value: digits(10) },
  { label: "Dạng khuyết tật", value: words },
  { label: "Tình trạng", value: words },
  { label: "Bộ phận", value: words },
  { label: "Khoa", value: words },
  { label: "Nội dung công việc", value: words },
  { label: "Phần mềm", value: words },
  { label: "Biện pháp can thiệp", value: words },
  { label: "Đánh giá của cán bộ", value: sometimes(words, 0.6) },
  { label: "Số tiền\n(đồng)", value: amount },
  { label: "Thành tiền", value: amount },
  { label: "Mức hưởng", value: amount },
  { label: "Số lượng", value: count },
  { label: "SL", value: count },
  { label: "Hệ số", value: decimal },
  { label: "Cân nặng", value: decimal },
  { label: "Số ngày", value: count },
  { label: "Tỷ lệ %", value: decimal },
  { label: "Mạch (lần/phút)", value: count },
  { label: "Dụng cụ trợ giúp", value: mark },
  { label: "Đạt", value: mark },
  { label: "Ngày vào", value: date },
  { label: "Thời gian thực hiện", value: dateText },
  { label: "Quyết định số", value: sometimes(words, 0.8) },
  { label: "Quan hệ với chủ hộ", value: words },
  { label: "HbA1C", value: sometimes(decimal, 0.4) },
  { label: "Cục QLĐB II", value: sometimes(amount, 0.5) },
  { label: "Trạm phù đổng", value: amount },
];

/** Words that no list of labels has, above words: only the place tells. */
export const FREE_COLUMNS: readonly Heading[] = [
  "Sự nghiệp cán bộ\n(Công chức/Viên chức)",
  "Năng lực cốt lõi",
  "Cảm xúc",
  "Tiền sử",
  "Món ăn",
  "Trực chính",
  "NỘI",
  "TAI MŨI HỌNG",
  "Phương án",
  "Việc đã làm",
  "Hướng xử lý",
  "Bên giao",
  "Bên nhận",
  "Vật liệu",
  "Nguyện vọng 1",
].map((label) => ({ label, value: words }));

/** Stand mostly at the right end. */
export const LAST_COLUMNS: readonly Heading[] = [
  { label: "Ghi chú", value: sometimes(words, 0.2) },
  { label: "Ký nhận", value: () => null },
  { label: "Người phụ trách", value: name },
];

export const GROUPS: readonly Heading[] = [
  {
    label: "Ngày sinh",
    under: [
      { label: "Nam", value: sometimes(year, 0.5) },
      { label: "Nữ", value: sometimes(year, 0.5) },
    ],
  },
  {
    label: "Năm sinh",
    under: [
      { label: "Nam", value: sometimes(year, 0.5) },
      { label: "Nữ", value: sometimes(year, 0.5) },
    ],
  },
  {
    label: "Thời gian",
    under: [
      { label: "Bắt đầu", value: date },
      { label: "Kết thúc", value: date },
    ],
  },
  {
    label: "Trong đó:",
    under: [
      { label: "Nữ", value: count },
      { label: "Dân tộc thiểu số", value: count },
      { label: "Hộ nghèo", value: count },
    ],
  },
  {
    label: "Kết quả khám",
    under: [
      { label: "Nội", value: words },
      { label: "Ngoại", value: words },
      { label: "Mắt", value: sometimes(words, 0.4) },
      { label: "Răng hàm mặt", value: sometimes(words, 0.3) },
    ],
  },
  {
    label: "Kinh phí thực hiện (triệu đồng)",
    under: [
      { label: "Tổng số", value: amount },
      {
        label: "Trong đó",
        under: [
          { label: "Ngân sách TW", value: amount },
          { label: "Xã hội hóa", value: amount },
        ],
      },
    ],
  },
  {
    label: "Tuyển sinh",
    under: [
      { label: "Tổng", value: count },
      {
        label: "Chia theo đối tượng",
        under: [
          {
            label: "Cử tuyển",
            under: [
              { label: "Nữ", value: count },
              { label: "Hộ khẩu Hà Nội", value: count },
            ],
          },
          { label: "Khác", value: count },
        ],
      },
    ],
  },
  {
    label: "Kế hoạch năm 2024",
    under: [
      { label: "Số lượng", value: count },
      { label: "Giá trị", value: amount },
    ],
  },
  {
    label: "So sánh",
    under: [
      { label: "Tuyệt đối tăng (+) giảm (-)", value: amount },
      { label: "Tương đối", value: decimal },
    ],
  },
  {
    label: "Hộ khẩu thường trú",
    under: [
      { label: "Thôn", value: place },
      { label: "Xã", value: place },
      { label: "Huyện", value: place },
    ],
  },
];

/** As programs name columns in templates to be read back. */
export const MACHINE_COLUMNS: readonly Heading[] = [
  { label: "hoten", value: name },
  { label: "ngaysinh", value: dateText },
  { label: "gioitinh", value: sex },
  { label: "cmnd", value: digits(12) },
  { label: "dia_chi", value: place },
  { label: "so_tien", value: amount },
  { label: "full_name", value: name },
  { label: "status", value: words },
  { label: "ma_don_vi", value: code("DV") },
];

export const ENGLISH_COLUMNS: readonly Heading[] = [
  { label: "Full Name", value: name },
  { label: "Date of Birth", value: dateText },
  { label: "Gender", value: sex },
  { label: "Address", value: place },
  { label: "Employee ID", value: code("NV") },
  { label: "Amount", value: amount },
  { label: "Remarks", value: sometimes(words, 0.2) },
  { label: "Department", value: words },
  { label: "Start date", value: date },
];

export const RUNNING_NUMBERS = ["STT", "TT", "Số TT", "Stt", "S TT", "Số\nTT", "STT "];
