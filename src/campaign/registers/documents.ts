import { date, list, type Register, text, yesNo } from "../../registers/register";

/** What comes in, goes out and stays inside, kept by one department. */
export function documentsRegister(owner: string): Register {
  return {
    id: "documents",
    sheet: "Văn bản",
    table: "VanBan",
    owner,
    date: "Ngày",
    key: ["Số, ký hiệu", "Ngày", "Chiều"],
    order: [["Ngày", "Hạn"]],
    fields: [
      text("Số, ký hiệu", "required"),
      date("Ngày", "required"),
      list("Chiều", ["Đi", "Đến", "Nội bộ"], "required"),
      list(
        "Tên loại",
        ["Kế hoạch", "Quyết định", "Công văn", "Báo cáo", "Thông báo", "Tờ trình", "Khác"],
        "required",
      ),
      text("Trích yếu", "required"),
      date("Hạn"),
      date("Ngày hoàn thành"),
      yesNo("Đúng thể thức"),
      yesNo("Đúng nội dung"),
      yesNo("Điện tử"),
      yesNo("Ký số"),
    ],
  };
}
