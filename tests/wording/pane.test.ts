import { type Language, wordings } from "../../src/wording";
import { faultsIn, type Fillings, said } from "./said";

const languages = Object.keys(wordings) as Language[];

const FILLINGS: Fillings = {
  place: ["Văn bản", "D7"],
  copyFor: ["Phòng Y tế - Nuôi dưỡng"],
  lost: ["Bảng điểm", ["comments", "drawings"]],
  lacking: [["Đối tượng", "Văn bản"]],
  "check/summary": [3, { error: 1, warning: 2, note: 0 }],
  correctedCell: ["D7", 3],
  signFor: [3, "Phòng A"],
  inMonth: ["08/2026", 3],
  unsigned: [["08/2026", "09/2026"]],
  signs: [["Bỏ sót chế độ"]],
  happened: ["08/2026", ["Bỏ sót chế độ"]],
  share: [0.952, 0.9],
  wanted: ["90%"],
};

describe.each(languages)("in %s the pane", (language) => {
  const { pane } = wordings[language];

  test.each([0, 1, 2, 1234])("says %d in whole, plain words", (count) => {
    expect(faultsIn(said(pane, count, FILLINGS))).toEqual([]);
  });

  it("groups thousands as people there do", () => {
    const grouped = language === "vi" ? "1.234" : "1,234";
    expect(pane.setup.entries(1234)).toContain(grouped);
  });

  it("leaves out what there is none of", () => {
    expect(pane.check.summary(3, { error: 1, warning: 2, note: 0 })).not.toMatch(/lưu ý|note/);
  });
});

test("both languages fill the same gaps", () => {
  const paths = (language: Language) => said(wordings[language].pane, 2, FILLINGS).map(([path]) => path);
  expect(paths("en")).toEqual(paths("vi"));
});

test("one of a thing is one in English", () => {
  const { check, setup } = wordings.en.pane;
  expect(check.summary(1, { error: 1, warning: 0, note: 0 })).toBe("1 thing to look at: 1 error");
  expect(setup.entries(1)).toBe("1 entry");
});
