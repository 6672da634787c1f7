import type { GridPaneWording } from "../gridPane";

const number = (value: number) => value.toLocaleString("vi-VN");

export const gridPane: GridPaneWording = {
  title: "Lập bảng tháng",
  back: "Quay lại bước Lập sổ",
  intro:
    "Bảng tháng có người ở hàng, ngày ở cột, ghi sẵn những gì sổ đã có. Phòng ghi tiếp vào bảng, rồi đưa vào sổ bằng Nhận sổ có sẵn.",
  register: "Bảng của sổ",
  month: { month: "Tháng", year: "Năm", choose: "Chọn…" },
  make: "Lập bảng",
  made: (people, entries, sheet) =>
    `Đã lập trang ${sheet}: ${number(people)} hàng, ${number(entries)} dòng của sổ.`,
  nobody: (entries) => `${number(entries)} dòng của tháng chưa có mã nên không có trong bảng.`,
  undated: (entries) => `${number(entries)} dòng chưa có ngày đọc được nên không có trong bảng.`,
  there: (sheet) => `Bảng của tháng này đã có ở trang ${sheet}, không lập đè lên.`,
  goOn: "Xin ghi tiếp ở trang ấy. Muốn lập bảng mới thì đổi tên trang ấy trước.",
  open: "Mở bảng",
};
