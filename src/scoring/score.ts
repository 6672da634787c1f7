import type { Book } from "../campaign/book";
import type { Part, Target } from "../campaign/campaign";
import { periodOf } from "../campaign/period";
import { type AmountKind, fractionOf, lackingAmount } from "./amounts";
import { tallyStanding } from "./block/tally";
import { tallyCoverage } from "./coverage";
import { tallyDeadline } from "./deadline";
import { tallyDeliverable } from "./deliverable";
import { tallyMonthlyCoverage } from "./monthlyCoverage";
import { tallyNone, tallyPerMonth } from "./months";
import { tallyPlanRatio } from "./planRatio";
import { type Pace, paceOf } from "./projection";
import { tallyCount, tallyRows } from "./rows";
import { tallySaving } from "./saving";
import type { Tally } from "./tally";
import { unitTallies } from "./units";
import { basisPoints, isMet, judge, judgeAllOf, type Verdict } from "./verdict";

export interface Scorecard {
  readonly departments: readonly DepartmentResult[];
  readonly targets: readonly TargetResult[];
}

export interface DepartmentResult {
  readonly id: string;
  readonly assigned: number;
  /** Met or exceeded. */
  readonly met: number;
}

export interface TargetResult {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly parts: readonly PartResult[];
}

export interface PartResult {
  readonly part: Part;
  readonly tally: Tally;
  /** pass + fail + missing: what is judged; things not due stand beside it. */
  readonly scope: number;
  /**
   * pass / (pass + fail); of a plan done / plan, which may pass 1; of a saving the part that was saved, which may be
   * below 0. Null where nothing has been answered.
   */
  readonly ratio: number | null;
  readonly verdict: Verdict;
  /** How many more must pass; of quantities, how much more must be done or saved. */
  readonly gap: number;
  /** How many may still fail. */
  readonly allowance: number;
  /** How things have passed month by month, and where that leads; absent where passes have no day. */
  readonly pace?: Pace;
  /** Each unit by itself, in the order of the campaign's; absent where a part is not taken by unit. */
  readonly units?: readonly UnitResult[];
}

export interface UnitResult {
  readonly unit: string;
  readonly tally: Tally;
  readonly verdict: Verdict;
}

/** The whole campaign judged at the report date. */
export function score(book: Book): Scorecard {
  const targets = book.campaign.targets.map((target) => scoreTarget(target, book));
  const departments = book.campaign.departments.map(({ id }) => {
    const own = targets.filter(({ target }) => target.department === id);
    return { id, assigned: own.length, met: own.filter(({ verdict }) => isMet(verdict)).length };
  });
  return { departments, targets };
}

export function scoreTarget(target: Target, book: Book): TargetResult {
  const parts = target.parts.map((part) => scorePart(part, target.department, book));
  return { target, parts, verdict: judgeAllOf(parts.map(({ verdict }) => verdict)) };
}

/** What a measure counts; the department matters only to what it must sign itself. */
export function evaluate(part: Part, department: string, whole: Book): Tally {
  const { measure } = part;
  const byUnit = unitTallies(part, whole);
  if (byUnit) return byUnit.all;
  const book = { ...whole, period: periodOf(part, whole.period) };
  switch (measure.kind) {
    case "coverage":
      return tallyCoverage(measure, book);
    case "monthly-coverage":
      return tallyMonthlyCoverage(measure, book);
    case "none":
      return tallyNone(measure, department, book);
    case "per-month":
      return tallyPerMonth(measure, part.goal.level, book);
    case "count":
      return tallyCount(measure, book);
    case "deliverable":
      return tallyDeliverable(measure, book);
    case "plan-ratio":
      return tallyPlanRatio(measure, part.goal, book);
    case "saving":
      return tallySaving(measure, book);
    case "deadline":
      return tallyDeadline(measure, book);
    case "standing":
      return tallyStanding(measure, book);
    default:
      return tallyRows(measure, book);
  }
}

function scorePart(part: Part, department: string, book: Book): PartResult {
  const byUnit = unitTallies(part, book);
  if (!byUnit) return withPace(partResult(part, evaluate(part, department, book), book), book);
  const names = book.campaign.units ?? [];
  const units = byUnit.each.map((tally, index): UnitResult => {
    return { unit: names[index] ?? "", tally, verdict: judge(part, tally, book.period) };
  });
  return { ...partResult(part, byUnit.all, book), units };
}

function withPace(result: PartResult, book: Book): PartResult {
  const needed = (scope: number) => neededToPass(result.part, scope);
  const pace = paceOf(result.part, { ...result, needed }, book);
  return pace ? { ...result, pace } : result;
}

function partResult(part: Part, tally: Tally, book: Book): PartResult {
  const { pass, fail, missing } = tally;
  const scope = pass + fail + missing;
  const verdict = judge(part, tally, book.period);
  const { kind } = part.measure;
  if (kind === "plan-ratio" || kind === "saving") {
    return { part, tally, scope, verdict, ...amountsOf(part, kind, tally) };
  }
  const needed = neededToPass(part, scope);
  return {
    part,
    tally,
    scope,
    ratio: pass + fail === 0 ? null : pass / (pass + fail),
    verdict,
    gap: Math.max(0, needed - pass),
    allowance: Math.max(0, scope - needed - fail),
  };
}

function amountsOf({ goal }: Part, kind: AmountKind, { amounts }: Tally) {
  const fraction = fractionOf(kind, amounts);
  const asked = { ...goal, level: basisPoints(goal.level) };
  const ratio = fraction && fraction.part / fraction.base;
  return { ratio, gap: lackingAmount(kind, asked, amounts), allowance: 0 };
}

function neededToPass({ goal, measure }: Part, scope: number): number {
  if (measure.kind === "count") return goal.level;
  if (goal.kind !== "share") return scope;
  if (scope === 0) return 0;
  const exact = basisPoints(goal.level) * scope;
  return goal.compare === ">" ? Math.floor(exact / 10_000) + 1 : Math.ceil(exact / 10_000);
}
