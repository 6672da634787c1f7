import type { Frame } from "playwright-core";

import { vi } from "../../../src/wording/vi";
import type { Measure } from "../table";
import { median } from "../timing";
import type { Stage } from "./stage";

const ROUNDS = 5;
const PATIENCE = 120_000;
/** A duration and no ratio: it is what a person feels. */
export const UNIT = "ms";
export const BUDGET = 100;
const LINE = { what: "longest task, checking 100,000 entries", unit: UNIT, budget: BUDGET };

/** The longest task of the pane's own thread while it checks a workbook; the stand-in for Excel is in another process. */
export async function longestTask(stage: Stage, book: string): Promise<Measure> {
  const rounds: Passed[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await check(stage, book));
  const longest = rounds.map((round) => round.longest);
  const seconds = median(rounds.map((round) => round.seconds));
  const note = `${longest.map((each) => each.toFixed(0)).join(", ")} ms; the check ${seconds.toFixed(1)} s`;
  return { ...LINE, measured: median(longest), note };
}

export function noLongestTask(note: string): Measure {
  return { ...LINE, measured: null, note };
}

export interface Passed {
  /** Milliseconds; 0 where no task took 50. */
  readonly longest: number;
  readonly seconds: number;
}

async function check(stage: Stage, book: string): Promise<Passed> {
  const words = vi.pane.check;
  const { frame, close } = await stage.open("ours", words.start, book);
  const button = (name: string) => frame.getByRole("button", { name, exact: true });
  const began = await frame.evaluate(() => performance.now());
  await button(words.start).click();
  await button(words.again).waitFor({ timeout: PATIENCE });
  const checked = await longestSince(frame, began);
  await close();
  return checked;
}

/** The longest task since a time of the frame's own clock. */
export function longestSince(frame: Frame, began: number): Promise<Passed> {
  return frame.evaluate(async (since) => {
    const seconds = (performance.now() - since) / 1000;
    // The browser tells of a task some time after it.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const tasks = (window.longTasks ?? []).filter(({ start }) => start >= since);
    return { longest: Math.max(0, ...tasks.map(({ length }) => length)), seconds };
  }, began);
}
