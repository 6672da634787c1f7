import { rowsOfKind } from "../../../adopting/body";
import type { PlannedColumn } from "../../../adopting/decisions";
import { SCORECARD_SHEET } from "../../../sheets/names";
import { Trouble } from "../../../workbook/trouble";
import type { Reading, Workbook } from "../../../workbook/workbook";
import type { Moment } from "../../exchange";
import { same } from "../../findTable";
import { formatNow } from "../../format/formatNow";
import { scoreWorkbook } from "../../scoreWorkbook";
import { keepingPlan } from "../memory";
import type { Proposal } from "../propose";
import { inPlacePlan, type InPlacePlan } from "./plan";
import { plannedHere, settledHere } from "./settledHere";

export interface InPlace extends Pick<InPlacePlan, "columns" | "added" | "removed"> {
  /** Rows that are entries of the register now. */
  readonly entries: number;
  /** False where the list of what became of columns cannot be written, as somebody has changed it. */
  readonly remembered: boolean;
  /** False where the sheet could not be given the look of a register; everything else is done. */
  readonly dressed: boolean;
  /** The scorecard that was there, made anew; stale = that could not be done; none = there was none. */
  readonly scorecard: "renewed" | "stale" | "none";
}

/**
 * Makes a sheet the register itself, where it stands: its rows become the register's table, what the register needs
 * besides is added at their right, and the empty sheet that setting up made gives way. Then it gets the look of a
 * register. `master` is the workbook with the sheet, as it is now; `planned` what becomes of each column, where what is
 * not known keeps its name. Throws what
 * `inPlacePlan` and writing throw; nothing is written then.
 */
export async function adoptInPlace(
  workbook: Workbook,
  master: Reading,
  { proposal, planned, now }: { proposal: Proposal; planned: readonly PlannedColumn[]; now: Moment },
): Promise<InPlace> {
  const { plan, ...told } = inPlacePlan(master, settledHere(proposal, planned));
  const kept = keepingPlan(plannedHere(planned), proposal.register, master);
  await workbook.write({
    ...plan,
    sheets: kept?.sheets ?? [],
    cells: kept?.cells ?? [],
    growths: kept?.growths ?? [],
    anchors: [...(plan.anchors ?? []), ...(kept?.anchors ?? [])],
  });
  const dressed = await isDone(() => formatNow(workbook, { register: proposal.register.id }, now));
  // Its formulas point to the sheet that gave way.
  const hasScorecard = master.outline.sheets.some(({ name }) => same(name, SCORECARD_SHEET));
  const isScored = hasScorecard && (await isDone(() => scoreWorkbook(workbook, { write: true })));
  return {
    ...told,
    entries: rowsOfKind(proposal.body, "entry").length,
    remembered: kept !== null,
    dressed,
    scorecard: isScored ? "renewed" : hasScorecard ? "stale" : "none",
  };
}

/** What people can do themselves with a button of its own is no reason to say that nothing was done. */
async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Trouble) return false;
    throw error;
  }
}
