import type { Campaign } from "../../campaign/campaign";
import { monthsOf, type Period, periodOf } from "../../campaign/period";
import type { Measure } from "../../campaign/measure";
import { hasBehind } from "../../scoring/behind";
import type { DepartmentResult, PartResult, Scorecard, TargetResult } from "../../scoring/score";
import type { Tally } from "../../scoring/tally";
import type { Verdict } from "../../scoring/verdict";
import type { DepartmentCard, PartCard, TargetCard } from "../desk";
import { monthCells } from "./monthCells";

/** The scorecard as cards, one for each department that has targets, in the order of the campaign. */
export function departmentCards(scorecard: Scorecard, campaign: Campaign, period: Period): DepartmentCard[] {
  return scorecard.departments
    .filter(({ assigned }) => assigned > 0)
    .map((department) => departmentCard(department, scorecard, campaign, period));
}

function departmentCard(
  { id, assigned, met }: DepartmentResult,
  { targets }: Scorecard,
  campaign: Campaign,
  period: Period,
): DepartmentCard {
  const own = targets.filter(({ target }) => target.department === id);
  const verdicts: Record<Verdict, number> = {
    exceeded: 0,
    met: 0,
    "not-met": 0,
    "not-due": 0,
    "not-enough-data": 0,
    "not-applicable": 0,
  };
  for (const { verdict } of own) verdicts[verdict]++;
  const name = campaign.departments.find((department) => department.id === id)?.name ?? id;
  return { id, name, assigned, met, verdicts, targets: own.map((result) => targetCard(result, period)) };
}

function targetCard({ target, verdict, parts }: TargetResult, period: Period): TargetCard {
  const { id, clause, text } = target;
  return { id, clause, text, verdict, parts: parts.map((part) => partCard(part, period)) };
}

export function partCard(result: PartResult, period: Period): PartCard {
  const { part, tally, verdict, ...judged } = result;
  const { id, text, goal, measure } = part;
  const { pass, fail, missing, notDue } = tally;
  const { scope, ratio, gap, allowance } = judged;
  const months = measure.kind === "per-month" ? monthCounts(tally.months ?? [], periodOf(part, period)) : [];
  return {
    ...{ id, text, verdict, kind: goal.kind, level: goal.level },
    ...(goal.compare === ">" ? { isStrict: true } : {}),
    ...{ pass, fail, missing, notDue, scope, ratio, gap, allowance },
    months,
    year: monthCells(result, period),
    ...(judged.pace ? { pace: judged.pace } : {}),
    ...comparedBy(measure, tally),
    hasRows: hasBehind(part, tally),
  };
}

function comparedBy({ kind }: Measure, { amounts }: Tally): Pick<PartCard, "amounts" | "sent"> {
  if (kind === "deadline") return { sent: amounts?.done ?? null };
  return (kind === "plan-ratio" || kind === "saving") && amounts ? { amounts } : {};
}

function monthCounts(counts: readonly number[], period: Period): PartCard["months"] {
  const months = monthsOf(period);
  return counts.flatMap((count, index) => {
    const month = months[index]?.first;
    return month === undefined ? [] : [{ month, count }];
  });
}
