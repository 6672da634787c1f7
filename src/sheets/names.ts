/** The sheets of ours that are found by name, and their tables. */
export const SETTINGS_SHEET = "Cấu hình";
export const TARGETS_SHEET = "Chỉ tiêu";
export const TARGETS_TABLE = "ChiTieu";
export const LISTS_SHEET = "Danh sách";
/** The drop-down lists of the settings; those of fields are named after their titles. */
export const ROUNDING_LIST = { title: "Làm tròn", name: "DS_LamTron" } as const;
export const PERIODS_LIST = { title: "Kỳ báo cáo", name: "DS_KyBaoCao" } as const;
export const DEADLINE_LIST = { title: "Trước hạn", name: "DS_TruocHan" } as const;
export const LEVELS_LIST = { title: "Mức kiểm tra", name: "DS_MucKiemTra" } as const;
/** The column of targets that older workbooks lack: without it there are no points. */
export const MAX_POINTS = "Điểm tối đa";
/** How points are given, and the bands of the classification. */
export const SCALE_SHEET = "Cách cho điểm";
export const SCALE_TABLE = "CachChoDiem";
export const BANDS_TABLE = "XepLoai";
/** Where people type the scores that they give. */
export const SCORING_SHEET = "Chấm điểm";
export const SCORING_TABLE = "ChamDiem";
/** The units of a campaign that measures them, and the drop-down list of their names. */
export const UNITS_SHEET = "Đơn vị";
export const UNITS_TABLE = "DonVi";
export const UNITS_LIST = "DS_DonVi";
export const UNIT_BOARD_SHEET = "Bảng theo xã";
export const UNIT_COUNTS_SHEET = "Số đếm theo xã";
/** Plans of several years side by side. */
export const YEARS_SHEET = "Các năm";
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
export const GIVEN_TABLE = "DiemDaCham";

/** Every sheet that is made with one name, in a centre's workbook or in a copy; registers and restore copies besides. */
export const OUR_SHEETS: readonly string[] = [
  ...[SETTINGS_SHEET, TARGETS_SHEET, SCALE_SHEET, LISTS_SHEET, UNITS_SHEET],
  ...[SCORECARD_SHEET, HOW_SHEET, SCORING_SHEET, UNIT_BOARD_SHEET, UNIT_COUNTS_SHEET, YEARS_SHEET],
  ...[FINDINGS_SHEET, WORKLIST_SHEET, EXCEPTIONS_SHEET, ADOPTED_COLUMNS_SHEET, LOG_SHEET],
  ...[GUIDE_SHEET, RESULTS_SHEET, BASELINE_SHEET, REPORT_SHEET, COUNTS_SHEET, LOOKS_RESTORE_SHEET],
];

/** Those of them that are made anew, with all their formulas, whenever the scorecard or a list is. */
export const REMADE_SHEETS: readonly string[] = [
  ...[SCORECARD_SHEET, HOW_SHEET, UNIT_BOARD_SHEET, UNIT_COUNTS_SHEET, YEARS_SHEET],
  ...[FINDINGS_SHEET, WORKLIST_SHEET],
];
