import { rootOf } from "./batch/roots";
import { runBatch } from "./batch/run";
import type { Batch } from "./batch/wire";
import type { FaultState } from "./faults";
import type { Runtime } from "./model/runtime";
import { isTidying, namesOf, utf8Length, type Counters, type LoggedBatch } from "./record";
import { delivered, failed, TRANSPORT, type Packed } from "./wire/transport";

export interface RequestDesk {
  /** Carries out the requests one after the other; `after` is called when the answer is out. */
  take(packed: Packed, answer: (data: unknown) => void, after: () => void): void;
  isBusy(): boolean;
  settled(): Promise<void>;
}

export interface DeskParts {
  readonly runtime: Runtime;
  readonly faults: FaultState;
  readonly counters: Counters;
  readonly log: LoggedBatch[];
  readonly unknown: string[];
  readonly payload: number | null;
}

const MOST_LOGGED = 50;

export function requestDesk({ runtime, faults, counters, log, unknown, payload }: DeskParts): RequestDesk {
  let queue = Promise.resolve();
  let running = false;

  async function carryOut({ body, partition, waitsForCellEdit }: Packed): Promise<unknown> {
    const bytesUp = utf8Length(body);
    if (payload !== null && bytesUp > payload) return refuse(TRANSPORT.requestTooLarge, bytesUp);
    if (faults.isEditing && !waitsForCellEdit) return refuse(TRANSPORT.cellIsEdited, bytesUp);
    await faults.editEnded();
    const batch = JSON.parse(body) as Batch;
    const root = rootOf(partition);
    if (isTidying(batch)) {
      counters.tidyings++;
      return delivered(JSON.stringify(runBatch(batch, runtime, root)));
    }
    const failing = faults.next();
    const entry = logged(bytesUp, namesOf(batch));
    counters.actions += batch.Actions.length;
    await faults.hook?.(batch);
    if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
    if (failing === "before") return lost(entry, TRANSPORT.internalError);
    running = true;
    const answer = runBatch(batch, runtime, root, typeof failing === "object" ? failing?.within : undefined);
    const text = JSON.stringify(answer);
    entry.bytesDown = utf8Length(text);
    counters.bytesDown += entry.bytesDown;
    if (failing === "after") return lost(entry, TRANSPORT.internalError);
    if (payload !== null && entry.bytesDown > payload) return lost(entry, TRANSPORT.answerTooLarge);
    entry.outcome = answer.Error?.Code ?? "ok";
    return delivered(text);
  }

  function refuse(error: number, bytesUp: number): unknown {
    return lost(logged(bytesUp, []), error);
  }

  function lost(entry: LoggedBatch, error: number): unknown {
    entry.outcome = String(error);
    return failed(error);
  }

  function logged(bytesUp: number, actions: readonly string[]): LoggedBatch {
    counters.requests++;
    counters.bytesUp += bytesUp;
    const entry: LoggedBatch = { actions, bytesUp, bytesDown: 0, outcome: "" };
    log.push(entry);
    if (log.length > MOST_LOGGED) log.shift();
    return entry;
  }

  async function serve(packed: Packed, answer: (data: unknown) => void, after: () => void): Promise<void> {
    try {
      answer(await carryOut(packed));
    } catch (error) {
      // The stand-in itself broke: nobody may take that for Excel.
      unknown.push(
        `the stand-in broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      answer(failed(TRANSPORT.internalError));
    } finally {
      running = false;
    }
    after();
  }

  return {
    take(packed, answer, after) {
      queue = queue.then(() => serve(packed, answer, after));
    },
    isBusy: () => running,
    settled: () => queue,
  };
}
