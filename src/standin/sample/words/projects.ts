export type MonthAndDate = readonly [month: number, date: number];

type Text = string | null;

/** One of CTXH is in use, another one not yet. */
export const INITIATIVES: readonly (readonly [
  name: string,
  department: string,
  applied: MonthAndDate | null,
  used: "Có" | "Không",
  evidence: Text,
])[] = [
  ["Sổ theo dõi điện tử dùng chung cho các khu nhà", "QLCS", [2, 28], "Có", "QĐ số 21/QĐ-TTBTXH"],
  ['Mô hình "Mỗi tuần một câu chuyện"', "CTXH", [4, 12], "Có", "Biên bản nghiệm thu 12/4"],
  ["Góc học tập & vui chơi cho trẻ em", "CTXH", null, "Không", null],
  ["Thực đơn theo mùa, rau nhà trồng", "YTND", [3, 16], "Có", "https://example.org/thuc-don?quy=1&ban=2"],
  ["Ký số văn bản nội bộ trên điện thoại", "HCTH", [5, 4], "Có", "TB số 30/TB-TTBTXH"],
];

/** The electronic book was set up in February; what is due later in the year is open. */
export const TASKS: readonly (readonly [
  task: string,
  department: string,
  target: Text,
  due: MonthAndDate,
  done: MonthAndDate | null,
  evidence: Text,
])[] = [
  ["Ban hành kế hoạch phong trào thi đua năm", "HCTH", null, [1, 31], [1, 23], "KH số 05/KH-TTBTXH"],
  ["Kế hoạch truyền thông năm", "CTXH", "CTXH-6", [1, 31], [1, 30], null],
  ["Lập sổ điện tử theo dõi chăm sóc, giáo dục", "QLCS", "QLCS-4", [2, 28], [2, 26], "Sổ Nhật ký chăm sóc"],
  ["Quy trình an toàn bếp ăn một chiều", "YTND", "YTND-3", [3, 31], [3, 20], "Quy trình QT-007"],
  ["Phương án phòng, chống thiên tai", "HCTH", null, [4, 30], [4, 24], "QĐ số 33/QĐ-TTBTXH"],
  ["Báo cáo sơ kết 6 tháng", "HCTH", null, [7, 5], null, null],
  ["Hồ sơ khám sức khỏe định kỳ đợt 2", "YTND", "YTND-1", [10, 31], null, null],
  ["Tổng kết phong trào, bình xét khen thưởng", "HCTH", null, [11, 30], null, "- chờ hướng dẫn của tỉnh"],
];
