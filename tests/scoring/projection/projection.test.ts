import { hoaiNhon2026 } from "../../../src/campaign/presets/hoai-nhon-2026-2030";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { sonLaProvince2026 } from "../../../src/campaign/presets/son-la-province-2026";
import type { Campaign } from "../../../src/campaign/campaign";
import { projected } from "../../../src/scoring/projection";
import { type PartResult, score } from "../../../src/scoring/score";
import { formatDay } from "../../../src/registers/text/dates";
import { bookOf, type BookOptions, d, type Row, type Rows } from "../../books";

/** 40 of 100 have passed by the end of June, half a year before the day. */
const KNOWN = {
  ...{ pass: 40, total: 100, open: 60, need: 60 },
  ...{ by: d("31/12/2026"), reportDate: d("30/06/2026") },
};

describe("too little to foresee anything from", () => {
  test.each([
    ["no month", []],
    ["two months", [5, 8]],
    ["two months in which anything passed", [0, 0, 9, 0, 7]],
  ])("%s", (_, months) => {
    expect(projected({ ...KNOWN, months })).toBeNull();
  });

  test("three months are enough", () => {
    expect(projected({ ...KNOWN, months: [5, 8, 6] })).toMatchObject({ points: 3 });
  });
});

describe("the pace is the middle one of the last three months", () => {
  // 184 days are 6.05 months: so many times a month's number, cut.
  test.each([
    ["flat", [10, 10, 10, 10], 0.4 + 0.6, 1, 1],
    ["flat and slow", [5, 5, 5], 0.7, 0.7, 0.7],
    ["falling", [20, 15, 10, 5, 2], 0.7, 0.52, 1],
    ["rising", [1, 2, 4, 8], 0.64, 0.52, 0.88],
    ["one month in which everything was done at once", [5, 5, 40, 5], 0.7, 0.7, 1],
    ["one month in which nothing was", [5, 5, 0, 5], 0.7, 0.4, 0.7],
    ["standing still", [9, 9, 9, 0, 0, 0], 0.4, 0.4, 0.4],
  ])("%s", (_, months, expected, low, high) => {
    const projection = projected({ ...KNOWN, months });
    expect(projection?.expected).toBeCloseTo(expected, 9);
    expect([projection?.low, projection?.high].map((value) => value?.toFixed(4))).toEqual([
      low.toFixed(4),
      high.toFixed(4),
    ]);
  });

  test("never more than what may still pass, never above all", () => {
    expect(projected({ ...KNOWN, need: 10, open: 10, months: [50, 60, 70] })).toMatchObject({
      expected: 0.5,
      high: 0.5,
    });
    expect(projected({ ...KNOWN, months: [500, 600, 700] })).toMatchObject({ expected: 1, high: 1 });
  });

  test("things that are only counted have no end", () => {
    const counted = { ...KNOWN, total: null, open: Infinity, pass: 6, need: 20, months: [2, 1, 3] };
    expect(projected(counted)).toMatchObject({ expected: 18, low: 12, high: 24 });
  });
});

describe("what is needed a week", () => {
  test.each([
    // 26 weeks and two days are left.
    ["whole things, rounded up", 60, 60, 3],
    ["exactly one", 26, 60, 1],
    ["one more than one a week", 27, 60, 2],
    ["less than one a week: tenths", 10, 60, 0.4],
    ["all that are left", 60, 60, 3],
  ])("%s", (_, need, open, needPerWeek) => {
    const left = { ...KNOWN, need, open, by: d("31/12/2026") };
    expect(projected({ ...left, months: [5, 5, 5] })).toMatchObject({ need, needPerWeek });
  });

  test.each([
    ["nothing is needed", { need: 0 }],
    ["nothing may pass any more", { open: 0 }],
    ["one more is needed than are left", { open: 59 }],
    ["the day has come", { reportDate: d("31/12/2026") }],
    ["the day is past", { reportDate: d("05/01/2027") }],
  ])("nothing is said where %s", (_, change) => {
    expect(projected({ ...KNOWN, months: [5, 5, 5], ...change })).toBeNull();
  });

  test("a day before the day something is said", () => {
    expect(projected({ ...KNOWN, months: [5, 5, 5], reportDate: d("30/12/2026") })).toMatchObject({
      expected: 0.4,
      needPerWeek: 420,
    });
  });
});

const partOf = (id: string, rows: Rows, options: BookOptions = {}): PartResult | undefined =>
  score(bookOf(rows, options))
    .targets.flatMap(({ parts }) => parts)
    .find(({ part }) => part.id === id);

/** Residents of whom those named were examined on a day; each number is a month. */
function examined(months: readonly number[], all: number): Rows {
  const code = (index: number) => `DT${String(index)}`;
  return {
    residents: Array.from({ length: all }, (_, index): Row => ({
      "Mã đối tượng": code(index),
      "Ngày tiếp nhận": d("01/01/2025"),
    })),
    healthchecks: months.map((month, index): Row => ({
      "Mã đối tượng": code(index),
      "Ngày khám": d(`15/${String(month).padStart(2, "0")}/2026`),
      "Loại khám": "Định kỳ",
    })),
  };
}

describe("a part whose passes have a day", () => {
  test("people count in the month of their first examination", () => {
    const rows = examined([1, 1, 2, 4, 4, 6], 10);
    const again = { "Mã đối tượng": "DT5", "Ngày khám": d("20/02/2026"), "Loại khám": "Định kỳ" };
    const other = { "Mã đối tượng": "DT9", "Ngày khám": d("20/02/2026"), "Loại khám": "Khác" };
    const checks = [...(rows["healthchecks"] ?? []), again, other];
    const { pace } = partOf("YTND-1", { ...rows, healthchecks: checks }) ?? {};
    expect(pace?.months).toEqual([2, 2, 0, 2, 0, 0]);
    // January, February and April; the middle of April, May and June is nothing, the most two.
    expect(pace?.projection).toMatchObject({ points: 3, expected: 0.6, low: 0.6, high: 1, need: 4 });
  });

  test("over the whole year where it is due at its end, whatever the period", () => {
    const rows = examined([1, 2, 3, 4, 5], 10);
    const { pace } = partOf("YTND-1", rows, { span: "Q2" }) ?? {};
    expect(pace?.months).toEqual([1, 1, 1, 1, 1, 0]);
    expect(pace?.projection).toMatchObject({ by: d("31/12/2026"), points: 5 });
  });

  test("nothing of one that is met, or when the year is over", () => {
    const all = partOf("YTND-1", examined([1, 2, 3, 4], 4));
    expect([all?.verdict, all?.pace?.projection]).toEqual(["met", null]);
    const late = partOf("YTND-1", examined([1, 2, 3, 4], 9), { reportDate: "31/12/2026" });
    expect([late?.verdict, late?.pace?.projection]).toEqual(["not-met", null]);
  });

  test("of needs that were met by a day; what waits for its day may still pass, what was unsuitable may not", () => {
    const need = (changes: Row): Row => ({
      "Mã đối tượng": "DT1",
      "Ngày chỉ định": d("05/01/2026"),
      ...changes,
    });
    const met = (date: string) => need({ "Ngày can thiệp": d(date), "Phù hợp": "Có" });
    const rehabilitation = [
      ...[met("10/01/2026"), met("10/02/2026"), met("10/03/2026"), met("10/04/2026")],
      ...[need({}), need({ "Phù hợp": "Có" })],
      ...[need({ "Phù hợp": "Không" }), need({ "Ngày can thiệp": d("11/04/2026"), "Phù hợp": "Không" })],
    ];
    const { pace } = partOf("YTND-4", { rehabilitation }) ?? {};
    expect(pace?.months).toEqual([1, 1, 1, 1, 0, 0]);
    // All must pass, four have not, and two of these cannot any more.
    expect(pace?.projection).toBeNull();
    expect(pace?.outOfReach).toEqual({ need: 4, open: 2 });
    const without = partOf("YTND-4", { rehabilitation: rehabilitation.slice(0, 6) })?.pace;
    // At one a month as in April; the middle one of the last three months is none.
    expect(without?.projection).toMatchObject({ expected: 4 / 6, high: 1, need: 2, needPerWeek: 0.1 });
    expect(without?.outOfReach).toBeUndefined();
  });

  test("one failure is enough where all must pass, however little was said before; at the year's end the verdict says it", () => {
    const asked = { "Mã đối tượng": "DT1", "Ngày yêu cầu": d("02/01/2026"), "Nhu cầu": "Tư vấn" };
    const late = { ...asked, Hạn: d("05/01/2026") };
    const open = { ...asked, Hạn: d("31/12/2026") };
    const seen = (counselling: Row[], options: BookOptions = {}) =>
      partOf("CTXH-4", { counselling }, options)?.pace?.outOfReach;
    expect(seen([late, open, open])).toEqual({ need: 3, open: 2 });
    expect(seen([open, open])).toBeUndefined();
    expect(seen([{ ...open, "Ngày đáp ứng": d("05/01/2026") }])).toBeUndefined();
    expect(seen([late, open], { reportDate: "31/12/2026" })).toBeUndefined();
  });

  test.each([
    ["HCTH-1a", "may pass without a day"],
    ["HCTH-4", "a list cell decides"],
    ["HCTH-5", "nothing may happen"],
    ["CTXH-1", "what is open passes"],
    ["CTXH-2", "a list cell decides"],
    ["CTXH-6", "months are judged"],
    ["QLCS-2a", "several registers speak"],
    ["QLCS-3", "silence leaves people out"],
    ["QLCS-4a", "one question"],
    ["QLCS-4b", "months are judged"],
  ])("%s has no pace: %s", (id) => {
    expect(partOf(id, {})).toBeDefined();
    expect(partOf(id, {})).not.toHaveProperty("pace");
  });

  test("units have none: there would be one for each", () => {
    expect(partOf("P-2", {}, { campaign: sonLaProvince2026 })).toBeDefined();
    expect(partOf("P-2", {}, { campaign: sonLaProvince2026 })).not.toHaveProperty("pace");
  });
});

describe("the day of the projection", () => {
  const level = (campaign: Campaign, id: string, wanted: number): Campaign => ({
    ...campaign,
    targets: campaign.targets.map((target) => ({
      ...target,
      parts: target.parts.map((part) =>
        part.id === id ? { ...part, goal: { ...part.goal, level: wanted } } : part,
      ),
    })),
  });
  const initiatives = (months: readonly number[]): Rows => ({
    initiatives: months.map((month): Row => ({
      Tên: `Sáng kiến ${String(month)}`,
      Phòng: "NV",
      "Ngày áp dụng": d(`05/${String(month).padStart(2, "0")}/2026`),
      "Được áp dụng": "Có",
    })),
  });
  const campaign = level(hoaiNhon2026, "H-3c", 10);

  test.each([
    ["is the reporting day where one is to come", "30/06/2026", "05/11/2026"],
    ["still on its eve", "04/11/2026", "05/11/2026"],
    ["is the end of the year from that day on", "05/11/2026", "31/12/2026"],
  ])("%s", (_, reportDate, by) => {
    const found = partOf("H-3c", initiatives([1, 2, 3, 4]), { campaign, reportDate });
    expect(formatDay(found?.pace?.projection?.by ?? 0)).toBe(by);
  });

  test("is the end of the year where nothing is reported before", () => {
    const rows = examined([1, 2, 3], 5);
    const found = partOf("YTND-1", rows, { campaign: sonLa2026 });
    expect(formatDay(found?.pace?.projection?.by ?? 0)).toBe("31/12/2026");
  });
});
