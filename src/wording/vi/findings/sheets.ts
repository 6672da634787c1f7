import type { SheetsFindings } from "../../../checking/findings/sheets";
import type { SentencesFor } from "../../wording";

export const sheets: SentencesFor<SheetsFindings> = {
  "register-missing": ({ problem, sheet, field }) => {
    switch (problem) {
      case "sheet":
        return {
          message: `Không tìm thấy sổ “${sheet}”.`,
          todo: `Đổi tên trang về đúng “${sheet}”, hoặc lấy lại trang này từ bản lưu trước.`,
        };
      case "table":
        return {
          message: `Trang “${sheet}” không còn bảng số liệu của sổ.`,
          todo: "Bấm vào dòng tiêu đề của sổ, chọn Chèn > Bảng (có tiêu đề), rồi kiểm tra lại.",
        };
      case "field-twice":
        return {
          message: `Sổ “${sheet}” có hai cột cùng tên “${field ?? ""}”.`,
          todo: "Đổi tên một trong hai cột, rồi kiểm tra lại.",
        };
    }
  },
  "register-twice": ({ sheet, counted }) => ({
    message: `Trang “${sheet}” cũng có bảng giống sổ “${counted}”, nhưng chỉ sổ “${counted}” được tính.`,
    todo: `Chuyển các dòng cần tính sang sổ “${counted}”.`,
  }),
  "field-missing": ({ sheet, field }) => ({
    message: `Sổ “${sheet}” không có cột “${field}”.`,
    todo: `Đổi tên cột về đúng “${field}”, hoặc thêm cột này vào bảng.`,
  }),
  "outside-table": ({ row, because }) => {
    if (because === "total") {
      return {
        message: `Dòng ${String(row)} là dòng cộng nằm dưới bảng: không bị tính là số liệu, nhưng gõ thêm dòng mới sẽ vướng.`,
        todo: "Có thể để nguyên; hoặc xóa dòng này, rồi bấm vào bảng, chọn thẻ Thiết kế Bảng, đánh dấu Hàng Tổng.",
      };
    }
    return {
      message: `Dòng ${String(row)} nằm dưới bảng nên không được tính.`,
      todo: "Kéo góc dưới bên phải của bảng xuống để bảng gồm cả dòng này.",
    };
  },
  "cell-error": ({ value }) => ({
    message: `Ô báo lỗi “${value}”.`,
    todo: "Gõ giá trị đúng vào ô này.",
  }),
  "target-undefined": ({ id }) => ({
    message: `Dòng này không được chấm: chỉ tiêu “${id}” không có cách đo.`,
    todo: "Bấm Chỉ tiêu của trung tâm, rồi Thêm chỉ tiêu với đúng mã này để chọn cách đo; hoặc xóa dòng.",
  }),
  "definition-unreadable": ({ field, value, expected }) =>
    field === null
      ? {
          message: `“${value}” còn thiếu phần “${expected ?? ""}”, nên chưa chấm điểm được.`,
          todo: "Ghi thêm phần còn thiếu, hoặc xóa các dòng này.",
        }
      : {
          message: `Cột “${field}” ${value === "" ? "còn trống" : `ghi “${value}”`}, không dùng được ở đây, nên chưa chấm điểm được.`,
          todo: expected === null ? "Ghi lại ô này." : `Chọn trong: ${expected}.`,
        },
};
