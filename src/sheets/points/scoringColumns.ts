/** The columns of the sheet Chấm điểm: the plan writes them, the reader finds them by name. */
export const SCORING_COLUMNS = {
  period: { name: "Kỳ", width: 10 },
  id: { name: "Mã", width: 10 },
  department: { name: "Phòng", width: 8 },
  text: { name: "Chỉ tiêu", width: 38 },
  max: { name: "Điểm tối đa", width: 8 },
  computed: { name: "Máy tính", width: 10 },
  self: { name: "Tự chấm", width: 9 },
  verified: { name: "Thẩm định", width: 9 },
  approved: { name: "Duyệt", width: 9 },
  reason: { name: "Lý do", width: 28 },
  by: { name: "Người chấm", width: 20 },
  on: { name: "Ngày", width: 12 },
  note: { name: "Cần xem", width: 28 },
  key: { name: "Khóa", width: 14 },
} as const;

export type ScoringColumn = keyof typeof SCORING_COLUMNS;
