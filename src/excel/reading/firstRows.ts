import { isSameName } from "../../workbook/sameName";
import type { Area, Contents } from "../../workbook/workbook";
import type { Lengths } from "../contents";

/** What is known of a workbook before it is read. */
export interface Known {
  readonly contents: Contents;
  /** As they were when they were asked last. */
  readonly lengths: Lengths;
}

/** How many first rows of each area are asked for with the first request; where that is too much, the next. */
export function firstRows(known: Known, areas: readonly Area[]): readonly number[] {
  const most = STEPS.find((rows) => cellsWithin(known, areas, rows) <= CELLS);
  return most === undefined ? [FEW] : [most, FEW];
}

/** All of a register of 20,000 rows and its title. */
const MOST = 21_000;
const FEW = 6000;
/** Down to 7000. */
const STEPS = Array.from({ length: (MOST - FEW) / 1000 }, (_, step) => MOST - step * 1000);

/**
 * Excel's library takes an answer apart in one piece, and the pane stands still for so long: these are two to three
 * megabytes, fifty milliseconds on a small machine.
 */
const CELLS = 200_000;

/** Cells of tables in the first rows of the areas; what is in no table is seldom long. */
function cellsWithin({ contents, lengths }: Known, areas: readonly Area[], rows: number): number {
  const counts = areas.flatMap((area) => {
    const most = area.rows ? Math.min(rows, area.rows.last - area.rows.first + 1) : rows;
    return contents.tables
      .filter(({ sheet }) => isSameName(sheet, area.sheet))
      .map(({ name, columns }) => columns.length * Math.min(most, lengths.get(name) ?? 0));
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
