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
/** The most that bonus points of a unit may come to. */
export const CAP_TABLE = "TranDiemCong";
/** Units of a block against one another, every score of theirs, and the counts behind both. */
export const RANKING_SHEET = "Xếp hạng";
export const CRITERIA_BOARD_SHEET = "Bảng chấm điểm";
export const BLOCK_COUNTS_SHEET = "Số đếm xếp hạng";
/** The units of a campaign that measures them, and the drop-down list of their names. */
export const UNITS_SHEET = "Đơn vị";
export const UNITS_TABLE = "DonVi";
export const UNITS_LIST = "DS_DonVi";
export const UNIT_BOARD_SHEET = "Bảng theo xã";
export const UNIT_COUNTS_SHEET = "Số đếm theo xã";
/** Plans of several years side by side. */
export const YEARS_SHEET = "Các năm";
export const SCORECARD_SHEET = "Bảng điểm";
export const CHARTS_SHEET = "Biểu đồ";
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
/** What a centre adds to its campaign: how targets of its own are measured, columns and registers, departments. */
export const DEFINITIONS_SHEET = "Cách đo tự đặt";
export const DEFINITIONS_TABLE = "CachDoTuDat";
export const OWN_FIELDS_SHEET = "Cột và sổ tự đặt";
export const OWN_FIELDS_TABLE = "CotTuDat";
export const OWN_DEPARTMENTS_SHEET = "Phòng thêm";
export const OWN_DEPARTMENTS_TABLE = "PhongThem";
/** What the tables of registers begin with that a centre has added, so that they are found before they are known. */
export const OWN_TABLE = "STD_";
/** The column of targets in which one is taken out of the campaign; there once the first one was. */
export const REMOVED = "Bỏ chỉ tiêu";
/** The column of the lists of the centre's own in which a line is taken out; there once the first one was. */
export const OUT = "Bỏ";
/** Of a department's copy. */
export const GUIDE_SHEET = "Hướng dẫn";
export const RESULTS_SHEET = "Chỉ tiêu và kết quả";
/** The rows as they were sent; very hidden, ASCII so that every program keeps its name. */
export const BASELINE_SHEET = "SCT_BanGoc";
/** What was frozen, a row for each period and target, part or department. */
export const FROZEN_SHEET = "Kỳ đã chốt";
export const FROZEN_TABLE = "KyDaChot";
/** What the scorecard was made from; very hidden. */
export const MARKS_SHEET = "SCT_DauVet";
/** The same for a period that was frozen, by its code. */
export const frozenMarksName = (period: string): string => `${MARKS_SHEET}_${period}`;
export const LOG_SHEET = "Nhật ký trao đổi";
export const LOG_TABLE = "NhatKyTraoDoi";
/** What a merge changed, so that it can be undone: with a number behind it, very hidden. */
export const RESTORE_SHEET = "SCT_KhoiPhuc_";
/** How registers looked before they were formatted last; very hidden. */
export const LOOKS_RESTORE_SHEET = "SCT_KhoiPhuc_DinhDang";
/** Sentences for a report; another name where something else is called so: a register, or a sheet of people's. */
export const REPORT_SHEET = "Báo cáo";
export const REPORT_SHEETS = [REPORT_SHEET, "Báo cáo tổng hợp", "Báo cáo kết quả thi đua"] as const;
/** Points to the first cell of the report, so that a sheet of people's is never taken for it. */
export const REPORT_MARK = "TrangBaoCao";
/** Figures that were made known and differ from what is counted. */
export const PUBLISHED_SHEET = "Số công bố";
export const PUBLISHED_TABLE = "SoCongBo";
/** Of the copy for superiors. */
export const COUNTS_SHEET = "Số đếm";
export const COUNTS_TABLE = "SoDem";
export const GIVEN_TABLE = "DiemDaCham";

/** Every sheet that is made with one name, in a centre's workbook or in a copy; registers and restore copies besides. */
export const OUR_SHEETS: readonly string[] = [
  ...[SETTINGS_SHEET, TARGETS_SHEET, SCALE_SHEET, LISTS_SHEET, UNITS_SHEET],
  ...[SCORECARD_SHEET, HOW_SHEET, SCORING_SHEET, UNIT_BOARD_SHEET, UNIT_COUNTS_SHEET, YEARS_SHEET],
  ...[CHARTS_SHEET, FROZEN_SHEET, MARKS_SHEET],
  ...[DEFINITIONS_SHEET, OWN_FIELDS_SHEET, OWN_DEPARTMENTS_SHEET],
  ...[RANKING_SHEET, CRITERIA_BOARD_SHEET, BLOCK_COUNTS_SHEET],
  ...[FINDINGS_SHEET, WORKLIST_SHEET, EXCEPTIONS_SHEET, ADOPTED_COLUMNS_SHEET, LOG_SHEET],
  ...[GUIDE_SHEET, RESULTS_SHEET, BASELINE_SHEET, ...REPORT_SHEETS, COUNTS_SHEET, LOOKS_RESTORE_SHEET],
  PUBLISHED_SHEET,
];

/** Those of them that are made anew, with all their formulas, whenever the scorecard or a list is. */
export const REMADE_SHEETS: readonly string[] = [
  ...[SCORECARD_SHEET, CHARTS_SHEET],
  ...[HOW_SHEET, UNIT_BOARD_SHEET, UNIT_COUNTS_SHEET, YEARS_SHEET, MARKS_SHEET],
  ...[RANKING_SHEET, CRITERIA_BOARD_SHEET, BLOCK_COUNTS_SHEET],
  ...[FINDINGS_SHEET, WORKLIST_SHEET],
];
