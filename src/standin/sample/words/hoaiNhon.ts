/** Names are put together by chance from these; no person is meant. */
export const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Huỳnh", "Đặng", "Bùi", "Hồ", "Ngô"] as const;
export const GIVEN = [
  ...["Văn Thuận", "Văn Bảy", "Đình Khoa", "Minh Tân", "Thanh Bình", "Công Hậu", "Ngọc Ẩn", "Xuân Định"],
  ...["Thị Lành", "Thị Sáu", "Thị Kim Chi", "Thị Bích Vân", "Thị Mỹ", "Thị Ngọt", "Thị Thu Hà", "Thị Út"],
] as const;

/** What comes of a day's rounds, and how much it weighs in kilograms. */
export const WASTE = [
  { type: "Chất thải y tế lây nhiễm", least: 2, most: 4 },
  { type: "Chất thải sinh hoạt", least: 40, most: 62 },
  { type: "Chất thải tái chế", least: 6, most: 11 },
] as const;

/** One department has none in use yet. */
export const INITIATIVES: readonly (readonly [
  name: string,
  department: string,
  applied: readonly [month: number, date: number] | null,
  used: "Có" | "Không",
  evidence: string | null,
])[] = [
  ["Phiếu theo dõi thuốc dùng chung trên máy tính bảng", "YTPH", [3, 9], "Có", "QĐ số 17/QĐ-TTND"],
  ["Lịch tưới cây bằng nước mưa & nước rửa rau", "HCTH", [4, 20], "Có", "Biên bản họp 20/4"],
  ["Góc nghề thủ công cho người bệnh ổn định", "NV", null, "Không", null],
];

/** Roles by department; the first of each is its head. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  HCTH: ["Trưởng phòng", "Kế toán", "Văn thư", "Bảo vệ"],
  YTPH: ["Trưởng phòng", "Bác sĩ", "Điều dưỡng", "Kỹ thuật viên phục hồi chức năng"],
  NV: ["Trưởng phòng", "Nhân viên công tác xã hội", "Hộ lý"],
};
