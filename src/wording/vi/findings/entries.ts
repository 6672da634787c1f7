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
    todo: `Sửa lại mã, hoặc ghi người này vào ${sheets.map((sheet) => `sổ “${sheet}”`).join(" hoặc ")}.`,
  }),
  "not-present": ({ value, date, because, limit }) => ({
    message:
      because === "before"
        ? `Dòng này ghi ${date}, nhưng đến ${limit} “${value}” mới vào.`
        : `Dòng này ghi ${date}, nhưng “${value}” đã ra hoặc nghỉ từ ${limit}.`,
    todo: "Xem lại mã và ngày ở dòng này; nếu đúng thì xem lại ngày vào, ngày ra của người đó.",
  }),
  "confirmation-contradicted": ({ month, type, incident }) => ({
    message: `Tháng ${month} đã xác nhận không có “${type}”, nhưng sổ “${incident.sheet}” có ghi ở ô ${incident.cell}.`,
    todo: "Xem lại cả hai: bỏ xác nhận này, hoặc sửa dòng sự cố nếu ghi nhầm.",
  }),
};
