import { assemble } from "../workbook/assemble";
import type { LiveWorkbook, Task } from "../workbook/live";
import type { Contents } from "../workbook/workbook";
import { askContents, type Lengths, type RawContents, withoutUnfinished } from "./contents";
import { goTo } from "./goTo";
import { inExcel } from "./inExcel";
import { openNew } from "./openNew";
import { readParts } from "./reading/parts";
import { watch } from "./watch";

/**
 * The workbook that is open in Excel, made anew for each action: what it once said of its contents it does not ask
 * again. Reading takes one request after `contents()`, each writing two; more than 50,000 cells or 5 MB take more. Throws
 * Trouble for whatever Excel refuses, and `task.signal.reason` where it is cancelled.
 */
export function excelWorkbook(task?: Task): LiveWorkbook {
  let known: Promise<Contents> | undefined;
  /** As they were when they were asked last: they only say how much may come at once. */
  let lengths: Lengths = new Map();
  const ask = async () => {
    const raw = await readContents(task);
    lengths = raw.lengths;
    return withoutUnfinished(raw);
  };
  const contents = async () => {
    known ??= ask();
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  const parts: LiveWorkbook["parts"] = async function* (areas) {
    const before = await contents();
    yield* readParts(task, { contents: before, lengths }, areas);
  };
  return {
    contents,
    parts,
    read: (areas) => assemble(areas, parts(areas)),
    async looks(areas) {
      const [{ readLooks }, before] = await Promise.all([import("./reading/looks/looks"), contents()]);
      return readLooks(task, before, areas);
    },
    async write(plan) {
      // The first screen only reads: what writes is fetched behind it, and is there before anything is changed.
      const { writePlan } = await import(/* webpackPrefetch: true */ "./writing/write");
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

function readContents(task: Task | undefined): Promise<RawContents> {
  return inExcel(task, async (context) => {
    const asked = askContents(context.workbook);
    await context.sync();
    return asked();
  });
}
