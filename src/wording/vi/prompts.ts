import type { Field, FieldKind } from "../../registers/register";

/** What the input message of a column says: what belongs there. */
export function promptOf(field: Field): string {
  const needed = field.required ? "Bắt buộc. " : "";
  const once = field.unique ? " Mỗi mã chỉ dùng một lần." : "";
  return `${needed}${BELONGS[field.kind](field)}${once}`;
}

/** What the error message says when an entry is refused. */
export function refusalOf(field: Field): string {
  return REFUSED[field.kind] ?? "Xin xem lại ô này.";
}

const BELONGS: Readonly<Record<FieldKind, (field: Field) => string>> = {
  text: () => "Ghi ngắn gọn bằng chữ.",
  code: (field) =>
    field.refersTo.length > 0
      ? "Ghi đúng mã đã có trong sổ gốc, không thêm dấu cách."
      : "Ghi mã, không thêm dấu cách. Ví dụ: DT001.",
  list: (field) => shorten(`Chọn trong danh sách: ${field.values.join("; ")}.`),
  date: () => "Gõ ngày/tháng/năm. Ví dụ: 05/11/2026.",
  month: () => "Gõ ngày đầu tháng. Ví dụ: 01/06/2026 cho tháng 6.",
  birth: () => "Gõ ngày/tháng/năm; chỉ biết năm thì gõ năm. Ví dụ: 02/09/1945 hoặc 1945.",
  whole: () => "Gõ số nguyên, không gõ kèm chữ.",
  year: () => "Gõ năm bằng bốn chữ số. Ví dụ: 2026.",
  number: () => "Gõ số, không gõ kèm chữ.",
  money: () => "Gõ số tiền bằng đồng, không gõ kèm chữ.",
  identity: () => "Gõ đủ 12 chữ số của số định danh.",
  insurance: () => "Gõ đủ 10 số, hoặc 15 ký tự in trên thẻ.",
};

const REFUSED: Readonly<Partial<Record<FieldKind, string>>> = {
  list: "Giá trị này không có trong danh sách. Bấm mũi tên ở ô để chọn.",
  date: "Đây chưa phải là ngày. Gõ ngày/tháng/năm, ví dụ 05/11/2026.",
  month: "Đây chưa phải là ngày. Gõ ngày đầu tháng, ví dụ 01/06/2026.",
  birth: "Gõ ngày/tháng/năm, hoặc chỉ năm sinh bằng bốn chữ số.",
  whole: "Gõ số nguyên từ 0 trở lên.",
  year: "Gõ năm bằng bốn chữ số, ví dụ 2026.",
  number: "Gõ một số.",
  money: "Gõ số tiền bằng số, từ 0 trở lên.",
};

/** Excel shows no more than 255 characters. */
function shorten(sentence: string): string {
  return sentence.length <= 200 ? sentence : `${sentence.slice(0, 199)}…`;
}
