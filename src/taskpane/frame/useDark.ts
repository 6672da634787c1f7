import { useSyncExternalStore } from "react";

/** Excel's own choice where it tells it, else the machine's. In high contrast the browser puts in its own colours. */
export function useDark(excelIsDark: boolean | undefined): boolean {
  const machineIsDark = useSyncExternalStore(watchMachine, () => MACHINE.matches);
  return excelIsDark ?? machineIsDark;
}

const MACHINE = matchMedia("(prefers-color-scheme: dark)");

function watchMachine(listener: () => void): () => void {
  MACHINE.addEventListener("change", listener);
  return () => MACHINE.removeEventListener("change", listener);
}
