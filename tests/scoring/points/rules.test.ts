import { all, atLeast, countAtLeast, moreThan, nothing } from "../../../src/campaign/goals";
import type { Points, PointsRule } from "../../../src/campaign/points";
import type { TargetResult } from "../../../src/scoring/score";
import { targetPoints } from "../../../src/scoring/points/target";
import { partOf, targetOf } from "./results";

/** The points of a target worth ten, or why it is out of the total. */
function given(rule: Rule, result: TargetResult, more: Partial<Points> = {}) {
  const points: Points = { max: 10, rule: { name: "x", ...rule }, unassigned: null, ...more };
  const { computed, out } = targetPoints(result, points, undefined);
  return computed ? (computed.low === computed.high ? computed.low : [computed.low, computed.high]) : out;
}

type Rule = PointsRule extends infer One ? (One extends PointsRule ? Omit<One, "name"> : never) : never;

const share = (pass: number, fail: number, missing = 0, goal = all) =>
  targetOf(partOf("share", goal, { pass, fail, missing }));
const incidents = (fail: number, missing = 0, possible = 0) =>
  targetOf(
    partOf("none", nothing, { pass: 6 - missing, fail, missing, possible, months: [1, 1, 1, 1, 1, 1] }),
  );
const counted = (pass: number, level = 1) => targetOf(partOf("count", countAtLeast(level), { pass }));
const months = (pass: number, fail: number) =>
  targetOf(
    partOf("per-month", countAtLeast(4, 6), {
      pass,
      fail,
      months: [...Array(pass).fill(4), ...Array(fail).fill(3)],
    }),
  );

describe("all or nothing", () => {
  const rule: Rule = { kind: "all-or-nothing" };
  test.each([
    ["met", share(9, 1, 0, atLeast(0.9)), 10],
    ["exceeded", share(10, 0, 0, atLeast(0.9)), 10],
    ["missed by one", share(8, 2, 0, atLeast(0.9)), 0],
    ["open", share(8, 1, 1, atLeast(0.9)), [0, 10]],
    ["strict, exactly on the level", share(8, 2, 0, moreThan(0.8)), 0],
    ["no incident", incidents(0), 10],
    ["an incident", incidents(1), 0],
    ["a month not signed", incidents(0, 1), [0, 10]],
  ])("%s", (_, result, points) => expect(given(rule, result)).toEqual(points));
});

describe("proportional up to the target", () => {
  const rule: Rule = { kind: "proportional" };
  test.each([
    ["nothing", share(0, 10), 0],
    ["half", share(5, 5), 5],
    ["of 90%", share(45, 55, 0, atLeast(0.9)), 5],
    ["no more than all", share(95, 5, 0, atLeast(0.9)), 10],
    ["what is missing may still come", share(5, 4, 1), [5, 6]],
    ["a level of 0 is always reached", share(0, 10, 0, atLeast(0)), 10],
    ["people nobody has told anything of", share(0, 0, 4), [0, 10]],
    ["a count", counted(1, 4), 2.5],
    ["more than counted for", counted(5, 4), 10],
    ["months that reached the level", months(4, 2), 6.6666666667],
    ["an incident is all", incidents(1), 0],
  ])("%s", (_, result, points) => expect(given(rule, result)).toEqual(points));

  test("the part that is furthest behind speaks for all", () => {
    const perfect = partOf("share", all, { pass: 100 });
    const none = { pass: 6, months: [1, 1, 1, 1, 1, 1] };
    expect(given(rule, targetOf(perfect, partOf("none", nothing, none)))).toBe(10);
    expect(given(rule, targetOf(perfect, partOf("none", nothing, { ...none, fail: 1 })))).toBe(0);
    expect(given(rule, targetOf(perfect, partOf("share", all, { pass: 3, fail: 1 })))).toBe(7.5);
  });

  test("a part that is not due yet or not applicable says nothing", () => {
    const half = partOf("share", all, { pass: 1, fail: 1 });
    expect(given(rule, targetOf(half, partOf("share", all, { notDue: 2 })))).toBe(5);
    expect(given(rule, targetOf(half, partOf("share", all, {})))).toBe(5);
  });
});

describe("a share for just meeting", () => {
  const rule: Rule = { kind: "exactly-met", share: 0.5 };
  test.each([
    ["missed", share(8, 2, 0, atLeast(0.9)), 0],
    ["just met", share(9, 1, 0, atLeast(0.9)), 5],
    ["exceeded", share(91, 9, 0, atLeast(0.9)), 10],
    ["met, and what is missing may exceed it", share(9, 0, 1, atLeast(0.9)), [5, 10]],
    ["what cannot be exceeded", share(10, 0), 5],
    ["a strict level is met or not", share(9, 1, 0, moreThan(0.8)), 5],
    ["a count", counted(1), 5],
    ["a greater count", counted(2), 10],
  ])("%s", (_, result, points) => expect(given(rule, result)).toEqual(points));

  test("is exceeded only where every part is", () => {
    const beyond = partOf("share", atLeast(0.9), { pass: 10 });
    expect(given(rule, targetOf(beyond, beyond))).toBe(10);
    expect(given(rule, targetOf(beyond, partOf("share", atLeast(0.9), {})))).toBe(5);
    expect(given(rule, targetOf(beyond, partOf("share", atLeast(0.9), { pass: 9, fail: 1 })))).toBe(5);
  });
});

describe("bands by what is reached", () => {
  const rule: Rule = {
    kind: "bands",
    steps: [
      { from: 0.7, share: 0.5 },
      { from: 1.2, share: 1.5 },
      { from: 1, share: 1 },
      { from: 0.9, share: 0.8 },
    ],
  };
  test.each([
    ["below the first step", share(69, 31), 0],
    ["on an edge", share(7, 3), 5],
    ["one of a billion below it", share(699_999_999, 300_000_001), 0],
    ["one of a billion above it", share(700_000_001, 299_999_999), 5],
    ["90% of 90%", share(81, 19, 0, atLeast(0.9)), 8],
    ["all", share(10, 0), 10],
    ["more than was asked", counted(6, 5), 15],
    ["between two steps with something missing", share(85, 10, 5), [5, 8]],
  ])("%s", (_, result, points) => expect(given(rule, result)).toEqual(points));
});

describe("bands by days behind the date", () => {
  const rule: Rule = {
    kind: "lateness",
    steps: [
      { from: 0, share: 1 },
      { from: 1, share: 0.8 },
      { from: 6, share: 0.5 },
      { from: 11, share: 0 },
    ],
  };
  const sent = (low: number, high = low) =>
    partOf("deadline", all, {
      ...(high === 0 ? { pass: 1 } : low === 0 ? { missing: 1 } : { fail: 1 }),
      daysLate: { low, high },
    });
  const late = (low: number, high?: number) => targetOf(sent(low, high));
  test.each([
    [0, 10],
    [1, 8],
    [2, 8],
    [5, 8],
    [6, 5],
    [7, 5],
    [10, 5],
    [11, 0],
    [12, 0],
    [400, 0],
  ])("%d days", (days, points) => expect(given(rule, late(days))).toBe(points));

  test.each([
    ["within a step", 2, 5, 8],
    ["over an edge", 5, 6, [5, 8]],
    ["from in time to never", 0, 56, [0, 10]],
  ])("what is open gives both ends: %s", (_, low, high, points) => {
    expect(given(rule, late(low, high))).toEqual(points);
  });

  test("before the first step nothing is lost, whether or not it begins at 0", () => {
    const mild: Rule = {
      kind: "lateness",
      steps: [
        { from: 4, share: 0.8 },
        { from: 8, share: 0.2 },
      ],
    };
    expect([0, 1, 3, 4, 7, 8, 400].map((days) => given(mild, late(days)))).toEqual([10, 10, 10, 8, 8, 2, 2]);
    expect(given({ kind: "lateness", steps: [{ from: 0, share: 0.9 }] }, late(0))).toBe(9);
  });

  test("of several dates the one that is furthest behind speaks", () => {
    expect(given(rule, targetOf(sent(0), sent(7)))).toBe(5);
    expect(given(rule, targetOf(sent(7), sent(0)))).toBe(5);
    expect(given(rule, targetOf(sent(1), sent(0, 20)))).toEqual([0, 8]);
    // What is still to come says nothing.
    expect(given(rule, targetOf(sent(1), partOf("deadline", all, { notDue: 1 })))).toBe(8);
    // Nor does a part that has no date.
    expect(given(rule, targetOf(partOf("share", all, { fail: 1 }), sent(1)))).toBe(8);
  });

  test("a measure that knows of no date leaves everything open", () => {
    expect(given(rule, share(0, 1))).toEqual([0, 10]);
  });

  test("so does a date that each unit has for itself", () => {
    expect(given(rule, targetOf(partOf("deadline", all, { pass: 74, fail: 1 })))).toEqual([0, 10]);
  });
});

describe("less for each thing that is wrong", () => {
  const rule: Rule = { kind: "minus", each: 2, floor: 0 };
  test.each([
    ["nothing wrong", incidents(0), 10],
    ["one", incidents(1), 8],
    ["never under the floor", incidents(7), 0],
    ["one more that might be one", incidents(1, 0, 1), [6, 8]],
    ["months that nobody has signed", incidents(1, 2), [0, 8]],
    ["rows that fail", share(8, 2), 6],
    ["rows that fail or are missing", share(7, 2, 1), [4, 6]],
    ["a register in which nothing stands", targetOf(partOf("share", all, { anything: false })), [0, 10]],
    ["things that a count lacks", targetOf(partOf("count", countAtLeast(3), { pass: 1 })), 6],
  ])("%s", (_, result, points) => expect(given(rule, result)).toEqual(points));

  test("with a maximum of nothing it only takes away", () => {
    const minus: Rule = { kind: "minus", each: 3, floor: -10 };
    expect(given(minus, incidents(0), { max: 0 })).toBe(0);
    expect(given(minus, incidents(2), { max: 0 })).toBe(-6);
    expect(given(minus, incidents(9), { max: 0 })).toBe(-10);
  });
});

describe("more for each thing above the level", () => {
  const rule: Rule = { kind: "plus", each: 2, cap: 14 };
  test.each([
    ["not met", counted(0), 0],
    ["just met", counted(1), 10],
    ["one more", counted(2), 12],
    ["never over the cap", counted(9), 14],
    ["what is no count has nothing above", share(10, 0), 10],
  ])("%s", (_, result, points) => expect(given(rule, result)).toEqual(points));

  test("with no cap", () => {
    expect(given({ kind: "plus", each: 2, cap: null }, counted(100))).toBe(208);
  });
});

describe("out of the total", () => {
  const rule: Rule = { kind: "all-or-nothing" };
  test.each([
    ["not due", targetOf(partOf("share", all, { pass: 1, fail: 1 }, "year-end")), "not-due"],
    ["not applicable", share(0, 0), "not-applicable"],
  ])("%s", (_, result, why) => expect(given(rule, result)).toBe(why));

  test("not assigned only with a document", () => {
    const met = share(10, 0);
    expect(given(rule, met, { unassigned: { document: "12/QĐ-TT" } })).toBe("unassigned");
    expect(given(rule, met, { unassigned: { document: null } })).toBe(10);
  });
});
