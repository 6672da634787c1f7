import { reportPane as en } from "../../src/wording/en/reportPane";
import { reportPane as vi } from "../../src/wording/vi/reportPane";
import { faultsIn, said } from "./said";

const WORDS = { vi, en };

describe.each(["vi", "en"] as const)("in %s the report", (language) => {
  it("is said in whole, plain words", () => {
    const fillings = { deadline: ["Báo cáo năm gửi trước ngày 05/11", "04/11/2026", 12] };
    expect(faultsIn(said(WORDS[language], 1, fillings))).toEqual([]);
  });
});

test.each([
  [12, "còn 12 ngày", "12 days left"],
  [0, "là hôm nay", "today"],
  [-3, "đã quá 3 ngày", "3 days ago"],
])("%i days until the last one", (days, inVietnamese, inEnglish) => {
  expect(vi.deadline("Báo cáo năm", "04/11/2026", days)).toBe(
    `Báo cáo năm: hạn cuối 04/11/2026, ${inVietnamese}.`,
  );
  expect(en.deadline("Báo cáo năm", "04/11/2026", days)).toBe(
    `Báo cáo năm: last day 04/11/2026, ${inEnglish}.`,
  );
});
