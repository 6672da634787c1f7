import { adoptPane as en } from "../../src/wording/en/adoptPane";
import { adoptPane as vi } from "../../src/wording/vi/adoptPane";
import { faultsIn, type Fillings, said } from "./said";

const WORDS = { vi, en };

const MARK = { mark: "p", written: "P", cells: 2, cell: "G4" };

const FILLINGS: Fillings = {
  inFile: ["DS tháng 6.xlsx"],
  like: [["Đối tượng", "Viên chức"]],
  "plan/title": ["DS 06"],
  "plan/grid": [12, 30, "06/2026", 250],
  blank: [["SĐT", "Ghi chú"]],
  into: ["Tham gia"],
  mark: [{ ...MARK, becomes: { as: "value", value: "Miễn" }, certainty: "usual" }],
  "plan/monthFrom": ["03/2026", [{ in: "cell", cell: "A2" }, { in: "name" }]],
  "plan/monthChosen": ["04/2026", "03/2026"],
  "plan/line": ["Hoạt động", "Thể dục", "A3"],
  "marks/example": ["G4"],
  "marks/becomes": ["P", "Tham gia"],
  "other-month": ["03/04/2026", "03/03/2026"],
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
  ["a value", { as: "value", value: "Miễn" }, "usual", "“P” → Miễn (2 ô)"],
  ["nothing", { as: "value", value: null }, "legend", "“P” → để trống (2 ô)"],
  ["to be left out", { as: "out" }, "decided", "“P” → bỏ qua (2 ô)"],
  ["nobody knows what", { as: "out" }, "unclear", "“P” → chưa rõ nghĩa, chưa nhận (2 ô)"],
] as const)("says that a mark means %s", (_what, becomes, certainty, sentence) => {
  expect(vi.marks.mark({ ...MARK, becomes, certainty })).toBe(sentence);
});

test("says where the sheet says its month", () => {
  const days = { in: "days", cell: "D4" } as const;
  expect(vi.plan.monthFrom("03/2026", [{ in: "cell", cell: "A2" }, { in: "name" }])).toBe(
    "Tháng 03/2026, theo tiêu đề ở ô A2 và tên trang.",
  );
  expect(vi.plan.monthFrom("03/2026", [days])).toBe("Tháng 03/2026, theo các ngày từ ô D4.");
});
