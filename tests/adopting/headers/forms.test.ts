import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn, told } from "../drawn";

/** Forms and lists of schools, hospitals, treasuries; read as in shapes.test.ts. */
test.each<[string, string, SheetCells]>([
  [
    "groups over all columns",
    "1-2 n- d3",
    drawn(
      `
      THÔNG TIN NHÂN VIÊN||||THÔNG TIN LƯƠNG||
      Mã NV|Họ tên|Ngày sinh|Phòng|Hệ số|Phụ cấp|Thực lĩnh
      NV01|Nguyễn Văn A|01/01/1990|HC|2.34|0.5|5000000
      NV02|Trần Thị B|01/02/1990|HC|3.34|0.5|6000000
      `,
      "A1:D1",
      "E1:G1",
    ),
  ],
  [
    "names for a program below those for people",
    "1-2 n- d3",
    drawn(
      `
      Họ tên|Ngày sinh|Giới tính|Địa chỉ
      HO_TEN|NGAY_SINH|GIOI_TINH|DIA_CHI
      Nguyễn Văn A|01/02/1990|Nam|Xã B
      Trần Thị B|01/02/1991|Nữ|Xã C
      `,
    ),
  ],
  [
    "days as dates beside other labels",
    "3-3 n- d4",
    drawn(
      `
      BẢNG THEO DÕI SUẤT ĂN

      STT|Họ và tên|45444|45445|45446|45447|45448|Cộng
      1|Nguyễn Văn A|3|3|3|2|3|14
      2|Trần Thị B|3|3|3|3|3|15
      `,
    ),
  ],
  [
    "marks counted within their groups",
    "4-5 n- d6",
    drawn(
      `
      TRƯỜNG THCS A
      BẢNG ĐIỂM MÔN TOÁN
      Lớp: 6A
      STT|Họ và tên|Điểm hệ số 1|||Điểm hệ số 2||TB
      ||1|2|3|1|2|
      1|Nguyễn Văn A|8|9|7|8|8|8
      2|Trần Thị B|8|9|7|8|8|8
      `,
      "A4:A5",
      "B4:B5",
      "C4:E4",
      "F4:G4",
      "H4:H5",
    ),
  ],
  [
    "a template whose rows are counted already",
    "4-4 n- d5",
    drawn(
      `
      DANH SÁCH ĐĂNG KÝ

      (Kèm theo thông báo)
      STT|Họ và tên|Đơn vị|Ký tên
      1
      2
      3
      `,
    ),
  ],
  [
    "a template with its total and signatures at the foot",
    "3-3 n- d-",
    drawn(
      `
      DỰ TOÁN
      Đơn vị: đồng
      STT|Nội dung|Số lượng|Đơn giá|Thành tiền



      |Tổng cộng
      |||Người lập|
      |||Nguyễn Văn A|
      `,
    ),
  ],
  [
    "a title above the second column",
    "2-2 n- d3",
    drawn(
      `
      |DANH SÁCH HỌC SINH LỚP 5A
      STT|Họ tên|Nam|Nữ|Ghi chú
      1|Nguyễn Văn A|x||
      2|Trần Thị B||x|
      `,
    ),
  ],
  [
    "agency and title right above the header, side by side",
    "3-4 n- d5",
    drawn(
      `
      SỞ Y TẾ||||BÁO CÁO NHÂN LỰC
      TTYT HUYỆN||||Năm 2023
      TT|Chức danh|Biên chế||Hợp đồng
      ||Giao|Có mặt|
      1|Bác sĩ|10|8|1
      2|Điều dưỡng|20|18|2
      `,
      "C3:D3",
      "A3:A4",
      "B3:B4",
      "E3:E4",
    ),
  ],
  [
    "numbered notes above an import template",
    "5-5 n- d6",
    drawn(
      `
      MẪU NHẬP DỮ LIỆU
      1. Không được xóa cột
      2. Cột (*) bắt buộc
      3. Ngày sinh ghi dd/mm/yyyy
      Họ tên (*)|Ngày sinh|SĐT|Email (*)
      Nguyễn Văn A|01/01/1990|0912345678|a@b.vn
      `,
    ),
  ],
  [
    "three rows, nothing merged",
    "2-4 n- d5",
    drawn(
      `
      Biểu tổng hợp cán bộ
      TT|Đơn vị|Tổng số|Trong đó||||Ghi chú
      |||Giới tính||Trình độ||
      |||Nam|Nữ|Đại học|Cao đẳng|
      1|Phòng A|10|5|5|8|2|
      2|Phòng B|12|6|6|8|4|
      `,
    ),
  ],
  [
    "debit and credit twice, columns numbered A B 1 2",
    "2-3 n4 d5",
    drawn(
      `
      Bảng cân đối
      Mã|Chỉ tiêu|Đầu năm||Cuối năm|
      ||Nợ|Có|Nợ|Có
      A|B|1|2|3|4
      111|Tiền mặt|100||200|
      112|Tiền gửi|300||400|
      `,
      "A2:A3",
      "B2:B3",
      "C2:D2",
      "E2:F2",
    ),
  ],
  [
    "a first column without a label",
    "2-2 n- d3",
    drawn(
      `
      Doanh thu theo quý
      |Quý 1|Quý 2|Quý 3|Quý 4
      Chi nhánh A|100|200|300|400
      Chi nhánh B|110|210|310|410
      `,
    ),
  ],
  [
    "a form and then its table",
    "6-6 n- d7",
    drawn(
      `
      PHIẾU XUẤT KHO
      Số: 12
      Họ tên người nhận:|Nguyễn Văn A
      Lý do xuất:|Phục vụ bữa ăn
      Kho xuất:|Kho 1
      STT|Tên hàng|ĐVT|Số lượng|Đơn giá|Thành tiền
      1|Gạo|kg|10|15000|150000
      2|Thịt|kg|2|120000|240000
      |Cộng||||390000
      `,
    ),
  ],
  [
    "numbers and shares in turn, nothing merged",
    "2-3 n- d4",
    drawn(
      `
      Kết quả
      Khối lớp|Sĩ số|Giỏi||Khá||
      ||SL|%|SL|%|
      6|120|30|25|60|50|
      7|110|30|27|50|45|
      `,
    ),
  ],
  [
    "numbers and shares in turn",
    "2-3 n- d4",
    drawn(
      `
      Kết quả
      Khối lớp|Sĩ số|Giỏi||Khá|
      ||SL|TL (%)|SL|TL (%)
      Khối 6|120|30|25|60|50
      Khối 7|110|30|27|50|45
      `,
      "A2:A3",
      "B2:B3",
      "C2:D2",
      "E2:F2",
    ),
  ],
  [
    "a numbered template",
    "1-3 n4 d-",
    drawn(
      `
      TT|Tên đơn vị|Số đối tượng|||Kinh phí|Ghi chú
      ||Tổng|Trong đó||
      |||Trẻ em|NCT|
      1|2|3|4|5|6|7
      `,
      "A1:A3",
      "B1:B3",
      "C1:E1",
      "C2:C3",
      "D2:E2",
      "F1:F3",
      "G1:G3",
    ),
  ],
  [
    "capitals everywhere, a total first",
    "6-7 n- d8",
    drawn(
      `
      BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI
      CỤC BẢO TRỢ XÃ HỘI

      TỔNG HỢP SỐ LIỆU ĐỐI TƯỢNG HƯỞNG TRỢ CẤP HÀNG THÁNG
      NĂM 2022
      STT|TỈNH|TRẺ EM|NGƯỜI CAO TUỔI||NGƯỜI KHUYẾT TẬT|
      |||CÔ ĐƠN|TRÊN 80|NẶNG|ĐẶC BIỆT NẶNG
      |TOÀN QUỐC|100|200|300|400|500
      1|HÀ NỘI|10|20|30|40|50
      2|HẢI PHÒNG|10|20|30|40|50
      `,
      "A6:A7",
      "B6:B7",
      "C6:C7",
      "D6:E6",
      "F6:G6",
      "A4:G4",
      "A5:G5",
    ),
  ],
  [
    "a list of procedures with codes like 1.001",
    "1-1 n- d2",
    drawn(
      `
      Tên thủ tục|Mã|Lĩnh vực|Áp dụng
      Cấp giấy khai sinh|1.001|Hộ tịch|Có
      Cấp giấy khai tử|1.002|Hộ tịch|Có
      Đăng ký kết hôn|1.003|Hộ tịch|Không
      `,
    ),
  ],
])("%s", (_, expected, sheet) => {
  expect(told(findHeaders(sheet))).toBe(expected);
});
