import { findHeaders } from "../../../src/adopting/headers";
import { drawn, told } from "../drawn";

/** What stands on a sheet besides the table that is looked for. */
describe("a note beside a template", () => {
  const template = (under: string) =>
    drawn(`
      MẪU NHẬP
      Mã hộ|Họ tên|Ngày sinh|Thôn|Số điện thoại||Lưu ý: giữ nguyên dòng tiêu đề
      ${under}
      `);

  test("is no entry", () => {
    expect(told(findHeaders(template("||||||Ngày ghi theo dạng dd/mm/yyyy")))).toBe("2-2 n- d-");
  });

  test("that an entry stands beside is none either", () => {
    expect(told(findHeaders(template("H01|Lò Thị Hoa|||||Ghi đủ các cột")))).toBe("2-2 n- d3");
  });
});

test("what the marks of a grid mean stands above its header", () => {
  const sheet = drawn(`
      BẢNG THEO DÕI NGÀY CÔNG
      Ký hiệu:|X: Đủ công|P: Nghỉ phép|Ô: Ốm|K: Không phép
      Mã|Họ tên|1|2|3|4|5|6|7|Tổng
      '01'|Lò Thị Hoa|X|X|P|X|X|||5
      '02'|Vàng A Páo|X|Ô|X|X|X|||5
      `);
  expect(told(findHeaders(sheet))).toBe("3-3 n- d4");
});

describe("a person looks", () => {
  const SUMMARY = "Nhóm|Số lượng\n      Người cao tuổi|120\n      Trẻ em|45";
  const LIST =
    "STT|Họ và tên|Năm sinh|Giới tính|Ngày vào|Ghi chú\n      1|Lò Thị Hoa|1950|Nữ|01/02/2020|\n      2|Vàng A Páo|1948|Nam|05/06/2021|";

  test("where a small table stands above the list", () => {
    expect(findHeaders(drawn(`\n      ${SUMMARY}\n\n      ${LIST}\n`)).confidence).toBeLessThan(0.6);
  });

  test("not where one stands below it", () => {
    const found = findHeaders(drawn(`\n      ${LIST}\n\n      ${SUMMARY}\n`));
    expect(told(found)).toBe("1-1 n- d2");
    expect(found.confidence).toBeGreaterThan(0.6);
  });

  test("where a wider one stands below it", () => {
    const lists = drawn(`
      STT|Phòng|Số người
      1|Phòng A|12
      2|Phòng B|15
      3|Phòng C|15
      4|Phòng D|15

      ${LIST.replaceAll("STT", "Số TT")}
      `);
    expect(findHeaders(lists).confidence).toBeLessThan(0.6);
  });

  const blank = (foot: string) =>
    drawn(`
      BIỂU TỔNG HỢP
      STT|Nội dung|Số người|Số tiền|Ghi chú


      ${foot}
      `);

  test("where nothing but a total stands in a template", () => {
    const found = findHeaders(blank("|Tổng cộng"));
    expect(told(found)).toBe("2-2 n- d-");
    expect(found.confidence).toBeLessThan(0.6);
    expect(findHeaders(blank("|||Người lập biểu")).confidence).toBeGreaterThan(0.6);
  });

  test("where a label reaches down into what seems to be an entry", () => {
    const rates = (...merges: readonly string[]) =>
      drawn(
        `
      Mức lương|Người lao động|||Đơn vị||
      |BHXH|BHYT|BHTN|BHXH|BHYT|BHTN
      |'8%'|'1,5%'|'1%'|'17,5%'|'3%'|'1%'
      5000000|400000|75000|50000|875000|150000|50000
      6000000|480000|90000|60000|1050000|180000|60000
      `,
        "B1:D1",
        "E1:G1",
        ...merges,
      );
    expect(findHeaders(rates("A1:A3")).confidence).toBeLessThan(0.6);
    expect(findHeaders(rates("A1:A2")).confidence).toBeGreaterThan(0.6);
  });
});
