import { findBody, rowsOfKind, unlabelledColumns } from "../../../src/adopting/body";
import { findHeaders } from "../../../src/adopting/headers";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn } from "../drawn";
import { messySheet } from "../messySheets/messySheet";

/** One letter a row: Entry, Section, Total, Header again, "." blank, ">" beyond. */
function kindsOf(sheet: SheetCells): string {
  const letters = { entry: "E", section: "S", total: "T", "header-again": "H", blank: ".", beyond: ">" };
  return findBody(sheet, findHeaders(sheet))
    .kinds.map((kind) => letters[kind])
    .join("");
}

describe("what the rows below a header are", () => {
  test("sections, entries, empty rows, totals, signatures", () => {
    const sheet = drawn(`
      STT | Họ và tên | Năm sinh | Địa chỉ
      I | Người cao tuổi | |
      1 | Nguyễn Văn A | 1940 | Bản Mòn
      2 | Trần Thị B | 1941 | Bản Mòn

      II | Trẻ em | |
      3 | Lò Văn C | 2015 | Thôn 9
      | Tổng cộng | 3 |

      | | | Sơn La, ngày 30 tháng 6 năm 2024
      | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC
      | | |
      | Lò Thị D | | Nguyễn Văn E
      `);
    expect(kindsOf(sheet)).toBe("SEE.SET.>>.>");
    expect(findBody(sheet, findHeaders(sheet)).last).toBe(7);
  });

  test("a section may be one merged text", () => {
    const sheet = drawn(`
      STT | Họ và tên | Năm sinh | Địa chỉ
      Phòng Quản lý chăm sóc
      1 | Nguyễn Văn A | 1940 | Bản Mòn
      2 | Trần Thị B | 1941 | Bản Mòn
      `);
    expect(kindsOf(sheet)).toBe("SEE");
  });

  test("names alone are entries where nobody filled in more", () => {
    const sheet = drawn(`
      STT | Tên đơn vị | Mã phân loại | Hình thức
      | UBND Xã | |
      | UBND Huyện | |
      `);
    expect(kindsOf(sheet)).toBe("EE");
  });

  test("letters count the entries where numbers do not", () => {
    const sheet = drawn(`
      TT | Nội dung | Số lượng | Đơn giá
      a | Gạo | 10 | 20
      b | Muối | 5 | 6
      `);
    expect(kindsOf(sheet)).toBe("EE");
  });

  test("the total may come first, and its row is no entry", () => {
    const sheet = drawn(`
      TT | Nội dung | Dự toán | Quyết toán
      | Tổng số | 500 | 400
      1 | Chi lương | 300 | 200
      2 | Công tác phí | 200 | 200
      `);
    expect(kindsOf(sheet)).toBe("TEE");
  });

  test("a numbered row is an entry even where its name begins like a total", () => {
    const sheet = drawn(`
      TT | Nội dung | Dự toán | Quyết toán
      1 | Tổng số học sinh | 500 | 400
      2 | Tổng số lớp | 200 | 200
      `);
    expect(kindsOf(sheet)).toBe("EE");
  });

  test("the header of the next page, with its column numbers", () => {
    const sheet = drawn(`
      STT | Họ và tên | Năm sinh
      1 | 2 | 3
      1 | Nguyễn Văn A | 1940
      STT | Họ và tên | Năm sinh
      1 | 2 | 3
      2 | Trần Thị B | 1941
      `);
    expect(kindsOf(sheet)).toBe("EHHE");
  });

  test("another table below", () => {
    const sheet = drawn(`
      STT | Họ tên | Năm sinh
      1 | Nguyễn Văn A | 1950
      2 | Trần Thị B | 1960

      TỔNG HỢP
      STT | Nội dung | Số lượng | Ghi chú
      1 | Người cao tuổi | 5 |
      `);
    expect(kindsOf(sheet)).toBe("EE.>>>");
  });

  test("zeros of formulas that were filled down are nothing", () => {
    const sheet = drawn(`
      STT | Họ tên | Mức | Số tiền
      1 | Nguyễn Văn A | 500 | 1000
      2 | Trần Thị B | 500 | 0
      | | | 0
      | | | 0
      `);
    expect(kindsOf(sheet)).toBe("EE");
  });

  test("a position is no signature where entries follow", () => {
    const sheet = drawn(`
      Chức danh | Số người
      Giám đốc | 1
      Phó giám đốc | 2
      Nhân viên | 30
      `);
    expect(kindsOf(sheet)).toBe("EEE");
  });

  test("totals in codes from before Unicode", () => {
    const sheet = drawn(`
      STT | Hä vµ tªn | N¨m sinh | §Þa chØ
      1 | NguyÔn V¨n An | 1950 | Thµnh phè
      2 | TrÇn ThÞ B×nh | 1960 | HuyÖn
      | Tæng céng | 2 |
      `);
    expect(kindsOf(sheet)).toBe("EET");
  });

  test("a sheet that does not begin in its first row", () => {
    const sheet = drawn(`

      DANH SÁCH

      STT | Họ tên | Năm sinh
      1 | Nguyễn Văn A | 1950
      `);
    expect(rowsOfKind(findBody(sheet, findHeaders(sheet)), "entry")).toEqual([4]);
  });

  test("a blank template has none", () => {
    const sheet = drawn("\nSTT | Họ tên | Năm sinh | Địa chỉ\n");
    expect(findBody(sheet, findHeaders(sheet))).toEqual({ first: 0, kinds: [], last: null });
  });
});

test("sheets made by seed: nearly every row is told rightly", () => {
  let rows = 0;
  let wrong = 0;
  for (let seed = 0; seed < 300; seed++) {
    const { sheet, truth, kinds } = messySheet(seed);
    if (!kinds || truth.firstDataRow === null) continue;
    const body = findBody(sheet, { ...findHeaders(sheet), ...truth });
    const skipped = truth.firstDataRow - body.first;
    rows += kinds.length;
    wrong += kinds.filter((kind, i) => kind !== (body.kinds[skipped + i] ?? "blank")).length;
  }
  expect(rows).toBeGreaterThan(3000);
  expect(wrong / rows).toBeLessThan(0.005);
});

test("a hundred thousand rows are no matter", () => {
  const entries = Array.from({ length: 100_000 }, (_, i) => [
    i + 1,
    `Nguyễn Văn ${String(i)}`,
    1950,
    "Bản Mòn",
  ]);
  const sheet = {
    name: "Sheet1",
    top: 0,
    left: 0,
    cells: [["STT", "Họ tên", "Năm sinh", "Địa chỉ"], ...entries],
  };
  const body = findBody(sheet, findHeaders(sheet));
  expect(rowsOfKind(body, "entry")).toHaveLength(100_000);
});

test("columns without a label are told where entries fill them, and only there", () => {
  const sheet = drawn(`
      STT | Họ tên | Năm sinh | | Địa chỉ
      1 | Nguyễn Văn A | 1950 | mới chuyển | Bản Mòn |
      2 | Trần Thị B | 1960 | | Bản Mòn | hay đi vắng
      3 | Lò Văn C | 1961 | | Bản Mòn |

      | | | | | | | Sơn La, ngày 30 tháng 6 năm 2024
      `);
  const headers = findHeaders(sheet);
  expect(unlabelledColumns(sheet, headers, findBody(sheet, headers))).toEqual([3, 5]);
});
