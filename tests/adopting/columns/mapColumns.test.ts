import { CLEAR, columnsOf, mapColumns, type SheetColumn } from "../../../src/adopting/columns";
import { registers } from "../../../src/campaign/presets/son-la-2026/registers";
import type { CellValue } from "../../../src/workbook/value";
import { d } from "../../books";

/** Columns as label and values, from column B on. */
const columns = (...all: readonly (readonly [label: string, ...values: CellValue[]])[]): SheetColumn[] =>
  all.map(([label, ...values], index) => ({ column: index + 1, label, values }));

const registerOf = (id: string) => {
  const register = registers.find((one) => one.id === id);
  if (!register) throw new Error(`no register ${id}`);
  return register;
};

/** What becomes what: "B → Họ và tên", with "?" where a person is asked. */
function told(register: string, all: readonly SheetColumn[]): string[] {
  const letter = (column: number) => String.fromCharCode(65 + column);
  return mapColumns(registerOf(register), all).fields.map(({ field, source, confidence }) => {
    const from = columnsOf(source)
      .map(letter)
      .join(source.kind === "column" ? "" : "+");
    return `${from} → ${field}${confidence < CLEAR ? " ?" : ""}`;
  });
}

describe("columns become fields", () => {
  test("called as they are in the register", () => {
    const all = columns(
      ["STT", 1],
      ["Mã đối tượng", "DT001"],
      ["Họ và tên", "Lò Thị Hoa"],
      ["Giới tính", "Nữ"],
    );
    expect(told("residents", all)).toEqual(["C → Mã đối tượng", "D → Họ và tên", "E → Giới tính"]);
    expect(mapColumns(registerOf("residents"), all).own).toEqual([1]);
  });

  test.each([
    ["HO VA TEN", "Lò Thị Hoa", "Họ và tên"],
    ["Họ & tên", "Lò Thị Hoa", "Họ và tên"],
    ["Họ và tê", "Lò Thị Hoa", "Họ và tên"],
    ["Họ\u0323 va\u0300 tên", "Lò Thị Hoa", "Họ và tên"],
    ["NS", d("05/11/1950"), "Ngày sinh"],
    ["HT", "Lò Thị Hoa", "Họ và tên"],
    ["HT", "lò thị hoa", "Họ và tên"],
    ["GT", "Nữ", "Giới tính"],
    ["Năm sinh", 1950, "Ngày sinh"],
    ["Ngày, tháng, năm sinh", "05/11/1950", "Ngày sinh"],
    ["CCCD/CMND", "014050000001", "Số định danh"],
    ["Số CMND (CCCD)", "14050000001", "Số định danh"],
    ["CCCD > Số", "014050000001", "Số định danh"],
    ["Thẻ BHYT", "BT2141400000001", "Số thẻ BHYT"],
    ["Diện đối tượng", "Người cao tuổi", "Nhóm đối tượng"],
    ["Ngày vào TT", d("05/11/2020"), "Ngày tiếp nhận"],
    ["Ngày vào TT", String(d("05/11/2020")), "Ngày tiếp nhận"],
    ["Giới", "Nam", "Giới tính"],
    ["Ghi chú", "bà con ở xa", "Ghi chú"],
  ])("%s", (label, value, field) => {
    expect(told("residents", columns([label, value]))).toEqual([`B → ${field}`]);
  });

  test("two columns for the parts of a name", () => {
    const all = columns(["Họ đệm", "Lò Thị", "Trần Văn"], ["Tên", "Hoa", "An"]);
    expect(told("residents", all)).toEqual(["B+C → Họ và tên"]);
  });

  test("a birthday for men and one for women say the sex too", () => {
    const all = columns(["Năm sinh > Nam", 1950, null], ["Năm sinh > Nữ", null, 1962]);
    expect(told("residents", all)).toEqual(["B+C → Giới tính", "B+C → Ngày sinh"]);
  });

  test("marks under men and women say the sex", () => {
    const all = columns(["Giới tính > Nam", "x", null], ["Giới tính > Nữ", null, "x"]);
    expect(told("residents", all)).toEqual(["B+C → Giới tính"]);
  });

  test("numbers of men and women are no sex", () => {
    expect(told("residents", columns(["Nam", 3, 5], ["Nữ", 4, 1]))).toEqual([]);
  });

  // HTT is written for a mark, hoàn thành tốt, more than for a day.
  test("letters that may stand for other words say nothing", () => {
    expect(told("documents", columns(["Hoàn thành"]))).toEqual(["B → Ngày hoàn thành"]);
    expect(told("documents", columns(["HTT"]))).toEqual([]);
  });
});

describe("a person is asked", () => {
  test("where two columns could be it", () => {
    const all = columns(["Ngày vào", d("05/11/2020")], ["Ngày nhập", d("06/11/2020")]);
    expect(told("residents", all)).toEqual(["B → Ngày tiếp nhận ?"]);
  });

  test("where only what stands there speaks for it", () => {
    expect(told("residents", columns(["Cột 5", "014050000001"]))).toEqual(["B → Số định danh ?"]);
  });

  test("where letters may stand for other words and the values do not tell", () => {
    expect(told("residents", columns(["NS"]))).toEqual(["B → Ngày sinh ?"]);
    expect(told("applications", columns(["KQ", "Đã trả"]))).toEqual(["B → Kết quả ?"]);
    expect(told("applications", columns(["Kết quả", "Đã trả"]))).toEqual(["B → Kết quả"]);
  });

  const RATINGS = ["Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ"];
  const GOODS = ["Bông Gạc", "Xe Lăn Tay", "Gạo Nếp", "Nước Mắm"];

  test.each<[string, readonly string[]]>([
    ["HT", RATINGS],
    ["Họ và tên", RATINGS],
    ["Tên", GOODS],
  ])("where %s is no name of anybody", (label, values) => {
    const { fields } = mapColumns(registerOf("residents"), columns([label, ...values]));
    const named = fields.find(({ field }) => field === "Họ và tên");
    expect(named?.confidence ?? 0).toBeLessThan(CLEAR);
  });

  test("where more than half of the values are something else", () => {
    const born = ["Ngày sinh", d("05/11/1950"), 1962, "Bản Mòn", "Bản Pó", "Bản Ten"] as const;
    expect(told("residents", columns(born))).toEqual(["B → Ngày sinh ?"]);
  });

  test("where the label is right and the values are not", () => {
    expect(told("residents", columns(["Ngày sinh", "Bản Mòn", "Bản Pó"]))).toEqual(["B → Ngày sinh ?"]);
  });
});

test("the day a paper was issued is no identity number, and at most asked about", () => {
  expect(told("residents", columns(["CCCD > Ngày cấp", d("05/11/2020")]))).toEqual(["B → Ngày cập nhật ?"]);
});

test("a sheet says which register it looks like most", () => {
  const all = columns(
    ["Ngày", d("05/01/2026")],
    ["Bữa", "Sáng"],
    ["Số suất", 120],
    ["Đạt tiêu chuẩn", "Có"],
    ["Lưu mẫu", "Có"],
  );
  const ranked = [...registers].sort(
    (one, other) => mapColumns(other, all).likeness - mapColumns(one, all).likeness,
  );
  expect(ranked[0]?.id).toBe("meals");
  expect(mapColumns(registerOf("meals"), all).likeness).toBeGreaterThan(0.9);
});

test.each(registers.map((register) => [register.id, register] as const))(
  "a sheet with the columns of %s is mapped whole, in any order, with or without accents",
  (_, register) => {
    const labels = register.fields.map(({ label }) => label).reverse();
    const plain = labels.map((label) =>
      label.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
    );
    for (const set of [labels, plain]) {
      const { fields, own, lacking } = mapColumns(register, columns(...set.map((label) => [label] as const)));
      expect(fields.filter(({ confidence }) => confidence < CLEAR)).toEqual([]);
      expect(fields.map(({ field, source }) => `${field} ${String(columnsOf(source)[0])}`)).toEqual(
        register.fields.map(({ label }) => `${label} ${String(labels.indexOf(label) + 1)}`),
      );
      expect({ own, lacking }).toEqual({ own: [], lacking: [] });
    }
  },
);
