import type { Box } from "../../workbook/address";
import type { SeenValidation } from "../../workbook/dressing";
import type { Validation } from "../../workbook/plan";
import type { ValidationEntry } from "../../xlsx";
import { isFixed } from "../../xlsx/shiftedRule";
import { cellBox, contains } from "./boxes";
import { cleared, movedTo } from "./rules";
import { seenAs, withOperands } from "./seenRules";

/** Drop-downs and limits of single cells and of boxes. */

export function validationAt(
  entries: readonly ValidationEntry[],
  row: number,
  column: number,
): Validation | null {
  return entryAt(entries, row, column)?.validation ?? null;
}

/** As it reads for that cell. */
export function seenValidationAt(
  entries: readonly ValidationEntry[],
  row: number,
  column: number,
): SeenValidation | null {
  const entry = entryAt(entries, row, column);
  if (!entry) return null;
  const { boxes, seen } = entry;
  const reads = fixed.get(seen) ?? isFixed(seen);
  fixed.set(seen, reads);
  return reads ? seen : withOperands(seen, (formula) => movedTo(formula, boxes, cellBox(row, column)));
}

/** Whether a rule reads the same everywhere: very many cells are asked for it. */
const fixed = new WeakMap<SeenValidation, boolean>();

/** Equal rules share one entry: Excel slows down over thousands. */
export function withValidation(
  entries: readonly ValidationEntry[],
  box: Box,
  told: SeenValidation,
): ValidationEntry[] {
  const others = cleared(entries, box);
  const own = seenAs(told);
  const isSame = ({ boxes, seen, element }: ValidationEntry) => {
    const [first] = boxes;
    if (element !== null || first === undefined) return false;
    const moved = withOperands(own.seen, (formula) => movedTo(formula, [box], first));
    return JSON.stringify(seen) === JSON.stringify(moved);
  };
  const same = others.find(isSame);
  if (!same) return [...others, { boxes: [box], ...own, element: null }];
  return others.map((entry) => (entry === same ? { ...entry, boxes: joined(entry.boxes, box) } : entry));
}

function entryAt(
  entries: readonly ValidationEntry[],
  row: number,
  column: number,
): ValidationEntry | undefined {
  return entries.find(({ boxes }) => boxes.some((box) => contains(box, row, column)));
}

/** A box right below the last one makes it longer. */
function joined(boxes: readonly Box[], box: Box): Box[] {
  const last = boxes.at(-1);
  return last?.left === box.left && last.right === box.right && last.bottom + 1 === box.top
    ? [...boxes.slice(0, -1), { ...last, bottom: box.bottom }]
    : [...boxes, box];
}
