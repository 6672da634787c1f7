/** The sheets of ours that are found by name, and their tables. */
export const SETTINGS_SHEET = "Cấu hình";
export const TARGETS_SHEET = "Chỉ tiêu";
export const TARGETS_TABLE = "ChiTieu";
export const LISTS_SHEET = "Danh sách";
/** The drop-down lists of the settings; those of fields are named after their titles. */
export const ROUNDING_LIST = { title: "Làm tròn", name: "DS_LamTron" } as const;
export const LEVELS_LIST = { title: "Mức kiểm tra", name: "DS_MucKiemTra" } as const;
export const SCORECARD_SHEET = "Bảng điểm";
export const HOW_SHEET = "Cách tính";
export const FINDINGS_SHEET = "Lỗi dữ liệu";
export const FINDINGS_TABLE = "LoiDuLieu";
export const WORKLIST_SHEET = "Việc cần làm";
export const WORKLIST_TABLE = "ViecCanLam";
/** Findings that somebody has looked at and found right. */
export const EXCEPTIONS_SHEET = "Đã kiểm tra";
export const EXCEPTIONS_TABLE = "DaKiemTra";
/** What the columns of adopted sheets became. */
export const ADOPTED_COLUMNS_SHEET = "Cách nhận sổ";
export const ADOPTED_COLUMNS_TABLE = "CachNhanSo";
/** Of a department's copy. */
export const GUIDE_SHEET = "Hướng dẫn";
export const RESULTS_SHEET = "Chỉ tiêu và kết quả";
/** The rows as they were sent; very hidden, ASCII so that every program keeps its name. */
export const BASELINE_SHEET = "SCT_BanGoc";
export const LOG_SHEET = "Nhật ký trao đổi";
export const LOG_TABLE = "NhatKyTraoDoi";
/** What a merge changed, so that it can be undone: with a number behind it, very hidden. */
export const RESTORE_SHEET = "SCT_KhoiPhuc_";
/** How registers looked before they were formatted last; very hidden. */
export const LOOKS_RESTORE_SHEET = "SCT_KhoiPhuc_DinhDang";
/** Of the copy for superiors. */
export const REPORT_SHEET = "Báo cáo";
export const COUNTS_SHEET = "Số đếm";
export const COUNTS_TABLE = "SoDem";
