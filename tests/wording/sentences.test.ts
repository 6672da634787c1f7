import type { Finding, FindingValues, RuleId } from "../../src/checking/findings";
import { rules } from "../../src/checking/rules";
import type { TroubleCode, TroubleDetails } from "../../src/workbook/trouble";
import { type Language, tell, wordings } from "../../src/wording";
import { EXAMPLES } from "../checking/examples";

const languages = Object.keys(wordings) as Language[];
const ids = Object.keys(rules) as RuleId[];
const codes = Object.keys(wordings.vi.troubles) as TroubleCode[];

/** As long as a value in a sentence can be. */
const LONG = `${"Trợ cấp nuôi dưỡng hằng tháng tại cơ sở trợ giúp xã hội".slice(0, 40)}…`;

/** What each rule can say beside its example: other values that lead to another sentence. */
const OTHERWISE: { readonly [Id in RuleId]?: readonly Partial<FindingValues[Id]>[] } = {
  "register-missing": [{ problem: "table" }, { problem: "field-twice", field: "Ngày" }],
  "date-text": [
    { value: "5/6/26", means: ["05/06/2026", "06/05/2026"], decidedBy: null },
    { value: "5/6/26", means: ["05/06/2026"], decidedBy: "column" },
    { value: "5/6/16", means: ["05/06/2016", "05/06/1916", "06/05/2016", "06/05/1916"], decidedBy: null },
    { value: "1950", means: ["1950"] },
  ],
  "date-impossible": [
    { value: "32/01/2026", because: "day", date: 32 },
    { value: "13/2026", because: "month", month: 13 },
    { value: "29/02/2026", because: "month-length", date: 29, month: 2, last: 28 },
    { value: "25/12/20026", because: "year", year: 20026 },
  ],
  "date-partial": [
    { value: "2026", known: "year", reads: "18/07/1905" },
    { value: "2026", known: "year", reads: null },
    { value: "5/11", known: "part", reads: null },
    { value: "5", known: "part", reads: "05/01/1900" },
  ],
  "date-number": [
    { value: "5", means: [], reads: "05/01/1900" },
    { value: "1112026", means: ["01/11/2026", "11/01/2026"], reads: "11/07/4944" },
  ],
  "date-far": [
    { value: "01/01/2300", near: null },
    { value: "25/12/1926", because: "past" },
  ],
  "date-order": [{ swapped: { field: "Ngày tiếp nhận", value: "11/05/2026" } }],
  "swapped-date": [
    { because: "order", near: ["03/02/2026"] },
    { because: "texts", near: [] },
    { because: "presence", near: ["20/05/2026"] },
    { because: "entries", near: ["20/05/2026"] },
  ],
  "birth-range": [{ value: "2030", because: "future" }],
  "number-text": [
    { value: "12,5", means: [12.5] },
    { value: "1,200", means: [1.2, 1200] },
  ],
  whole: [{ value: "-3", because: "negative" }],
  "list-value": [
    {
      near: null,
      values: [
        "Sai phạm tài chính",
        "Vi phạm giờ giấc, quy chế",
        "Bỏ sót chế độ",
        "Tai nạn nghiêm trọng",
        "Mất an toàn",
        "Dịch bệnh lây lan",
        "Ngộ độc thực phẩm",
        "Khác",
      ],
    },
  ],
  "list-spelling": [
    { value: "CÓ", because: "case" },
    { value: "Kh«ng", listed: "Không", because: "letters" },
  ],
  "code-spaces": [{ known: false }, { value: " ", clean: "", known: false }],
  "text-legacy": [{ encoding: "vni" }, { certain: false }],
  "text-spaces": [
    { value: "A\u200b  B ", parts: ["invisible", "nbsp", "double", "edge"], marked: "A···B·" },
    { value: "\u00a0", parts: ["edge"], marked: "·" },
  ],
  "text-look-alikes": [{ value: "\u041dà" }],
  "name-capitals": [{ names: 12 }],
  "identity-shape": [
    { value: "14050000001", because: "zeros-lost" },
    { value: "14050000001", because: "zeros-lost", means: "014050000001" },
    { value: "014 050 000 001", because: "separators", means: "014050000001" },
  ],
  "identity-old": [{ value: "50123456", because: "zero-lost" }],
  "identity-parts": [{ value: "014450000001", because: "year", part: "2150" }],
  "identity-mismatch": [{ conflicts: [{ field: "Ngày sinh", value: "1950", says: "1951" }] }],
  "insurance-shape": [
    { value: "123456789", because: "zeros-lost" },
    { value: "BT 2 14 1400000001", because: "separators", means: "BT2141400000001" },
  ],
  "same-person": [{ because: "code" }],
  "unknown-code": [{ sheets: ["Đối tượng", "Viên chức"] }],
  "not-present": [{ because: "after" }, { because: "died" }],
  "outside-table": [{ because: "total" }],
  "near-duplicate": [
    { value: "", other: { value: LONG, cell: "C10005" } },
    { value: LONG, other: { value: "", cell: "C10005" } },
    { value: LONG, other: { value: LONG, cell: "C10005" } },
  ],
  twice: [{ value: LONG, together: ["01/2026", LONG, LONG], first: 100_005 }],
  outlier: [{ value: "160000000", because: "less", times: 12, from: 1_500_000, to: 1_500_000 }],
  "total-row": [{ field: "Số người tham gia", value: "1200", because: "sum" }],
  numbering: [{ because: "again" }, { because: "order" }],
};

const findings: Finding[] = ids.flatMap((id) => [
  EXAMPLES[id].says,
  ...(OTHERWISE[id] ?? []).map((other) => ({ ...EXAMPLES[id].says, ...other }) as Finding),
]);

const FULL: TroubleDetails = {
  file: "Sổ chỉ tiêu 2026.xlsx",
  sheet: "Cấu hình",
  cell: "B6",
  field: "Ngày chốt số liệu",
  value: "31/12/2027",
  expected: "01/01/2026 – 31/12/2026",
  limit: 50 * 1024 * 1024,
  done: ["Bảng điểm", "Cách tính", "Văn bản", "Sự cố - vi phạm", "Xác nhận không phát sinh"],
};

/** Words of our trade, and what slips in when a value is not there. */
const TRADE =
  /undefined|null|NaN|\[object|true|false|unicode|regex|format|parse|string|boolean|array|json|xml|dtd|zip|byte|validat|schema|\btable\b(?! Design)|exception/i;

function faultsOf(said: string): string[] {
  // What is quoted is as its writer left it.
  const sentence = said.replace(/“[^”]*”/g, (quoted) => quoted.normalize("NFC").replace(/\s+/g, " "));
  return [
    sentence === "" ? "says nothing" : "",
    sentence === sentence.normalize("NFC") ? "" : "is not composed (NFC)",
    /[^.]\.$/.test(sentence) ? "" : "has no full stop",
    /^[\p{Lu}“]/u.test(sentence) ? "" : "begins with a small letter",
    TRADE.test(sentence) ? `says ${String(TRADE.exec(sentence)?.[0])}` : "",
    sentence.length > 200 ? `has ${String(sentence.length)} letters` : "",
    / {2}|\s[,;]|\s\.(\s|$)|[,;][,.;]|^\s/.test(sentence) ? "is badly spaced" : "",
  ].filter((fault) => fault !== "");
}

const faults = (sentences: readonly string[]) =>
  sentences.flatMap((sentence) => faultsOf(sentence).map((fault) => `${sentence} ${fault}`));

describe.each(languages)("in %s", (language) => {
  const wording = wordings[language];

  test("every finding says what is wrong and what to do", () => {
    const told = findings.map((finding) => tell(finding, wording));
    expect(faults(told.flatMap(({ message, todo }) => [message, todo]))).toEqual([]);
  });

  test.each(ids.filter((id) => "value" in EXAMPLES[id].says))("%s shows what the cell says", (id) => {
    for (const finding of findings.filter(({ rule }) => rule === id)) {
      const { value } = finding as Finding & { value: string };
      expect(tell(finding, wording).message).toContain(value);
    }
  });

  test("every trouble is one plain sentence", () => {
    const said = codes.flatMap((code) => [wording.troubles[code](FULL), wording.troubles[code]({})]);
    expect(faults(said)).toEqual([]);
    expect(said.filter((sentence) => /\.\s/.test(sentence.replaceAll(FULL.file ?? "", "")))).toEqual([]);
  });

  test.each(codes.filter((code) => /^(setting|target-(twice|level)|report)/.test(code)))(
    "%s says where",
    (code) => {
      const sentence = wording.troubles[code](FULL);
      expect(sentence).toContain("“Cấu hình”");
      if (code !== "setting-missing") expect(sentence).toContain("B6");
    },
  );

  test.each([
    "sheet-protected",
    "changed-meanwhile",
    "below-table-taken",
    "beside-table-taken",
    "answer-too-large",
  ] as const)("%s names the sheet", (code) => expect(wording.troubles[code](FULL)).toContain("“Cấu hình”"));

  test("a write that was cut off names what it had done, the first of it where that is much", () => {
    const said = wording.troubles["write-cut-off"];
    expect(said({ done: ["Bảng điểm"] })).toContain("“Bảng điểm”");
    expect(said({ done: ["Bảng điểm"] })).not.toMatch(/\d/);
    expect(said(FULL)).toContain("“Bảng điểm”, “Cách tính”, “Văn bản”");
    expect(said(FULL)).toMatch(/ 2 /);
    expect(said(FULL)).not.toContain("Xác nhận không phát sinh");
  });

  test("an empty setting is said to be empty", () => {
    const empty = wording.troubles["setting-unreadable"]({ ...FULL, value: "" });
    expect(faults([empty])).toEqual([]);
    expect(empty).not.toContain("“”");
  });

  test("rules and severities have names", () => {
    const names = [...Object.values(wording.ruleTitles), ...Object.values(wording.severities)];
    expect(names.filter((name) => name === "" || name !== name.normalize("NFC") || TRADE.test(name))).toEqual(
      [],
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

test("a long value keeps a sentence short enough to read", () => {
  const [long] = findings.filter(({ rule }) => rule === "list-value");
  const told = tell({ ...long, value: `${"x".repeat(40)}…` } as Finding, wordings.vi);
  expect(told.message).toBe(`“${"x".repeat(40)}…” không có trong danh sách của cột “An toàn”.`);
});

describe("in words", () => {
  const told = (id: RuleId) => tell(EXAMPLES[id].says, wordings.vi);

  test("a date typed as text is given as it should be typed", () => {
    expect(told("date-text")).toEqual({
      message: "“25/12/2026” là chữ nên Excel không hiểu là ngày.",
      todo: "Gõ lại theo dạng ngày/tháng/năm: 25/12/2026.",
    });
  });

  test("a value near to one of the list is named", () => {
    expect(told("list-value")).toEqual({
      message: "“khong” không có trong danh sách của cột “An toàn”.",
      todo: "Có phải là “Không” không? Nếu phải, xin chọn lại trong danh sách.",
    });
  });

  test("a number keeps its decimal comma", () => {
    const finding: Finding = { ...EXAMPLES["number-text"].says, value: "12,5", means: [12.5] };
    expect(tell(finding, wordings.vi).todo).toBe("Gõ lại 12,5, hoặc 12.5 nếu máy dùng dấu chấm cho phần lẻ.");
  });
});
