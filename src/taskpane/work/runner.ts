import type { Desk } from "../../actions/desk";
import type { Place } from "../../registers/place";
import type { Change, Progress, Task } from "../../workbook/live";
import { Trouble } from "../../workbook/trouble";
import { Stopped, type Workplace } from "./workplace";

/** Something to be done, and what the pane does with the answer. */
export interface Deed<T> {
  readonly ask: (desk: Desk) => Promise<T>;
  readonly done: (result: T) => void;
}

export interface RunnerState {
  /** What a person waits for; null when they may ask for something. */
  readonly running: Running | null;
  /** Why the last work was not done. */
  readonly problem: Problem | null;
  /** The person stopped the last work. */
  readonly stopped: boolean;
}

export interface Running {
  /** Null while it waits for its turn. */
  readonly progress: Progress | null;
  /** False once something has been written: then it is seen through. */
  readonly canStop: boolean;
}

export interface Problem {
  /** Null for a mistake of ours. */
  readonly trouble: Trouble | null;
  readonly again: () => void;
}

/** Runs what the pane asks for and keeps how it goes; the one place where failures end up. */
export interface Runner {
  readonly state: () => RunnerState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Something a person asked for and waits for; ignored while they wait for something else. */
  readonly run: <T>(deed: Deed<T>) => void;
  /** Something the pane does by itself, unseen unless it fails. */
  readonly quietly: <T>(deed: Deed<T>) => void;
  /** Opens a file as a new workbook beside this one, and tells when it is open; waited for and ignored as `run` is. */
  readonly openNew: (file: Uint8Array, opened: () => void) => void;
  /** Shows a cell. */
  readonly goTo: (place: Place) => void;
  /** Tells of changes until the returned function is called. */
  readonly watch: (listener: (change: Change) => void) => () => void;
  readonly stop: () => void;
  /** Takes away what is said of the last work. */
  readonly clear: () => void;
}

const QUIET: RunnerState = { running: null, problem: null, stopped: false };

/** `report` is told of our own mistakes, so that none is swallowed. */
export function runnerOf(workplace: Workplace, report: (error: unknown) => void): Runner {
  let state = QUIET;
  let going: Going | null = null;
  const listeners = new Set<() => void>();
  const set = (next: RunnerState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown, again: () => void) => {
    if (error instanceof Stopped) return;
    const trouble = error instanceof Trouble ? error : null;
    if (!trouble) report(error);
    set({ ...state, problem: { trouble, again }, stopped: false });
  };
  const settle = (act: Promise<void>, again: () => void) =>
    void act.catch((error: unknown) => fail(error, again));

  const wait = <T>(work: (task: Task) => Promise<T>, done: (result: T) => void, again: () => void) => {
    if (going) return;
    const mine: Going = { controller: new AbortController(), canStop: true };
    const { signal } = mine.controller;
    going = mine;
    set({ running: { progress: null, canStop: true }, problem: null, stopped: false });
    const progress = (told: Progress) => {
      if (signal.aborted) return;
      if (told.stage === "writing") mine.canStop = false;
      set({ ...state, running: { progress: told, canStop: mine.canStop } });
    };
    const over = () => {
      if (going !== mine) return;
      going = null;
      set({ ...state, running: null });
    };
    settle(work({ signal, progress }).finally(over).then(done), again);
  };

  const run = <T>(deed: Deed<T>) =>
    wait(
      (task) => workplace.perform(deed.ask, task),
      deed.done,
      () => run(deed),
    );

  const openNew = (file: Uint8Array, opened: () => void) =>
    wait(
      (task) => workplace.openNew(file, task),
      opened,
      () => openNew(file, opened),
    );

  const quietly = <T>(deed: Deed<T>) => {
    const task = { signal: new AbortController().signal, progress: () => undefined };
    settle(workplace.perform(deed.ask, task).then(deed.done), () => quietly(deed));
  };

  const goTo = (place: Place) => settle(workplace.goTo(place), () => goTo(place));

  const watch = (listener: (change: Change) => void) => {
    let unwatch = () => Promise.resolve();
    let over = false;
    const begin = async () => {
      unwatch = await workplace.watch(listener);
      if (over) await unwatch();
    };
    const start = () => settle(begin(), start);
    start();
    return () => {
      over = true;
      settle(unwatch(), () => undefined);
    };
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    quietly,
    openNew,
    goTo,
    watch,
    stop: () => {
      if (!going?.canStop) return;
      const { controller } = going;
      going = null;
      set({ running: null, problem: null, stopped: true });
      controller.abort();
    },
    clear: () => set({ ...state, problem: null, stopped: false }),
  };
}

interface Going {
  readonly controller: AbortController;
  canStop: boolean;
}
