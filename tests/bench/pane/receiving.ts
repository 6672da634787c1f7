import type { Frame } from "playwright-core";

import { SHOWN } from "../../../src/actions/desk";
import { vi } from "../../../src/wording/vi";
import { exchangePane as words } from "../../../src/wording/vi/exchangePane";
import type { Measure } from "../table";
import { median } from "../timing";
import { BUDGET, longestSince, type Passed, UNIT } from "./longTasks";
import type { Stage } from "./stage";

const ROUNDS = 5;
const PATIENCE = 120_000;

/** What a person does with a return, each part with what it is called in the table. */
const PARTS = {
  compared: "longest task, a return of 20,000 rows is compared",
  shown: "longest task, all of its 2,000 changes are shown",
  ticked: "longest task, they are ticked, closed and opened",
  accepted: "longest task, they are accepted",
  undone: "longest task, that is undone",
} as const;

type Part = keyof typeof PARTS;
const ALL: readonly Part[] = ["compared", "shown", "ticked", "accepted", "undone"];

/** A file that came back, and how many rows of it are to be found changed. */
interface Returned {
  readonly path: string;
  readonly changed: number;
}

/** The longest tasks of the pane's own thread while a return is compared, shown, accepted and undone. */
export async function receivingTasks(stage: Stage, book: string, returned: Returned): Promise<Measure[]> {
  const rounds: Record<Part, Passed>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await walk(stage, book, returned));
  return ALL.map((part) => {
    const walked = rounds.map((round) => round[part]);
    const longest = walked.map((one) => one.longest);
    const seconds = median(walked.map((one) => one.seconds));
    const note = `${longest.map((each) => each.toFixed(0)).join(", ")} ms; all of it ${seconds.toFixed(1)} s`;
    return { ...lineOf(part), measured: median(longest), note };
  });
}

export function noReceivingTasks(note: string): Measure[] {
  return ALL.map((part) => ({ ...lineOf(part), measured: null, note }));
}

function lineOf(part: Part) {
  return { what: PARTS[part], unit: UNIT, budget: BUDGET };
}

async function walk(stage: Stage, book: string, { path, changed }: Returned): Promise<Record<Part, Passed>> {
  const { frame, close } = await stage.open("ours", vi.pane.check.start, book);
  const press = (tag: "button" | "label", name: string) => pressIn(frame, tag, name);
  const rows = (count: number) => until(frame, hasRows, count);
  const reads = (sentence: string) => until(frame, says, sentence);
  const part = (work: () => Promise<void>) => during(frame, work);
  await press("button", vi.pane.steps.exchange);
  await press("button", words.choices.receive.title);
  const compared = await part(async () => {
    await frame.locator("input[type=file]").setInputFiles(path);
    await reads(words.receive.summary(1, changed));
    await rows(SHOWN);
  });
  const shown = await part(async () => {
    for (let count = 2 * SHOWN; count <= changed; count += SHOWN) {
      await press("button", words.changes.more(SHOWN));
      await rows(count);
    }
  });
  const ticked = await part(async () => {
    for (const count of [0, changed]) {
      await press("label", words.changes.chooseAll(changed));
      await reads(words.changes.accept(count));
    }
    for (const count of [0, changed]) {
      await press("button", vi.exchange.kinds.changed);
      await rows(count);
    }
  });
  const accepted = await part(async () => {
    await press("button", words.changes.accept(changed));
    await reads(words.report.written(changed));
  });
  const undone = await part(async () => {
    await press("button", words.report.undo);
    await reads(words.last.undone(changed));
  });
  await close();
  return { compared, shown, ticked, accepted, undone };
}

async function during(frame: Frame, work: () => Promise<void>): Promise<Passed> {
  const began = await frame.evaluate(() => performance.now());
  await work();
  return longestSince(frame, began);
}

/**
 * Found by a look of our own, as what follows is asked by one, and seldom: the search of the browser's driver takes the
 * pane's own time, a tenth of a second where the page is long.
 */
async function pressIn(frame: Frame, tag: "button" | "label", name: string): Promise<void> {
  await until(frame, isThere, { tag, name });
  const found = await frame.evaluateHandle(
    ({ tag, name }) =>
      [...document.querySelectorAll(tag)].find(
        (each) => each.textContent.includes(name) && each.checkVisibility(),
      ),
    { tag, name },
  );
  await found.asElement()?.click({ timeout: PATIENCE });
  await found.dispose();
}

async function until<T>(frame: Frame, is: (what: T) => boolean, what: T): Promise<void> {
  // The types of the driver cannot tell that `is` takes what it is given.
  await frame.waitForFunction(is as (what: unknown) => boolean, what, { polling: 100, timeout: PATIENCE });
}

function isThere({ tag, name }: { readonly tag: "button" | "label"; readonly name: string }): boolean {
  return [...document.querySelectorAll(tag)].some(
    (each) => each.textContent.includes(name) && each.checkVisibility() && each.ariaDisabled !== "true",
  );
}

function says(sentence: string): boolean {
  return document.body.textContent.includes(sentence);
}

/** So many boxes can be ticked, and one for all of them; none where the list is closed. */
function hasRows(count: number): boolean {
  const boxes = document.querySelectorAll("input[type=checkbox]").length;
  return boxes === (count === 0 ? 0 : count + 1);
}
