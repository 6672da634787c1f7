import { createContext, useContext, useSyncExternalStore } from "react";

import type { Runner, RunnerState } from "./runner";

export const RunnerContext = createContext<Runner | null>(null);

/** The pane's one way to get something done, and how it goes. */
export function useRunner(): Runner & RunnerState {
  const runner = useContext(RunnerContext);
  if (!runner) throw new Error("no runner around this component");
  const state = useSyncExternalStore(runner.subscribe, runner.state);
  return { ...runner, ...state };
}
