import type { TextsFindings } from "../../../checking/findings/texts";
import type { SentencesFor } from "../../wording";

export const texts: SentencesFor<TextsFindings> = {
  "list-value": ({ field, value, values, near }) => ({
    message: `“${value}” không có trong danh sách của cột “${field}”.`,
    todo:
      near === null
        ? `Chọn một trong các giá trị: ${values.join("; ")}.`
        : `Có phải là “${near}” không? Nếu phải, xin chọn lại trong danh sách.`,
  }),
  "list-spelling": ({ value, listed, because }) => ({
    message:
      because === "case"
        ? `“${value}” khác “${listed}” ở chữ hoa, chữ thường; vẫn được tính.`
        : `“${value}” khác “${listed}” ở dấu cách hoặc cách gõ dấu nên không được tính.`,
    todo: `Chọn lại “${listed}” trong danh sách.`,
  }),
  "code-spaces": ({ value, clean, known }) => ({
    message: known
      ? `Mã “${value}” có dấu cách thừa hoặc ký tự ẩn nên khác với mã “${clean}”.`
      : `Mã “${value}” có dấu cách thừa hoặc ký tự ẩn.`,
    todo: clean === "" ? "Xóa hẳn ô này, hoặc gõ mã đúng." : `Gõ lại mã “${clean}”, không thêm gì khác.`,
  }),
};
