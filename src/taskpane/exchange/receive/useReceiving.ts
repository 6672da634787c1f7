import { useCallback, useState } from "react";

import type { Desk } from "../../../actions/desk";
import type { ChangeView, Moment } from "../../../actions/exchange";
import type { ChangeKind } from "../../../exchange/comparison";
import { Trouble } from "../../../workbook/trouble";
import { useRunner } from "../../work/useRunner";
import { readFiles } from "./readFiles";
import { firstView, type Received, withMore } from "./received";
import { picked, tick, type Ticks } from "./ticks";

/** Files that came back, from being chosen to the report. */
export interface Receiving {
  /** Null before any files were chosen. */
  readonly received: Received | null;
  readonly receive: (files: readonly File[]) => void;
  /** The same function as long as the same pane stands, as is `onTick`. */
  readonly onTicks: (next: (before: Ticks) => Ticks) => void;
  readonly onTick: (change: ChangeView, on: boolean) => void;
  /** The same function as long as `received` is the same. */
  readonly more: (kind: ChangeKind) => void;
  readonly accept: () => void;
  /** Back to choosing files. */
  readonly forget: () => void;
}

/** `merged` is told when something was taken in, or may have been before the work broke off. */
export function useReceiving(now: () => Moment, merged: () => void): Receiving {
  const { run, quietly } = useRunner();
  const [received, setReceived] = useState<Received | null>(null);
  const change = useCallback(
    (of: Received, next: (before: Received) => Received) =>
      // Other files may have come meanwhile.
      setReceived((before) => (before?.view === of.view ? next(before) : before)),
    [],
  );
  const onTicks = useCallback(
    (next: (before: Ticks) => Ticks) =>
      setReceived((before) => before && { ...before, ticks: next(before.ticks) }),
    [],
  );
  const onTick = useCallback(
    (ticked: ChangeView, on: boolean) => onTicks((before) => tick(before, ticked, on)),
    [onTicks],
  );
  const more = useCallback(
    (kind: ChangeKind) => {
      if (!received) return;
      const from = received.shown[kind].length;
      quietly({
        ask: (desk) => remembering(desk, received, () => desk.changes({ kind, from })),
        done: (page) => change(received, (before) => withMore(before, kind, page)),
      });
    },
    [received, quietly, change],
  );
  return {
    received,
    receive: (files) =>
      run({
        ask: async (desk) => desk.receive(await readFiles(files)),
        done: (view) => setReceived(firstView(files, view)),
      }),
    onTicks,
    onTick,
    more,
    accept: () => {
      if (!received) return;
      const accepted = picked(received.ticks);
      run({
        ask: (desk) =>
          remembering(desk, received, () => desk.accept({ accepted, now: now() })).finally(merged),
        done: (report) => change(received, (before) => ({ ...before, report })),
      });
    },
    forget: () => setReceived(null),
  };
}

/** A desk that was sent away in the middle of its work has forgotten what it received; the next one is given it again. */
async function remembering<T>(desk: Desk, { files }: Received, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Trouble && error.code === "nothing-received")) throw error;
    await desk.receive(await readFiles(files));
    return work();
  }
}
