import type { Batch } from "./batch/wire";

/** Troubles that a test makes. */
export interface Faults {
  /** Somebody edits a cell: nothing is answered, or refused at once, until they press Enter. */
  startEdit(): void;
  endEdit(): void;
  /** Another workbook comes to the front. Newer Excels say InactiveWorkbook, older ones GeneralException. */
  loseFocus(code?: "InactiveWorkbook" | "GeneralException"): void;
  gainFocus(): void;
  /**
   * The n-th request from now (1 = the next) fails: nothing done (`before`), all done but answered with an error
   * (`after`), or broken off after so many actions (`within`).
   */
  failNth(n: number, how: "before" | "after" | { readonly within: number }): void;
  /** Every answer takes so long. */
  slowDown(milliseconds: number): void;
  /** Called before each request is carried out, e.g. to be a colleague who changes a cell; null = nobody. */
  beforeEach(hook: ((batch: Batch) => void | Promise<void>) | null): void;
}

/** What the host asks of them. */
export interface FaultState extends Faults {
  /** Resolves when no cell is being edited. */
  editEnded(): Promise<void>;
  readonly isEditing: boolean;
  readonly lostFocus: "InactiveWorkbook" | "GeneralException" | null;
  readonly delay: number;
  readonly hook: ((batch: Batch) => void | Promise<void>) | null;
  /** How the request that comes now fails, if it does. */
  next(): "before" | "after" | { readonly within: number } | null;
}

export function noFaults(): FaultState {
  let waiting: (() => void)[] = [];
  let editing = false;
  let lost: FaultState["lostFocus"] = null;
  let delay = 0;
  let hook: FaultState["hook"] = null;
  let failing: { left: number; readonly how: "before" | "after" | { readonly within: number } } | null = null;
  return {
    startEdit: () => void (editing = true),
    endEdit() {
      editing = false;
      waiting.splice(0).forEach((go) => go());
    },
    editEnded: () =>
      editing ? new Promise((resolve) => (waiting = [...waiting, resolve])) : Promise.resolve(),
    loseFocus: (code = "InactiveWorkbook") => void (lost = code),
    gainFocus: () => void (lost = null),
    failNth: (n, how) => void (failing = { left: n, how }),
    slowDown: (milliseconds) => void (delay = milliseconds),
    beforeEach: (next) => void (hook = next),
    get isEditing() {
      return editing;
    },
    get lostFocus() {
      return lost;
    },
    get delay() {
      return delay;
    },
    get hook() {
      return hook;
    },
    next() {
      if (!failing || --failing.left > 0) return null;
      const { how } = failing;
      failing = null;
      return how;
    },
  };
}
