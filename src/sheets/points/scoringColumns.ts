/** The columns of the sheet Chấm điểm: the plan writes them, the reader finds them by name. */
export const SCORING_COLUMNS = {
  period: { name: "Kỳ", width: 9 },
  id: { name: "Mã", width: 9 },
  department: { name: "Phòng", width: 7 },
  text: { name: "Chỉ tiêu", width: 32 },
  max: { name: "Điểm tối đa", width: 7 },
  computed: { name: "Máy tính", width: 9 },
  self: { name: "Tự chấm", width: 8 },
  verified: { name: "Thẩm định", width: 8 },
  approved: { name: "Duyệt", width: 8 },
  reason: { name: "Lý do", width: 21 },
  by: { name: "Người chấm", width: 16 },
  on: { name: "Ngày", width: 11 },
  note: { name: "Cần xem", width: 19 },
  key: { name: "Khóa", width: 12 },
} as const;

export type ScoringColumn = keyof typeof SCORING_COLUMNS;
