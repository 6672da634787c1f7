import { foldCase } from "../../registers/text/fold";
import type { Box } from "../../workbook/address";
import type { BoxLook, Dressing, Frozen, LookCopy, Page, Sized } from "../../workbook/dressing";
import type { TableOutline } from "../../workbook/workbook";
import type { KeptLook } from "./kept";

/** What gives a register the look it had. */
export interface Undressing {
  readonly lookCopies: readonly LookCopy[];
  readonly dressing: Dressing;
}

/**
 * Follows the table where it went; rows that came at its end keep their look, columns too. Null where the columns that
 * were formatted are others by now.
 */
export function undressing(kept: KeptLook, table: TableOutline, restoreSheet: string): Undressing | null {
  if (!kept.columns.every((name, i) => foldCase(name) === foldCase(table.columns[i] ?? ""))) return null;
  const { sheet } = table;
  const down = table.box.top - kept.box.top;
  const right = table.box.left - kept.box.left;
  const moved = (box: Box): Box => ({
    top: box.top + down,
    bottom: Math.min(box.bottom + down, table.box.bottom),
    left: box.left + right,
    right: box.right + right,
  });
  const isThere = ({ top, bottom, left }: Box) => top >= 0 && left >= 0 && bottom >= top;
  const shifted = (all: readonly Sized[], by: number) =>
    all.map(({ index, size }) => ({ index: index + by, size })).filter(({ index }) => index >= 0);
  return {
    lookCopies: kept.styles.flatMap(({ box, at }) => {
      const to = moved(box);
      if (!isThere(to)) return [];
      const { row, column } = at;
      const from = {
        top: row,
        left: column,
        bottom: row + to.bottom - to.top,
        right: column + to.right - to.left,
      };
      return [{ from: { sheet: restoreSheet, box: from }, to: { sheet, row: to.top, column: to.left } }];
    }),
    dressing: {
      ...{ sheet, styles: [] },
      widths: shifted(kept.widths, right),
      heights: shifted(kept.heights, down).filter(({ index }) => index <= table.box.bottom),
      validations: kept.rules.flatMap(({ box, seen }) => {
        const to = moved(box);
        return isThere(to)
          ? rulesIn(
              to,
              seen.map((one) => ({ ...one, box: moved(one.box) })).filter(({ box: own }) => isThere(own)),
            )
          : [];
      }),
      filters: kept.buttons === null ? [] : [{ table: table.name, buttons: kept.buttons }],
      ...(kept.freeze ? { freeze: frozenFurther(kept.freeze, down) } : {}),
      ...(kept.page ? { page: pageFurther(kept.page, down) } : {}),
    },
  };
}

/** The rules that were there, and none between them; the box is one column wide. */
function rulesIn(box: Box, seen: BoxLook["validations"]): Dressing["validations"] {
  const found: Dressing["validations"][number][] = [];
  let next = box.top;
  for (const one of seen.toSorted((a, b) => a.box.top - b.box.top)) {
    if (one.box.top > next)
      found.push({ box: { ...box, top: next, bottom: one.box.top - 1 }, validation: null });
    found.push(one);
    next = one.box.bottom + 1;
  }
  if (next <= box.bottom) found.push({ box: { ...box, top: next }, validation: null });
  return found;
}

function frozenFurther({ rows, columns }: Frozen, down: number): Frozen {
  return { rows: rows === 0 ? 0 : Math.max(0, rows + down), columns };
}

function pageFurther(page: Page, down: number): Page {
  const { repeatRows } = page;
  if (!repeatRows || repeatRows.first + down < 0) return page;
  return { ...page, repeatRows: { first: repeatRows.first + down, last: repeatRows.last + down } };
}
