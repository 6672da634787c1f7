import { refuseImpossible } from "../../workbook/impossible";
import { layOut } from "../../workbook/layout";
import type { Task } from "../../workbook/live";
import { refuseGroundOf } from "../../workbook/making";
import type { WorkbookPlan } from "../../workbook/plan";
import { named } from "../../workbook/sameName";
import { Trouble } from "../../workbook/trouble";
import type { Contents, WriteReport } from "../../workbook/workbook";
import { askContents, withoutUnfinished } from "../contents";
import { isRefusedWhole, isTooLarge } from "../failures";
import { breath } from "../breath";
import { inExcel } from "../inExcel";
import { sheetsOf } from "../place";
import { askGround } from "./ground";
import { askMerges } from "./making/merges";
import { refuseGround } from "./refusals";
import { stepsOf } from "./script";
import { halfOf, ROOM, smaller, type Step, takeSteps } from "./steps";

export interface Written extends WriteReport {
  /** What there is now. */
  readonly contents: Contents;
}

/**
 * One request asks whatever could refuse the plan, the next one writes; large plans take more. `known` says what there
 * was a moment ago. Throws Trouble before anything is written, or write-cut-off with what was done by then.
 */
export async function writePlan(
  task: Task | undefined,
  known: Contents,
  plan: WorkbookPlan,
): Promise<Written> {
  if (isEmpty(plan)) return { losses: [], contents: known };
  refuseImpossible(plan, known);
  const layouts = plan.sheets.map(layOut);
  const merges = await askMerges(task, plan.tables ?? []);
  const ground = await askGround(task, known, plan, layouts);
  await breath();
  const contents = withoutUnfinished(ground.contents);
  refuseImpossible(plan, contents);
  refuseGround(plan, contents, ground);
  ground.makings.forEach(({ making, ground: found }, i) => {
    refuseGroundOf(making, { ...found, merges: merges[i] ?? null });
  });
  const after = await writeSteps(task, stepsOf(plan, layouts, ground), createdBy(plan, contents));
  const losses = [...ground.extras].flatMap(([name, { losses: lost }]) => {
    const sheet = named(contents.sheets, name)?.name ?? name;
    return lost.map((what) => ({ sheet, what }));
  });
  return { losses, contents: after ?? contents };
}

/** Gives what there is then, unless there was nothing to do. */
async function writeSteps(
  task: Task | undefined,
  all: readonly Step[],
  created: readonly string[],
): Promise<Contents | undefined> {
  const total = all.reduce((sum, { cells }) => sum + cells, 0);
  const done: string[] = [];
  let room = ROOM;
  let left = smaller(all, room);
  let isFirst = true;
  let written = 0;
  let contents: Contents | undefined;
  while (left.length > 0) {
    task?.progress({ stage: "writing", done: written, total });
    const { now, later } = takeSteps(left, room);
    try {
      contents = await send(task, now, { isFirst, isLast: later.length === 0 });
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
  return contents;
}

/** The last request also asks what there is then, so that the next write need not. */
function send(
  task: Task | undefined,
  steps: readonly Step[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): Promise<Contents | undefined> {
  return inExcel(task, async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    // More than once, and the window flickers.
    if (isFirst) application.suspendScreenUpdatingUntilNextSync();
    const desk = { workbook: context.workbook, sheet: sheetsOf(context.workbook) };
    for (const [index, { ask }] of steps.entries()) {
      if (index % STEPS_IN_ONE_BREATH === 0) await breath();
      ask(desk);
    }
    await breath();
    const contents = isLast ? askContents(context.workbook) : null;
    await context.sync();
    return contents ? withoutUnfinished(contents()) : undefined;
  });
}

/** Two thousand changed rows are as many steps, and every step is some objects of Office.js. */
const STEPS_IN_ONE_BREATH = 500;

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

function isEmpty(plan: WorkbookPlan): boolean {
  const { sheets, names, cells, columns, formulas = [], anchors = [] } = plan;
  const {
    tables = [],
    unmakings = [],
    widenings = [],
    growths = [],
    shrinkings = [],
    lookCopies = [],
    dressings = [],
  } = plan;
  const resized = [tables, unmakings, widenings, growths, shrinkings];
  return [sheets, names, cells, columns, formulas, ...resized, lookCopies, dressings, anchors].every(
    ({ length }) => length === 0,
  );
}
