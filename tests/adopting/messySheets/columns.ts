import type { Chance } from "../../../src/standin/sample/chance";
import type { CellValue } from "../../../src/workbook/value";

/** A column or a group of columns, as an office would draw them. */
export interface Heading {
  readonly label: string | number;
  readonly under?: readonly Heading[];
  /** Groups have none. */
  readonly value?: Value;
}

/** The value of a row, counted from 0. */
type Value = (chance: Chance, row: number) => CellValue;

/** Columns by their labels; in the place of a group's value stand the columns under it. */
interface Drawn {
  readonly [label: string]: Value | Drawn;
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
  (value: Value, share: number): Value =>
  (chance, row) =>
    chance.happens(share) ? value(chance, row) : null;

function headings(drawn: Drawn): Heading[] {
  return Object.entries(drawn).map(([label, below]) =>
    typeof below === "function" ? { label, value: below } : { label, under: headings(below) },
  );
}

/** Columns of people's registers, of plans and of reports: many that nobody has a list of. */
export const COLUMNS: readonly Heading[] = headings({
  "Họ và tên": name,
  "Họ tên": name,
  "Tên đối tượng": name,
  "Họ & tên": name,
  "Ngày sinh": date,
  "Ngày, tháng, năm sinh": dateText,
  "Năm sinh": year,
  NS: year,
  "Giới tính": sex,
  "Địa chỉ": place,
  "Đ/c": place,
  "Nơi cư trú\n(trước khi vào Trung tâm)": place,
  "CCCD/CMND": digits(12),
  "Số thẻ": digits(8),
  "Mã đối tượng": code("DT"),
  "Mã HS": code("HS-"),
  "Số điện thoại": digits(10),
  "Dạng khuyết tật": words,
  "Tình trạng": words,
  "Bộ phận": words,
  Khoa: words,
  "Nội dung công việc": words,
  "Phần mềm": words,
  "Biện pháp can thiệp": words,
  "Đánh giá của cán bộ": sometimes(words, 0.6),
  "Số tiền\n(đồng)": amount,
  "Thành tiền": amount,
  "Mức hưởng": amount,
  "Số lượng": count,
  SL: count,
  "Hệ số": decimal,
  "Cân nặng": decimal,
  "Số ngày": count,
  "Tỷ lệ %": decimal,
  "Mạch (lần/phút)": count,
  "Dụng cụ trợ giúp": mark,
  Đạt: mark,
  "Ngày vào": date,
  "Thời gian thực hiện": dateText,
  "Quyết định số": sometimes(words, 0.8),
  "Quan hệ với chủ hộ": words,
  HbA1C: sometimes(decimal, 0.4),
  "Cục QLĐB II": sometimes(amount, 0.5),
  "Trạm phù đổng": amount,
});

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
export const LAST_COLUMNS: readonly Heading[] = headings({
  "Ghi chú": sometimes(words, 0.2),
  "Ký nhận": () => null,
  "Người phụ trách": name,
});

export const GROUPS: readonly Heading[] = headings({
  "Ngày sinh": {
    Nam: sometimes(year, 0.5),
    Nữ: sometimes(year, 0.5),
  },
  "Năm sinh": {
    Nam: sometimes(year, 0.5),
    Nữ: sometimes(year, 0.5),
  },
  "Thời gian": {
    "Bắt đầu": date,
    "Kết thúc": date,
  },
  "Trong đó:": {
    Nữ: count,
    "Dân tộc thiểu số": count,
    "Hộ nghèo": count,
  },
  "Kết quả khám": {
    Nội: words,
    Ngoại: words,
    Mắt: sometimes(words, 0.4),
    "Răng hàm mặt": sometimes(words, 0.3),
  },
  "Kinh phí thực hiện (triệu đồng)": {
    "Tổng số": amount,
    "Trong đó": {
      "Ngân sách TW": amount,
      "Xã hội hóa": amount,
    },
  },
  "Tuyển sinh": {
    Tổng: count,
    "Chia theo đối tượng": {
      "Cử tuyển": {
        Nữ: count,
        "Hộ khẩu Hà Nội": count,
      },
      Khác: count,
    },
  },
  "Kế hoạch năm 2024": {
    "Số lượng": count,
    "Giá trị": amount,
  },
  "So sánh": {
    "Tuyệt đối tăng (+) giảm (-)": amount,
    "Tương đối": decimal,
  },
  "Hộ khẩu thường trú": {
    Thôn: place,
    Xã: place,
    Huyện: place,
  },
});

/** As programs name columns in templates to be read back. */
export const MACHINE_COLUMNS: readonly Heading[] = headings({
  hoten: name,
  ngaysinh: dateText,
  gioitinh: sex,
  cmnd: digits(12),
  dia_chi: place,
  so_tien: amount,
  full_name: name,
  status: words,
  ma_don_vi: code("DV"),
});

export const ENGLISH_COLUMNS: readonly Heading[] = headings({
  "Full Name": name,
  "Date of Birth": dateText,
  Gender: sex,
  Address: place,
  "Employee ID": code("NV"),
  Amount: amount,
  Remarks: sometimes(words, 0.2),
  Department: words,
  "Start date": date,
});

export const RUNNING_NUMBERS = ["STT", "TT", "Số TT", "Stt", "S TT", "Số\nTT", "STT "];
