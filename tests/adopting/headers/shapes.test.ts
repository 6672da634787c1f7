import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn, told } from "../drawn";

/** Sheets as offices draw them; "4-5 n6 d7": header in rows 4 to 5, column numbers in 6, data from 7. */
test.each<[string, string, SheetCells]>([
  [
    "agency, form number, title, decision, unit and column numbers",
    "7-8 n9 d10",
    drawn(
      `
      UBND TỈNH A||||Biểu số 03
      SỞ LAO ĐỘNG||||
      TỔNG HỢP ĐỐI TƯỢNG BẢO TRỢ
      (Kèm theo Công văn số 12/SLĐTBXH ngày 3/4/2020)

      ||||Đơn vị tính: người
      STT|Huyện, thành phố|Tổng số|Trong đó|
      |||Nam|Nữ
      A|B|1=2+3|2|3
      I|Thành phố
      1|Phường 1|30|10|20
      2|Phường 2|30|10|20
      `,
      "A7:A8",
      "B7:B8",
      "C7:C8",
      "D7:E7",
    ),
  ],
  [
    "two tables below each other: the first",
    "2-2 n- d3",
    drawn(
      `
      DANH SÁCH
      STT|Họ tên|Năm sinh
      1|Nguyễn Văn A|1950
      2|Trần Thị B|1960
      |Tổng|2

      TỔNG HỢP
      STT|Nội dung|Số lượng|Ghi chú
      1|Người cao tuổi|5|
      2|Người khuyết tật|6|
      `,
    ),
  ],
  [
    "a list of codes beside the table",
    "1-1 n- d2",
    drawn(
      `
      STT|Họ tên|Năm sinh||Mã|Tên khu
      1|Nguyễn Văn A|1950||K1|Khu A
      2|Trần Thị B|1960||K2|Khu B
      3|Trần Thị C|1961||K3|Khu C
      `,
    ),
  ],
  [
    "groups that were not merged",
    "3-4 n- d5",
    drawn(
      `
      DANH SÁCH NGƯỜI KHUYẾT TẬT

      STT|Họ và tên|Năm sinh||Dạng tật|Mức độ
      ||Nam|Nữ||
      1|Nguyễn Văn A|1950||Vận động|Nặng
      2|Trần Thị B||1960|Nghe nói|Nhẹ
      `,
    ),
  ],
  [
    "years as labels below their groups",
    "3-4 n- d5",
    drawn(
      `
      Số liệu dân số
      Đơn vị: người
      TT|Huyện|Dân số|||Hộ nghèo||
      ||2021|2022|2023|2021|2022|2023
      1|Mai Sơn|1000|1100|1200|100|90|80
      2|Mộc Châu|2000|2100|2200|200|190|180
      `,
      "A3:A4",
      "B3:B4",
      "C3:E3",
      "F3:H3",
    ),
  ],
  [
    "the total before the details",
    "4-4 n- d5",
    drawn(
      `
      TỔNG HỢP KINH PHÍ

      |||Đơn vị: đồng
      TT|Nội dung|Dự toán|Quyết toán
      |Tổng số|5000000|4000000
      1|Chi lương|3000000|2000000
      2|Chi khác|2000000|2000000
      `,
    ),
  ],
  [
    "a report with numbered columns and a column of codes like 01",
    "6-6 n7 d8",
    drawn(
      `
      CÔNG TY TNHH THỬ NGHIỆM||||Mẫu số B02 - DN
      ||||(Ban hành theo Thông tư số 200/2014/TT-BTC ngày 22/12/2014)
      BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH
      Năm 2026
      ||||Đơn vị tính: đồng
      CHỈ TIÊU|Mã số|Thuyết minh|Năm nay|Năm trước
      1|2|3|4|5
      1. Doanh thu bán hàng|'01'|VI.25|951983000|800000000
      2. Các khoản giảm trừ|'02'||1983000|0
      3. Doanh thu thuần|10||950000000|800000000
      `,
    ),
  ],
  [
    "no accents",
    "3-3 n- d4",
    drawn(
      `
      DANH SACH HO NGHEO NAM 2020

      STT|Ho ten chu ho|Nam sinh|Dan toc|Thon|So khau|Ghi chu
      1|Nguyen Van A|1950|Kinh|Thon 1|4|
      2|Lo Thi B|1960|Thai|Thon 2|5|
      `,
    ),
  ],
  [
    "an empty row below the header",
    "1-1 n- d3",
    drawn(
      `
      Mã|Tên|Ngày vào|Phòng

      DT01|Nguyễn Văn A|45000|QLCS
      DT02|Trần Thị B|45001|CTXH
      `,
    ),
  ],
  [
    "a list of two columns",
    "2-2 n- d3",
    drawn(
      `
      DANH MỤC DÂN TỘC
      Mã|Tên
      01|Kinh
      02|Tày
      03|Thái
      `,
    ),
  ],
  [
    "words under words",
    "2-2 n- d3",
    drawn(
      `
      Góp ý dự thảo
      TT|Nội dung dự thảo|Ý kiến góp ý của các đơn vị|Giải trình, tiếp thu của cơ quan soạn thảo
      1|Điều 1. Phạm vi|Bổ sung đối tượng|Tiếp thu
      2|Điều 2. Đối tượng|Thống nhất|Giữ nguyên
      `,
    ),
  ],
  [
    "a running number that nobody filled in",
    "2-2 n- d3",
    drawn(
      `
      Danh sách tập thể
      STT|Tên đơn vị|Mã phân loại|Hình thức
      |UBND Xã
      |UBND Huyện
      `,
    ),
  ],
  [
    "a merged title right above the header",
    "3-4 n- d5",
    drawn(
      `
      TRUNG TÂM BTXH
      DANH SÁCH NHẬN QUÀ
      STT|Họ và tên|Quà||Ký nhận
      ||Gạo (kg)|Tiền (đồng)|
      1|Nguyễn Văn A|10|200000|
      2|Trần Thị B|10|200000|
      `,
      "A1:E1",
      "A2:E2",
      "A3:A4",
      "B3:B4",
      "C3:D3",
      "E3:E4",
    ),
  ],
  [
    "lines that a program printed above",
    "5-5 n- d6",
    drawn(
      `
      Ngày in: 01/02/2024
      Người in: admin
      Tổng số: 15

      STT|Mã BN|Tên BN|Tuổi|Chẩn đoán
      1|BN001|Nguyễn Văn A|56|Tăng huyết áp
      2|BN002|Trần Thị B|60|Đái tháo đường
      `,
    ),
  ],
  [
    "three rows and column numbers",
    "4-6 n7 d8",
    drawn(
      `
      Phụ lục 2
      KẾ HOẠCH VỐN
      |||||Đơn vị: triệu đồng
      TT|Danh mục|Quyết định đầu tư|||Lũy kế
      ||Số, ngày|TMĐT||
      |||Tổng số|NSTW|
      1|2|3|4|5|6
      |TỔNG SỐ||1000|800|500
      A|Dự án chuyển tiếp||||
      1|Cầu A|12/QĐ|500|400|300
      `,
      "A4:A6",
      "B4:B6",
      "C4:E4",
      "F4:F6",
      "C5:C6",
      "D5:E5",
    ),
  ],
  [
    "English labels",
    "1-1 n- d2",
    drawn(
      `
      ID|Full name|DOB|Gender|Department
      1|John Smith|1990-01-01|M|HR
      2|Jane Roe|1991-02-01|F|IT
      `,
    ),
  ],
  [
    "a list that belongs to a decision",
    "8-8 n- d9",
    drawn(
      `
      UBND TỈNH SƠN LA|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TRUNG TÂM BẢO TRỢ|||Độc lập - Tự do - Hạnh phúc
      |||
      |||Sơn La, ngày 01 tháng 02 năm 2024
      DANH SÁCH
      Đối tượng được hưởng chế độ mai táng phí
      (Kèm theo Quyết định số   /QĐ-TTBTXH ngày  /  /2024)
      STT|Họ và tên|Năm sinh|Quê quán|Số tiền
      1|Nguyễn Văn A|1940|Mai Sơn|10000000
      ||||
      |Cộng|||10000000
      Bằng chữ: Mười triệu đồng
      `,
    ),
  ],
  [
    "a week's plan",
    "2-2 n- d3",
    drawn(
      `
      Lịch trực tuần
      Thứ|Ngày|Sáng|Chiều|Ghi chú
      Thứ 2|01/02/2024|Nguyễn Văn A|Trần Thị B|
      Thứ 3|02/02/2024|Nguyễn Văn A|Trần Thị B|
      Thứ 4|03/02/2024|Nguyễn Văn A|Trần Thị B|
      `,
    ),
  ],
  [
    "one row of words under words",
    "1-1 n- d2",
    drawn(
      `
      Tên sản phẩm|Loại|Mô tả|Hãng
      Bút bi|Văn phòng phẩm|Màu xanh|Thiên Long
      `,
    ),
  ],
  [
    "nothing at all",
    "- n- d-",
    drawn(
      `

      `,
    ),
  ],
  [
    "two languages below each other",
    "2-3 n- d4",
    drawn(
      `
      Danh sách nhân viên
      STT|Họ và tên|Ngày sinh|Địa chỉ
      No.|Full name|Date of birth|Address
      1|Nguyễn Văn A|01/01/1990|Hà Nội
      2|Trần Thị B|02/01/1990|Hà Nội
      `,
    ),
  ],
  [
    "units in a row of their own",
    "2-3 n- d4",
    drawn(
      `
      Kế hoạch sản xuất
      TT|Cây trồng|Diện tích|Năng suất|Sản lượng
      ||(ha)|(tạ/ha)|(tấn)
      1|Lúa|100|50|500
      2|Ngô|200|40|800
      `,
    ),
  ],
  [
    "column numbers that leave the first columns out",
    "2-2 n3 d4",
    drawn(
      `
      Dự toán
      TT|Nội dung|Số lượng|Đơn giá|Thành tiền
      ||(1)|(2)|(3)=(1)x(2)
      1|Gạo|100|50|5000
      2|Muối|200|40|8000
      `,
    ),
  ],
])("%s", (_, expected, sheet) => {
  expect(told(findHeaders(sheet))).toBe(expected);
});
