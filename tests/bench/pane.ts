import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cancelTimes, noCancelTimes } from "./pane/cancelling";
import { firstScreen, noFirstScreen } from "./pane/firstScreen";
import { longestTask, noLongestTask } from "./pane/longTasks";
import { noReceivingTasks, receivingTasks } from "./pane/receiving";
import { onStage } from "./pane/stage";
import { returnedCopy } from "./returned";
import type { Measure } from "./table";
import { KEPT_SHEET, workbookToCheck, workbookWithKeptSheet } from "./workbooks";

const BOOK = "large.xlsx";
const KEPT = "kept.xlsx";
const MASTER = "master.xlsx";
const RETURNED = "returned.xlsx";

/** What a person in front of the pane waits for. `template` is the built folder of Microsoft's pane, null without one. */
export async function paneCost(template: string | null): Promise<Measure[]> {
  const books = mkdtempSync(join(tmpdir(), "so-chi-tieu-bench-"));
  const others: Record<string, string> = template === null ? {} : { template };
  try {
    const { master, back, changed } = await returnedCopy();
    writeFileSync(join(books, MASTER), master.toBytes());
    writeFileSync(join(books, RETURNED), back);
    writeFileSync(join(books, BOOK), await workbookToCheck(100_000));
    writeFileSync(join(books, KEPT), await workbookWithKeptSheet(20_000));
    const measured = await onStage(others, books, async (stage) => [
      ...(await firstScreen(stage, template)),
      await longestTask(stage, BOOK),
      ...(await cancelTimes(stage, { entries: BOOK, kept: { book: KEPT, sheet: KEPT_SHEET } })),
      ...(await receivingTasks(stage, MASTER, { path: join(books, RETURNED), changed })),
    ]);
    const why = "no browser";
    const pane = [...noFirstScreen(why), noLongestTask(why), ...noCancelTimes(why)];
    return measured ?? [...pane, ...noReceivingTasks(why)];
  } finally {
    rmSync(books, { recursive: true, force: true });
  }
}
