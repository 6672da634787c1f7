import { check } from "../../src/checking/check";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { registerOf } from "../../src/campaign/campaign";
import { isPlace } from "../../src/checking/identity/citizenNumber";
import { bookOf, d, entry, type Row } from "../books";

const said = (...rows: Row[]) =>
  check(
    bookOf({
      residents: rows.map((row, i) =>
        entry("residents", {
          "Mã đối tượng": `DT${String(i)}`,
          "Họ và tên": `Người ${NAMES[i] ?? ""}`,
          ...row,
        }),
      ),
    }),
  );
const NAMES = ["Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"];
const numbered = (value: Row[string], more: Row = {}) => said({ "Số định danh": value, ...more });
const insured = (value: Row[string], more: Row = {}) => said({ "Số thẻ BHYT": value, ...more });

describe("an identity number of twelve digits", () => {
  test.each<[string, Row]>([
    ["014050000001", {}],
    ["014150000001", { "Giới tính": "Nữ" }],
    ["096215000001", { "Ngày sinh": 2015 }],
    ["001315000001", { "Giới tính": "Nữ", "Ngày sinh": d("05/01/2015") }],
    ["014050000001", { "Ngày sinh": d("31/12/1950") }],
    ["193050000001", {}],
  ])("%s fits %j", (value, row) => {
    expect(numbered(value, row)).toEqual([]);
  });

  test.each<[string, Row, string[]]>([
    ["014150000001", {}, ["Giới tính: Nam, Nữ"]],
    ["014051000001", {}, ["Ngày sinh: 1950, 1951"]],
    ["014050000001", { "Ngày sinh": d("05/01/1951") }, ["Ngày sinh: 1951, 1950"]],
    ["014250000001", {}, []],
    ["014215000001", {}, ["Ngày sinh: 1950, 2015"]],
    ["014115000001", { "Ngày sinh": 2015 }, ["Giới tính: Nam, Nữ", "Ngày sinh: 2015, 1915"]],
  ])("%s against %j", (value, row, conflicts) => {
    const found = numbered(value, row).flatMap((one) =>
      one.rule === "identity-mismatch"
        ? one.conflicts.map(({ field, value: there, says }) => `${field}: ${there}, ${says}`)
        : [],
    );
    expect(found).toEqual(conflicts);
  });

  test("is compared with nothing that cannot be read", () => {
    const rules = numbered("014150000001", { "Giới tính": "Nu", "Ngày sinh": "1951" }).map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(["list-value", "date-text"]);
  });

  test.each([
    ["013050000001", "place", "013"],
    ["000050000001", "place", "000"],
    ["314050000001", "place", "314"],
    ["014450000001", "year", "2150"],
    ["014227000001", "year", "2027"],
  ])("%s is nobody's, and not compared", (value, because, part) => {
    expect(numbered(value)).toEqual([
      {
        rule: "identity-parts",
        severity: "warning",
        sheet: "Đối tượng",
        cell: "E5",
        field: "Số định danh",
        value,
        because,
        part,
      },
    ]);
  });

  test("begins with one of 63 provinces or a country", () => {
    const codes = Array.from({ length: 100 }, (_, i) => String(i).padStart(3, "0"));
    expect(codes.filter(isPlace)).toHaveLength(63);
    expect(["101", "193", "295"].every(isPlace)).toBe(true);
  });

  test("as a number has lost nothing", () => {
    expect(numbered(193050000001)).toEqual([]);
  });

  test("is looked at by its shape alone where the register tells nothing of people", () => {
    const { person, ...rest } = registerOf(sonLa2026, "residents");
    const registers = sonLa2026.registers.map((one) => (one.id === "residents" ? rest : one));
    const row = entry("residents", { "Số định danh": "014151000001" });
    expect(person).toBeDefined();
    expect(check(bookOf({ residents: [row] }, { campaign: { ...sonLa2026, registers } }))).toEqual([]);
  });
});

describe("an identity number of another shape", () => {
  const shape = (value: Row[string], row: Row = {}) =>
    numbered(value, row).map((one) =>
      one.rule === "identity-shape"
        ? [one.because, one.means]
        : [one.rule, "because" in one ? one.because : ""],
    );

  test.each<[Row[string], Row, string | null]>([
    ["14050000001", {}, "014050000001"],
    [14050000001, {}, "014050000001"],
    [14150000001, { "Giới tính": "Nữ", "Ngày sinh": d("05/01/1950") }, "014150000001"],
    [14150000001, {}, null],
    [14051000001, {}, null],
    [14050000001, { "Giới tính": "?" }, null],
    [14050000001, { "Ngày sinh": "?" }, null],
    [13050000001, {}, null],
  ])("%j of %j has lost a zero, which is proven only where all fits", (value, row, means) => {
    const found = numbered(value, row).filter(({ rule }) => rule === "identity-shape");
    const because = typeof value === "number" || means !== null ? "zeros-lost" : "digits";
    expect(found).toMatchObject([{ severity: "error", because, means }]);
  });

  test("is not proven where a digit is missing elsewhere", () => {
    expect(shape("01405000000")).toEqual([["digits", null]]);
    expect(shape(4050000001)).toEqual([["zeros-lost", null]]);
  });

  test.each([
    "014 050 000 001",
    "014.050.000.001",
    "014-050-000-001",
    " 014050000001\u00a0",
    "'014050000001",
  ])("%j is the number without what stands between", (value) => {
    expect(shape(value)).toContainEqual(["separators", "014050000001"]);
  });

  test.each<[Row[string], string]>([
    ["050123456", "nine"],
    ["050 123 456", "nine"],
    [150123456, "nine"],
    [50123456, "zero-lost"],
  ])("%j is the old card's", (value, because) => {
    expect(shape(value)).toEqual([["identity-old", because]]);
  });

  test.each(["50123456", "chưa có", "x".repeat(32_767), true])("%s is none at all", (value) => {
    expect(numbered(value)).toMatchObject([{ rule: "identity-shape", because: "digits", means: null }]);
  });
});

describe("a health insurance number", () => {
  test.each(["BT2141400000001", "gd4141400000001", "TE1141400000001", "0140000001", 1234567890])(
    "may be %j",
    (value) => {
      expect(insured(value)).toEqual([]);
    },
  );

  test.each(["BT0141400000001", "BT6141400000001", "DN9010123456789"])("%s is of no level", (value) => {
    expect(insured(value)).toMatchObject([{ rule: "insurance-level", severity: "warning", level: value[2] }]);
  });

  test.each([
    ["BT 2 14 1400000001", "BT2141400000001"],
    ["BT-2-14-14.0000.0001", "BT2141400000001"],
    ["014 000 0001", "0140000001"],
  ])("%j is the number without what stands between", (value, means) => {
    expect(insured(value)).toMatchObject([{ rule: "insurance-shape", because: "separators", means }]);
  });

  test.each<[Row[string], string]>([
    ["BT214140000001", "digits"],
    ["2T2141400000001", "digits"],
    [140000001, "zeros-lost"],
    ["014050000002", "digits"],
  ])("%j has not the shape", (value, because) => {
    const found = insured(value, { "Số định danh": "014050000001" });
    expect(found).toMatchObject([{ rule: "insurance-shape", severity: "error", because, means: null }]);
  });

  test("may be the person's own identity number, which is told gently", () => {
    const own = insured("014 050 000 001", { "Số định danh": "014050000001" });
    expect(own.map(({ rule, severity, cell }) => `${rule} ${severity} ${cell}`)).toEqual([
      "insurance-identity note F5",
    ]);
  });
});

describe("one number of two people", () => {
  const twice = (...rows: Row[]) =>
    said(...rows).flatMap((one) =>
      one.rule === "number-twice" ? [`${one.cell} ${one.first.sheet} ${one.first.cell}`] : [],
    );
  const number = { "Số định danh": "014050000001" };

  test("is told of each further one, which points to the first", () => {
    expect(twice(number, {}, number, number)).toEqual(["E7 Đối tượng E5", "E8 Đối tượng E5"]);
  });

  test("is one whatever stands between its digits", () => {
    expect(twice(number, { "Số định danh": "014 050 000 001" })).toEqual(["E6 Đối tượng E5"]);
    expect(twice({ "Số định danh": "050123456" }, { "Số định danh": 50123456 })).toEqual([]);
    expect(twice({ "Số định danh": "150123456" }, { "Số định danh": 150123456 })).toEqual([
      "E6 Đối tượng E5",
    ]);
  });

  test("of a card is the person's own ten digits", () => {
    const cards = ["BT2141400000001", "GD4011400000001", "1400000001"].map((card) => ({
      "Số thẻ BHYT": card,
    }));
    expect(twice(...cards)).toEqual(["F6 Đối tượng F5", "F7 Đối tượng F5"]);
  });

  test("that stands for “not known” is nobody's", () => {
    expect(twice({ "Số thẻ BHYT": "0000000000" }, { "Số thẻ BHYT": "0000000000" })).toEqual([]);
  });

  const stay = (from: string, until: string | null, name = "Lò Văn Hòa"): Row => ({
    ...number,
    "Họ và tên": name,
    "Ngày tiếp nhận": d(from),
    "Ngày ra": until === null ? null : d(until),
  });

  test("is right where the person came back", () => {
    const first = stay("01/01/2020", "01/01/2025");
    expect(twice(first, stay("01/01/2025", null))).toEqual([]);
    expect(twice(first, stay("01/01/2025", null), stay("01/02/2026", null))).toEqual(["E7 Đối tượng E6"]);
  });

  test("is wrong where both were there, or another name came", () => {
    const first = stay("01/01/2020", "01/01/2025");
    expect(twice(first, stay("31/12/2024", null))).toEqual(["E6 Đối tượng E5"]);
    expect(twice(stay("01/01/2020", null), stay("01/01/2025", null))).toEqual(["E6 Đối tượng E5"]);
    expect(twice(first, stay("01/01/2025", null, "Lò Văn Hùng"))).toEqual(["E6 Đối tượng E5"]);
  });

  test("is left to the rule about codes where the code is the same as well", () => {
    const rules = said({ ...number, "Mã đối tượng": "DT1" }, { ...number, "Mã đối tượng": "dt1" });
    expect(rules.map(({ rule }) => rule)).toEqual(["unique"]);
  });

  test("is found between registers of people", () => {
    const staff = registerOf(sonLa2026, "staff");
    const identity = registerOf(sonLa2026, "residents").fields.filter(({ kind }) => kind === "identity");
    const registers = sonLa2026.registers.map((one) =>
      one.id === "staff" ? { ...staff, fields: [...staff.fields, ...identity] } : one,
    );
    const campaign = { ...sonLa2026, registers };
    const rows = {
      residents: [entry("residents", number)],
      staff: [entry("staff", { "Số định danh": "014050000001" })],
    };
    expect(check(bookOf(rows, { campaign }))).toMatchObject([
      { rule: "number-twice", sheet: "Viên chức", cell: "K5", first: { sheet: "Đối tượng", cell: "E5" } },
    ]);
  });
});
