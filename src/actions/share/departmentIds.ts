import { newRowIds } from "../../exchange/rowIds";
import { rowId } from "../../registers/rowId";
import type { Entries } from "../../registers/entries";
import { ROW_ID } from "../../registers/register";
import type { Anchor, CellPatch } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { CellValue } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";

/** New ids for entries of one register. */
export interface GivenIds {
  /** By zero-based sheet row; rows that keep theirs are not in it. */
  readonly byRow: ReadonlyMap<number, string>;
  readonly cells: readonly CellPatch[];
  readonly anchors: readonly Anchor[];
}

/**
 * Gives an id to every entry that has none, or has that of an entry above it: a row that was copied. Written only where
 * the row still says what was read, as somebody may have sorted meanwhile. Throws Trouble field-missing where the
 * register has no column for ids.
 */
export function giveIds(entries: Entries, read: SheetCells, random: () => number): GivenIds {
  const column = entries.columnOf(ROW_ID);
  const at = (row: number, place: number) => valueAt(read, row, place);
  const seen = new Set<string>();
  const lacking = Array.from(entries.rows).filter((row) => {
    const id = rowId(at(row, column));
    if (id === null || seen.has(id)) return true;
    seen.add(id);
    return false;
  });
  const ids = newRowIds(lacking.length, idsIn(read, column), random);
  const naming = entries.register.fields
    .filter(({ label, required }) => required && entries.has(label))
    .map(({ label }) => entries.columnOf(label));
  return {
    byRow: new Map(lacking.map((row, index) => [row, ids[index] ?? ""])),
    cells: lacking.map((row, index) => ({ sheet: entries.sheet, row, column, value: ids[index] ?? "" })),
    anchors: lacking.flatMap((row): Anchor[] => [
      { sheet: entries.sheet, row, column, value: at(row, column), plain: true },
      ...naming.map((place) => ({ sheet: entries.sheet, row, column: place, value: at(row, place) })),
    ]),
  };
}

/** In the whole column: a row that was emptied may have kept its id. */
function idsIn({ cells, left }: SheetCells, column: number): Set<string> {
  return new Set(
    cells.map((line) => rowId((line[column - left] ?? null) satisfies CellValue)).filter((id) => id !== null),
  );
}
