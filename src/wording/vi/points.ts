import type { ScoreNote } from "../../scoring/points/notes";

/** What somebody must look at before the points are printed, and what to do. */
export function scoreNote(note: ScoreNote): string {
  switch (note.kind) {
    case "unreadable":
      return `${note.target}: “${note.value}” không phải là số nên không được tính; xin gõ lại điểm.`;
    case "outside":
      return `${note.target}: điểm ${note.value} nằm ngoài ${limits(note)} nên không được tính; xin xem lại.`;
    case "reason-missing":
      return `${note.target}: điểm tự chấm khác điểm máy tính; xin ghi Lý do trước khi in.`;
    case "twice":
      return `${note.target}: chỉ tiêu này đã có dòng khác của cùng kỳ, dòng dưới không được tính; xin xóa dòng thừa.`;
    case "out":
      return `${note.target}: chỉ tiêu chưa đến hạn, không áp dụng hoặc không giao nên điểm chấm không tính vào tổng.`;
    case "undocumented":
      return `${note.target}: ghi Không được giao mà chưa có số văn bản nên vẫn tính vào tổng; xin ghi số văn bản.`;
  }
}

function limits({ lowest, highest }: { readonly lowest: number; readonly highest: number | null }): string {
  const number = (value: number) => value.toLocaleString("vi-VN");
  return highest === null
    ? `mức từ ${number(lowest)} trở lên`
    : `mức từ ${number(lowest)} đến ${number(highest)}`;
}
