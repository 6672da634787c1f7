import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn, told } from "../drawn";

/** Rows of numbers and days below labels; read as in shapes.test.ts. */
test.each<[string, string, SheetCells]>([
  [
    "numbers in brackets that Excel took for negative ones",
    "2-2 n3 d4",
    drawn(`
      SỔ THEO DÕI QUỸ
      STT|Diễn giải|Thu|Chi|Tồn
      -1|-2|-3|-4|-5
      1|Ủng hộ|500|0|500
      2|Mua chăn|0|200|300
      `),
  ],
  [
    "numbers from (0) on for the columns of figures",
    "1-1 n2 d3",
    drawn(`
      TT|Nội dung|Tổng số|Nam|Nữ|Dưới 6 tuổi|Từ 6 tuổi
      ||(0)|(1)|(2)|(3)|(4)
      1|Trẻ em được giúp|12|5|7|8|4
      2|Vụ việc đã xử lý|3|1|2|1|2
      `),
  ],
  [
    "negative amounts in an entry",
    "1-1 n- d2",
    drawn(`
      STT|Mặt hàng|Tăng|Giảm|Còn
      1|Gạo|-1|-2|-3
      2|Muối|-4|-2|-3
      `),
  ],
  [
    "Roman numbers",
    "1-1 n2 d3",
    drawn(`
      TT|Việc phải làm|Sản phẩm|Đơn vị chủ trì
      I|II|III|IV
      1|Lập kế hoạch|Kế hoạch|HCTH
      2|Mở lớp|Lớp học|CTXH
      `),
  ],
  [
    "a Roman number before a section",
    "1-1 n- d2",
    drawn(`
      TT|Việc phải làm|Sản phẩm|Đơn vị chủ trì
      I|Hành chính|Kế hoạch|HCTH
      1|Lập kế hoạch|Kế hoạch|HCTH
      2|Mở lớp|Lớp học|CTXH
      `),
  ],
  [
    "days of the month under those of the week",
    "2-3 n- d4",
    drawn(`
      BẢNG ĐIỂM DANH
      STT|Họ và tên|T2|T3|T4|T5|T6|T7|CN|Cộng
      ||1|2|3|4|5|6|7|
      1|Lò Thị Hoa|x|x|x||x|||4
      2|Vàng A Páo|x||x||x|||3
      `),
  ],
  [
    "courses that meet once a week",
    "1-2 n- d3",
    drawn(`
      STT|Họ và tên|Buổi 1|Buổi 2|Buổi 3|Buổi 4
      ||'04/06'|'11/06'|'18/06'|'25/06'
      1|Lò Thị Hoa|x|x|v|x
      2|Vàng A Páo|x|v|x|x
      `),
  ],
])("%s", (_, expected, sheet) => {
  const found = findHeaders(sheet);
  expect(told(found)).toBe(expected);
  expect(found.confidence).toBeGreaterThan(0.6);
});
