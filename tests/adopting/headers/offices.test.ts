import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn, told } from "../drawn";

/** Ledgers, grids and forms of single offices; read as in shapes.test.ts. */
test.each<[string, string, SheetCells]>([
  [
    "a ledger whose letters leave out F",
    "2-3 n4 d5",
    drawn(
      `
      SỔ QUỸ TIỀN MẶT
      Ngày ghi sổ|Ngày chứng từ|Số hiệu||Diễn giải|Số tiền|||Ghi chú
      ||Thu|Chi||Thu|Chi|Tồn
      A|B|C|D|E|1|2|3|G
      ||||Số tồn đầu kỳ|||500
      45000|45000|PT1||Rút tiền|300||800
      `,
      "A2:A3",
      "B2:B3",
      "C2:D2",
      "E2:E3",
      "F2:H2",
      "I2:I3",
    ),
  ],
  [
    "a journal whose letters have a gap",
    "2-2 n3 d4",
    drawn(
      `
      NHẬT KÝ CHUNG
      Ngày ghi sổ|Số hiệu|Ngày chứng từ|Diễn giải|Tài khoản|Nợ|Có
      A|B|C|D|H|1|2
      |||Trang trước chuyển sang
      45000|PC01|45000|Chi tiền điện|642|3500|
      `,
    ),
  ],
  [
    "a tax form that numbers on from its lines",
    "3-4 n5 d6",
    drawn(
      `
      BẢNG KÊ THU NHẬP
      [01] Kỳ tính thuế: Năm 2023
      STT|Họ và tên|Mã số thuế|Thu nhập|
      |||Tổng số|Chịu thuế
      [06]|[07]|[08]|[09]|[10]
      1|Nguyễn Văn A|8012345678|500|400
      2|Trần Thị B|8012345679|600|300
      `,
      "A3:A4",
      "B3:B4",
      "C3:C4",
      "D3:E3",
    ),
  ],
  [
    "marks A and B are no column numbers",
    "2-2 n- d3",
    drawn(
      `
      PHÂN LOẠI LAO ĐỘNG
      TT|Họ và tên|Tự xếp loại|Tập thể xếp|Giám đốc duyệt
      1|Trần Anh|A|A|A
      2|Lê Bích|A|B|B
      `,
    ),
  ],
  [
    "a list of names of one column",
    "1-1 n- d2",
    drawn(
      `
      Họ và tên
      Nguyễn Thị Hoa
      Trần Văn Ba
      Lê Văn Cường
      `,
    ),
  ],
  [
    "a title between names for a program and the table",
    "3-3 n- d4",
    drawn(
      `
      hoten|ngaysinh|diachi|sdt
      DANH SÁCH KHÁCH MỜI
      STT|Họ và tên|Ngày sinh|Địa chỉ|Số điện thoại
      1|Đào Văn Tám|45000|Tổ 5|'0912345678'
      2|Đào Thị Chín|45001|Tổ 6|'0912345679'
      `,
      "A2:E2",
    ),
  ],
  [
    "days below their weekdays",
    "2-3 n- d4",
    drawn(
      `
      THỜI KHÓA BIỂU
      Tiết|Thứ 2|Thứ 3|Thứ 4|Thứ 5|Thứ 6
      |6/5|7/5|8/5|9/5|10/5
      1|Chào cờ|Toán|Văn|Anh|Toán
      2|Toán|Văn|Sử|Địa|Lý
      `,
      "A2:A3",
    ),
  ],
  [
    "years below one word, nothing over the first column",
    "3-4 n- d5",
    drawn(
      `
      Bảng 3.1. Số đối tượng giai đoạn 2019-2023

      |Năm
      |2019|2020|2021|2022|2023
      Nam|45|47|50|48|52
      Nữ|38|40|41|45|44
      `,
      "B3:F3",
    ),
  ],
  [
    "years as groups",
    "1-2 n- d3",
    drawn(
      `
      Nội dung|Năm 2022||Năm 2023|
      |Số người|Kinh phí|Số người|Kinh phí
      Trẻ em mồ côi|12|900|14|1050
      Người cao tuổi|35|1800|33|1710
      `,
      "A1:A2",
      "B1:C1",
      "D1:E1",
    ),
  ],
  [
    "a unit merged over the figures, years down the side",
    "2-3 n- d4",
    drawn(
      `
      Biểu 12: Dân số trung bình
      |Tổng số|Nam|Nữ|Thành thị
      ||Người - Person
      2018|1230|616|613|170
      2019|1248|626|622|172
      2020|1270|637|633|176
      `,
      "C3:E3",
    ),
  ],
  [
    "a heading right below a header without STT",
    "1-1 n- d2",
    drawn(
      `
      |HỌ TÊN|ĐVT|SL
      GẠO
      1|Bếp 1|kg|200
      2|Bếp 2|kg|150
      THỊT
      1|Bếp 1|kg|30
      `,
    ),
  ],
  [
    "a title merged over a part of the table, beside a field",
    "2-2 n- d3",
    drawn(
      `
      SỔ CẤP PHÁT THUỐC HÀNG NGÀY|||Khoa: Y tế|
      Họ tên BN|Tên thuốc|Liều|Giờ uống|Người cấp
      Đinh Văn Hậu|Olanzapin 10mg|1v|20h|ĐD Hoa
      Trịnh Thị Cúc|Haloperidol 1,5mg|2v|8h-20h|ĐD Hoa
      `,
      "A1:C1",
      "D1:E1",
    ),
  ],
])("%s", (_, expected, sheet) => {
  expect(told(findHeaders(sheet))).toBe(expected);
});

test.each<[string, SheetCells]>([
  [
    "answers that are labels elsewhere",
    drawn(`
      PHIẾU THÔNG TIN
      Họ và tên:|Nguyễn Văn Sáng
      Giới tính:|Nam
      Dân tộc:|Kinh
      Đối tượng:|Người cao tuổi cô đơn
      `),
  ],
  [
    "two signatures at the foot",
    drawn(`
      PHIẾU KHẢO SÁT
      1. Nhà ở:
      2. Nguồn nước:
      3. Thu nhập:
      Người khảo sát|||Chủ hộ
      (Ký, ghi rõ họ tên)|||(Ký, ghi rõ họ tên)
      `),
  ],
])("a form is no table: %s", (_, sheet) => {
  expect(told(findHeaders(sheet))).toBe("- n- d-");
});

test("a row that seems to number columns in a way of its own is a doubt", () => {
  const sheet = (numbers: string) =>
    drawn(
      `\nSTT|Họ và tên|Mã số|Hệ số|Phụ cấp\n${numbers}\n1|Nguyễn Văn A|'DT01'|2.34|0.3\n2|Trần Thị B|'DT02'|3|0.3\n`,
    );
  expect(findHeaders(sheet("A|C|2.1|3|5")).confidence).toBeLessThan(0.5);
  expect(findHeaders(sheet("A|B|1|2|3")).confidence).toBeGreaterThan(0.6);
});
