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
const PROJECTION = {
  ...{ by: "05/11/2026", isShare: true, expected: 0.879, low: 0.71, high: 0.95 },
  ...{ need: 30, needPerWeek: 4, points: 5 },
};
const FILLINGS = {
  asOf: ["Q2", 2026, "30/06/2026"],
  points: [POINTS],
  projection: [PROJECTION],
  outOfReach: [{ need: 4, open: 2 }],
  frozenYear: ["05/01/2027", ["H-5", "H-7"]],
  monthCell: [3, 5, "reached"],
  phase: [{ first: 2026, last: 2027 }],
  yearMet: [2026, { met: 5, assigned: 8 }],
};

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

test.each([
  [{}, "87% (71–95%); muốn đạt cần 4 lượt/tuần", "87% (71–95%); to meet it, 4 a week are needed"],
  [{ low: 0.871, high: 0.872 }, "87%; muốn đạt cần 4 lượt/tuần", "87%; to meet it, 4 a week are needed"],
  [
    { need: 3, needPerWeek: 0.4 },
    "87% (71–95%); muốn đạt cần thêm 3 lượt",
    "87% (71–95%); to meet it, 3 more are needed",
  ],
  [{ expected: 0.999, low: 0.29, high: 1 }, "99% (29–100%); muốn đạt cần 4 lượt/tuần", null],
  [{ isShare: false, expected: 5, low: 4, high: 7 }, "5 (4–7); muốn đạt cần 4 lượt/tuần", null],
] as const)("a projection %j is said", (change, inVietnamese, inEnglish) => {
  const told = { ...PROJECTION, ...change };
  expect(vi.projection(told)).toBe(`Dự kiến đến 05/11/2026, theo nhịp 3 tháng gần nhất: ${inVietnamese}`);
  if (inEnglish === null) return;
  expect(en.projection(told)).toBe(`Expected by 05/11/2026, at the pace of the last 3 months: ${inEnglish}`);
});

test("a year that was frozen says when, and what comes out otherwise now", () => {
  expect(vi.frozenYear("05/01/2027", [])).toBe(", đã chốt 05/01/2027");
  expect(vi.frozenYear("", ["H-5", "H-7"])).toBe(", đã chốt; nay tính lại khác ở H-5, H-7");
  expect(en.frozenYear("05/01/2027", ["H-5"])).toBe(
    ", frozen 05/01/2027; counted again now, otherwise for H-5",
  );
});

test("what is out of reach is said with what is lacking", () => {
  expect(vi.outOfReach({ need: 4, open: 2 })).toBe(
    "Không thể đạt nữa trên phạm vi hiện có: cần thêm 4 lượt, chỉ còn 2",
  );
});

test("the words go into a drop-down list: short enough together, and without a comma", () => {
  const words = Object.values(PERIOD_WORDS).join(",");
  expect(words.length).toBeLessThan(256);
  expect(words.split(",")).toHaveLength(spans.length);
});
