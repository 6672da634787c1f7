import type { Place } from "../../registers/place";
import { LOOKS_COLUMN, type RestoreCopy, type RestoreInPlace, restoreSheet } from "../../sheets/restoreCopy";
import { type Box, cellAddress } from "../../workbook/address";
import type { LookCopy, Sized } from "../../workbook/dressing";
import type { CellPatch, FormulaPatch, TableUnmaking } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank, looksSame } from "../../workbook/value";
import type { Reading, SheetCells, TableOutline } from "../../workbook/workbook";
import { same } from "../findTable";
import { isHelperName } from "./helperNames";

/** What makes a register the sheet that it was, as far as nobody has gone on with it. */
export interface RegisterBack {
  readonly unmaking: TableUnmaking;
  /** The blank sheet of the register is to be made again. */
  readonly lacksRegister: boolean;
  /** Texts of the header, and formulas that stood there. */
  readonly cells: readonly CellPatch[];
  readonly formulas: readonly FormulaPatch[];
  /** What stands where these two are written. */
  readonly now: readonly CellPatch[];
  readonly lookCopies: (slot: number) => readonly LookCopy[];
  readonly widths: readonly Sized[];
  /** Cells that are written or emptied; at least one where anything is left to do. */
  readonly count: number;
  readonly kept: readonly Place[];
}

/**
 * Follows the table where it went, its columns by their names; without one the cells are where they were, as the writing
 * was cut off. Null where nothing is left to do; the sheet's cells must be in the reading, else it is null too.
 */
export function registerBack(
  copy: RestoreCopy,
  inPlace: RestoreInPlace,
  reading: Reading,
): RegisterBack | null {
  const stand = standingIn(inPlace, reading);
  if (!stand) return null;
  const headers = headersBack(inPlace, stand);
  const columns = columnsBack(copy, inPlace, stand);
  const { isMade, lacksRegister } = stand;
  const cleared = columns.filter(({ isOurs }) => isOurs);
  const { merges, kept: apart } = mergesBack(inPlace, stand, headers.cells);
  const { box } = stand;
  const emptied = cleared.map(({ column }): Box => ({ ...box, left: column, right: column }));
  const filled = cleared.reduce((sum, { filled: cells }) => sum + cells, 0);
  const written = headers.cells.length + headers.formulas.length;
  if (!isMade && !lacksRegister && written + filled === 0) return null;
  const bottom = Math.min(box.bottom, box.top + inPlace.box.bottom - inPlace.box.top);
  return {
    unmaking: {
      sheet: stand.cells.name,
      was: stand.table && { table: stand.table.name, from: stand.table.box },
      ...{ emptied, merges },
      filter: inPlace.filter && moved(inPlace.filter, stand),
    },
    lacksRegister,
    ...{ cells: headers.cells, formulas: headers.formulas, now: headers.now },
    lookCopies: (slot) =>
      cleared.map(({ index, column }) => ({
        from: {
          sheet: restoreSheet(slot),
          box: {
            ...{ top: 0, bottom: bottom - box.top },
            ...{ left: LOOKS_COLUMN + index, right: LOOKS_COLUMN + index },
          },
        },
        to: { sheet: stand.cells.name, row: box.top, column },
      })),
    widths: cleared.flatMap(({ index, column }) => {
      const size = inPlace.added[index]?.width ?? null;
      return size === null ? [] : [{ index: column, size }];
    }),
    count: Math.max(1, written + filled),
    kept: [...headers.kept, ...columns.flatMap((one) => one.kept), ...apart],
  };
}

/** Where the sheet stands by now. */
interface Standing {
  readonly cells: SheetCells;
  readonly isMade: boolean;
  readonly table: TableOutline | null;
  /** Header and body with the added columns. */
  readonly box: Box;
  /** Zero-based column of the n-th header and of the n-th column that was added; null = nobody knows. */
  readonly headerAt: (index: number) => number | null;
  readonly addedAt: (index: number) => number | null;
  /** How far all headers have moved alike; null = not alike. */
  readonly by: { readonly down: number; readonly right: number } | null;
  readonly lacksRegister: boolean;
}

function standingIn(inPlace: RestoreInPlace, { outline, sheets }: Reading): Standing | null {
  const { register, box, headers, added } = inPlace;
  const isThere = (name: string) => outline.sheets.some((one) => same(one.name, name));
  const found = outline.tables.find(({ name }) => same(name, inPlace.table));
  // The blank one, which was not removed, or is there again.
  const isBlank = found && register && same(found.sheet, register.sheet) && isThere(inPlace.sheet);
  const table = found && !isBlank ? found : null;
  const name = table?.sheet ?? inPlace.sheet;
  const cells = sheets.find((one) => same(one.name, name));
  if (!cells) return null;
  const whole = table?.box ?? { ...box, right: box.right + added.length };
  const at = (wanted: string, first: number) => {
    if (!table) return first;
    const index = table.columns.findIndex((one) => same(one, wanted));
    return index < 0 ? null : table.box.left + index;
  };
  const headerAt = (i: number) => at(headers[i]?.after ?? "", box.left + i);
  const shifts = new Set(headers.map((_, i) => (headerAt(i) ?? NaN) - box.left - i));
  const [right] = shifts;
  const isAlike = shifts.size === 1 && right !== undefined && !Number.isNaN(right);
  return {
    ...{ cells, table, isMade: table !== null, box: whole, headerAt },
    addedAt: (i) => at(added[i]?.name ?? "", box.right + 1 + i),
    by: isAlike ? { down: whole.top - box.top, right } : null,
    lacksRegister: register !== null && !isBlank && (table !== null || !isThere(register.sheet)),
  };
}

function headersBack({ headers, box }: RestoreInPlace, { cells, box: now, headerAt }: Standing) {
  const row = now.top;
  const { name: sheet } = cells;
  const back: CellPatch[] = [];
  const formulas: FormulaPatch[] = [];
  const read: CellPatch[] = [];
  const kept: Place[] = [];
  headers.forEach(({ before, formula, after }, i) => {
    const column = headerAt(i);
    if (column === null) {
      kept.push({ sheet, cell: cellAddress(row, box.left + i) });
      return;
    }
    const value = valueAt(cells, row, column);
    if (looksSame(before, after) && formula === null) return;
    if (looksSame(value, before) && !looksSame(before, after)) return;
    if (!looksSame(value, after)) {
      kept.push({ sheet, cell: cellAddress(row, column) });
      return;
    }
    read.push({ sheet, row, column, value });
    if (formula === null) back.push({ sheet, row, column, value: before });
    else formulas.push({ sheet, row, column, formula });
  });
  return { cells: back, formulas, now: read, kept };
}

/** One of the columns that were added. */
interface AddedColumn {
  readonly index: number;
  readonly column: number;
  /** It holds nothing but what was written, or what is calculated. */
  readonly isOurs: boolean;
  readonly filled: number;
  readonly kept: readonly Place[];
}

function columnsBack(copy: RestoreCopy, inPlace: RestoreInPlace, stand: Standing): AddedColumn[] {
  const { cells, box, addedAt, isMade } = stand;
  return inPlace.added.flatMap(({ name }, index) => {
    const column = addedAt(index);
    if (column === null) return [];
    const header = valueAt(cells, box.top, column);
    // Without a table it may have been cut off before anything was written here.
    if (!isMade && !isBlank(header) && !looksSame(header, name)) return [];
    const others = theirs(writtenIn(copy, inPlace, index), {
      cells,
      box,
      column,
      isHelper: isHelperName(name),
    });
    const filled = countFilled(stand, column);
    const kept = others.map((row) => ({ sheet: cells.name, cell: cellAddress(row, column) }));
    return [{ index, column, isOurs: others.length === 0, filled: others.length === 0 ? filled : 0, kept }];
  });
}

/** What was written into an added column, each as often as it was. */
function writtenIn(
  { rows }: RestoreCopy,
  { sheet, box }: RestoreInPlace,
  index: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!same(row.sheet, sheet)) continue;
    for (const { column, after } of row.cells) {
      if (column !== box.right + 1 + index) continue;
      counts.set(keyOf(after), (counts.get(keyOf(after)) ?? 0) + 1);
    }
  }
  return counts;
}

/** Rows in which somebody else has written since; sorted rows hold the same values elsewhere. */
function theirs(
  written: Map<string, number>,
  { cells, box, column, isHelper }: { cells: SheetCells; box: Box; column: number; isHelper: boolean },
): number[] {
  const found: number[] = [];
  if (isHelper) return found;
  for (let row = box.top + 1; row <= box.bottom; row++) {
    const value = valueAt(cells, row, column);
    if (isBlank(value)) continue;
    const left = written.get(keyOf(value)) ?? 0;
    if (left === 0) found.push(row);
    else written.set(keyOf(value), left - 1);
  }
  return found;
}

/** Excel makes a text of a number that is written into a column of texts, with the comma or point of its machine. */
function keyOf(value: CellValue): string {
  const plain = typeof value === "string" ? value.trim().replace(",", ".") : "";
  const number = typeof value === "number" ? value : plain === "" ? NaN : Number(plain);
  return Number.isNaN(number) ? JSON.stringify(value) : String(Number(number.toPrecision(15)));
}

function countFilled({ cells, box }: Standing, column: number): number {
  let count = 0;
  for (let row = box.top; row <= box.bottom; row++) {
    if (!isBlank(valueAt(cells, row, column))) count++;
  }
  return count;
}

/** Merging keeps but the first value: where others would be lost, cells stay apart. */
function mergesBack({ merges }: RestoreInPlace, stand: Standing, back: readonly CellPatch[]) {
  const found: Box[] = [];
  const kept: Place[] = [];
  const { name: sheet } = stand.cells;
  const will = new Map(back.map(({ row, column, value }) => [cellAddress(row, column), value]));
  for (const merge of merges) {
    const box = moved(merge, stand);
    if (box && others(box).every(({ row, column }) => isBlank(valueThen(row, column)))) found.push(box);
    else kept.push({ sheet, cell: cellAddress(box?.top ?? merge.top, box?.left ?? merge.left) });
  }
  return { merges: found, kept };

  function valueThen(row: number, column: number): CellValue {
    const address = cellAddress(row, column);
    return will.has(address) ? (will.get(address) ?? null) : valueAt(stand.cells, row, column);
  }
}

function others({ top, left, bottom, right }: Box) {
  const cells = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
  );
  return cells.flat().slice(1);
}

/** Null where nobody knows where it is now. */
function moved(box: Box, { by }: Pick<Standing, "by">): Box | null {
  if (!by) return null;
  const { down, right } = by;
  const to = {
    top: box.top + down,
    bottom: box.bottom + down,
    left: box.left + right,
    right: box.right + right,
  };
  return to.top >= 0 && to.left >= 0 ? to : null;
}
