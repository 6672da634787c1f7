import { gridPane as en } from "../../src/wording/en/gridPane";
import { gridPane as vi } from "../../src/wording/vi/gridPane";
import { faultsIn, type Fillings, said } from "./said";

const WORDS = { vi, en };
const FILLINGS: Fillings = { made: [40, 1234, "Sinh hoạt 03-2026"], there: ["Sinh hoạt 03-2026"] };

describe.each(["vi", "en"] as const)("in %s making a month's sheet", (language) => {
  test.each([0, 1, 1234])("says %d in whole, plain words", (count) => {
    expect(faultsIn(said(WORDS[language], count, FILLINGS))).toEqual([]);
  });

  it("says which sheet is there, and how many rows are in it", () => {
    expect(WORDS[language].there("Sinh hoạt 03-2026")).toContain("Sinh hoạt 03-2026");
    expect(WORDS[language].made(40, 1234, "T3")).toContain(language === "vi" ? "1.234" : "1,234");
  });
});

test("one of a thing is one", () => {
  expect(en.nobody(1)).toBe("1 row of the month without a code is not in it.");
  expect(en.undated(2)).toBe("2 rows without a day that can be read are not in it.");
});
