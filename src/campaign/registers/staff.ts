import { code, date, list, name, type Register, text, yesNo } from "../../registers/register";

/** Those who work there, kept by one department; where each of them works is one of the departments. */
export function staffRegister(owner: string, departments: readonly string[]): Register {
  return {
    id: "staff",
    sheet: "Viên chức",
    table: "VienChuc",
    owner,
    people: { code: "Mã", from: "Ngày vào", until: "Ngày nghỉ" },
    order: [["Ngày vào", "Ngày nghỉ"]],
    fields: [
      code("Mã", "required", "unique"),
      name("Họ và tên", "required"),
      list("Phòng", departments, "required"),
      text("Chức danh"),
      date("Ngày vào", "required"),
      date("Ngày nghỉ"),
      date("Ngày đánh giá"),
      list("Xếp loại", ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"]),
      yesNo("Đúng quy định"),
      yesNo("Tập huấn số"),
    ],
  };
}
