import { hoaiNhon2026 } from "../../src/campaign/presets/hoai-nhon-2026-2030";
import { numberOfPhase, parsePhase, phaseOf, yearsOf } from "../../src/campaign/phase";
import { formatDay } from "../../src/registers/text/dates";
import { metIn, scorePhase } from "../../src/scoring/phase";
import { bookOf, d, m, type Row, type Rows } from "../books";

const FIRST = { first: 2026, last: 2027 };

const used = (year: number, months: number, amount: number): Row[] =>
  Array.from({ length: months }, (_, month) => ({
    Tháng: m(`${String(month + 1).padStart(2, "0")}/${String(year)}`),
    Loại: "Điện",
    "Số lượng": amount,
  }));

/** Electricity: 1000 a month in 2025, 900 in 2026, 880 in 2027; a yearly report of 2026 alone. */
const rows: Rows = {
  utilities: [...used(2025, 12, 1000), ...used(2026, 12, 900), ...used(2027, 3, 880)],
  reports: [{ Kỳ: "Năm", "Ngày gửi": d("01/11/2026") }],
};

function seen(reportDate: string) {
  const { years } = scorePhase(bookOf(rows, { campaign: hoaiNhon2026, reportDate }), FIRST);
  return years.map(({ year, judged }) => {
    if (!judged) return [year, null];
    const verdictOf = (id: string) =>
      judged.scorecard.targets.find(({ target }) => target.id === id)?.verdict;
    return [year, formatDay(judged.period.reportDate), verdictOf("H-5"), verdictOf("H-8")];
  });
}

describe("the years of a phase are judged one by one", () => {
  test("the second has not begun while the first runs", () => {
    expect(seen("30/06/2026")).toEqual([
      [2026, "30/06/2026", "exceeded", "not-due"],
      [2027, null],
    ]);
  });

  test("on its first day it has", () => {
    expect(seen("01/01/2027")[1]).toEqual([2027, "01/01/2027", "not-due", "not-due"]);
  });

  test("one that is over is judged to its last day, the next against it", () => {
    expect(seen("31/03/2027")).toEqual([
      [2026, "31/12/2026", "exceeded", "met"],
      // 880 against the 900 of the year before: 2.2%, which is not missed before the year's end.
      [2027, "31/03/2027", "not-due", "not-due"],
    ]);
  });

  test("after the phase each stands as it ended", () => {
    expect(seen("30/06/2028")).toEqual([
      [2026, "31/12/2026", "exceeded", "met"],
      [2027, "31/12/2027", "not-enough-data", "not-met"],
    ]);
  });

  test("whatever the period of the book", () => {
    const options = { campaign: hoaiNhon2026, reportDate: "31/03/2026" };
    const [whole] = scorePhase(bookOf(rows, options), FIRST).years;
    const [march] = scorePhase(bookOf(rows, { ...options, span: "M03" }), FIRST).years;
    expect(march?.judged?.period).toEqual(whole?.judged?.period);
  });

  test("as many targets are met as the departments have", () => {
    const { years } = scorePhase(bookOf(rows, { campaign: hoaiNhon2026, reportDate: "30/06/2026" }), FIRST);
    expect(years[0]?.judged && metIn(years[0].judged.scorecard)).toEqual({ met: 1, assigned: 8 });
  });
});

test("phases of a campaign", () => {
  expect(
    [2025, 2026, 2027, 2028, 2030, 2031].map((year) => phaseOf(hoaiNhon2026, year)?.first ?? null),
  ).toEqual([...[null, 2026, 2026, 2028, 2028, null]]);
  expect(yearsOf({ first: 2028, last: 2030 })).toEqual([2028, 2029, 2030]);
  expect(numberOfPhase(hoaiNhon2026, { first: 2028, last: 2030 })).toBe(2);
  expect(numberOfPhase(hoaiNhon2026, { first: 2026, last: 2030 })).toBeNull();
});

test.each([
  ["phase:1", 1],
  [" PHASE:2 ", 2],
  ["phase:0", null],
  ["phase:", null],
  ["phase:x", null],
  ["2026", null],
])("%p is phase %p", (code, number) => {
  expect(parsePhase(code)).toBe(number);
});
