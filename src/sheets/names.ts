/** The sheets of ours that are found by name, and their tables. */
export const SETTINGS_SHEET = "Cấu hình";
export const TARGETS_SHEET = "Chỉ tiêu";
export const TARGETS_TABLE = "ChiTieu";
export const LISTS_SHEET = "Danh sách";
export const SCORECARD_SHEET = "Bảng điểm";
export const HOW_SHEET = "Cách tính";
export const FINDINGS_SHEET = "Lỗi dữ liệu";
export const FINDINGS_TABLE = "LoiDuLieu";
