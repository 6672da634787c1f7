import type { TextsFindings } from "../../../checking/findings/texts";
import type { SentencesFor } from "../../wording";

const SPACES = {
  nbsp: "dấu cách khác thường",
  invisible: "ký tự không nhìn thấy",
  double: "nhiều dấu cách liền nhau",
  edge: "dấu cách thừa ở đầu hoặc cuối",
} as const;

/** A longer list is looked up where it stands. */
const MOST_TOLD = 20;

export const texts: SentencesFor<TextsFindings> = {
  "list-value": ({ field, value, values, near }) => ({
    message: `“${value}” không có trong danh sách của cột “${field}”.`,
    todo:
      near === null
        ? values.length > MOST_TOLD
          ? "Chọn một giá trị trong danh sách của cột."
          : `Chọn một trong các giá trị: ${values.join("; ")}.`
        : `Có phải là “${near}” không? Nếu phải, xin chọn lại trong danh sách.`,
  }),
  "list-spelling": ({ value, listed, because }) => ({
    message:
      because === "case"
        ? `“${value}” khác “${listed}” ở chữ hoa, chữ thường; vẫn được tính.`
        : because === "spaces"
          ? `“${value}” khác “${listed}” ở dấu cách hoặc cách gõ dấu nên không được tính.`
          : `“${value}” gõ bằng bảng mã cũ hoặc có chữ lạ, không giống “${listed}” nên không được tính.`,
    todo: `Chọn lại “${listed}” trong danh sách.`,
  }),
  "code-spaces": ({ value, clean, known }) => ({
    message: known
      ? `Mã “${value}” có dấu cách thừa hoặc ký tự ẩn nên khác với mã “${clean}”.`
      : `Mã “${value}” có dấu cách thừa hoặc ký tự ẩn.`,
    todo: clean === "" ? "Xóa hẳn ô này, hoặc gõ mã đúng." : `Gõ lại mã “${clean}”, không thêm gì khác.`,
  }),
  "code-letters": ({ value, clean }) => ({
    message: `Mã “${value}” có chữ lạ hoặc gõ bằng bảng mã cũ nên khác với mã “${clean}”.`,
    todo: `Gõ lại mã “${clean}”.`,
  }),
  "text-legacy": ({ value, encoding, reads, certain }) => ({
    message: `“${value}” gõ bằng bảng mã cũ ${encoding === "tcvn3" ? "TCVN3" : "VNI"}, máy không có phông cũ sẽ không đọc được.`,
    todo: certain
      ? `Gõ lại bằng bảng mã dựng sẵn: “${reads}”.`
      : `Có lẽ là “${reads}”. Xem lại rồi gõ lại bằng bảng mã dựng sẵn.`,
  }),
  "text-spaces": ({ value, parts, marked }) =>
    value.trim() === ""
      ? { message: `“${value}” trông như ô trống nhưng vẫn có ký tự.`, todo: "Xóa hẳn ô này." }
      : {
          message: `“${value}” có ${parts.map((part) => SPACES[part]).join(", ")}.`,
          todo: `Gõ lại chỗ có dấu · trong “${marked}”.`,
        },
  "text-accents": ({ value }) => ({
    message: `“${value}” có dấu gõ rời khỏi chữ: nhìn không khác, nhưng tìm và lọc không ra.`,
    todo: "Chọn bảng mã dựng sẵn trong bộ gõ rồi gõ lại ô này.",
  }),
  "text-look-alikes": ({ value, word, reads }) => ({
    message:
      word === value
        ? `“${word}” có chữ lạ trông giống “${reads}” nên tìm và lọc không ra.`
        : `“${value}”: “${word}” có chữ lạ trông giống “${reads}” nên tìm và lọc không ra.`,
    todo: `Gõ lại “${reads}” bằng bộ gõ tiếng Việt.`,
  }),
  "name-capitals": ({ field, value, better, names }) => ({
    message:
      names === 1
        ? `“${value}” viết hoa hết, khác các tên còn lại ở cột “${field}”.`
        : `Cột “${field}” có ${String(names)} tên viết hoa hết, như “${value}”.`,
    todo:
      names === 1
        ? `Nên viết “${better}” cho thống nhất.`
        : `Nên viết như “${better}”; nếu phòng quen viết hoa thì cứ để nguyên.`,
  }),
};
