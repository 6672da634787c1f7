import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { ChangeView } from "../../../../src/actions/exchange";
import { open } from "../../workbooks";
import { deskAt } from "../centre";
import { goneInSilence, invented, lost, toldAgain } from "./accounts";
import { awaitingIn, contentsOf, inTurn, settled, together, turned } from "./order";
import { type Paper, papersIn } from "./paper";
import { withoutCopying } from "./edits";
import { anything, anyTicks, stories, type Story } from "./story";
import { type Batch, told } from "./told";
import { cellsOf, outcomeOf } from "./written";

/** How copies come back in fact: real files, through the desk, one batch after another. */

/** MERGE_RUNS=1000 takes ten minutes. */
const RUNS = Number(process.env.MERGE_RUNS ?? "50");
const SEED = Number(process.env.MERGE_SEED ?? "4");
jest.setTimeout(RUNS * 60_000);

test("every cell that somebody wrote is in the workbook or awaits a decision, nothing else is touched, and all can be undone", async () => {
  const some = stories({ inCopies: anything, ticks: anyTicks });
  await fc.assert(fc.asyncProperty(some, accountedFor), { numRuns: RUNS, seed: SEED });
});

const UNTICKED = fc.constantFrom("safe" as const, "all" as const);

test("what a batch makes of the workbook does not depend on the order of its files", async () => {
  const some = stories({ inCopies: anything, ticks: UNTICKED }).map(together);
  const same = async (story: Story) => {
    const [one, other] = [await told(story), await told(turned(story))];
    expect(await contentsOf(other)).toEqual(await contentsOf(one));
  };
  await fc.assert(fc.asyncProperty(some, same), { numRuns: Math.ceil(RUNS / 3), seed: SEED });
});

test("one after another, the order decides nothing but what awaits a decision", async () => {
  const some = stories({ here: withoutCopying, inCopies: anything, ticks: UNTICKED }).map(inTurn);
  const same = async (story: Story) => {
    const [one, other] = [await told(story), await told(turned(story))];
    const awaiting = new Set([...(await awaitingIn(one)), ...(await awaitingIn(other))]);
    expect(await settled(other, awaiting)).toEqual(await settled(one, awaiting));
  };
  await fc.assert(fc.asyncProperty(some, same), { numRuns: Math.ceil(RUNS / 3), seed: SEED });
});

async function accountedFor(story: Story): Promise<void> {
  const all = await told(story);
  const written = new Set<ChangeView>();
  const before = new Map<Batch, readonly Paper[]>();
  for (const batch of all.batches) {
    const outcome = await outcomeOf(batch);
    expect(outcome.wrong).toEqual([]);
    expect(toldAgain(batch, outcome.written)).toEqual([]);
    for (const one of outcome.written) written.add(one);
    before.set(batch, await papersIn(open(batch.before)));
  }
  const master = await papersIn(all.workbook);
  expect(lost({ ...all, master, written })).toEqual([]);
  expect(invented(all)).toEqual([]);
  expect(goneInSilence(all, (batch) => before.get(batch) ?? [])).toEqual([]);
  await undoneAgain(all);
}

/** The last merge first, as many as there are restore copies. */
async function undoneAgain({ batches, workbook }: Awaited<ReturnType<typeof told>>): Promise<void> {
  const desk = deskAt(workbook);
  for (const { before, after } of [...batches].reverse()) {
    if (isDeepStrictEqual(cellsOf(before), cellsOf(after))) continue;
    const { kept } = await desk.undoMerge();
    expect(kept).toEqual([]);
    expect(cellsOf(workbook.toBytes())).toEqual(cellsOf(before));
  }
}
