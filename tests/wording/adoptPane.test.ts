import { adoptPane as en } from "../../src/wording/en/adoptPane";
import { adoptPane as vi } from "../../src/wording/vi/adoptPane";
import { faultsIn, type Fillings, said } from "./said";

const WORDS = { vi, en };

const FILLINGS: Fillings = {
  inFile: ["DS tháng 6.xlsx"],
  like: [["Đối tượng", "Viên chức"]],
  "plan/title": ["DS 06"],
  "plan/grid": [12, 30, "06/2026", 250],
  blank: [["SĐT", "Ghi chú"]],
  into: ["Tham gia"],
  mark: [{ written: "P", value: "Miễn", isUnclear: false, cells: 3 }],
  "here/became": [3, "DS 06", "Đối tượng"],
  "here/added": [["Nguồn", "Mã dòng"]],
  "here/removed": ["Đối tượng"],
  name: ["D + E"],
  becomes: ["D", "Ngày vào"],
  clash: [["Ngày tiếp nhận"]],
  example: [["1950", "1948"]],
  added: [3, "Đối tượng"],
  nothing: ["Đối tượng"],
  untouched: ["DS 06"],
  finished: ["14/10/2026 09:05", 12],
  cutOff: ["14/10/2026 09:05"],
  "mark-changed": ["P", "x"],
};

describe.each(["vi", "en"] as const)("in %s taking over a sheet", (language) => {
  test.each([0, 1, 2, 1234])("says %d in whole, plain words", (count) => {
    expect(faultsIn(said(WORDS[language], count, FILLINGS))).toEqual([]);
  });

  it("groups thousands as people there do", () => {
    const grouped = language === "vi" ? "1.234" : "1,234";
    expect(WORDS[language].report.added(1234, "Đối tượng")).toContain(grouped);
  });
});

test("both languages fill the same gaps", () => {
  const paths = (language: "vi" | "en") => said(WORDS[language], 2, FILLINGS).map(([path]) => path);
  expect(paths("en")).toEqual(paths("vi"));
});

test("what there is none of is left out, and one of a thing is one", () => {
  expect(vi.plan.columnCounts(5, 0, 2)).toBe("5 cột thành cột của sổ, 2 cột bỏ qua.");
  expect(en.plan.adopt(1)).toBe("Take over 1 row");
  expect(en.plan.open(1)).toBe("1 column is not clear yet: please choose.");
});

test.each([
  ["a value", { value: "Miễn", isUnclear: false }, "“P” → Miễn (2 ô)"],
  ["nothing", { value: null, isUnclear: false }, "“P” → để trống (2 ô)"],
  ["nobody knows what", { value: "P", isUnclear: true }, "“P” → chưa rõ nghĩa, giữ nguyên (2 ô)"],
])("says that a mark means %s", (_what, meant, sentence) => {
  expect(vi.marks.mark({ written: "P", cells: 2, ...meant })).toBe(sentence);
});
