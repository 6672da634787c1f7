import type { Book } from "../campaign/book";
import type { Part, Target } from "../campaign/campaign";
import { tallyCoverage } from "./coverage";
import { tallyDeliverable } from "./deliverable";
import { tallyMonthlyCoverage } from "./monthlyCoverage";
import { tallyNone, tallyPerMonth } from "./months";
import { tallyCount, tallyRows } from "./rows";
import type { Tally } from "./tally";
import { basisPoints, judge, judgeAllOf, type Verdict } from "./verdict";

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
  /** pass / (pass + fail), null where nothing has been answered. */
  readonly ratio: number | null;
  readonly verdict: Verdict;
  /** How many more must pass. */
  readonly gap: number;
  /** How many may still fail. */
  readonly allowance: number;
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
export function evaluate(part: Part, department: string, book: Book): Tally {
  const { measure } = part;
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
    default:
      return tallyRows(measure, book);
  }
}

function isMet(verdict: Verdict): boolean {
  return verdict === "met" || verdict === "exceeded";
}

function scorePart(part: Part, department: string, book: Book): PartResult {
  const tally = evaluate(part, department, book);
  const { pass, fail, missing } = tally;
  const scope = pass + fail + missing;
  const needed = neededToPass(part, scope);
  return {
    part,
    tally,
    scope,
    ratio: pass + fail === 0 ? null : pass / (pass + fail),
    verdict: judge(part, tally, book.period),
    gap: Math.max(0, needed - pass),
    allowance: Math.max(0, scope - needed - fail),
  };
}

function neededToPass({ goal, measure }: Part, scope: number): number {
  if (measure.kind === "count") return goal.level;
  if (goal.kind !== "share") return scope;
  if (scope === 0) return 0;
  const exact = basisPoints(goal.level) * scope;
  return goal.compare === ">" ? Math.floor(exact / 10_000) + 1 : Math.ceil(exact / 10_000);
}
