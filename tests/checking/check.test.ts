import { check } from "../../src/checking/check";
import type { Book } from "../../src/campaign/book";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { Trouble, type TroubleDetails } from "../../src/workbook/trouble";
import { bookOf, d, entry, m } from "../books";

const where = (book: Book) => check(book).map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);

test("an empty book has nothing wrong in it", () => {
  expect(check(bookOf({}))).toEqual([]);
});

test("findings come by register, row and column", () => {
  const book = bookOf({
    residents: [
      entry("residents", { "Giới tính": "nam", "Kế hoạch chăm sóc số hóa": "x", "Họ và tên": null }),
      entry("residents", { "Mã đối tượng": "DT001" }),
      ...Array.from({ length: 4 }, (_, i) => entry("residents", { "Mã đối tượng": i })),
      entry("residents", { "Mã đối tượng": "DT9", "Họ và tên": " \u00a0" }),
    ],
    staff: [entry("staff", { "Họ và tên": { error: "#REF!" } })],
    carelog: [entry("carelog", { Ngày: d("01/01/2025") })],
  });
  expect(where(book)).toEqual([
    "required Đối tượng B5",
    "list-spelling Đối tượng C5",
    "list-value Đối tượng P5",
    "unique Đối tượng A6",
    "required Đối tượng B11",
    "cell-error Viên chức B5",
    "outside-year Nhật ký chăm sóc A5",
    "not-present Nhật ký chăm sóc B5",
  ]);
});

test("an error in a cell of any kind is said once", () => {
  const error = { error: "#VALUE!" };
  const all = (id: string) =>
    Object.fromEntries(
      sonLa2026.registers.find((one) => one.id === id)?.fields.map(({ label }) => [label, error]) ?? [],
    );
  const rules = check(bookOf({ residents: [all("residents")], benefits: [all("benefits")] })).map(
    ({ rule }) => rule,
  );
  expect(rules).toEqual(Array.from({ length: 17 + 6 }, () => "cell-error"));
});

test("rows below the register are told one by one, whichever cell they fill", () => {
  const outside = {
    carelog: [{ "Mã dòng": "R1" }, { "Người thực hiện": "A" }, { Ngày: 1, "Nội dung": "x" }],
  };
  expect(where(bookOf({}, { outside }))).toEqual([
    "outside-table Nhật ký chăm sóc A7",
    "outside-table Nhật ký chăm sóc A8",
  ]);
});

describe("what is missing stops only what needs it", () => {
  test("a register of people", () => {
    const rows = { carelog: [entry("carelog", { "An toàn": "?" })] };
    expect(where(bookOf(rows, { missing: ["residents"] }))).toEqual([
      "register-missing Đối tượng A1",
      "list-value Nhật ký chăm sóc D5",
    ]);
  });

  test("the code of the people", () => {
    const rows = { residents: [entry("residents")], carelog: [entry("carelog")] };
    expect(where(bookOf(rows, { without: { residents: ["Mã đối tượng"] } }))).toEqual([
      "field-missing Đối tượng A4",
    ]);
  });

  test("the incidents, their dates, and what is confirmed", () => {
    const rows = {
      incidents: [entry("incidents")],
      confirmations: [entry("confirmations", { "Ngày xác nhận": "?" })],
    };
    const rest = "date-unreadable Xác nhận không phát sinh E5";
    const missing = "register-missing Sự cố - vi phạm A1";
    expect(where(bookOf(rows))).toEqual(["confirmation-contradicted Xác nhận không phát sinh C5", rest]);
    expect(where(bookOf(rows, { missing: ["incidents"] }))).toEqual([missing, rest]);
    expect(where(bookOf(rows, { without: { incidents: ["Ngày"] } }))).toEqual([
      "field-missing Sự cố - vi phạm A4",
      rest,
    ]);
    expect(where(bookOf(rows, { without: { confirmations: ["Tháng", "Loại"] } }))).toEqual([
      "field-missing Xác nhận không phát sinh A4",
      "field-missing Xác nhận không phát sinh A4",
      "date-unreadable Xác nhận không phát sinh C5",
    ]);
  });

  test("every field of every register, and every register", () => {
    const ids = sonLa2026.registers.map(({ id }) => id);
    const rows = Object.fromEntries(ids.map((id) => [id, [entry(id)]]));
    for (const { id, fields } of sonLa2026.registers) {
      for (const { label } of fields) {
        const rules = check(bookOf(rows, { without: { [id]: [label] } })).map(({ rule }) => rule);
        expect([id, label, rules]).toEqual([id, label, expect.arrayContaining(["field-missing"])]);
      }
      const rules = check(bookOf(rows, { missing: [id] })).map(({ rule }) => rule);
      expect([id, rules]).toEqual([id, expect.arrayContaining(["register-missing"])]);
    }
    expect(check(bookOf({}, { missing: ids }))).toHaveLength(ids.length);
  });
});

describe("a register that is in trouble", () => {
  const troubled = (error: Error): Book => {
    const book = bookOf({});
    const entries = (id: string) => {
      if (id === "meals") throw error;
      return book.entries(id);
    };
    return { ...book, entries };
  };
  const said = {
    rule: "register-missing",
    severity: "error",
    sheet: "Bếp ăn - suất ăn",
    cell: "A1",
    field: null,
  };

  test.each<["table-missing" | "field-twice" | "table-header-missing", TroubleDetails, object]>([
    ["table-missing", { sheet: "Bếp ăn - suất ăn" }, { problem: "table" }],
    ["table-header-missing", { cell: "B9" }, { problem: "table", cell: "B9" }],
    [
      "field-twice",
      { sheet: "Bếp 2", field: "Ngày" },
      { problem: "field-twice", sheet: "Bếp 2", field: "Ngày" },
    ],
  ])("%s", (code, details, more) => {
    expect(check(troubled(new Trouble(code, details)))).toEqual([{ ...said, ...more }]);
  });

  test("by a fault of ours is not hushed up", () => {
    expect(() => check(troubled(new TypeError("x is not a function")))).toThrow("x is not a function");
  });
});

describe("confirmations", () => {
  const confirmation = (month: string, type: string, signedOn = "31/12/2026") =>
    entry("confirmations", { Tháng: m(month), Loại: type, "Ngày xác nhận": d(signedOn) });

  test("are contradicted by an incident of the type in the month, whoever's department", () => {
    const incident = (date: string, type: string) =>
      entry("incidents", { Ngày: d(date), Loại: type, Phòng: "YTND" });
    const book = bookOf({
      incidents: [
        incident("28/02/2026", "Khác"),
        incident("28/02/2026", "mất an toàn"),
        incident("01/02/2026", "Mất an toàn"),
      ],
      confirmations: [
        confirmation("01/2026", "Mất an toàn"),
        confirmation("02/2026", "Mất an toàn"),
        confirmation("02/2026", "Bỏ sót chế độ"),
      ],
    });
    const contradictions = check(book).filter(({ rule }) => rule === "confirmation-contradicted");
    expect(contradictions).toEqual([
      {
        rule: "confirmation-contradicted",
        severity: "error",
        sheet: "Xác nhận không phát sinh",
        cell: "C6",
        month: "02/2026",
        type: "Mất an toàn",
        incident: { sheet: "Sự cố - vi phạm", cell: "C6" },
      },
    ]);
  });

  test("of no readable month are not contradicted by an incident of no readable day", () => {
    const book = bookOf({
      incidents: [entry("incidents", { Ngày: "?", Loại: "Khác" })],
      confirmations: [entry("confirmations", { Tháng: "?", Loại: "Khác" })],
    });
    expect(where(book)).toEqual([
      "date-unreadable Sự cố - vi phạm A5",
      "date-unreadable Xác nhận không phát sinh A5",
    ]);
  });

  test("of February may be signed on its last day", () => {
    const signed = ["27/02/2026", "28/02/2026"].map((day) => confirmation("02/2026", "Khác", day));
    expect(where(bookOf({ confirmations: signed }))).toEqual([
      "confirmation-early Xác nhận không phát sinh E5",
    ]);
  });
});
