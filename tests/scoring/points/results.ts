import type { Goal, Part } from "../../../src/campaign/campaign";
import { yearPeriod } from "../../../src/campaign/period";
import type { Measure } from "../../../src/campaign/measure";
import type { PartResult, TargetResult } from "../../../src/scoring/score";
import type { Tally } from "../../../src/scoring/tally";
import { judge, judgeAllOf } from "../../../src/scoring/verdict";
import { d } from "../../books";

/** A part as it is judged at the end of June, from its counts alone. */
export function partOf(
  kind: Kind,
  goal: Goal,
  counts: Partial<Tally>,
  when: Part["when"] = "always",
): PartResult {
  const part: Part = { id: "A-1a", text: "", measure: MEASURES[kind], goal, when };
  const tally: Tally = { pass: 0, fail: 0, missing: 0, notDue: 0, anything: true, ...counts };
  const verdict = judge(part, tally, yearPeriod(2026, d("30/06/2026")));
  const scope = tally.pass + tally.fail + tally.missing;
  return { part, tally, scope, verdict, ratio: null, gap: 0, allowance: 0 };
}

export function targetOf(...parts: readonly PartResult[]): TargetResult {
  const target = { id: "A-1", department: "A", clause: "", text: "", parts: parts.map(({ part }) => part) };
  return { target, parts, verdict: judgeAllOf(parts.map(({ verdict }) => verdict)) };
}

type Kind = keyof typeof MEASURES;

const MEASURES = {
  share: { kind: "share", register: "x", scope: [], tests: [] },
  none: { kind: "none", types: ["x"] },
  count: { kind: "count", register: "x", scope: [] },
  "per-month": { kind: "per-month", register: "x" },
  deadline: { kind: "deadline", register: "x", scope: [], sent: "Ngày", before: { month: 6, date: 10 } },
} as const satisfies Readonly<Record<string, Measure>>;
