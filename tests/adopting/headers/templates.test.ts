import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn, told } from "../drawn";

/** Sheets that wait to be filled in, and the grids of a month. */
test.each<[string, string, SheetCells]>([
  [
    "a blank form whose first row is a total",
    "3-4 n5 d6",
    drawn(
      `
      Biểu 01
      Báo cáo trợ giúp
      TT|Đối tượng|Số người|Kinh phí|
      |||Kế hoạch|Thực hiện
      (1)|(2)|(3)|(4)|(5)
      |Tổng cộng
      1|Người cao tuổi
      2|Người khuyết tật
      |Trẻ em
      Người lập biểu||||Thủ trưởng đơn vị
      `,
      "D3:E3",
    ),
  ],
  [
    "a blank form with signatures below",
    "2-2 n- d-",
    drawn(
      `
      SỔ THEO DÕI KHÁCH ĐẾN THĂM
      Ngày|Họ tên khách|Quan hệ|Người được thăm|Ký tên


      |||Sơn La, ngày   tháng   năm 2024
      |||GIÁM ĐỐC
      `,
    ),
  ],
  [
    "names for a program above those for people",
    "1-2 n- d3",
    drawn(
      `
      ho_ten|ngay_sinh|gioi_tinh|dia_chi
      Họ tên|Ngày sinh|Giới tính|Địa chỉ
      Nguyễn Văn A|01/02/1990|Nam|Xã B
      Trần Thị B|01/02/1991|Nữ|Xã C
      `,
    ),
  ],
  [
    "a month grid",
    "3-4 n- d5",
    drawn(
      `
      BẢNG CHẤM CÔNG
      Tháng 6 năm 2024
      STT|Họ và tên|Ngày trong tháng|||||||||Tổng
      ||1|2|3|4|5|6|7|8|9|
      1|Nguyễn Văn A|x|x|x||x|x|x|x|x|8
      2|Trần Thị B|x|x|P|x|x|x|x|x|x|8
      `,
      "A3:A4",
      "B3:B4",
      "C3:K3",
      "L3:L4",
    ),
  ],
  [
    "a month grid with one row of labels",
    "3-3 n- d4",
    drawn(
      `
      BẢNG CHẤM CÔNG
      Tháng 6 năm 2024
      STT|Họ và tên|1|2|3|4|5|6|7|8|9|Tổng
      1|Nguyễn Văn A|x|x|x||x|x|x|x|x|8
      2|Trần Thị B|x|x|P|x|x|x|x|x|x|8
      `,
    ),
  ],
  [
    "a month grid with weekdays",
    "3-5 n- d6",
    drawn(
      `
      BẢNG CHẤM CÔNG
      Tháng 6 năm 2024
      STT|Họ và tên|Ngày trong tháng|||||||||Tổng
      ||1|2|3|4|5|6|7|8|9|
      ||T7|CN|T2|T3|T4|T5|T6|T7|CN|
      1|Nguyễn Văn A|x|x|x||x|x|x|x|x|8
      2|Trần Thị B|x|x|P|x|x|x|x|x|x|8
      `,
      "A3:A5",
      "B3:B5",
      "C3:K3",
      "L3:L5",
    ),
  ],
  [
    "notes above an import template",
    "4-4 n- d5",
    drawn(
      `
      DANH SÁCH NHÂN VIÊN
      Lưu ý: Cột có dấu (*) là bắt buộc
      Không thay đổi thứ tự cột
      STT|Họ và tên (*)|Ngày sinh (*)|Email|Điện thoại
      1|Nguyễn Văn A|01/01/1990|a@b.vn|0912345678
      `,
    ),
  ],
  [
    "a template that a program fills",
    "5-6 n- d7",
    drawn(
      `
      {{ten_don_vi}}
      BÁO CÁO {{thang}}

      Từ ngày {{tu}} đến ngày {{den}}
      STT|Họ tên|Số tiền|
      ||Được duyệt|Đã chi
      {{stt}}|{{ho_ten}}|{{duyet}}|{{chi}}
      |Tổng cộng|{{t1}}|{{t2}}
      `,
      "A5:A6",
      "B5:B6",
      "C5:D5",
    ),
  ],
  [
    "entries behind an empty row and a total are no foot",
    "1-1 n- d3",
    drawn(
      `
      Mã nhân viên | Địa chỉ | Phòng

      Tổng cộng | |
      NV001 | Xóm Đoài | Khoa Nội
      `,
    ),
  ],
])("%s", (_, expected, sheet) => {
  expect(told(findHeaders(sheet))).toBe(expected);
});
