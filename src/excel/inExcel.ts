import type { Task } from "../workbook/live";
import { asTrouble } from "./failures";

/** What a batch may touch. */
export interface ExcelContext {
  readonly workbook: Excel.Workbook;
  /** Sends what was asked so far; the only way to do it. */
  sync(): Promise<void>;
}

/** After so long without an answer Excel is most likely waiting for a cell that is being edited; in milliseconds. */
const NOTICE_AFTER = 3000;

/**
 * The only caller of Excel.run: every batch waits for a cell that is being edited and says so, can be cancelled, and
 * fails with Trouble. `before` is an object whose batch goes on, e.g. an event that is to be removed.
 */
export async function inExcel<T>(
  task: Task | undefined,
  batch: (context: ExcelContext) => Promise<T>,
  before?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  task?.signal.throwIfAborted();
  const options = before === undefined ? {} : { previousObjects: before };
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, (context) =>
      batch({ workbook: context.workbook, sync: () => answered(task, () => context.sync()) }),
    );
  } catch (error) {
    throw asTrouble(error);
  }
}

/** Asks Excel something and waits, as long as the task is not cancelled; says so where Excel takes long. */
export async function answered(task: Task | undefined, ask: () => Promise<void>): Promise<void> {
  if (!task) return ask();
  const { signal, progress } = task;
  signal.throwIfAborted();
  const notice = setTimeout(
    () => progress({ stage: "waiting-for-cell-edit", done: 0, total: 0 }),
    NOTICE_AFTER,
  );
  let stop: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop);
  });
  try {
    // A cell can be edited for minutes: who cancels is not kept waiting for Excel's answer.
    await Promise.race([ask(), cancelled]);
  } finally {
    clearTimeout(notice);
    signal.removeEventListener("abort", stop);
  }
}
