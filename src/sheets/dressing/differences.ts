import type { Dressing, SheetLook } from "../../workbook/dressing";
import type { LookChange } from "./change";
import { ruleFaults } from "./rules";
import { sheetFaults } from "./sheetWide";
import { sizeFaults } from "./sizes";
import { styleFaults } from "./styles";
import type { WantedLook } from "./wanted";

export interface Differences {
  readonly changes: readonly LookChange[];
  /** The smallest that makes it right; it changes nothing where nothing is wrong. */
  readonly dressing: Dressing;
}

/** What is wrong with how a register looks, as the workbook answered to its `lookArea`. */
export function differences(wanted: WantedLook, look: SheetLook): Differences {
  const parts = [
    styleFaults(wanted, look),
    ruleFaults(wanted, look),
    sizeFaults(wanted, look),
    sheetFaults(wanted, look),
  ];
  const [styles, rules, sizes, sheet] = parts.map(({ dressing }) => dressing);
  return {
    changes: parts.flatMap(({ changes }) => changes),
    dressing: { ...NOTHING, ...styles, ...rules, ...sizes, ...sheet, sheet: wanted.table.sheet },
  };
}

const NOTHING: Omit<Dressing, "sheet"> = {
  styles: [],
  widths: [],
  heights: [],
  validations: [],
  filters: [],
};
