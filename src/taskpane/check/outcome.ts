import type { FindingList } from "../../actions/desk";
import type { PaneWording } from "../../wording/pane";

/** A check in one sentence. */
export function outcome({ total, bySeverity }: FindingList, check: PaneWording["check"]): string {
  return total === 0 ? check.nothing : check.summary(total, bySeverity);
}
