import { refuseImpossible } from "../../workbook/impossible";
import { layOut } from "../../workbook/layout";
import type { Task } from "../../workbook/live";
import type { WorkbookPlan } from "../../workbook/plan";
import { named } from "../../workbook/sameName";
import { Trouble } from "../../workbook/trouble";
import type { Contents, WriteReport } from "../../workbook/workbook";
import { askContents, withoutUnfinished } from "../contents";
import { isRefusedWhole, isTooLarge } from "../failures";
import { inExcel } from "../inExcel";
import { askGround } from "./ground";
import { refuseGround } from "./refusals";
import { stepsOf } from "./script";
import { BYTES_AT_ONCE, CELLS_AT_ONCE, smaller, type Step, takeSteps, type WritingDesk } from "./steps";

/**
 * One request asks whatever could refuse the plan, the next one writes; large plans take more. `known` says what there
 * was a moment ago. Throws Trouble before anything is written, or write-cut-off with what was done by then.
 */
export async function writePlan(
  task: Task | undefined,
  known: Contents,
  plan: WorkbookPlan,
): Promise<WriteReport> {
  if (isEmpty(plan)) return { losses: [] };
  refuseImpossible(plan, known);
  const layouts = plan.sheets.map(layOut);
  const ground = await askGround(task, known, plan, layouts);
  const contents = withoutUnfinished(ground.contents);
  refuseImpossible(plan, contents);
  refuseGround(plan, contents, ground);
  await writeSteps(task, stepsOf(plan, layouts, ground), createdBy(plan, contents));
  const losses = [...ground.extras].flatMap(([name, { losses: lost }]) => {
    const sheet = named(contents.sheets, name)?.name ?? name;
    return lost.map((what) => ({ sheet, what }));
  });
  return { losses };
}

async function writeSteps(
  task: Task | undefined,
  all: readonly Step[],
  created: readonly string[],
): Promise<void> {
  const total = all.reduce((sum, { cells }) => sum + cells, 0);
  const done: string[] = [];
  let room = { cells: CELLS_AT_ONCE, bytes: BYTES_AT_ONCE };
  let left = smaller(all, room);
  let isFirst = true;
  let written = 0;
  while (left.length > 0) {
    task?.progress({ stage: "writing", done: written, total });
    const { now, later } = takeSteps(left, room);
    try {
      await send(task, now, isFirst);
    } catch (error) {
      const halved = halfOf(room, now);
      if (isTooLarge(error) && isRefusedWhole(error) && halved) {
        room = halved;
        left = smaller(left, room);
        continue;
      }
      throw await cutOff(task, error, isFirst, { done, created });
    }
    left = later;
    isFirst = false;
    written += now.reduce((sum, { cells }) => sum + cells, 0);
    done.push(...now.flatMap(({ completes }) => completes ?? []));
  }
  task?.progress({ stage: "writing", done: total, total });
}

function send(task: Task | undefined, steps: readonly Step[], isFirst: boolean): Promise<void> {
  return inExcel(task, async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    // More than once, and the window flickers.
    if (isFirst) application.suspendScreenUpdatingUntilNextSync();
    const desk = deskOf(context.workbook);
    for (const { ask } of steps) ask(desk);
    await context.sync();
  });
}

function deskOf(workbook: Excel.Workbook): WritingDesk {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet: (name) => {
      const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}

/** Null where it cannot be made smaller. */
function halfOf(room: { cells: number; bytes: number }, steps: readonly Step[]) {
  if (steps.length === 1 && !steps[0]?.halves) return null;
  return { cells: Math.ceil(room.cells / 2), bytes: Math.ceil(room.bytes / 2) };
}

/** What to throw: as it was where nothing has been written, else what is certain to be done. */
async function cutOff(
  task: Task | undefined,
  error: unknown,
  isFirst: boolean,
  { done, created }: { readonly done: readonly string[]; readonly created: readonly string[] },
): Promise<unknown> {
  const { code } = error instanceof Trouble ? error : { code: undefined };
  const isNothing = isRefusedWhole(error) || code === "other-workbook-in-front" || code === "access-denied";
  if (isFirst && isNothing) return error;
  // Who cancels does not wait for one more answer.
  const found = error instanceof Trouble ? await finishedOf(task, created) : [];
  const cut = new Trouble("write-cut-off", {
    done: [...new Set([...done, ...found])],
    ...(error instanceof Trouble ? { value: error.details.value ?? error.code } : {}),
  });
  cut.cause = error;
  return cut;
}

/** New sheets that are there and finished; none where Excel does not even answer that. */
async function finishedOf(task: Task | undefined, created: readonly string[]): Promise<readonly string[]> {
  if (created.length === 0) return [];
  try {
    const contents = await inExcel(task, async (context) => {
      const asked = askContents(context.workbook);
      await context.sync();
      return withoutUnfinished(asked());
    });
    return created.filter((name) => named(contents.sheets, name) !== undefined);
  } catch (error) {
    if (error instanceof Trouble || task?.signal.aborted === true) return [];
    throw error;
  }
}

function createdBy(plan: WorkbookPlan, { sheets }: Contents): string[] {
  return plan.sheets.flatMap(({ name }) => (named(sheets, name) ? [] : [name]));
}

function isEmpty({ sheets, names, cells, columns, formulas = [], growths = [], anchors = [] }: WorkbookPlan) {
  return [sheets, names, cells, columns, formulas, growths, anchors].every(({ length }) => length === 0);
}
