import { keepingCopies, keptLook, type KeptLook } from "../../sheets/dressing/kept";
import { begunMark, dressedMark, looksRestorePlan } from "../../sheets/looksRestore";
import { LOOKS_RESTORE_SHEET } from "../../sheets/names";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { Workbook } from "../../workbook/workbook";
import type { Moment } from "../exchange";
import type { FormatChoice, FormatView } from "../format";
import { formatView } from "./formatView";
import { lastLooks } from "./lastLooks";
import { headerAnchors } from "./plans";
import { seeLooks } from "./seeLooks";
import { undoLooks } from "./undoFormat";

/** Formats what looks otherwise than it should; how it looked is kept first. Throws what writing throws. */
export async function formatNow(workbook: Workbook, choice: FormatChoice, now: Moment): Promise<FormatView> {
  const last = await lastLooks(workbook);
  // Else half of what it changed would be kept as if it had always been so.
  if (last && !last.restore.isFinished) await undoLooks(workbook, last);
  const looks = await seeLooks(workbook, choice);
  const wrong = looks.seen.filter(({ found }) => found.changes.length > 0);
  if (wrong.length === 0) return formatView(looks);
  const kept: KeptLook[] = [];
  for (const { wanted, look, found } of wrong) {
    kept.push(keptLook(wanted, look, found.dressing, kept));
  }
  const anchors = wrong.flatMap(({ wanted }) => headerAnchors(wanted.table));
  await workbook.write({
    ...EMPTY_PLAN,
    sheets: [looksRestorePlan({ at: now, kept })],
    lookCopies: kept.flatMap((one) => keepingCopies(one, LOOKS_RESTORE_SHEET)),
    anchors,
  });
  await workbook.write({
    ...EMPTY_PLAN,
    cells: [begunMark],
    dressings: wrong.map(({ found }) => found.dressing),
    formulas: [dressedMark],
    anchors,
  });
  return formatView(looks);
}
