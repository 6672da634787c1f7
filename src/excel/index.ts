import { assemble } from "../workbook/assemble";
import type { LiveWorkbook, Task } from "../workbook/live";
import type { Contents } from "../workbook/workbook";
import { askContents, withoutUnfinished } from "./contents";
import { goTo } from "./goTo";
import { inExcel } from "./inExcel";
import { openNew } from "./openNew";
import { readLooks } from "./reading/looks/looks";
import { readParts } from "./reading/parts";
import { watch } from "./watch";
import { writePlan } from "./writing/write";

/**
 * The workbook that is open in Excel, made anew for each action: what it once said of its contents it does not ask
 * again. Reading takes one request after `contents()`, each writing two; more than 50,000 cells or 5 MB take more. Throws
 * Trouble for whatever Excel refuses, and `task.signal.reason` where it is cancelled.
 */
export function excelWorkbook(task?: Task): LiveWorkbook {
  let known: Promise<Contents> | undefined;
  const contents = async () => {
    known ??= readContents(task);
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  const parts: LiveWorkbook["parts"] = async function* (areas) {
    yield* readParts(task, await contents(), areas);
  };
  return {
    contents,
    parts,
    read: (areas) => assemble(areas, parts(areas)),
    looks: async (areas) => readLooks(task, await contents(), areas),
    async write(plan) {
      const before = await contents();
      // Whatever becomes of it, the workbook is another one then.
      known = undefined;
      const { contents: after, ...report } = await writePlan(task, before, plan);
      known = Promise.resolve(after);
      return report;
    },
    goTo: (place) => goTo(task, place),
    openNew: (file) => openNew(task, file),
    watch,
  };
}

function readContents(task: Task | undefined): Promise<Contents> {
  return inExcel(task, async (context) => {
    const asked = askContents(context.workbook);
    await context.sync();
    return withoutUnfinished(asked());
  });
}
