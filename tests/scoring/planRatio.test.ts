import { atLeast, moreThan } from "../../src/campaign/goals";
import { namDinhPlan } from "../../src/campaign/presets/nam-dinh-plan";
import type { Goal } from "../../src/campaign/campaign";
import { behind } from "../../src/scoring/behind";
import { scoreTarget } from "../../src/scoring/score";
import { bookOf, type Row, table } from "../books";

const CARE = "Chăm sóc, nuôi dưỡng đối tượng";

/** ND-1 of a year whose register holds these rows. */
function seen(rows: readonly Row[], reportDate: string, goal?: Goal) {
  const year = Number(reportDate.slice(-4));
  const book = bookOf({ plan: rows }, { campaign: { ...namDinhPlan, year }, reportDate });
  const [target] = book.campaign.targets;
  const [part] = target?.parts ?? [];
  if (!target || !part) throw new Error("no target");
  const judged = goal ? { ...part, goal } : part;
  const [result] = scoreTarget({ ...target, parts: [judged] }, book).parts;
  if (!result) throw new Error("no result");
  return { ...result, ...result.tally, behind: behind(judged, book) };
}

const entry = (changes: Row): Row => ({ Năm: 2022, Kỳ: "Năm", "Chỉ tiêu": CARE, ...changes });

/** At the end of 2022, or in the middle of 2023; what the register says in one row. */
test.each(table`
  case                    | Năm    | Kỳ      | Kế hoạch    | Thực hiện | R          | ratio  | gap | verdict
  the source's own        | 2022   | Năm     | 160         | 164       | 31/12/2022 | 1.025  | 0   | exceeded
  exactly as planned      | 2022   | Năm     | 160         | 160       | 31/12/2022 | 1      | 0   | met
  one short               | 2022   | Năm     | 160         | 159       | 31/12/2022 | 0.99375 | 1  | not-met
  nothing done            | 2022   | Năm     | 160         | 0         | 31/12/2022 | 0      | 160 | not-met
  no plan                 | 2022   | Năm     |             | 241       | 31/12/2022 |        | 0   | not-applicable
  a plan of nothing       | 2022   | Năm     | 0           | 241       | 31/12/2022 |        | 0   | not-applicable
  done not said           | 2022   | Năm     | 160         |           | 31/12/2022 |        | 0   | not-enough-data
  nothing said            | 2022   | Năm     |             |           | 31/12/2022 |        | 0   | not-enough-data
  done a text             | 2022   | Năm     | 160         | '164'     | 31/12/2022 |        | 0   | not-enough-data
  done below nothing      | 2022   | Năm     | 160         | -1        | 31/12/2022 |        | 0   | not-enough-data
  plan a text             | 2022   | Năm     | '160 người' | 164       | 31/12/2022 |        | 0   | not-enough-data
  of another year         | 2021   | Năm     | 160         | 164       | 31/12/2022 |        | 0   | not-enough-data
  of the half year        | 2022   | 6 tháng | 160         | 164       | 31/12/2022 |        | 0   | not-enough-data
  year a text             | '2022' | Năm     | 160         | 164       | 31/12/2022 |        | 0   | not-enough-data
  review with a space     | 2022   | 'Năm '  | 160         | 164       | 31/12/2022 |        | 0   | not-enough-data
  half a year             | 2023   | 6 tháng | 80          | 82        | 30/06/2023 | 1.025  | 0   | exceeded
  half a year, no plan    | 2023   | 6 tháng |             | 241       | 30/06/2023 |        | 0   | not-applicable
  the year in its middle  | 2023   | Năm     | 160         | 82        | 30/06/2023 |        | 0   | not-enough-data
  not due yet             | 2022   | Năm     | 160         | 82        | 30/12/2022 | 0.5125 | 78  | not-due
  not said, not due yet   | 2022   | Năm     | 160         |           | 30/12/2022 |        | 0   | not-due
  reached before it is due | 2022  | Năm     | 160         | 160       | 01/07/2022 | 1      | 0   | met
  half a year not due yet | 2023   | 6 tháng | 80          | 79        | 29/06/2023 | 0.9875 | 1   | not-due
`)("$case → $verdict", ({ R, ratio, gap, verdict, case: _, ...row }) => {
  const day = typeof R === "number" ? new Date((R - 25_569) * 86_400_000).toISOString().slice(0, 10) : "";
  const [year, month, date] = day.split("-");
  const result = seen([{ "Chỉ tiêu": CARE, ...row }], `${date ?? ""}/${month ?? ""}/${year ?? ""}`);
  expect({ verdict: result.verdict, ratio: result.ratio, gap: result.gap }).toEqual({ verdict, ratio, gap });
});

test("103/90 is judged by the exact fraction", () => {
  const { ratio, verdict } = seen([entry({ "Kế hoạch": 90, "Thực hiện": 103 })], "31/12/2022");
  expect([ratio, verdict]).toEqual([103 / 90, "exceeded"]);
});

/** What a display would round away decides all the same; more than three decimals nobody measures. */
test.each<[done: number, plan: number, goal: Goal, verdict: string]>([
  [1234.5, 1234.5, atLeast(1), "met"],
  [1234.499, 1234.5, atLeast(1), "not-met"],
  [1234.501, 1234.5, atLeast(1), "exceeded"],
  [0.1 + 0.2, 0.3, atLeast(1), "met"],
  [1234.5 - 1e-9, 1234.5, atLeast(1), "met"],
  [1234.5 + 1e-9, 1234.5, atLeast(1), "met"],
  [99_999_999.999, 100_000_000, atLeast(1), "not-met"],
  [95, 100, atLeast(0.95), "met"],
  [95, 100, moreThan(0.95), "not-met"],
  [96, 100, moreThan(0.95), "met"],
  [120, 100, atLeast(1.2), "met"],
])("%d of %d", (done, plan, goal, verdict) => {
  expect(seen([entry({ "Kế hoạch": plan, "Thực hiện": done })], "31/12/2022", goal).verdict).toBe(verdict);
});

test.each<[done: number, plan: number, goal: Goal, gap: number]>([
  [152, 161, atLeast(0.95), 1],
  [152.5, 161, atLeast(0.95), 0.45],
  [95, 100, moreThan(0.95), 1],
  [95.5, 100.5, moreThan(0.951), 0.076],
])("%d of %d lacks so much", (done, plan, goal, gap) => {
  expect(seen([entry({ "Kế hoạch": plan, "Thực hiện": done })], "31/12/2022", goal).gap).toBeCloseTo(gap, 9);
});

test("which row is meant must be plain", () => {
  const row = entry({ "Kế hoạch": 160, "Thực hiện": 164 });
  const other = { ...row, "Chỉ tiêu": "Khác" };
  expect(seen([row, other], "31/12/2022")).toMatchObject({ verdict: "exceeded", possible: 0, behind: [] });
  const twice = seen([row, row], "31/12/2022");
  expect(twice).toMatchObject({
    verdict: "not-enough-data",
    possible: 1,
    amounts: { done: null, base: null },
  });
  expect(twice.behind.map(({ about, field }) => [about?.entry, field])).toEqual([
    [0, "Chỉ tiêu"],
    [1, "Chỉ tiêu"],
  ]);
  const unclear = seen([row, { ...row, Kỳ: null }], "31/12/2022");
  expect(unclear).toMatchObject({ verdict: "not-enough-data", possible: 1 });
  expect(unclear.behind.map(({ field }) => field)).toEqual(["Chỉ tiêu", "Kỳ"]);
  const undated = seen([row, { ...row, Năm: "2022" }], "31/12/2022");
  expect(undated).toMatchObject({ verdict: "not-enough-data", possible: 1 });
  expect(undated.behind.map(({ field }) => field)).toEqual(["Chỉ tiêu", "Năm"]);
  expect(seen([{ ...row, "Chỉ tiêu": CARE.toUpperCase() }], "31/12/2022").verdict).toBe("exceeded");
});

test.each<[rows: Row[], outcome: string, entry: number | null, field: string]>([
  [[], "missing", null, "Chỉ tiêu"],
  [[entry({ "Kế hoạch": 160 })], "missing", 0, "Thực hiện"],
  [[entry({ "Kế hoạch": "?", "Thực hiện": 1 })], "missing", 0, "Kế hoạch"],
  [[entry({ "Kế hoạch": 160, "Thực hiện": 1 })], "fail", 0, "Thực hiện"],
])("behind %j", (rows, outcome, at, field) => {
  const [one, ...more] = seen(rows, "31/12/2022").behind;
  expect([one?.outcome, one?.decided.entry, one?.field, more.length]).toEqual([outcome, at, field, 0]);
});
