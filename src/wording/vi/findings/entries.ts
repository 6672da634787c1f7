import type { EntriesFindings } from "../../../checking/findings/entries";
import type { SentencesFor } from "../../wording";

export const entries: SentencesFor<EntriesFindings> = {
  required: ({ field }) => ({
    message: `Dòng này chưa ghi “${field}”.`,
    todo: `Điền “${field}”.`,
  }),
  expected: ({ field, because }) => ({
    message: `“${because.field}” ghi “${because.value}” mà chưa ghi “${field}” nên dòng này không được tính.`,
    todo: `Điền “${field}”.`,
  }),
  "unknown-code": ({ value, sheets }) => ({
    message: `Không có mã “${value}” trong ${sheets.map((sheet) => `sổ “${sheet}”`).join(" và ")}.`,
    todo: `Sửa lại mã, hoặc thêm mã này vào ${sheets.map((sheet) => `sổ “${sheet}”`).join(" hoặc ")}.`,
  }),
  "not-present": ({ value, date, because, limit }) => ({
    message:
      because === "before"
        ? `Dòng này ghi ${date}, nhưng đến ${limit} “${value}” mới vào.`
        : because === "died"
          ? `Dòng này ghi ${date}, nhưng “${value}” đã mất ngày ${limit}.`
          : `Dòng này ghi ${date}, nhưng “${value}” đã ra hoặc nghỉ từ ${limit}.`,
    todo: "Xem lại mã và ngày ở dòng này; nếu đúng thì xem lại ngày vào, ngày ra của người đó.",
  }),
  "confirmation-contradicted": ({ month, type, incident }) => ({
    message: `Tháng ${month} đã xác nhận không có “${type}”, nhưng sổ “${incident.sheet}” có ghi ở ô ${incident.cell}.`,
    todo: "Xem lại cả hai: bỏ xác nhận này, hoặc sửa dòng sự cố nếu ghi nhầm.",
  }),
  duplicate: ({ value, first }) => ({
    message: `Dòng ghi “${value}” này giống hệt dòng ${String(first)}.`,
    todo: "Nếu ghi trùng thì xóa một dòng; nếu đúng là hai việc thì để nguyên.",
  }),
  "near-duplicate": ({ value, other }) => ({
    message:
      value === ""
        ? `Dòng này gần giống hệt dòng có ô ${other.cell}: ô này để trống, ô ${other.cell} ghi “${other.value}”.`
        : other.value === ""
          ? `Dòng này gần giống hệt dòng có ô ${other.cell}: ô này ghi “${value}”, ô ${other.cell} để trống.`
          : `Dòng này gần giống hệt dòng có ô ${other.cell}: ô này ghi “${value}”, ô ${other.cell} ghi “${other.value}”.`,
    todo: "Nếu là một việc ghi hai lần thì giữ dòng ghi đủ hơn và xóa dòng kia; nếu là hai việc thì để nguyên.",
  }),
  twice: ({ together, first }) => ({
    message: `${together.map((part) => `“${part}”`).join(", ")} đã ghi ở dòng ${String(first)}, mà việc này chỉ ghi một lần.`,
    todo: "Xóa dòng bị ghi trùng, hoặc sửa ô ghi nhầm.",
  }),
  "more-than-present": ({ field, value, date, people }) => ({
    message: `“${field}” ghi ${value}, nhưng ngày ${date} chỉ có ${String(people)} người có mặt.`,
    todo: `Xem lại “${field}”, có thể gõ thừa chữ số; nếu đúng thì để nguyên.`,
  }),
  outlier: ({ field, value, because, times, from, to }) => ({
    message:
      `“${field}” ghi “${value}”, ` +
      (because === "more" ? `gấp khoảng ${grouped(times)} lần` : `chỉ bằng khoảng 1/${grouped(times)}`) +
      ` mức thường ghi trong sổ (${from === to ? grouped(from) : `từ ${grouped(from)} đến ${grouped(to)}`}).`,
    todo: "Xem có thừa, thiếu chữ số hoặc sai dấu phẩy không; nếu đúng thì để nguyên.",
  }),
  "total-row": ({ field, value, because }) => ({
    message:
      because === "called"
        ? `Dòng cộng (“${value}”) gõ lẫn vào bảng nên bị tính như một dòng số liệu.`
        : `Dòng này chỉ ghi “${field}” ${value}, bằng tổng các dòng trên, nên là dòng cộng bị tính như một dòng số liệu.`,
    todo: "Xóa dòng này. Cần số tổng thì bấm vào bảng, chọn thẻ Thiết kế Bảng, đánh dấu Hàng Tổng.",
  }),
  "formula-overwritten": ({ field, value }) => ({
    message: `Cột “${field}” tự tính, nhưng ô này gõ đè “${value}” nên không tính theo nữa.`,
    todo: "Chép công thức từ ô ngay trên hoặc ngay dưới vào ô này; nếu cố ý gõ thì để nguyên.",
  }),
  numbering: ({ field, value, because, before }) => ({
    message:
      because === "gap"
        ? `“${field}” ghi “${value}” ngay sau số ${String(before)}, bỏ cách ở giữa.`
        : because === "again"
          ? `“${field}” ghi lại số “${value}” đã có ở trên.`
          : `“${field}” ghi “${value}” ngay sau số ${String(before)}, không theo thứ tự.`,
    todo: "Xem có dòng nào bị xóa, chép thừa hoặc chuyển chỗ không, rồi đánh số lại.",
  }),
};

/** With dots between thousands: 1.500.000. */
function grouped(value: number): string {
  return new Intl.NumberFormat("vi-VN").format(value);
}
