import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { firstScreen, noFirstScreen } from "./pane/firstScreen";
import { longestTask, noLongestTask } from "./pane/longTasks";
import { onStage } from "./pane/stage";
import type { Measure } from "./table";
import { workbookToCheck } from "./workbooks";

const BOOK = "large.xlsx";

/** What a person in front of the pane waits for. `template` is the built folder of Microsoft's pane, null without one. */
export async function paneCost(template: string | null): Promise<Measure[]> {
  const books = mkdtempSync(join(tmpdir(), "so-chi-tieu-bench-"));
  const others: Record<string, string> = template === null ? {} : { template };
  try {
    writeFileSync(join(books, BOOK), await workbookToCheck(100_000));
    const measured = await onStage(others, books, async (stage) => [
      ...(await firstScreen(stage, template)),
      await longestTask(stage, BOOK),
    ]);
    return measured ?? [...noFirstScreen("no browser"), noLongestTask("no browser")];
  } finally {
    rmSync(books, { recursive: true, force: true });
  }
}
