import type { Book } from "../campaign/book";
import type { Finding } from "../checking/findings";
import { safeRepairs } from "../checking/repairs/safeRepairs";
import type { CellRepair } from "../checking/repairs/repair";
import { Trouble } from "../workbook/trouble";
import type { Workbook } from "../workbook/workbook";
import type { oneAtATime } from "./desk/inTurn";
import { lastWrite } from "./restore/lastWrite";
import { undoLast } from "./restore/undo";
import type { RepairDesk } from "./repair";
import { repairNow } from "./repair/repairNow";
import { chosenOf, repairView } from "./repair/repairView";

/** `checked` gives what the last check read and found; `writes` is told before cells of the workbook are written. */
export function repairDesk(
  workbook: Workbook,
  inTurn: ReturnType<typeof oneAtATime>,
  checked: () => Promise<{ readonly book: Book; readonly findings: readonly Finding[] }>,
  writes: () => void,
): RepairDesk {
  /** As they were shown last: only what a person could see is written. */
  let shown: readonly CellRepair[] = [];

  const inWriting = <Answer>(work: () => Promise<Answer>) =>
    inTurn(() => {
      writes();
      return work();
    });

  return {
    repairs: () =>
      inTurn(async () => {
        shown = [];
        const { book, findings } = await checked();
        shown = safeRepairs(book, findings);
        return repairView(shown, book.campaign);
      }),
    repair: ({ chosen, now }) =>
      inWriting(() => {
        const wanted = chosenOf(shown, chosen);
        if (wanted.length === 0) throw new Trouble("nothing-to-repair");
        return repairNow(workbook, wanted, now);
      }),
    lastRepair: () => inTurn(() => lastWrite(workbook, "repair")),
    undoRepair: () => inWriting(() => undoLast(workbook, "repair")),
  };
}
