import type { Frame } from "playwright-core";

import { vi } from "../../../src/wording/vi";
import type { Measure } from "../table";
import { median } from "../timing";
import type { Stage } from "./stage";

const ROUNDS = 3;
const PATIENCE = 120_000;
/** What a person takes for at once. */
const BUDGET = 200;
/** Milliseconds after the work began: while the first answer is under way, then among the pieces and the judging. */
const MOMENTS = [0, 200, 700] as const;

/** Work that takes long, each with what it is called in the table. */
const WORKS = {
  check: "cancelled, checking 100,000 entries",
  format: "cancelled, seeing how 100,000 entries look",
  adopt: "cancelled, looking at a sheet of 20,000 rows",
} as const;

type Work = keyof typeof WORKS;
const ALL: readonly Work[] = ["check", "format", "adopt"];

/** A workbook that is large, and one with a large sheet that somebody keeps. */
export interface LargeBooks {
  readonly entries: string;
  readonly kept: { readonly book: string; readonly sheet: string };
}

/** How long it takes from the click on Cancel until the pane says that it has stopped, whenever that click comes. */
export async function cancelTimes(stage: Stage, books: LargeBooks): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const work of ALL) {
    const found: { readonly moment: number; readonly time: number }[] = [];
    for (const moment of MOMENTS) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const time = await cancelled(stage, books, work, moment);
        if (time !== null) times.push(time);
      }
      if (times.length === ROUNDS) found.push({ moment, time: median(times) });
    }
    const told = found.map(({ moment, time }) => `${time.toFixed(0)} ms after ${String(moment)}`);
    const measured = found.length > 0 ? Math.max(...found.map(({ time }) => time)) : null;
    measures.push({ ...lineOf(work), measured, note: told.join(", ") });
  }
  return measures;
}

export function noCancelTimes(note: string): Measure[] {
  return ALL.map((work) => ({ ...lineOf(work), measured: null, note }));
}

function lineOf(work: Work) {
  return { what: WORKS[work], unit: "ms", budget: BUDGET };
}

/** Milliseconds; null where the work was done before. */
async function cancelled(
  stage: Stage,
  { entries, kept }: LargeBooks,
  work: Work,
  moment: number,
): Promise<number | null> {
  const { frame, close } = await stage.open(
    "ours",
    vi.pane.check.start,
    work === "adopt" ? kept.book : entries,
  );
  const press = (name: string) => frame.getByRole("button", { name }).first().click({ timeout: PATIENCE });
  if (work !== "check") await frame.getByRole("tab", { name: vi.pane.steps.setup }).click();
  if (work === "adopt") {
    await press(vi.pane.setup.adopt);
    await frame.getByRole("button", { name: kept.sheet }).waitFor({ timeout: PATIENCE });
  }
  const name = { check: vi.pane.check.start, format: vi.pane.setup.format, adopt: kept.sheet }[work];
  const time = await timeToStop(frame, name, moment);
  await close();
  return time;
}

/** By the page's own clock, from when the click was due: a page that stands still keeps it waiting. */
function timeToStop(frame: Frame, name: string, moment: number): Promise<number | null> {
  const { cancel, stopped } = vi.pane.working;
  return frame.evaluate(
    async ({ name, cancel, stopped, moment }) => {
      const button = (wanted: string) =>
        [...document.querySelectorAll("button")].find(
          (one) => one.textContent.startsWith(wanted) && one.role !== "tab" && one.checkVisibility(),
        );
      const until = async <T>(find: () => T | false | undefined): Promise<T> => {
        for (;;) {
          const found = find();
          if (found) return found;
          await new Promise(requestAnimationFrame);
        }
      };
      button(name)?.click();
      await until(() => button(cancel));
      const due = performance.now() + moment;
      await new Promise((resolve) => setTimeout(resolve, moment));
      const there = button(cancel);
      if (!there) return null;
      there.click();
      await until(() => document.body.textContent.includes(stopped));
      return performance.now() - due;
    },
    { name, cancel, stopped, moment },
  );
}
