import type { Goal, Part } from "../../src/campaign/campaign";
import { atLeast, countAtLeast, moreThan, nothing } from "../../src/campaign/goals";
import type { Measure } from "../../src/campaign/measure";
import { yearPeriod } from "../../src/campaign/period";
import type { Tally } from "../../src/scoring/tally";
import { basisPoints, judge, judgeAllOf, type Verdict } from "../../src/scoring/verdict";
import { d, table } from "../books";

const share: Measure = { kind: "share", register: "meals", scope: [], tests: [] };
const none: Measure = { kind: "none", types: [] };
const perMonth: Measure = { kind: "per-month", register: "outreach" };
const count: Measure = { kind: "count", register: "initiatives", scope: [] };

function judged(
  measure: Measure,
  goal: Goal,
  tally: Partial<Tally>,
  when: Part["when"] = "always",
  on = "30/06/2026",
) {
  const zero: Tally = { pass: 0, fail: 0, missing: 0, notDue: 0, anything: false };
  const part: Part = { id: "X-1", text: "", measure, goal, when };
  return judge(part, { ...zero, ...tally }, yearPeriod(2026, d(on)));
}

/** pass, fail, missing, not due; whether there is anything at all; at ≥ 100%, ≥ 90% and > 90%. */
test.each(table`
  pass | fail | missing | notDue | anything | ≥ 100%          | ≥ 90%           | > 90%
  10   | 0    | 0       | 0      | yes      | met             | exceeded        | met
  9    | 1    | 0       | 0      | yes      | not-met         | met             | not-met
  9    | 0    | 1       | 0      | yes      | not-enough-data | met             | not-enough-data
  8    | 2    | 0       | 0      | yes      | not-met         | not-met         | not-met
  8    | 1    | 1       | 0      | yes      | not-met         | not-enough-data | not-met
  8    | 0    | 2       | 0      | yes      | not-enough-data | not-enough-data | not-enough-data
  0    | 1    | 0       | 5      | yes      | not-met         | not-met         | not-met
  0    | 0    | 1       | 5      | yes      | not-enough-data | not-enough-data | not-enough-data
  1    | 0    | 0       | 5      | yes      | met             | exceeded        | met
  0    | 0    | 0       | 1      | yes      | not-due         | not-due         | not-due
  0    | 0    | 0       | 1      | no       | not-due         | not-due         | not-due
  0    | 0    | 0       | 0      | yes      | not-applicable  | not-applicable  | not-applicable
  0    | 0    | 0       | 0      | no       | not-enough-data | not-enough-data | not-enough-data
`)("share $pass/$fail/$missing/$notDue, anything: $anything", (line) => {
  const tally = {
    pass: Number(line["pass"]),
    fail: Number(line["fail"]),
    missing: Number(line["missing"]),
    notDue: Number(line["notDue"]),
    anything: line["anything"] === "yes",
  };
  const goals = { "≥ 100%": atLeast(1), "≥ 90%": atLeast(0.9), "> 90%": moreThan(0.9) };
  for (const [level, goal] of Object.entries(goals)) expect(judged(share, goal, tally)).toBe(line[level]);
});

test.each<[measure: Measure, goal: Goal, tally: Partial<Tally>, verdict: Verdict]>([
  [none, nothing, { months: [1, 1], pass: 2 }, "met"],
  [none, nothing, { months: [1, 0], pass: 1, missing: 1 }, "not-enough-data"],
  [none, nothing, { months: [1, 1], pass: 2, fail: 1 }, "not-met"],
  [none, nothing, { months: [1, 1], pass: 2, possible: 1 }, "not-enough-data"],
  [none, nothing, { months: [1, 1], pass: 2, fail: 1, possible: 1 }, "not-met"],
  [none, nothing, { months: [] }, "not-due"],
  [none, nothing, { months: [], fail: 1 }, "not-met"],
  [none, nothing, { months: [], possible: 1 }, "not-enough-data"],
  [perMonth, countAtLeast(4, 6), { months: [4, 6], pass: 2 }, "met"],
  [perMonth, countAtLeast(4, 6), { months: [6, 9], pass: 2 }, "exceeded"],
  [perMonth, countAtLeast(4, 6), { months: [9, 3], pass: 1, fail: 1 }, "not-met"],
  [perMonth, countAtLeast(4, 6), { months: [] }, "not-due"],
  [perMonth, countAtLeast(4), { months: [9], pass: 1 }, "met"],
  [count, countAtLeast(1), { pass: 0 }, "not-met"],
  [count, countAtLeast(1), { pass: 1 }, "met"],
  [count, countAtLeast(1), { pass: 2 }, "exceeded"],
])("%j with %j: %j → %s", (measure, goal, tally, verdict) => {
  expect(judged(measure, goal, tally)).toBe(verdict);
});

/** While R < E, không đạt and chưa đủ số liệu become chưa đến hạn; the rest stays. */
test.each<[tally: Partial<Tally>, before: Verdict, atEnd: Verdict]>([
  [{ pass: 9, fail: 1 }, "met", "met"],
  [{ pass: 10 }, "exceeded", "exceeded"],
  [{ pass: 8, fail: 2 }, "not-due", "not-met"],
  [{ pass: 8, missing: 2 }, "not-due", "not-enough-data"],
  [{ notDue: 1 }, "not-due", "not-due"],
  [{ anything: true }, "not-applicable", "not-applicable"],
  [{ anything: false }, "not-due", "not-enough-data"],
])("year-end %j: %s, at E %s", (tally, before, atEnd) => {
  expect(judged(share, atLeast(0.9), tally, "year-end", "30/12/2026")).toBe(before);
  expect(judged(share, atLeast(0.9), tally, "year-end", "31/12/2026")).toBe(atEnd);
});

test.each<[parts: Verdict[], verdict: Verdict]>([
  [["met", "not-met"], "not-met"],
  [["not-met", "not-enough-data", "not-due"], "not-met"],
  [["not-due", "not-enough-data"], "not-enough-data"],
  [["not-enough-data", "not-applicable"], "not-enough-data"],
  [["met", "not-due"], "not-due"],
  [["not-applicable", "not-due"], "not-due"],
  [["not-applicable", "not-applicable"], "not-applicable"],
  [["not-applicable", "met"], "met"],
  [["exceeded", "not-applicable"], "met"],
  [["exceeded", "met"], "met"],
  [["exceeded", "exceeded"], "exceeded"],
  [["exceeded", "exceeded", "not-met"], "not-met"],
  [["exceeded"], "exceeded"],
])("all of %j → %s", (parts, verdict) => {
  expect(judgeAllOf(parts)).toBe(verdict);
  expect(judgeAllOf([...parts].reverse())).toBe(verdict);
});

test.each([
  [0.9, 9000],
  [1, 10000],
  [0.29, 2900],
  [0.855, 8550],
  [0.98975, 9898],
  [0, 0],
])("%d is %i basis points", (level, points) => {
  expect(basisPoints(level)).toBe(points);
});
