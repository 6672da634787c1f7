import type { PartCard } from "../../actions/desk";
import { formatDay, formatMonth } from "../../registers/text/dates";
import type { PaneWording } from "../../wording/pane";

/** A part in numbers: the one that is judged, and what else is to be known of it. */
export interface Facts {
  readonly figure: string;
  readonly facts: readonly string[];
}

export function factsOf(part: PartCard, pane: PaneWording): Facts {
  const { score } = pane;
  const { pass, fail, missing, scope, gap, allowance } = part;
  const lacking = gap > 0 ? [score.gap(gap)] : [];
  if (part.sent !== undefined) {
    return { figure: part.sent === null ? score.notSent : score.sent(formatDay(part.sent)), facts: [] };
  }
  switch (part.kind) {
    case "count":
      return part.months.length > 0
        ? {
            figure: score.perMonth(pass, scope, part.level),
            facts: part.months
              .filter(({ count }) => count < part.level)
              .map(({ month, count }) => score.inMonth(formatMonth(month), count)),
          }
        : { figure: score.counted(pass, part.level), facts: lacking };
    case "most":
      return { figure: score.atMost(fail, part.level), facts: [score.signedMonths(pass, pass + missing)] };
    case "share":
      return {
        figure: shareOf(part, pane),
        facts: [
          ...known(part, pane),
          score.wanted(pane.share(part.level, part.level), part.isStrict === true),
          ...(missing > 0 ? [score.missing(missing)] : []),
          ...(part.notDue > 0 ? [score.notDue(part.notDue)] : []),
          ...lacking,
          ...(gap === 0 && allowance > 0 ? [score.allowance(allowance)] : []),
        ],
      };
  }
}

/** Where some are not reported the percentage is not of all that are counted, so it does not stand beside them. */
function known({ ratio, level, pass, fail, missing, scope, amounts }: PartCard, pane: PaneWording): string[] {
  if (missing === 0) return [];
  const some = pass + fail;
  return amounts || ratio === null
    ? [pane.score.coverage(some, scope)]
    : [pane.score.shareOfKnown(pane.share(ratio, level), some)];
}

function shareOf(part: PartCard, pane: PaneWording): string {
  const { ratio, level, pass, missing, scope, amounts } = part;
  const number = (value: number | null) => (value === null ? "–" : pane.number(value));
  const done = amounts ? number(amounts.done) : number(pass);
  const whole = amounts ? amounts.base : scope;
  const count = whole === null ? done : `${done}/${number(whole)}`;
  return ratio === null || (missing > 0 && !amounts) ? count : `${pane.share(ratio, level)} · ${count}`;
}
