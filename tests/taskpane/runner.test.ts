import type { Desk } from "../../src/actions/desk";
import { runnerOf } from "../../src/taskpane/work/runner";
import type { LentWorkbook } from "../../src/taskpane/work/lend";
import { workplaceOf } from "../../src/taskpane/work/workplace";
import type { LiveWorkbook, Task } from "../../src/workbook/live";
import { Trouble } from "../../src/workbook/trouble";

const PLAN = { sheets: [], names: [], cells: [], columns: [] };
/** The tests ask nothing of a desk itself; what is done stands in `work`. */
const DESK = {} as Desk;

/** A workplace whose workbook counts its writes, and whose work is written by the test. */
function workplace() {
  let lent: LentWorkbook | undefined;
  let opening: LiveWorkbook["openNew"] = () => Promise.resolve();
  const count = { hired: 0, dismissed: 0, writes: 0 };
  const open = (_task: Task) =>
    ({
      contents: () => Promise.reject(new Trouble("excel-not-answering")),
      async *parts() {
        await Promise.resolve();
        yield { kind: "outline", outline: {} };
      },
      write: () => Promise.resolve({ losses: [] }).finally(() => count.writes++),
      openNew: (file: Uint8Array) => opening(file),
    }) as unknown as LiveWorkbook;
  const place = workplaceOf(open, (workbook) => {
    lent = workbook;
    count.hired++;
    return Promise.resolve({ desk: DESK, dismiss: () => (count.dismissed += 1) });
  });
  const reported: unknown[] = [];
  const runner = runnerOf(place, (error) => reported.push(error));
  const workbook = (): LentWorkbook => {
    if (!lent) throw new Error("nothing lent yet");
    return lent;
  };
  const openBy = (how: LiveWorkbook["openNew"]) => void (opening = how);
  return { runner, workbook, count, reported, openBy };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const forever = () => new Promise<never>(() => undefined);

describe("running", () => {
  it("tells the stages, and what came of it", async () => {
    const { runner, workbook } = workplace();
    const stages: unknown[] = [];
    runner.subscribe(() => stages.push(runner.state().running?.progress?.stage ?? null));
    const results: number[] = [];
    const ask = async () => {
      await workbook().read([], () => Promise.resolve());
      await workbook().write(PLAN);
      return 7;
    };
    runner.run({ ask, done: (result) => results.push(result) });
    await settled();
    expect(stages).toEqual([null, "reading", "judging", "writing", null]);
    expect(results).toEqual([7]);
    expect(runner.state()).toEqual({ running: null, problem: null, stopped: false });
  });

  it("is one thing at a time for the person, and in turn for the pane", async () => {
    const { runner } = workplace();
    const order: string[] = [];
    const say = (what: string) => ({
      ask: () => Promise.resolve(what),
      done: (said: string) => order.push(said),
    });
    runner.run(say("first"));
    runner.run(say("ignored"));
    runner.quietly(say("quiet"));
    await settled();
    expect(order).toEqual(["first", "quiet"]);
  });

  it("keeps a trouble with the way to try again", async () => {
    const { runner, workbook, reported } = workplace();
    let times = 0;
    runner.run({ ask: () => (++times, workbook().contents()), done: () => undefined });
    await settled();
    expect(runner.state().problem?.trouble?.code).toBe("excel-not-answering");
    expect(reported).toEqual([]);
    runner.state().problem?.again();
    await settled();
    expect(times).toBe(2);
  });

  it("reports a mistake of ours", async () => {
    const { runner, reported } = workplace();
    const mistake = new TypeError("x");
    runner.quietly({ ask: () => Promise.reject(mistake), done: () => undefined });
    await settled();
    expect(runner.state().problem).toMatchObject({ trouble: null });
    expect(reported).toEqual([mistake]);
  });
});

describe("opening a new workbook", () => {
  const file = Uint8Array.of(1, 2, 3);

  it("is waited for, once however often it is asked, and tells when it is open", async () => {
    const { runner, count, openBy } = workplace();
    const files: Uint8Array[] = [];
    openBy((given) => Promise.resolve(void files.push(given)));
    let opened = 0;
    runner.openNew(file, () => opened++);
    runner.openNew(file, () => opened++);
    expect(runner.state().running).not.toBeNull();
    await settled();
    expect([files, opened]).toEqual([[file], 1]);
    expect(runner.state()).toEqual({ running: null, problem: null, stopped: false });
    expect(count.hired).toBe(0);
  });

  it("keeps why it was refused", async () => {
    const { runner, openBy } = workplace();
    let opened = 0;
    let times = 0;
    openBy(() => (times++, Promise.reject(new Trouble("new-workbook-refused"))));
    runner.openNew(file, () => opened++);
    await settled();
    expect(runner.state().problem?.trouble?.code).toBe("new-workbook-refused");
    runner.state().problem?.again();
    await settled();
    expect([opened, times]).toEqual([0, 2]);
  });

  it("can be stopped while Excel does not answer", async () => {
    const { runner, openBy } = workplace();
    let answer: () => void = () => undefined;
    openBy(() => new Promise((resolve) => (answer = resolve)));
    let opened = 0;
    runner.openNew(file, () => opened++);
    await settled();
    runner.stop();
    answer();
    await settled();
    expect(runner.state()).toEqual({ running: null, problem: null, stopped: true });
    expect(opened).toBe(0);
  });
});

describe("stopping", () => {
  it("ends at once, and lets nothing through that comes later", async () => {
    const { runner, workbook, count } = workplace();
    const done: unknown[] = [];
    let goOn: () => void = () => undefined;
    const late: Promise<unknown>[] = [];
    runner.run({
      ask: async () => {
        await new Promise<void>((resolve) => (goOn = resolve));
        late.push(workbook().write(PLAN));
        return Promise.all(late);
      },
      done: (result) => done.push(result),
    });
    await settled();
    runner.stop();
    expect(runner.state()).toEqual({ running: null, problem: null, stopped: true });
    goOn();
    await settled();
    await expect(late[0]).rejects.toMatchObject({ name: "Stopped" });
    expect([count.writes, done]).toEqual([0, []]);
  });

  it("sends the desk away, and the next work gets another", async () => {
    const { runner, count } = workplace();
    runner.run({ ask: forever, done: () => undefined });
    await settled();
    runner.stop();
    await settled();
    const done: string[] = [];
    runner.run({ ask: () => Promise.resolve("again"), done: (said) => done.push(said) });
    await settled();
    expect(count).toMatchObject({ hired: 2, dismissed: 1 });
    expect(done).toEqual(["again"]);
    expect(runner.state().stopped).toBe(false);
  });

  it("is not possible once something is being written, even when reading goes on afterwards", async () => {
    const { runner, workbook, count } = workplace();
    const ask = async () => {
      await workbook().write(PLAN);
      await workbook().read([], () => Promise.resolve());
      return forever();
    };
    runner.run({ ask, done: () => undefined });
    await settled();
    expect(runner.state().running).toMatchObject({ canStop: false, progress: { stage: "judging" } });
    runner.stop();
    expect(runner.state().running).not.toBeNull();
    expect(count.dismissed).toBe(0);
  });
});
