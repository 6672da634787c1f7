import { check } from "../../src/checking/check";
import { compareNames } from "../../src/checking/identity/names";
import { bookOf, d, entry, type Row } from "../books";

const BIRTHDAY = { "Ngày sinh": d("05/01/1950") };

/** Of two or more residents with codes of their own: who is taken for whom. */
function doubles(...rows: Row[]): string[] {
  const residents = rows.map((row, i) => entry("residents", { "Mã đối tượng": `DT${String(i)}`, ...row }));
  return check(bookOf({ residents })).flatMap((one) =>
    one.rule === "same-person" ? [`${one.cell} ${one.first.cell} ${one.because} ${one.severity}`] : [],
  );
}

const named = (name: string, more: Row = BIRTHDAY): Row => ({ "Họ và tên": name, ...more });

test.each([
  ["Lò Văn Hòa", "LÒ VĂN HÒA", "equal"],
  ["Lò Văn Hòa", "Lò  Văn Hòa ", "equal"],
  ["Lò Văn Hòa", "Lò VănHòa", "equal"],
  ["Lò Văn Hòa", "Lò Văn Hòa".normalize("NFD"), "equal"],
  ["Lò Văn Hòa", "Lò Văn Hoà", "alike"],
  ["Lò Văn Hòa", "Lo Van Hoa", "alike"],
  ["Lò Văn Hòa", "Lò Văn Hoa", "alike"],
  ["Đào Thị Tú", "Dao Thi Tu", "alike"],
  ["Lò Văn Hòa", "Lò Văn Hoá", "other"],
  ["Lò Văn Hùng", "Lò Văn Hưng", "other"],
])("%s and %s are spelled %s", (one, other, like) => {
  expect(compareNames(one, other)).toBe(like);
  expect(compareNames(other, one)).toBe(like);
});

describe("two spellings of one name", () => {
  test("born on one day are one person, very probably", () => {
    expect(doubles(named("Lò Văn Hòa"), named("Lo Van Hoa"))).toEqual(["B6 B5 spelling warning"]);
    expect(doubles(named("Lò Văn Hòa"), named("LÒ VĂN HÒA"))).toEqual(["B6 B5 spelling warning"]);
  });

  test("born in one year are worth a look", () => {
    const year = { "Ngày sinh": 1950 };
    expect(doubles(named("Lò Văn Hòa", year), named("Lo Van Hoa", year))).toEqual(["B6 B5 spelling note"]);
    expect(doubles(named("Lò Văn Hòa"), named("Lo Van Hoa", year))).toEqual(["B6 B5 spelling note"]);
  });

  test("with accents of their own are two people, unless they were born on one day", () => {
    const year = { "Ngày sinh": 1950 };
    expect(doubles(named("Lò Văn Hùng", year), named("Lò Văn Hưng", year))).toEqual([]);
    expect(doubles(named("Lò Văn Hùng"), named("Lò Văn Hưng"))).toEqual(["B6 B5 spelling note"]);
  });

  test("a third one points to the first", () => {
    expect(doubles(named("Lò Văn Hòa"), named("Lo Van Hoa"), named("lò văn hòa"))).toEqual([
      "B6 B5 spelling warning",
      "B7 B5 spelling warning",
    ]);
  });
});

describe("one name spelled alike", () => {
  test("is one person under two codes where the birthday is the same", () => {
    expect(doubles(named("Lò Văn Hòa"), named("Lò Văn Hòa"))).toEqual(["B6 B5 code warning"]);
  });

  test("is two namesakes where only the year is known", () => {
    const year = { "Ngày sinh": 1950 };
    expect(doubles(named("Lò Văn Hòa", year), named("Lò Văn Hòa", year))).toEqual([]);
    expect(doubles(named("Lò Văn Hòa"), named("Lò Văn Hòa", year))).toEqual([]);
  });
});

describe("two people are told apart by", () => {
  const first = {
    ...BIRTHDAY,
    "Số định danh": "014050000001",
    "Số thẻ BHYT": "0140000001",
  };
  test.each<[string, Row]>([
    ["the day they were born", { "Ngày sinh": d("06/01/1950") }],
    ["the year they were born", { "Ngày sinh": 1951 }],
    ["their sex", { ...BIRTHDAY, "Giới tính": "Nữ" }],
    ["their group", { ...BIRTHDAY, "Nhóm đối tượng": "Trẻ em" }],
    ["their identity numbers", { ...BIRTHDAY, "Số định danh": "014050000002" }],
    ["their insurance numbers", { ...BIRTHDAY, "Số thẻ BHYT": "BT2140140000002" }],
  ])("%s", (_, other) => {
    expect(doubles(named("Lò Văn Hòa", first), named("Lo Van Hoa", other))).toEqual([]);
    expect(doubles(named("Lò Văn Hòa", first), named("Lo Van Hoa"))).toHaveLength(1);
  });

  test("nothing that cannot be read", () => {
    const unread = { ...BIRTHDAY, "Giới tính": "?", "Nhóm đối tượng": null, "Số định danh": "chưa có" };
    expect(doubles(named("Lò Văn Hòa", first), named("Lo Van Hoa", unread))).toHaveLength(1);
    expect(doubles(named("Lò Văn Hòa", first), named("Lo Van Hoa", { "Ngày sinh": "?" }))).toEqual([]);
  });
});

describe("somebody who came back", () => {
  const before = { ...BIRTHDAY, "Ngày tiếp nhận": d("01/01/2020"), "Ngày ra": d("01/01/2025") };
  const back = { ...BIRTHDAY, "Ngày tiếp nhận": d("01/06/2025") };

  test("is nobody else", () => {
    expect(doubles(named("Lò Văn Hòa", before), named("Lò Văn Hòa", back))).toEqual([]);
  });

  test("under another spelling is worth a look, also with the same number", () => {
    const number = { "Số định danh": "014050000001" };
    expect(doubles(named("Lò Văn Hòa", before), named("Lo Van Hoa", back))).toEqual(["B6 B5 spelling note"]);
    expect(
      doubles(named("Lò Văn Hòa", { ...before, ...number }), named("Lo Van Hoa", { ...back, ...number })),
    ).toEqual(["B6 B5 spelling note"]);
  });
});

test("one number or one code in both is told by the rules about these", () => {
  const number = { ...BIRTHDAY, "Số định danh": "014050000001" };
  expect(doubles(named("Lò Văn Hòa", number), named("Lo Van Hoa", number))).toEqual([]);
  const code = { ...BIRTHDAY, "Mã đối tượng": "DT1" };
  expect(doubles(named("Lò Văn Hòa", code), named("Lo Van Hoa", code))).toEqual([]);
});

test("a name that is none is nobody's", () => {
  const nameless = ["", "   ", 12, "x".repeat(32_767)].map((name) => ({ ...BIRTHDAY, "Họ và tên": name }));
  expect(doubles(...nameless, ...nameless)).toEqual([]);
});

test("ten thousand of one name and number are looked through in no time", () => {
  const same = Array.from({ length: 10_000 }, () =>
    named("Lò Văn Hòa", { "Ngày sinh": 1950, "Số định danh": "014050000001" }),
  );
  const begun = performance.now();
  doubles(...same);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
