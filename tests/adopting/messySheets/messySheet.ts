import type { BodyRowKind } from "../../../src/adopting/body";
import type { Headers } from "../../../src/adopting/headers";
import { type Chance, chanceOf } from "../../../src/standin/sample/chance";
import type { Box } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/value";
import type { SheetCells } from "../../../src/workbook/workbook";
import { emptyEntries, entriesOf, placeholders } from "./body";
import { drawHeader } from "./header";
import { linesAbove, linesBelow } from "./lines";
import { numbersOf } from "./numbers";
import { spoil } from "./spoil";

/** What a sheet was made of: `findHeaders` must say the same. */
export interface MessySheet {
  readonly sheet: SheetCells;
  readonly truth: Pick<Headers, "headerRows" | "columnNumberRow" | "firstDataRow">;
  /** What the rows from the first with data on are; null where nobody could say or there are none. */
  readonly kinds: readonly BodyRowKind[] | null;
}

/** A sheet as offices keep them, with the messes of real ones about as often; the same for the same seed. */
export function messySheet(seed: number): MessySheet {
  const chance = chanceOf(seed, "sheet");
  const header = drawHeader(chance);
  const width = header.columns.length;
  const cells: CellValue[][] = [];
  const merges: Box[] = [];
  const put = (rows: readonly (readonly CellValue[])[], boxes: readonly Box[] = []): void => {
    for (const box of boxes)
      merges.push({ ...box, top: box.top + cells.length, bottom: box.bottom + cells.length });
    for (const row of rows) cells.push([...row]);
  };
  const above = chance.happens(0.67) ? linesAbove(chance, width) : { rows: [], merges: [] };
  put(above.rows, above.merges);
  if (above.rows.length === 0 && chance.happens(0.1)) put([[]]);
  const first = cells.length;
  put(header.rows, header.merges);
  const headerRows = { first, last: cells.length - 1 };
  let columnNumberRow: number | null = null;
  if (chance.happens(0.18) && width > 2) {
    columnNumberRow = cells.length;
    put([numbersOf(chance, width)]);
  }
  if (chance.happens(0.04)) put([[]]);
  let firstDataRow: number | null = null;
  let kinds: readonly BodyRowKind[] | null = null;
  if (chance.happens(0.78)) {
    firstDataRow = cells.length;
    const body = entriesOf(chance, header);
    put(body.rows, body.merges);
    kinds = body.kinds;
  }
  if (firstDataRow === null && chance.happens(0.12)) {
    firstDataRow = cells.length;
    put(chance.pick([emptyEntries, placeholders])(header));
  }
  if (chance.happens(0.3)) {
    const below = linesBelow(chance, width);
    put(below.rows, below.merges);
  }
  return {
    sheet: asRead(spoil(chance, cells), merges, chance),
    truth: { headerRows, columnNumberRow, firstDataRow },
    kinds,
  };
}

/** Places are in the sheet; what was read begins at the first used row and column. */
function asRead(cells: CellValue[][], merges: Box[], chance: Chance): SheetCells {
  const shift = chance.happens(0.08) ? 1 : 0;
  const used = cells.findIndex((row) => row.some((value) => value !== null));
  const top = Math.max(0, used);
  const moved = merges.map((box) => ({ ...box, left: box.left + shift, right: box.right + shift }));
  const grid = cells.slice(top).map((row) => Array.from(row, (value) => value ?? null));
  return { name: "Sheet1", top, left: shift, cells: grid, merges: moved };
}
