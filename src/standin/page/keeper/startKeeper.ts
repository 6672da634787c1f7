import { type Remote, expose, proxy, wrap } from "comlink";
import type { Keeper } from "./keeper";

/**
 * The keeper in a worker, so that long work never stops the page; where the browser gives no worker, as for pages that
 * are opened from a folder, in the page itself. Answers are the same.
 */
export async function startKeeper(): Promise<Keeper> {
  return spoken((await inWorker()) ?? wrap<Keeper>(await portHere()));
}

/** Null where no worker can be had. What speaks to a worker must be kept: when the last one is let go, it stops. */
async function inWorker(): Promise<Remote<Keeper> | null> {
  if (location.protocol === "file:") return null;
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const remote = wrap<Keeper>(worker);
  const failed = new Promise<boolean>((resolve) => {
    worker.addEventListener("error", () => resolve(true), { once: true });
  });
  const answers = remote.shape("").then(() => false);
  return (await Promise.race([failed, answers])) ? null : remote;
}

async function portHere(): Promise<MessagePort> {
  const { BookKeeper } = await import("./bookKeeper");
  const { port1, port2 } = new MessageChannel();
  expose(new BookKeeper(), port1);
  port1.start();
  port2.start();
  return port2;
}

/** As the page knows it: a function that it hands over stays where it is and is called from there. */
function spoken(remote: Remote<Keeper>): Keeper {
  return {
    open: (source) => remote.open(source),
    listen: (hear) => void remote.listen(proxy(hear)),
    shape: (sheet) => remote.shape(sheet),
    cells: (sheet, boxes) => remote.cells(sheet, boxes),
    grown: (sheet, first, last) => remote.grown(sheet, first, last),
    cell: (sheet, row, column) => remote.cell(sheet, row, column),
    find: (sheet, text) => remote.find(sheet, text),
    edge: (sheet, from, step) => remote.edge(sheet, from, step),
    copy: (sheet, box) => remote.copy(sheet, box),
    select: (sheet, box) => remote.select(sheet, box),
    enter: (entry) => remote.enter(entry),
    clear: (sheet, box) => remote.clear(sheet, box),
    setWidth: (sheet, column, pixels) => remote.setWidth(sheet, column, pixels),
    undo: () => remote.undo(),
    save: () => remote.save(),
    fromPane: (message) => void remote.fromPane(message),
    newPane: (language, reply) => remote.newPane(language, proxy(reply)),
  };
}
