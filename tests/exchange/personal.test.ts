import { filledCells, type FreeText, refusePersonal, sensitiveFields } from "../../src/exchange/personal";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { CellValue } from "../../src/workbook/value";
import { Trouble } from "../../src/workbook/trouble";
import { bookOf, type Rows } from "../books";

describe("what stays behind", () => {
  const book = bookOf({
    residents: [
      { "Mã đối tượng": "DT001", "Họ và tên": "Lò Thị Én", "Dân tộc": "Thái", "Mã dòng": "BBBBBBBB" },
      { "Mã đối tượng": "DT002", "Họ và tên": "Lò Văn Pó" },
    ],
    carelog: [{ "Mã đối tượng": "DT001", "Nội dung": "Cho ăn" }],
  });

  test("each field with personal data says how many of its cells are filled", () => {
    const fields = sensitiveFields(book);
    expect(fields[0]).toEqual({ sheet: "Đối tượng", field: "Họ và tên", filled: 2 });
    expect(fields).toContainEqual({ sheet: "Đối tượng", field: "Dân tộc", filled: 1 });
    expect(fields).toContainEqual({ sheet: "Đối tượng", field: "Ghi chú", filled: 0 });
    expect(fields).toContainEqual({ sheet: "Nhật ký chăm sóc", field: "Nội dung", filled: 1 });
    expect(fields.map(({ field }) => field)).not.toContain("Mã đối tượng");
    const personal = sonLa2026.registers.flatMap((one) => one.fields.filter((field) => field.personal));
    expect(fields).toHaveLength(personal.length);
  });

  test("all filled cells are counted, row ids apart", () => {
    expect(filledCells(book)).toBe(3 + 2 + 2);
  });

  test("a column that is not there is none", () => {
    const without = bookOf({}, { without: { residents: ["Dân tộc"] } });
    expect(sensitiveFields(without).map(({ field }) => field)).not.toContain("Dân tộc");
  });
});

describe("texts that go into a copy", () => {
  test.each<[what: string, text: string, field: string, value: CellValue]>([
    ["a name", "Trung tâm của Lò Thị Én", "Họ và tên", "Lò Thị Én"],
    ["in other letter case", "TRUNG TÂM LÒ THỊ ÉN", "Họ và tên", "Lò Thị Én"],
    ["with accents in pieces", "Trung tâm Lò Thị Én".normalize("NFD"), "Họ và tên", "Lò Thị Én"],
    ["with accents in pieces in the register", "Lò Thị Én", "Họ và tên", "Lò Thị Én".normalize("NFD")],
    ["with other spaces", "Lò\u00a0Thị  Én", "Họ và tên", " Lò Thị Én "],
    ["with other signs", "(Lò-Thị_Én)", "Họ và tên", "Lò Thị Én"],
    ["an identity number", "CCCD 014050000001.", "Số định danh", "014050000001"],
    ["stuck to letters", "CCCD014050000001x", "Số định danh", "014050000001"],
    ["in groups", "014 050 000 001", "Số định danh", "014050000001"],
    ["that has become a number", "014050000001", "Số định danh", 14050000001],
    ["that has become a number here", "14050000001", "Số định danh", "014050000001"],
    ["an insurance number in groups", "HN 4 01 0123456789", "Số thẻ BHYT", "HN4010123456789"],
    ["a telephone in a note", "gọi 0912.345.678", "Ghi chú", "ĐT 0912345678"],
    ["a note", "bị liệt hai chân", "Ghi chú", "Bị liệt hai chân"],
    ["a long note", `x ${"rất dài ".repeat(100)}y`, "Ghi chú", "rất dài ".repeat(60)],
    ["one word that no language has", "Xem ghichumat", "Ghi chú", "ghichumat"],
  ])("%s is seen", (_, text, field, value) => {
    expect(refusal([text], { residents: [{ [field]: value }] })).toEqual({ sheet: "Trang", cell: "B1" });
  });

  test.each<[what: string, text: string, field: string, value: CellValue]>([
    ["less than four characters", "Lê Én dự", "Họ và tên", "Én"],
    ["an everyday word", "kinh phí của xã Thái", "Dân tộc", "Kinh"],
    ["a part of a word", "Sơn Lam", "Họ và tên", "Sơn La"],
    ["words that stand apart", "Lò của Thị Én", "Họ và tên", "Lò Thị Én"],
    ["a year", "Phong trào 2027", "Ghi chú", "2027"],
    ["a listed word", "Chăm sóc trẻ em và người cao tuổi", "Ghi chú", "Trẻ em"],
    ["words of the campaign", "100% đối tượng được khám sức khỏe", "Ghi chú", "Khám sức khỏe"],
    ["a day", "30/06/2026", "Ngày sinh", 46_203],
    ["an error", "#N/A", "Ghi chú", { error: "#N/A" }],
  ])("%s tells of nobody", (_, text, field, value) => {
    const ours = ["100% đối tượng được khám sức khỏe theo quy định"];
    expect(refusal([text], { residents: [{ [field]: value }] }, ours)).toBeNull();
  });

  test("the place of the text that says it is given", () => {
    const rows = { residents: [{ "Họ và tên": "Lò Thị Én" }] };
    expect(refusal(["Trung tâm", "Phong trào", "Lò Thị Én"], rows)).toEqual({ sheet: "Trang", cell: "B3" });
  });

  test("the names of staff count too, their titles do not", () => {
    const rows = { staff: [{ "Họ và tên": "Cà Văn Pâng", "Chức danh": "Nhân viên chăm sóc" }] };
    expect(refusal(["do Cà Văn Pâng phụ trách"], rows)).not.toBeNull();
    expect(refusal(["100% nhân viên chăm sóc"], rows)).toBeNull();
  });

  test("an identity number is seen even if it is nobody's here, an amount of money is none", () => {
    expect(refusal(["Trung tâm", "CCCD 038150000777"], {})).toEqual({ sheet: "Trang", cell: "B2" });
    expect(refusal(["kinh phí 100.000.000.000 đồng, số 0381500007771"], {})).toBeNull();
  });

  test("every register is looked through", () => {
    const text = "ngã ở cầu thang tầng hai";
    const registers = { incidents: "Mô tả", carelog: "Nội dung", counselling: "Kết quả" };
    for (const [register, field] of Object.entries(registers)) {
      expect(refusal([text], { [register]: [{ [field]: text }] })).not.toBeNull();
    }
  });

  test("a hundred thousand values take seconds at most", () => {
    const carelog = Array.from({ length: 100_000 }, (_, index) => {
      return { "Nội dung": `Cho ăn lần ${String(index)} trong ngày và đo huyết áp` };
    });
    const texts = Array.from({ length: 40 }, () => "Chỉ tiêu được sửa lại cho dài hơn một chút ".repeat(20));
    const book = bookOf({ carelog });
    const start = performance.now();
    refusePersonal(placed(texts), [], book);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function placed(texts: readonly string[]): FreeText[] {
  return texts.map((text, index) => ({ sheet: "Trang", cell: `B${String(index + 1)}`, text }));
}

/** Where a text says something of a person; null where none does. */
function refusal(texts: readonly string[], rows: Rows, ours: readonly string[] = []) {
  try {
    refusePersonal(placed(texts), ours, bookOf(rows));
    return null;
  } catch (error) {
    if (error instanceof Trouble && error.code === "personal-data-in-text") return error.details;
    throw error;
  }
}
