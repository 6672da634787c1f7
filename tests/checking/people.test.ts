import { check } from "../../src/checking/check";
import { bookOf, d, entry, m, type Row, type Rows, table } from "../books";

const resident = (changes: Row = {}) => entry("residents", changes);
const carelog = (code: Row[string], date = "31/01/2026") =>
  entry("carelog", { "Mã đối tượng": code, Ngày: d(date) });
const rulesOf = (rows: Rows) =>
  check(bookOf(rows)).map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);

describe("numbers of people", () => {
  const numbered = (field: string, value: Row[string]) =>
    check(bookOf({ residents: [resident({ [field]: value })] }));

  test.each<[string, Row[string], string, string]>([
    ["Số định danh", "0140500000012", "0140500000012", "digits"],
    ["Số định danh", 4050000001, "4050000001", "zeros-lost"],
    ["Số định danh", 1405000000123, "1405000000123", "digits"],
    ["Số thẻ BHYT", "123456789", "123456789", "digits"],
    ["Số thẻ BHYT", 123456789, "123456789", "zeros-lost"],
    ["Số thẻ BHYT", "BTX141400000001", "BTX141400000001", "digits"],
  ])("%s: %j has not the shape", (field, value, shown, because) => {
    const identity = field === "Số định danh";
    expect(numbered(field, value)).toEqual([
      {
        rule: identity ? "identity-shape" : "insurance-shape",
        severity: "error",
        sheet: "Đối tượng",
        cell: identity ? "E5" : "F5",
        field,
        value: shown,
        because,
        means: null,
      },
    ]);
  });

  test.each<[string, Row[string]]>([
    ["Số định danh", null],
    ["Số định danh", 114050000001],
    ["Số thẻ BHYT", "0123456789"],
    ["Số thẻ BHYT", 1234567890],
    ["Số thẻ BHYT", "bt2141400000001"],
  ])("%s may be %j", (field, value) => {
    expect(numbered(field, value)).toEqual([]);
  });
});

describe("codes", () => {
  test("a number in a code column counts as its digits", () => {
    expect(
      rulesOf({ residents: [resident({ "Mã đối tượng": 7 })], carelog: [carelog("7"), carelog(7)] }),
    ).toEqual([]);
  });

  test("wildcards mean themselves", () => {
    expect(rulesOf({ residents: [resident()], carelog: [carelog("DT*")] })).toEqual([
      "unknown-code Nhật ký chăm sóc B5",
    ]);
  });

  test("the same one a third time points to the first", () => {
    const rows = ["DT001", "DT002", "DT001", "dt001"].map((code) => resident({ "Mã đối tượng": code }));
    const said = {
      rule: "unique",
      severity: "error",
      sheet: "Đối tượng",
      field: "Mã đối tượng",
      first: "A5",
    };
    expect(check(bookOf({ residents: rows }))).toEqual([
      { ...said, cell: "A7", value: "DT001" },
      { ...said, cell: "A8", value: "dt001" },
    ]);
  });

  test("blank ones are not the same", () => {
    const rows = [resident({ "Mã đối tượng": null }), resident({ "Mã đối tượng": null })];
    expect(rulesOf({ residents: rows })).toEqual(["required Đối tượng A5", "required Đối tượng A6"]);
  });

  const spaced = { rule: "code-spaces", sheet: "Nhật ký chăm sóc", cell: "B5", field: "Mã đối tượng" };

  test("with a space on both sides still match, but are minded", () => {
    const book = bookOf({
      residents: [resident({ "Mã đối tượng": "DT001 " })],
      carelog: [carelog("DT001 ")],
    });
    expect(check(book)).toEqual([
      {
        ...spaced,
        severity: "error",
        sheet: "Đối tượng",
        cell: "A5",
        value: "DT001 ",
        clean: "DT001",
        known: false,
      },
      { ...spaced, severity: "warning", value: "DT001 ", clean: "DT001", known: false },
    ]);
  });

  test("with a space that are unknown without it too are minded for both", () => {
    expect(check(bookOf({ residents: [resident()], carelog: [carelog(" DT9")] }))).toEqual([
      { ...spaced, severity: "error", value: " DT9", clean: "DT9", known: false },
      {
        ...spaced,
        rule: "unknown-code",
        severity: "error",
        value: " DT9",
        sheets: ["Đối tượng"],
      },
    ]);
  });

  test.each(["DT001\u200b", "DT001 ", "\u00a0DT001", "\ufeffDT001"])("%j hides a space", (value) => {
    expect(check(bookOf({ residents: [resident()], carelog: [carelog(value)] }))).toEqual([
      { ...spaced, severity: "error", value, clean: "DT001", known: true },
    ]);
  });

  test("may hide how an accent was typed", () => {
    const book = bookOf({ residents: [resident({ "Mã đối tượng": "Ê1" })], carelog: [carelog("E\u03021")] });
    expect(check(book)).toEqual([
      { ...spaced, severity: "error", value: "E\u03021", clean: "Ê1", known: true },
    ]);
  });

  test("of an incident may name a resident or one of the staff", () => {
    const incident = (code: string) => entry("incidents", { "Mã đối tượng hoặc viên chức": code });
    const rows = {
      residents: [resident()],
      staff: [entry("staff", { Mã: "VC01" })],
      incidents: ["DT001", "VC01", "VC99"].map(incident),
    };
    expect(check(bookOf(rows))).toEqual([
      {
        rule: "unknown-code",
        severity: "error",
        sheet: "Sự cố - vi phạm",
        cell: "D7",
        field: "Mã đối tượng hoặc viên chức",
        value: "VC99",
        sheets: ["Đối tượng", "Viên chức"],
      },
    ]);
  });
});

describe("presence", () => {
  const people = table`
    Mã đối tượng | Ngày tiếp nhận | Ngày ra
    DT001        | 15/03/2026     | 20/05/2026
    DT002        | '15/03/2026'   | 'tháng 5'
  `.map(resident);
  const absent = { rule: "not-present", severity: "warning", field: "Mã đối tượng", value: "DT001" };
  const ofPresence = (rows: Rows) =>
    check(bookOf({ residents: people, ...rows })).filter(({ rule }) => rule === "not-present");

  test("is asked on the day: from the one they came to the one they left", () => {
    const days = ["14/03/2026", "15/03/2026", "20/05/2026", "21/05/2026"];
    const cell = { ...absent, sheet: "Nhật ký chăm sóc" };
    expect(ofPresence({ carelog: days.map((day) => carelog("DT001", day)) })).toEqual([
      { ...cell, cell: "B5", date: "14/03/2026", because: "before", limit: "15/03/2026" },
      { ...cell, cell: "B8", date: "21/05/2026", because: "after", limit: "20/05/2026" },
    ]);
  });

  test("of a month is any day of it", () => {
    const months = ["02/2026", "03/2026", "05/2026", "06/2026"];
    const rows = months.map((month) => entry("benefits", { Tháng: m(month), Hạn: d("25/12/2026") }));
    const cell = { ...absent, sheet: "Chế độ" };
    expect(ofPresence({ benefits: rows })).toEqual([
      { ...cell, cell: "B5", date: "02/2026", because: "before", limit: "15/03/2026" },
      { ...cell, cell: "B8", date: "06/2026", because: "after", limit: "20/05/2026" },
    ]);
  });

  test("of a month is missed by one who came on the first day of the next", () => {
    const person = resident({ "Ngày tiếp nhận": d("01/03/2026") });
    const benefit = entry("benefits", { Tháng: m("02/2026") });
    expect(check(bookOf({ residents: [person], benefits: [benefit] }))).toEqual([
      {
        ...absent,
        sheet: "Chế độ",
        cell: "B5",
        date: "02/2026",
        because: "before",
        limit: "01/03/2026",
      },
    ]);
  });

  test("is not doubted where a date cannot be read", () => {
    const unread = ["hôm qua", -1, 20260131].map((value) =>
      entry("carelog", { "Mã đối tượng": "DT001", Ngày: value }),
    );
    expect(
      ofPresence({ carelog: [carelog("DT002", "01/01/2026"), carelog("DT002", "31/12/2026"), ...unread] }),
    ).toEqual([]);
  });

  test("of staff is asked where they are named", () => {
    const staff = [entry("staff", { Mã: "VC01", "Ngày vào": d("01/03/2026") })];
    const incident = entry("incidents", { "Mã đối tượng hoặc viên chức": "VC01", Ngày: d("28/02/2026") });
    expect(ofPresence({ staff, incidents: [incident] })).toEqual([
      {
        ...absent,
        sheet: "Sự cố - vi phạm",
        cell: "D5",
        field: "Mã đối tượng hoặc viên chức",
        value: "VC01",
        date: "28/02/2026",
        because: "before",
        limit: "01/03/2026",
      },
    ]);
  });
});
