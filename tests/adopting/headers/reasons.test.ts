import { columnsBelow } from "../../../src/adopting/headers/columnsBelow";
import { numberingReason } from "../../../src/adopting/headers/numbering";
import { asBody, asHeader, asLineAbove } from "../../../src/adopting/headers/rowEvidence";
import { shapeReason } from "../../../src/adopting/headers/shape";
import { topRowsOf } from "../../../src/adopting/headers/topRows";
import type { SheetCells } from "../../../src/workbook/workbook";
import { drawn } from "../drawn";

/** Single reasons: mostly others make good what one of them lacks, so each is looked at by itself. */
function shape(sheet: SheetCells, first: number, last: number): number {
  const top = topRowsOf(sheet);
  return shapeReason(top, first - 1, last - 1, columnsBelow(top.rows, last - 1));
}

function rows(text: string) {
  return topRowsOf(drawn(`\n${text}\n`)).rows;
}

const above = (line: string) => asLineAbove(rows(line)[0] ?? nothing());
const header = (text: string) => {
  const all = rows(text);
  return asHeader(all[0] ?? nothing(), columnsBelow(all, 0), true);
};
const body = (text: string) => {
  const [first = nothing(), ...next] = rows(text);
  return asBody(first, next);
};

function nothing(): never {
  throw new Error("an empty sheet");
}

describe("the shape of a header", () => {
  const two = `
      STT | Họ và tên | Ngày sinh | | Ghi chú
      | | Nam | Nữ |
      1 | Nguyễn Văn A | 1950 | | mới
      2 | Trần Thị B | | 1960 | cũ
      `;

  test("does not end within merged cells", () => {
    const merged = drawn(two, "A1:A2", "B1:B2", "E1:E2");
    expect(shape(merged, 1, 1)).toBeLessThan(shape(drawn(two), 1, 1) - 6);
  });

  test("does not begin within merged cells", () => {
    const merged = drawn(two, "A1:A2", "B1:B2", "E1:E2");
    expect(shape(merged, 2, 2)).toBeLessThan(shape(drawn(two), 2, 2) - 6);
  });

  test("has labels merged over its height", () => {
    const merged = drawn(two, "A1:A2", "B1:B2", "E1:E2");
    expect(shape(merged, 1, 2)).toBeGreaterThan(shape(drawn(two), 1, 2) + 2);
  });

  test("has merged groups with a label for each part", () => {
    expect(shape(drawn(two, "C1:D1"), 1, 2)).toBeGreaterThan(shape(drawn(two), 1, 2) + 0.5);
  });

  test("has one group alone in its row, in the middle, and no title", () => {
    const with1 = (text: string, merge: string) =>
      shape(
        drawn(`\n${text}\nSTT | Họ tên | Nam | Nữ | Ghi chú\n1 | Nguyễn Văn A | 1950 | 1951 | x\n`, merge),
        1,
        2,
      );
    const group = with1("| | Năm sinh", "C1:D1");
    expect(group).toBeGreaterThan(with1("Năm sinh", "A1:E1") + 4);
    expect(group).toBeGreaterThan(with1("| | Năm sinh", "C1:C1") + 1.5);
  });

  test("has no title over its left part", () => {
    const with1 = (text: string) =>
      shape(
        drawn(`\n${text}\nMã | Họ tên | Nam | Nữ | Ghi chú\n1 | Nguyễn Văn A | 1950 | 1951 | x\n`, "A1:C1"),
        1,
        2,
      );
    expect(with1("DANH SÁCH CÁN BỘ")).toBeLessThan(with1("Thông tin chung") - 2);
  });

  test("names every column that is used", () => {
    const bare = "\nSTT | Họ tên | | | Ghi chú\n1 | Nguyễn Văn A | 1950 | 1951 | x\n";
    const named = "\nSTT | Họ tên | Nam | Nữ | Ghi chú\n1 | Nguyễn Văn A | 1950 | 1951 | x\n";
    expect(shape(drawn(bare), 1, 1)).toBeLessThan(shape(drawn(named), 1, 1) - 1.5);
  });

  test("has no empty row within", () => {
    const parted = "\nSTT | Họ tên | Năm sinh |\n\n| | Nam | Nữ\n1 | Nguyễn Văn A | 1950 |\n";
    expect(shape(drawn(parted), 1, 2)).toBeLessThan(shape(drawn(parted.replace("\n\n", "\n")), 1, 2) - 2);
  });

  test("goes on where its second row says the same for a program", () => {
    const names =
      "\nHọ tên | Ngày sinh | Giới tính | Địa chỉ\nHO_TEN | NGAY_SINH | GIOI_TINH | DIA_CHI\nA | B | C | D\n";
    const entry = names.replace("HO_TEN | NGAY_SINH | GIOI_TINH | DIA_CHI", "Lan | Mai | Cúc | Đào");
    expect(shape(drawn(names), 1, 2)).toBeGreaterThan(shape(drawn(entry), 1, 2) + 2);
  });

  test("ends before a row that begins with its total", () => {
    const total = "\nTT | Nội dung | Dự toán\n | Tổng số | 500\n1 | Chi | 500\n";
    expect(shape(drawn(total), 1, 2)).toBeLessThan(
      shape(drawn(total.replace("Tổng số", "Số giao")), 1, 2) - 1,
    );
  });
});

describe("the row that counts the columns", () => {
  const counted = drawn(`
      TT | Nội dung | Dự toán | Quyết toán
      A | B | 1 | 2
      1 | Chi | 500 | 400
      `);

  test("belongs to the header above it", () => {
    expect(numberingReason(topRowsOf(counted), 0, 0, true)).toBeGreaterThan(
      numberingReason(topRowsOf(counted), 0, 0, false) + 5,
    );
  });

  test("says that a header ends right above it", () => {
    const later = topRowsOf(
      drawn("\nTT | Nội dung | Chi | Thu\n | công việc | thực | thực\n1 | 2 | 3 | 4\n1 | Chi | 500 | 400\n"),
    );
    expect(numberingReason(later, 0, 0, false)).toBeLessThan(0);
  });

  test("is doubtful where its last cells say something else", () => {
    const half = topRowsOf(
      drawn("\nTT | Tên | Kế hoạch | Quyết toán | Tỷ lệ |\nA | B | 1 | 2 | Năm 2012 | KH\n"),
    );
    expect(numberingReason(half, 0, 0, false)).toBeLessThan(0);
  });

  test("is none where it counts days under one group", () => {
    const days = topRowsOf(
      drawn(
        "\nSTT | Họ tên | Ngày trong tháng | | |\n | | 1 | 2 | 3 | 4\n1 | Nguyễn Văn A | x | x | x | x\n",
        "C1:F1",
      ),
    );
    expect(numberingReason(days, 0, 0, true)).toBeLessThan(0);
  });
});

describe("single rows", () => {
  test("a motto stands above tables more than another line does", () => {
    expect(above("Độc lập - Tự do - Hạnh phúc")).toBeGreaterThan(above("Khối văn phòng và các tổ") + 2);
  });

  test("labels do not stand above tables", () => {
    expect(above("STT | Họ tên | Năm sinh | Địa chỉ")).toBeLessThan(-3);
  });

  test("a form that was filled in cell by cell does", () => {
    expect(above("Tháng | 6 | Năm | 2024")).toBeGreaterThan(0);
  });

  test("words above figures are labels, figures above figures are none", () => {
    const figures = "\n5 | 6 | 7\n8 | 9 | 1";
    expect(header(`Gạo | Muối | Mắm${figures}`)).toBeGreaterThan(header(`2 | 3 | 4${figures}`) + 2);
  });

  test("what is said again further down is no label", () => {
    const same = "\nGạo | Muối | Mắm\nGạo | Muối | Mắm";
    expect(header(`Gạo | Muối | Mắm${same}`)).toBeLessThan(header(`Đỏ | Xanh | Vàng${same}`) - 0.5);
  });

  test("names of persons are entries", () => {
    expect(header("Nguyễn Văn A | Trần Thị B | Lê Văn C")).toBeLessThan(-1);
    expect(body("Nguyễn Văn A | 01/02/1950 | DT001")).toBeGreaterThan(1);
  });

  test("labels are no entry", () => {
    expect(body("Họ tên | Năm sinh | Địa chỉ")).toBeLessThan(0);
  });

  test("a row whose number runs on is an entry", () => {
    expect(body("1 | Gạo | Đỏ\n2 | Muối | Xanh")).toBeGreaterThan(body("1 | Gạo | Đỏ\n1 | Muối | Xanh") + 1);
  });
});

test("a cell that only fits the code of its neighbours is read in it", () => {
  const sheet = drawn("\nSTT | Hä vµ tªn | N¨m sinh | Tªn mÑ\n1 | NguyÔn V¨n An | 1950 | hé\n");
  expect(topRowsOf(sheet).rows[1]?.cells[3]?.text).toBe("hộ");
});
