import type { Columns } from "../../exchange/stamp";

/** How to work with a department's copy: what, and how. */
export function guideSteps(columns: Columns): readonly (readonly [string, string])[] {
  return [
    ["Ghi thêm", "Ghi tiếp ngay dưới dòng cuối của sổ. Ô Mã dòng của dòng mới để trống."],
    ["Sửa", "Sửa thẳng vào ô. Sắp xếp và lọc trong sổ thì được."],
    ["Bỏ một dòng", "Xóa cả dòng: bấm chuột phải vào số thứ tự ở lề trái, chọn Xóa."],
    ["Chép một dòng", "Chép xong thì xóa trống ô Mã dòng của dòng mới chép."],
    ["Giữ nguyên", "Tên các trang, dòng tiêu đề và cột Mã dòng."],
    [
      "Ô chọn và màu",
      "Ô có mũi tên: chọn trong danh sách. Ô vàng: bắt buộc, còn trống." +
        (columns === "full" ? " Đầu cột đỏ: dữ liệu cá nhân." : ""),
    ],
    ["Ghi xong", "Lưu tệp rồi gửi lại chính tệp này cho phòng đã gửi."],
    ...(columns === "full" ? WITH_PERSONAL_DATA : WITHOUT_PERSONAL_DATA),
  ];
}

/** The program's menu, in the words of Vietnamese Excel. */
export const PASSWORD_MENU = "Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu";

const WITH_PERSONAL_DATA = [
  ["Dữ liệu cá nhân", "Tệp có dữ liệu cá nhân: chỉ gửi cho người phụ trách."],
  [
    "Mật khẩu",
    `Trước khi gửi đi, đặt mật khẩu cho tệp: ${PASSWORD_MENU}. ` +
      "Tiện ích không đặt mật khẩu thay được. Mật khẩu báo qua kênh khác, ví dụ gọi điện.",
  ],
  ["Khi gửi về", "Nơi nhận phải mở được tệp: bỏ mật khẩu trước khi gửi về, hoặc báo mật khẩu qua kênh khác."],
] as const;

const WITHOUT_PERSONAL_DATA = [
  [
    "Dữ liệu cá nhân",
    "Tệp này không có cột dữ liệu cá nhân. Xin không ghi họ tên hay bệnh tật của ai vào các cột khác.",
  ],
] as const;
