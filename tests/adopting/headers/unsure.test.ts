import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn, told } from "../drawn";

/** Where two readings come near each other a person must look. */
test.each<[string, string, SheetCells]>([
  [
    "what to fill in, as a row below the labels",
    "1-1 n- d2",
    drawn(
      `
      Họ tên (*)|Ngày sinh (*)|Giới tính|Địa chỉ
      Bắt buộc nhập|Định dạng dd/mm/yyyy|Nam hoặc Nữ|Ghi theo hộ khẩu
      Nguyễn Văn A|01/02/1990|Nam|Xã B
      Trần Thị B|01/02/1991|Nữ|Xã C
      `,
    ),
  ],
  [
    "a list without a header",
    "- n- d-",
    drawn(
      `
      1|Nguyễn Văn An|1950|Bản A
      2|Lò Thị Bình|1962|Bản B
      3|Vàng A Páo|1971|Bản A
      4|Quàng Thị Mai|1980|Bản C
      `,
    ),
  ],
  [
    "a list without a header and without numbers",
    "- n- d-",
    drawn(
      `
      Nguyễn Văn An|01/02/1950|Nam|Bản A
      Lò Thị Bình|03/04/1962|Nữ|Bản B
      Vàng A Páo|05/06/1971|Nam|Bản A
      `,
    ),
  ],
  [
    "a form",
    "- n- d-",
    drawn(
      `
      PHIẾU TIẾP NHẬN ĐỐI TƯỢNG
      Họ và tên:|Nguyễn Văn A
      Ngày sinh:|01/02/1950
      Địa chỉ:|Bản A, xã B
      Hoàn cảnh:|Không nơi nương tựa
      Cán bộ tiếp nhận:|Trần Thị C
      `,
    ),
  ],
  [
    "notes",
    "- n- d-",
    drawn(
      `
      Hướng dẫn sử dụng
      Nhập số liệu vào trang Danh sách, không đổi tên cột.
      Ngày tháng ghi theo dạng ngày/tháng/năm.
      Mọi thắc mắc xin gọi phòng HCTH.
      `,
    ),
  ],
  [
    "one group label alone in its row",
    "3-4 n- d5",
    drawn(
      `
      Bảng tổng hợp
      |||Đơn vị: đồng
      STT|Nội dung|Năm 2023|Năm 2024
      ||Dự toán|Dự toán
      I|Thu ngân sách|100|200
      1|Thu thuế|50|100
      `,
    ),
  ],
])("%s: a guess that says that it is one", (_, expected, sheet) => {
  const found = findHeaders(sheet);
  expect(told(found)).toBe(expected);
  expect(found.confidence).toBeLessThan(0.6);
});

test("a single column may have a label or not", () => {
  const sheet = drawn(`
      Danh sách phòng
      Phòng Hành chính
      Phòng Chăm sóc
      `);
  expect(findHeaders(sheet).confidence).toBeLessThan(0.6);
});

test("a usual register is sure", () => {
  const sheet = drawn(`
      STT | Họ và tên | Năm sinh
      1 | Nguyễn Văn A | 1950
      2 | Trần Thị B | 1960
      `);
  expect(findHeaders(sheet).confidence).toBeGreaterThan(0.9);
});
