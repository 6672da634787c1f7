import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn } from "../drawn";

const labels = (sheet: SheetCells) => findHeaders(sheet).columns.map(({ label }) => label);

describe("labels by path", () => {
  test("from the group to the column, where groups are merged", () => {
    const sheet = drawn(
      `
      STT | Họ và tên | Ngày sinh | | Ghi chú
      | | Nam | Nữ |
      1 | Nguyễn Văn A | 1950 | |
      2 | Trần Thị B | | 1960 |
      `,
      "A1:A2",
      "B1:B2",
      "C1:D1",
      "E1:E2",
    );
    expect(labels(sheet)).toEqual(["STT", "Họ và tên", "Ngày sinh > Nam", "Ngày sinh > Nữ", "Ghi chú"]);
  });

  test("from the group to the column, where nothing is merged", () => {
    const sheet = drawn(`
      STT | Họ và tên | Năm sinh | | Dạng tật | Mức độ
      | | Nam | Nữ | |
      1 | Nguyễn Văn A | 1950 | | Vận động | Nặng
      2 | Trần Thị B | | 1960 | Nghe nói | Nhẹ
      `);
    expect(labels(sheet).slice(2)).toEqual(["Năm sinh > Nam", "Năm sinh > Nữ", "Dạng tật", "Mức độ"]);
  });

  test("groups within groups", () => {
    const sheet = drawn(
      `
      TT | Đơn vị | Kinh phí | |
      | | Tổng | Trong đó |
      | | | Trung ương | Tỉnh
      1 | 2 | 3=4+5 | 4 | 5
      `,
      "A1:A3",
      "B1:B3",
      "C1:E1",
      "C2:C3",
      "D2:E2",
    );
    expect(labels(sheet)).toEqual([
      "TT",
      "Đơn vị",
      "Kinh phí > Tổng",
      "Kinh phí > Trong đó > Trung ương",
      "Kinh phí > Trong đó > Tỉnh",
    ]);
  });

  test("line breaks, doubled spaces and loose tones are no part of a label", () => {
    const sheet = drawn(`
      STT | Họ  và\\ntên | Ngày\u00a0sinh | Điê\u0323n thoại
      1 | Nguyễn Văn A | 45000 | 0912345678
      `);
    expect(labels(sheet)).toEqual(["STT", "Họ và tên", "Ngày sinh", "Điện thoại"]);
  });

  test("a label broken by hand over two rows is one", () => {
    const sheet = drawn(`
      TT | Nội dung | Giá trị | Kế hoạch
      | công việc | thực hiện | được giao
      1 | 2 | 3 | 4
      1 | Sửa đường | 500 | 600
      `);
    expect(labels(sheet)).toEqual(["TT", "Nội dung công việc", "Giá trị thực hiện", "Kế hoạch được giao"]);
  });

  test("codes from before Unicode are read", () => {
    const sheet = drawn(`
      STT | Hä vµ tªn | N¨m sinh | §Þa chØ | Kinh phÝ ®\u00adîc cÊp
      1 | NguyÔn V¨n An | 1950 | Thµnh phè | 100
      2 | TrÇn ThÞ B×nh | 1960 | HuyÖn | 200
      `);
    expect(labels(sheet)).toEqual(["STT", "Họ và tên", "Năm sinh", "Địa chỉ", "Kinh phí được cấp"]);
  });

  test("columns are those of the sheet, whatever was read", () => {
    const sheet = { ...drawn("\nMã | Tên | Năm sinh\nA1 | Nguyễn Văn A | 1950\n"), left: 2 };
    expect(findHeaders(sheet).columns.map(({ column }) => column)).toEqual([2, 3, 4]);
  });
});
