import { type Box, type CellPlace, isSameBox, LAST_ROW } from "../../workbook/address";
import type { BoxLook, Dressing, Frozen, LookCopy, Page, SheetLook, Sized } from "../../workbook/dressing";
import { lookArea, type WantedLook } from "./wanted";

/** How a register looked before it was formatted, as far as that changed it. */
export interface KeptLook {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** Where the table was. */
  readonly box: Box;
  /** Cells whose styles lie in the restore sheet, their top left one there. */
  readonly styles: readonly { readonly box: Box; readonly at: CellPlace }[];
  readonly widths: readonly Sized[];
  readonly heights: readonly Sized[];
  /** Boxes that got other rules, with what was there. */
  readonly rules: readonly { readonly box: Box; readonly seen: BoxLook["validations"] }[];
  readonly buttons: boolean | null;
  readonly freeze: Frozen | null;
  readonly page: Page | null;
}

/**
 * Of what a dressing changes, how it looks. Its styles will lie in the restore sheet as they lie in their own, below those
 * of `others`: side by side, a few long registers would make a sheet of millions of cells.
 */
export function keptLook(
  wanted: WantedLook,
  look: SheetLook,
  dressing: Dressing,
  others: readonly KeptLook[],
): KeptLook {
  const { table } = wanted;
  const asked = lookArea(wanted).boxes;
  const changed = (sized: readonly Sized[], seen: readonly Sized[]) => {
    const indexes = new Set(sized.map(({ index }) => index));
    return seen.filter(({ index }) => indexes.has(index));
  };
  const boxes = dressing.styles.flatMap((one) => one.boxes);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const free = freeBelow(others, bottom - top + 1);
  const styles = boxes.map((box) => {
    return { box, at: { row: free.row + box.top - top, column: free.column + box.left - table.box.left } };
  });
  return {
    ...{ sheet: table.sheet, table: table.name, columns: table.columns, box: table.box, styles },
    widths: changed(dressing.widths, look.widths),
    heights: changed(dressing.heights, look.heights),
    rules: dressing.validations.map(({ box }) => {
      return { box, seen: look.boxes[asked.findIndex((one) => isSameBox(one, box))]?.validations ?? [] };
    }),
    buttons: dressing.filters.length > 0 ? look.filters.some(({ buttons }) => buttons) : null,
    freeze: dressing.freeze ? look.freeze : null,
    page: dressing.page ? look.page : null,
  };
}

/** What has to be copied into a restore sheet before the register is dressed. */
export function keepingCopies({ sheet, styles }: KeptLook, restoreSheet: string): LookCopy[] {
  return styles.map(({ box, at }) => {
    return { from: { sheet, box }, to: { sheet: restoreSheet, ...at } };
  });
}

/** The first column of a restore sheet that holds styles; left of it are texts. */
const FIRST_COLUMN = 24;

/** Below all that is kept, or beside it where the sheet ends. */
function freeBelow(others: readonly KeptLook[], rows: number): CellPlace {
  const last = others.findLast(({ styles }) => styles.length > 0);
  if (!last) return { row: 0, column: FIRST_COLUMN };
  const row = Math.max(...last.styles.map(({ box, at }) => at.row + box.bottom - box.top + 1));
  const column = Math.min(...last.styles.map(({ box, at }) => at.column - box.left + last.box.left));
  if (row + rows - 1 <= LAST_ROW) return { row, column };
  const ends = others.flatMap(({ styles }) =>
    styles.map(({ box, at }) => at.column + box.right - box.left + 1),
  );
  return { row: 0, column: Math.max(...ends) };
}
