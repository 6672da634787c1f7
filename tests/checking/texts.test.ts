import { check } from "../../src/checking/check";
import { marked } from "../../src/checking/characters/marked";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, entry } from "../books";

/** What is said of the notes of a care log. */
const noted = (...texts: CellValue[]) =>
  check(
    bookOf({
      residents: [entry("residents")],
      carelog: texts.map((text) => entry("carelog", { "Nội dung": text, "Người thực hiện": null })),
    }),
  );
const rulesOf = (...texts: CellValue[]) => noted(...texts).map(({ rule, cell }) => `${rule} ${cell}`);

describe("a note", () => {
  test.each([
    "Thay băng, đo huyết áp",
    "Hoà, thuỷ, Hòa, thủy: hai cách đặt dấu",
    "Dòng một\nDòng hai\n  - thụt vào",
    "=SUM(A1)",
    "-5°C ± 2 m²",
    "CT scan 5µm, Ω, café, Москва",
    "☎ 0912 345 678 👨\u200d👩\u200d👧",
    "KCB tại BVĐK tỉnh; BHYT",
    "x",
    "12",
  ])("%j is left alone", (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test.each([
    [" x", ["edge"], "·x"],
    ["x\n", ["edge"], "x·"],
    ["một  hai", ["double"], "một··hai"],
    ["một\u00a0hai", ["nbsp"], "một·hai"],
    ["một\u200bhai", ["invisible"], "một·hai"],
    ["một\thai", ["double"], "một·hai"],
    ["một \nhai", ["edge"], "một· hai"],
  ])("%j has spaces that nobody sees", (value, parts, shown) => {
    const [found, ...others] = noted(value);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "text-spaces", severity: "note", cell: "C5", parts, marked: shown });
  });

  test("that is nothing but spaces is minded once, by the rule that wants it filled", () => {
    expect(rulesOf(" \u00a0")).toEqual(["required C5"]);
    const optional = { residents: [entry("residents", { "Ghi chú": " \u00a0" })] };
    expect(check(bookOf(optional)).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(["text-spaces Q5"]);
  });

  test.each(["Thay ba\u0306ng", "Th\u00f4\u0301i", "Huy\u00ea\u0301t a\u0301p"])(
    "%j has accents of their own",
    (text) => {
      expect(rulesOf(text)).toEqual(["text-accents C5"]);
    },
  );

  test("may have several things wrong, each said by its own rule", () => {
    expect(rulesOf("Thay ba\u0306ng  \u041dà Nội")).toEqual([
      "text-spaces C5",
      "text-accents C5",
      "text-look-alikes C5",
    ]);
  });

  test.each([
    ["Thay b¨ng, ®o huyÕt ¸p", "tcvn3", "Thay băng, đo huyết áp"],
    ["Thay baêng, ño huyeát aùp", "vni", "Thay băng, đo huyết áp"],
    ["Bệnh nhân ®o huyÕt ¸p", "tcvn3", "Bệnh nhân đo huyết áp"],
  ])("%j is in an old code, and nothing else is said of it", (text, encoding, reads) => {
    const found = noted(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: "text-legacy",
      severity: "warning",
      encoding,
      reads,
      among: false,
    });
  });

  test("is told with its spaces put right where it is in an old code", () => {
    expect(noted("Thay b¨ng,  ®o huyÕt ¸p ")).toMatchObject([
      { rule: "text-legacy", reads: "Thay băng, đo huyết áp", certain: true },
    ]);
  });

  test("in both old codes has no certain reading", () => {
    expect(noted("Thay b¨ng, ñieàu döôõng")).toMatchObject([{ rule: "text-legacy", certain: false }]);
  });

  test("in doubt is read as those around it are", () => {
    const sure = ["Thay b¨ng, ®o huyÕt ¸p", "§o huyÕt ¸p", "KhuyÕt tËt, c«ng ®oµn"];
    expect(rulesOf("Hé")).toEqual([]);
    expect(noted(...sure, "Hé")).toMatchObject([
      { cell: "C5", among: false },
      { cell: "C6", among: false },
      { cell: "C7", among: false },
      { cell: "C8", among: true, reads: "Hộ" },
    ]);
    expect(rulesOf(...sure, "Đo huyết áp", "Hé")).toEqual([
      "text-legacy C5",
      "text-legacy C6",
      "text-legacy C7",
    ]);
  });

  test("has such letters also where they are cut apart by what nobody sees", () => {
    expect(rulesOf("\u041d\u200bà")).toEqual(["text-spaces C5", "text-look-alikes C5"]);
  });

  test.each([
    ["\u041dà", "\u041dà", "Hà"],
    ["Đi khám ở \uff28à Nội", "\uff28à", "Hà"],
    ["Quyết \u00f0ịnh", "\u00f0ịnh", "định"],
  ])("%j has letters that only look so", (value, word, reads) => {
    expect(noted(value)).toMatchObject([{ rule: "text-look-alikes", severity: "warning", word, reads }]);
  });

  test("of any length is looked through in no time", () => {
    for (const part of [" ", "\u00a0a", "a\u0301", "\u041dà ", "b¨ng ", "\u200b", "a \n", "½", "\ud83d"]) {
      const start = performance.now();
      noted(part.repeat(32_767 / part.length));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe("the place that is marked", () => {
  test.each([
    ["một hai ba bốn năm sáu bảy tám  chín", "…năm sáu bảy tám··chín"],
    [`${"x".repeat(60)}  y`, "…··y"],
    [`một  hai ${"x".repeat(60)}`, `một··hai ${"x".repeat(31)}…`],
    ["không có gì", "không có gì"],
    ["một\n", "một·"],
    ["một hai ".repeat(30), "…một hai một hai·"],
  ])("of %j is %j", (text, shown) => {
    expect(marked(text)).toBe(shown);
  });
});

describe("a list value in other letters", () => {
  const joined = (text: string) =>
    check(
      bookOf({ residents: [entry("residents")], activities: [entry("activities", { "Tham gia": text })] }),
    );

  test.each([
    ["Kh«ng", "Không"],
    ["Khoâng", "Không"],
    ["Coù", "Có"],
    ["MiÔn", "Miễn"],
    ["C\u043e\u0301", "Có"],
    ["\uff2bhông", "Không"],
  ])("%j is %j", (text, listed) => {
    expect(joined(text)).toMatchObject([
      { rule: "list-spelling", severity: "error", listed, because: "letters" },
    ]);
  });

  test("that is a word as it stands is only near to it", () => {
    expect(joined("Cã")).toMatchObject([{ rule: "list-value", near: "Có" }]);
  });
});

describe("a code in other letters", () => {
  const CYRILLIC = "D\u0422001";
  const cared = (code: string, own: string) =>
    check(
      bookOf({
        residents: [entry("residents", { "Mã đối tượng": own })],
        carelog: [entry("carelog", { "Mã đối tượng": code })],
      }),
    ).map((one) => [one.rule, one.severity, one.sheet, "clean" in one ? one.clean : null]);

  test.each([
    [CYRILLIC, "DT001"],
    [` ${CYRILLIC}`, "DT001"],
    ["§T001", "ĐT001"],
    ["ÑT001", "ĐT001"],
    ["\u00d0T001", "ĐT001"],
  ])("%j is %j where somebody is called so", (code, own) => {
    expect(cared(code, own)).toContainEqual(["code-letters", "error", "Nhật ký chăm sóc", own]);
    expect(cared(code, own).map(([rule]) => rule)).not.toContain("unknown-code");
  });

  test("that may be one of two is not known", () => {
    const residents = ["ĐT001", "ẹT001"].map((own) => entry("residents", { "Mã đối tượng": own }));
    const rows = { residents, carelog: [entry("carelog", { "Mã đối tượng": "ÑT001" })] };
    expect(check(bookOf(rows)).filter(({ sheet }) => sheet !== "Đối tượng")).toMatchObject([
      { rule: "unknown-code" },
    ]);
  });

  test("of nobody is not known", () => {
    expect(cared("D\u0422002", "DT001")).toEqual([["unknown-code", "error", "Nhật ký chăm sóc", null]]);
  });

  test("of a person and of those who name the person so", () => {
    expect(cared(CYRILLIC, CYRILLIC)).toEqual([
      ["code-letters", "warning", "Đối tượng", "DT001"],
      ["code-letters", "warning", "Nhật ký chăm sóc", "DT001"],
    ]);
  });

  test.each(["ĐT001", "007", "Д1", "A".repeat(300), "§".repeat(300)])("%j is left alone", (code) => {
    expect(cared(code, code).filter(([rule]) => rule === "code-letters")).toEqual([]);
  });
});

describe("names", () => {
  const called = (...names: CellValue[]) =>
    check(
      bookOf({
        residents: names.map((name, i) =>
          entry("residents", { "Mã đối tượng": `DT${String(i)}`, "Họ và tên": name, "Ngày sinh": 1930 + i }),
        ),
      }),
    );
  const normal = ["Lò Văn Pâng", "Quàng Thị Hoa", "Cà Văn Inh"];

  test.each(["Lò Văn A", "HCTH", "BS LAN", "lò văn pâng", "A A", "H'MÔNG", "NGUYỄN VĂN A2", "12"])(
    "%j is no name in capitals",
    (name) => {
      expect(called(...normal, name)).toEqual([]);
    },
  );

  test.each([
    ["LÒ VĂN PÂNG", "Lò Văn Pâng"],
    ["GIÀNG A LỬ", "Giàng A Lử"],
    ["NGUYỄN HUỲNH ĐỨC", "Nguyễn Huỳnh Đức"],
  ])("%j is one among others", (name, better) => {
    expect(called(...normal.slice(1), name)).toMatchObject([
      { rule: "name-capitals", severity: "note", cell: "B7", value: name, better, names: 1 },
    ]);
  });

  test("in capitals are a habit where most are so, which is said once", () => {
    expect(called("LÒ VĂN PÂNG", "QUÀNG THỊ HOA", "CÀ VĂN INH", "Lò Thị Xuân", null)).toMatchObject([
      { rule: "name-capitals", cell: "B4", value: "LÒ VĂN PÂNG", names: 3 },
      { rule: "required" },
    ]);
  });

  test("in capitals are said one by one where others are not so", () => {
    const capitals = ["LÒ VĂN PÂNG", "QUÀNG THỊ HOA", "CÀ VĂN INH"];
    expect(called(...normal, ...capitals.map((name) => `${name} MAI`)).map(({ cell }) => cell)).toEqual([
      "B8",
      "B9",
      "B10",
    ]);
  });

  test("two in capitals are no habit", () => {
    expect(called("LÒ VĂN PÂNG", "QUÀNG THỊ HOA")).toMatchObject([{ cell: "B5" }, { cell: "B6" }]);
  });

  test("of activities and documents may be in capitals", () => {
    const book = bookOf({ documents: [entry("documents", { "Trích yếu": "BÁO CÁO NĂM" })] });
    expect(check(book)).toEqual([]);
  });
});
