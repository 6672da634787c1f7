import { proxy, type ProxyMarked, wrap } from "comlink";

import type { Desk } from "../../actions/desk";
import type { LentWorkbook } from "./lend";
import { keepTroubles } from "./troubles";
import type { Hire } from "./workplace";

/** What the worker offers before it has a workbook. */
export interface Newcomer {
  sitDown(workbook: LentWorkbook): Desk & ProxyMarked;
}

/** A desk in a thread of its own; `otherwise` where the page may not have one, as when it is opened from a folder. */
export function inWorker(start: () => Worker, otherwise: Hire): Hire {
  keepTroubles();
  let refused = false;
  return async (workbook) => {
    const worker = refused ? null : await started(start);
    if (!worker) {
      refused = true;
      return otherwise(workbook);
    }
    const newcomer = wrap<Newcomer>(worker);
    const desk = await newcomer.sitDown(proxy(workbook));
    return { desk, dismiss: () => worker.terminate() };
  };
}

/** The worker once it runs, null where it never will. */
function started(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    const attempt = Promise.resolve().then(start);
    attempt.then(
      (worker) => {
        worker.addEventListener("message", () => resolve(worker), { once: true });
        worker.addEventListener("error", () => resolve(null), { once: true });
      },
      () => resolve(null),
    );
  });
}
