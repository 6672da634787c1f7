import type { FindingSentences } from "../wording";

const DATE_EXAMPLE = "Gõ lại ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2026.";

export const findings: FindingSentences = {
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
  "outside-table": ({ row }) => ({
    message: `Dòng ${String(row)} nằm dưới bảng nên không được tính.`,
    todo: "Kéo góc dưới bên phải của bảng xuống để bảng gồm cả dòng này.",
  }),
  "cell-error": ({ value }) => ({
    message: `Ô báo lỗi “${value}”.`,
    todo: "Gõ giá trị đúng vào ô này.",
  }),
  required: ({ field }) => ({
    message: `Dòng này chưa ghi “${field}”.`,
    todo: `Điền “${field}”.`,
  }),
  expected: ({ field, because }) => ({
    message: `“${because.field}” ghi “${because.value}” mà chưa ghi “${field}” nên dòng này không được tính.`,
    todo: `Điền “${field}”.`,
  }),
  "date-text": ({ value, means: [first = "", second] }) => {
    if (second !== undefined) {
      return {
        message: `“${value}” là chữ, có thể hiểu là ngày ${first} hoặc ngày ${second}.`,
        todo: `Gõ lại ngày đúng theo dạng ngày/tháng/năm: ${first} hoặc ${second}.`,
      };
    }
    return {
      message: `“${value}” là chữ nên Excel không hiểu là ngày.`,
      todo: first.includes("/")
        ? `Gõ lại theo dạng ngày/tháng/năm: ${first}.`
        : `Gõ lại năm bằng số: ${first}.`,
    };
  },
  "date-unreadable": ({ value }) => ({
    message: `“${value}” không phải là ngày.`,
    todo: DATE_EXAMPLE,
  }),
  "birth-range": ({ field, value, because }) => ({
    message:
      because === "future"
        ? `“${field}” ghi “${value}”, là lúc chưa tới.`
        : `“${field}” ghi “${value}”, tính ra đã hơn 120 tuổi.`,
    todo: `Xem lại giấy tờ và sửa “${field}”.`,
  }),
  "month-first": ({ value, month }) => ({
    message: `“${value}” được tính là tháng ${month}.`,
    todo: `Nếu đúng tháng thì gõ lại 01/${month}.`,
  }),
  "number-text": ({ value, means: [first = NaN, second] }) => {
    if (second !== undefined) {
      return {
        message: `“${value}” là chữ, có thể hiểu là ${decimal(first)} hoặc ${decimal(second)}.`,
        todo: "Gõ lại số đúng, không dùng dấu ngăn cách hàng nghìn.",
      };
    }
    return {
      message: `“${value}” là chữ nên Excel không tính được.`,
      todo: Number.isInteger(first)
        ? `Gõ lại ${decimal(first)}, chỉ dùng chữ số.`
        : `Gõ lại ${decimal(first)}, hoặc ${String(first)} nếu máy dùng dấu chấm cho phần lẻ.`,
    };
  },
  "number-unreadable": ({ value }) => ({
    message: `“${value}” không phải là số.`,
    todo: "Gõ lại số, chỉ dùng chữ số, ví dụ 120.",
  }),
  whole: ({ field, value, because }) => ({
    message:
      because === "negative"
        ? `“${field}” ghi “${value}”, là số âm.`
        : `“${field}” ghi “${value}”, không phải số nguyên.`,
    todo: "Gõ lại số nguyên từ 0 trở lên.",
  }),
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
  unique: ({ value, first }) => ({
    message: `Mã “${value}” đã có ở ô ${first}.`,
    todo: "Sửa một trong hai mã, hoặc xóa dòng bị ghi trùng.",
  }),
  "identity-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `Số định danh gõ thành số nên mất số 0 ở đầu, chỉ còn “${value}”.`
        : `“${value}” không phải số định danh gồm 12 chữ số.`,
    todo:
      because === "zeros-lost"
        ? "Gõ dấu nháy đơn (') rồi gõ đủ 12 chữ số, kể cả số 0 ở đầu."
        : "Gõ lại đủ 12 chữ số, không có dấu cách.",
  }),
  "insurance-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `Số thẻ BHYT gõ thành số nên mất số 0 ở đầu, chỉ còn “${value}”.`
        : `“${value}” không phải số thẻ BHYT.`,
    todo:
      because === "zeros-lost"
        ? "Gõ dấu nháy đơn (') rồi gõ đủ 10 chữ số, kể cả số 0 ở đầu."
        : "Gõ lại 10 chữ số, hoặc 2 chữ cái và 13 chữ số, không có dấu cách.",
  }),
  "date-order": ({ field, value, earlier }) => ({
    message: `“${field}” (${value}) lại trước “${earlier.field}” (${earlier.value}).`,
    todo: "Xem lại hai ô này và sửa ô ghi sai.",
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
  "outside-year": ({ field, value, start, end }) => ({
    message: `“${field}” ghi “${value}”, ngoài thời gian của phong trào (từ ${start} đến ${end}).`,
    todo: "Sửa lại nếu gõ nhầm; nếu đúng thì để nguyên.",
  }),
  "confirmation-contradicted": ({ month, type, incident }) => ({
    message: `Tháng ${month} đã xác nhận không có “${type}”, nhưng sổ “${incident.sheet}” có ghi ở ô ${incident.cell}.`,
    todo: "Xem lại cả hai: bỏ xác nhận này, hoặc sửa dòng sự cố nếu ghi nhầm.",
  }),
  "confirmation-early": ({ value, last }) => ({
    message: `Xác nhận ngày ${value}, lúc chưa hết tháng, nên không được tính.`,
    todo: `Xác nhận lại vào ngày ${last} hoặc sau đó.`,
  }),
};

/** A number as it is written here: 12,5. */
function decimal(value: number): string {
  return String(value).replace(".", ",");
}
