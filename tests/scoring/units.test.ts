import { sonLaProvince2026 } from "../../src/campaign/presets/son-la-province-2026";
import { GROUPS } from "../../src/campaign/presets/son-la-province-2026/registers";
import { withUnits } from "../../src/campaign/units";
import { behind } from "../../src/scoring/behind";
import { scoreTarget } from "../../src/scoring/score";
import { bookOf, d, type Row, type Rows } from "../books";

const campaign = withUnits(sonLaProvince2026, ["An", "Bình", "Trống"]);

/** What a target comes to: the province, then each unit. */
function seen(id: string, rows: Rows, reportDate = "30/06/2026", onTheDay = false) {
  const book = bookOf(rows, { campaign, reportDate, onTheDay });
  const target = campaign.targets.find((one) => one.id === id);
  const [part] = target?.parts ?? [];
  if (!target || !part) throw new Error("no target");
  const [result] = scoreTarget(target, book).parts;
  if (!result?.units) throw new Error("not by unit");
  return {
    ...result,
    behind: behind(part, book),
    units: result.units.map((one) => ({ ...one, ...one.tally })),
  };
}

const person = (unit: Row[string], changes: Row = {}): Row => ({
  Mã: "x",
  Xã: unit,
  Nhóm: GROUPS.elderly,
  "Ngày bắt đầu": d("01/01/2020"),
  "Được hưởng": "Có",
  "Kịp thời": "Có",
  "Thẻ BHYT": "Có",
  "Khám định kỳ": "Có",
  ...changes,
});
const people = (count: number, unit: string, changes: Row = {}) =>
  Array.from({ length: count }, () => person(unit, changes));
const unexamined = { "Khám định kỳ": "Không" };
const verdicts = (units: readonly { readonly verdict: string }[]) => units.map(({ verdict }) => verdict);
const END = "31/12/2026";

describe("P-6: more than 90% is not 90%, in every unit and in all", () => {
  const rows = {
    beneficiaries: [
      ...people(9, "An"),
      ...people(1, "An", unexamined),
      ...people(91, "Bình"),
      ...people(9, "Bình", unexamined),
    ],
  };

  test("at the end of the year", () => {
    const { tally, verdict, units } = seen("P-6", rows, END);
    expect(verdicts(units)).toEqual(["not-met", "met", "not-enough-data"]);
    // From the sum of the counts: 100 of 110, though the mean of 90% and 91% is 90.5% too.
    expect(tally).toMatchObject({ pass: 100, fail: 10, missing: 0 });
    expect(verdict).toBe("met");
  });

  test("before it nothing is missed", () => {
    expect(verdicts(seen("P-6", rows).units)).toEqual(["not-due", "met", "not-due"]);
  });

  test("the sum decides, never the mean of the ratios", () => {
    // 100% and 50%: the mean is 75%, the sum 92%.
    const uneven = {
      beneficiaries: [...people(21, "An"), ...people(2, "Bình"), ...people(2, "Bình", unexamined)],
    };
    const { verdict, ratio, units } = seen("P-6", uneven, END);
    expect([verdict, ratio]).toEqual(["met", 23 / 25]);
    expect(verdicts(units).slice(0, 2)).toEqual(["met", "not-met"]);
  });
});

describe("nothing of nothing", () => {
  test("people but none of the group: not applicable; nobody at all: not enough data", () => {
    const { verdict, units } = seen("P-7", { beneficiaries: people(3, "An") });
    expect(verdicts(units)).toEqual(["not-applicable", "not-enough-data", "not-enough-data"]);
    expect(verdict).toBe("not-applicable");
  });

  test("hardship outside the period says nothing of a unit, and one not due is not due", () => {
    const early: Row = { Xã: "An", "Ngày phát sinh": d("31/12/2025"), Hạn: d("15/01/2026") };
    const open: Row = { Xã: "Bình", "Ngày phát sinh": d("20/06/2026"), Hạn: d("30/06/2026") };
    const { units } = seen("P-2", { hardship: [early, open] });
    expect(verdicts(units)).toEqual(["not-enough-data", "not-due", "not-enough-data"]);
  });
});

describe("entries that name no unit", () => {
  test.each<[what: string, unit: Row[string]]>([
    ["blank", null],
    ["unknown", "Xã khác"],
    ["with a wildcard", "B*"],
    ["a number", 1],
    ["an error", { error: "#N/A" }],
  ])("%s: missing for all together, whatever else they say, and of no unit", (_, unit) => {
    const rows = { beneficiaries: [person("An"), person(unit), person(unit, { "Được hưởng": "Không" })] };
    const { tally, verdict, units, behind: lines } = seen("P-1", rows);
    expect(tally).toMatchObject({ pass: 1, fail: 0, missing: 2 });
    expect(verdict).toBe("not-enough-data");
    expect(verdicts(units)).toEqual(["met", "not-enough-data", "not-enough-data"]);
    expect(lines.map(({ outcome, field }) => [outcome, field])).toEqual([
      ["missing", "Xã"],
      ["missing", "Xã"],
    ]);
  });

  test("who has gone is out all the same", () => {
    const gone = person(null, { "Ngày thôi": d("01/01/2026") });
    expect(seen("P-1", { beneficiaries: [person("An"), gone] }).tally).toMatchObject({ pass: 1, missing: 0 });
  });

  test("letter case is no other unit", () => {
    expect(verdicts(seen("P-1", { beneficiaries: [person("BÌNH")] }).units)[1]).toBe("met");
  });
});

describe("P-8: each unit's report, before 30/6", () => {
  const report = (unit: Row[string], sent: string, review = "6 tháng"): Row => {
    return { "Đơn vị": unit, Kỳ: review, "Ngày gửi": d(sent) };
  };
  const rows = {
    reports: [report("An", "29/06/2026"), report("Bình", "30/06/2026"), report(null, "01/06/2026")],
  };

  test("on the day is late, unless the setting allows it; what names no unit is nobody's", () => {
    const strict = seen("P-8", rows);
    expect(verdicts(strict.units)).toEqual(["met", "not-met", "not-met"]);
    expect(strict.tally).toMatchObject({ pass: 1, fail: 2, missing: 0, notDue: 0 });
    expect(verdicts(seen("P-8", rows, "30/06/2026", true).units)).toEqual(["met", "met", "not-due"]);
  });

  test("before the day nothing is late yet", () => {
    expect(verdicts(seen("P-8", rows, "29/06/2026").units)).toEqual(["met", "not-due", "not-due"]);
  });

  test("behind it stand what was sent late, and each unit that sent nothing", () => {
    const none = seen("P-8", { reports: [report("Bình", "30/06/2026")] });
    const said = ({ behind }: typeof none) => behind.map((one) => [one.outcome, one.decided.entry, one.unit]);
    expect(said(seen("P-8", rows))).toEqual([
      ["fail", 1, undefined],
      ["fail", null, "Trống"],
    ]);
    expect(said(none)).toEqual([
      ["fail", 0, undefined],
      ["fail", null, "An"],
      ["fail", null, "Trống"],
    ]);
  });

  test("a review that is not said leaves it open for its unit alone", () => {
    const unsaid = { reports: [{ ...report("An", "01/06/2026"), Kỳ: null }] };
    expect(verdicts(seen("P-8", unsaid).units)).toEqual(["not-enough-data", "not-met", "not-met"]);
  });
});

test("more units than a byte counts", () => {
  const many = Array.from({ length: 300 }, (_, index) => `Xã ${String(index)}`);
  const large = withUnits(sonLaProvince2026, many);
  const book = bookOf({ beneficiaries: many.map((unit) => person(unit)) }, { campaign: large });
  const [target] = large.targets;
  const [result] = target ? scoreTarget(target, book).parts : [];
  expect(result?.units?.map(({ tally }) => tally.pass)).toEqual(many.map(() => 1));
});
