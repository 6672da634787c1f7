import type { Desk } from "../../actions/desk";
import type { Change, LiveWorkbook, Task } from "../../workbook/live";
import { type Job, lend, type LentWorkbook, type OpenWorkbook } from "./lend";

/** Where the work of the pane is done: one desk, one piece of work at a time, on the workbook in front. */
export interface Workplace {
  /**
   * Does a piece of work as soon as those before it are done. Rejects with `Stopped` at once when its signal is
   * aborted, and nothing of it reaches the workbook from then on.
   */
  perform<T>(ask: (desk: Desk) => Promise<T>, task: Task): Promise<T>;
  goTo: LiveWorkbook["goTo"];
  /** Opens a file as a new workbook. Rejects with `Stopped` as `perform` does; Excel may open it all the same. */
  openNew(file: Uint8Array, task: Task): Promise<void>;
  watch(listener: (change: Change) => void): Promise<() => Promise<void>>;
}

/** Gets a desk for a lent workbook, and the way to take it away in the middle of its work. */
export type Hire = (workbook: LentWorkbook) => Promise<HiredDesk>;

export interface HiredDesk {
  readonly desk: Desk;
  dismiss(): void;
}

/** The person has stopped the work. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}

export function workplaceOf(open: OpenWorkbook, hire: Hire): Workplace {
  let seat: Seat | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const perform = async <T>(ask: (desk: Desk) => Promise<T>, task: Task): Promise<T> => {
    if (task.signal.aborted) throw new Stopped();
    const used = (seat ??= takeSeat(hire));
    used.job = { task, workbook: open(task) };
    const leave = () => {
      used.job = null;
      if (seat === used) seat = null;
      void used.hired.then((hired) => hired.dismiss(), forget);
    };
    task.signal.addEventListener("abort", leave, { once: true });
    try {
      // Whoever could not be hired is asked for again the next time.
      const { desk } = await unlessStopped(task.signal, used.hired).catch((error: unknown) => {
        leave();
        throw error;
      });
      return await unlessStopped(task.signal, ask(desk));
    } finally {
      used.job = null;
      task.signal.removeEventListener("abort", leave);
    }
  };

  return {
    perform: (ask, task) => {
      const mine = last.then(() => perform(ask, task));
      last = mine.then(forget, forget);
      return unlessStopped(task.signal, mine);
    },
    goTo: (place) => open(IDLE).goTo(place),
    openNew: (file, task) => unlessStopped(task.signal, open(task).openNew(file)),
    watch: (listener) => open(IDLE).watch(listener),
  };
}

interface Seat {
  readonly hired: Promise<HiredDesk>;
  /** What is being done now; a workbook is lent for that only. */
  job: Job | null;
}

function takeSeat(hire: Hire): Seat {
  const current = (): Job => {
    if (!seat.job) throw new Stopped();
    return seat.job;
  };
  const hired = Promise.resolve().then(() => hire(lend(current)));
  const seat: Seat = { hired, job: null };
  return seat;
}

const IDLE: Task = { signal: new AbortController().signal, progress: () => undefined };

/** The next in the queue does not mind how the one before ended; its own caller was told. */
function forget(): void {
  return undefined;
}

function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Stopped());
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
