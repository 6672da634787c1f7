import { date, list, type Register, text, YES, yesNo } from "../../registers/register";

/** New ways of working, each of one of the departments. */
export function initiativesRegister(departments: readonly string[]): Register {
  return {
    id: "initiatives",
    sheet: "Sáng kiến - mô hình",
    table: "SangKien",
    owner: null,
    department: "Phòng",
    date: "Ngày áp dụng",
    key: ["Tên", "Phòng"],
    expects: [{ field: "Ngày áp dụng", when: { field: "Được áp dụng", is: YES } }],
    fields: [
      text("Tên", "required"),
      list("Phòng", departments, "required"),
      date("Ngày áp dụng"),
      yesNo("Được áp dụng"),
      text("Minh chứng"),
    ],
  };
}
