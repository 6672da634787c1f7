import { rowsOfKind } from "../../../adopting/body";
import type { PlannedColumn } from "../../../adopting/decisions";
import { SCORECARD_SHEET } from "../../../sheets/names";
import { finishedMark, restorePlan } from "../../../sheets/restoreCopy";
import type { Sized } from "../../../workbook/dressing";
import { EMPTY_PLAN } from "../../../workbook/emptyPlan";
import type { TableMaking } from "../../../workbook/plan";
import { Trouble } from "../../../workbook/trouble";
import type { Reading, Workbook } from "../../../workbook/workbook";
import type { Moment } from "../../exchange";
import { same } from "../../findTable";
import { formatNow } from "../../format/formatNow";
import { settingsIn } from "../../settingsIn";
import { nextSlot } from "../../restore/slots";
import { scoreWorkbook } from "../../scoreWorkbook";
import { keepingPlan } from "../memory";
import type { Proposal } from "../propose";
import { groundOf } from "./ground";
import { inPlacePlan, type InPlacePlan } from "./plan";
import { besideLooks, restorable } from "./restorable";
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
 * register. A restore copy is written before. `master` is the workbook as it is now, with its restore copies; `planned`
 * what becomes of each column, where what is not known keeps its name. Throws what `inPlacePlan` and writing throw.
 */
export async function adoptInPlace(
  workbook: Workbook,
  master: Reading,
  { proposal, planned, now }: { proposal: Proposal; planned: readonly PlannedColumn[]; now: Moment },
): Promise<InPlace> {
  const { preset } = settingsIn(master);
  const ground = await groundOf(workbook, proposal.sheet, master, preset);
  const settled = settledHere(proposal, planned);
  const { plan, making, ...told } = inPlacePlan(master, settled, ground);
  const kept = keepingPlan(plannedHere(planned), proposal.register, master);
  const { slot, number } = nextSlot(master);
  const widths = await widthsBeside(workbook, making);
  const copy = {
    what: "adopt",
    number,
    at: now,
    files: [],
    ...restorable(making, { master, proposal, ground }, kept, widths),
  } as const;
  await workbook.write({
    ...EMPTY_PLAN,
    sheets: [restorePlan(slot, copy)],
    lookCopies: besideLooks(making, slot),
    anchors: plan.anchors ?? [],
  });
  await workbook.write({
    ...plan,
    sheets: kept?.sheets ?? [],
    cells: kept?.cells ?? [],
    growths: kept?.growths ?? [],
    anchors: [...(plan.anchors ?? []), ...(kept?.anchors ?? [])],
    formulas: [finishedMark(slot)],
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

async function widthsBeside(workbook: Workbook, making: TableMaking): Promise<readonly Sized[]> {
  const { box, added, sheet } = making;
  const columns = added.map((_, i) => box.right + 1 + i);
  const [look] = await workbook.looks([{ sheet, boxes: [], columns, rows: [], tables: [] }]);
  return look?.widths ?? [];
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
