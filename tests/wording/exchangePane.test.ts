import { exchangePane as en } from "../../src/wording/en/exchangePane";
import { exchangePane as vi } from "../../src/wording/vi/exchangePane";
import { faultsIn, type Fillings, said } from "./said";

const WORDS = { vi, en };
const DEPARTMENT = "Phòng Y tế - Nuôi dưỡng";

const FILLINGS: Fillings = {
  finished: ["14/10/2026 09:05", 12],
  cutOff: ["14/10/2026 09:05"],
  openFor: [DEPARTMENT],
  downloadFor: [DEPARTMENT],
  copyTextOf: ["Tiêu đề thư"],
  sentFor: [DEPARTMENT, "30/09/2026"],
  "receive/counts": [[{ kind: "Thêm", count: 3 }]],
  chooseRow: ["02/TTr-TTBTXH"],
  newRow: ["Văn bản", "D7"],
  goTo: ["Văn bản", "D7"],
  fromFile: ["So HCTH.xlsx"],
  wholeOf: ["Kính gửi"],
};

describe.each(["vi", "en"] as const)("in %s the step where workbooks leave and come back", (language) => {
  test.each([0, 1, 2, 1234])("says %d in whole, plain words", (count) => {
    expect(faultsIn(said(WORDS[language], count, FILLINGS))).toEqual([]);
  });

  it("groups thousands as people there do", () => {
    const grouped = language === "vi" ? "1.234" : "1,234";
    expect(WORDS[language].superior.staysBehind(1234)).toContain(grouped);
  });

  it("says so where there is nothing", () => {
    const { receive, report, last } = WORDS[language];
    for (const sentence of [receive.summary(2, 0), report.written(0), last.undone(0)])
      expect(sentence).not.toMatch(/\b0\b/);
  });

  it("names a department without a day it does not know", () => {
    expect(WORDS[language].receive.sentFor(DEPARTMENT, null)).toMatch(new RegExp(`${DEPARTMENT}$`));
  });
});

test("both languages fill the same gaps", () => {
  const paths = (language: "vi" | "en") => said(WORDS[language], 2, FILLINGS).map(([path]) => path);
  expect(paths("en")).toEqual(paths("vi"));
});

test("one of a thing is one in English", () => {
  expect(en.changes.accept(1)).toBe("Take in 1 chosen change");
  expect(en.departments.unplaced(1)).toMatch(/^1 row does not say which department it belongs to/);
  expect(en.last.undone(1)).toBe("1 cell is as before again.");
});
