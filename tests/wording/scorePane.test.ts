import { spans } from "../../src/campaign/span";
import { scorePane as en } from "../../src/wording/en/scorePane";
import { PERIOD_WORDS } from "../../src/wording/vi/periods";
import { scorePane as vi } from "../../src/wording/vi/scorePane";
import { faultsIn, said } from "./said";

const WORDS = { vi, en };
const POINTS = {
  points: { low: 29.7, high: 39.7 },
  max: 40,
  share: { low: 0.7425, high: 0.9925 },
  bands: { low: null, high: "Hoàn thành tốt" },
  rank: { best: 2, worst: 3 },
};
const FILLINGS = { asOf: ["Q2", 2026, "30/06/2026"], points: [POINTS] };

describe.each(["vi", "en"] as const)("in %s choosing a period", (language) => {
  it("is said in whole, plain words", () => {
    expect(faultsIn(said(WORDS[language], 1, FILLINGS))).toEqual([]);
  });

  it("calls no two periods alike", () => {
    expect(new Set(Object.values(WORDS[language].periods)).size).toBe(spans.length);
  });
});

test.each([
  ["H1", "6 tháng đầu năm 2026. Số liệu đến ngày 30/06/2026", "First half of 2026. Entries up to 30/06/2026"],
  ["Q2", "Quý II năm 2026. Số liệu đến ngày 30/06/2026", "Quarter 2 of 2026. Entries up to 30/06/2026"],
  ["M06", "Tháng 6 năm 2026. Số liệu đến ngày 30/06/2026", "June 2026. Entries up to 30/06/2026"],
  ["year", "Năm 2026. Số liệu đến ngày 30/06/2026", "2026. Entries up to 30/06/2026"],
] as const)("the scorecard of %s says its period", (span, inVietnamese, inEnglish) => {
  expect([vi.asOf(span, 2026, "30/06/2026"), en.asOf(span, 2026, "30/06/2026")]).toEqual([
    inVietnamese,
    inEnglish,
  ]);
});

test("the words go into a drop-down list: short enough together, and without a comma", () => {
  const words = Object.values(PERIOD_WORDS).join(",");
  expect(words.length).toBeLessThan(256);
  expect(words.split(",")).toHaveLength(spans.length);
});
