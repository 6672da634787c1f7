import { freezePane as en } from "../../src/wording/en/freezePane";
import { freezePane as vi } from "../../src/wording/vi/freezePane";
import { faultsIn, type Fillings, said } from "./said";

const WORDS = { vi, en };
const UP = { of: "share", before: 0.9, now: 0.925, difference: 0.025, direction: "up" } as const;
const COUNTED = { pass: 12, fail: 2, missing: 0, verdict: "Đạt" };

const FILLINGS: Fillings = {
  change: [UP, "2026-H1"],
  period: ["2026-H1", "Nguyễn Văn A", "30/06/2026"],
  ownFrozen: ["2026-H1"],
  done: ["2026-H1", "Chốt 2026-H1"],
  heading: ["30/06/2026"],
  target: ["HCTH-1a", COUNTED, { ...COUNTED, pass: 11 }],
  "stale/by": [["Văn bản", "Đối tượng"]],
  "stale/row": ["B5", false, false],
  moving: [2, ["Văn bản", "Đối tượng"]],
  "stale/gone": [2, false],
  "stale/rows": ["Văn bản", 1, 2, 3],
  frozen: ["2026-H1", 2],
};

describe.each(["vi", "en"] as const)("in %s what is frozen", (language) => {
  test.each([1, 12])("is said in whole, plain words, of %d", (count) => {
    expect(faultsIn(said(WORDS[language], count, FILLINGS))).toEqual([]);
  });
});

test.each([
  [UP, "▲ +2,5 điểm % so với kỳ đã chốt 2026-H1", "▲ +2.5 percentage points since the frozen 2026-H1"],
  [
    { ...UP, difference: -0.0125, direction: "down" as const },
    "▼ -1,3 điểm % so với kỳ đã chốt 2026-H1",
    "▼ -1.3 percentage points since the frozen 2026-H1",
  ],
  [
    { of: "things" as const, before: 1, now: 1, difference: 0, direction: "same" as const },
    "≈ 0 so với kỳ đã chốt 2026-H1",
    "≈ 0 since the frozen 2026-H1",
  ],
])("a change is said with its direction", (change, inVietnamese, inEnglish) => {
  expect(vi.change(change, "2026-H1")).toBe(inVietnamese);
  expect(en.change(change, "2026-H1")).toBe(inEnglish);
});

test("rows say what became of them, and nothing of what did not", () => {
  expect(vi.stale.rows("Văn bản", 1, 0, 2)).toBe("Văn bản: đổi 1 dòng, mất 2 dòng");
  expect(en.stale.rows("Văn bản", 0, 1, 0)).toBe("Văn bản: 1 row new");
});
