import { LOOKS_COLUMN, type RestoreCopy, type RestoreRow, restoreSheet } from "../../../sheets/restoreCopy";
import type { Box } from "../../../workbook/address";
import type { LookCopy, Sized } from "../../../workbook/dressing";
import { besideMade, madeBox } from "../../../workbook/making";
import type { CellPatch, TableMaking } from "../../../workbook/plan";
import { valueAt } from "../../../workbook/rows";
import { firstWithin } from "../../../workbook/widened";
import type { Reading, SheetCells } from "../../../workbook/workbook";
import { same } from "../../findTable";
import { cellsIn } from "../../readSheets";
import type { Keeping } from "../memory";
import type { Proposal } from "../propose";
import type { Ground } from "./ground";

/** What a restore copy says of a sheet that is about to become a register; `widths` are those beside it. */
export function restorable(
  making: TableMaking,
  {
    master,
    proposal,
    ground,
  }: { readonly master: Reading; readonly proposal: Proposal; readonly ground: Ground },
  kept: Keeping | null,
  widths: readonly Sized[],
): Pick<RestoreCopy, "rows" | "growths" | "inPlace"> {
  const { sheet, table, box, headers, added } = making;
  const { filter } = ground.state;
  const beside = box.right + 1;
  return {
    rows: [...addedRows(making), ...listRows(kept?.cells ?? [], master)],
    growths: (kept?.growths ?? []).map(({ table: name, from, rows }) => ({ table: name, from, rows })),
    inPlace: {
      ...{ sheet, table, box },
      headers: headers.map((after, i) => {
        const column = box.left + i;
        const before = valueAt(proposal.cells, box.top, column);
        return { before, formula: formulaAt(ground, sheet, box.top, column), after };
      }),
      added: added.map(({ name }, i) => {
        return { name, width: widths.find(({ index }) => index === beside + i)?.size ?? null };
      }),
      merges: mergedInHeader(making, proposal.cells),
      filter: filter && firstWithin([filter.box], madeBox(making)) ? filter.box : null,
      register: registerOf(making, master, proposal),
    },
  };
}

/** The looks of the cells beside the sheet's own, kept right of what the restore copy says. */
export function besideLooks(making: TableMaking, slot: number): LookCopy[] {
  const box = besideMade(making);
  if (!box) return [];
  const to = { sheet: restoreSheet(slot), row: 0, column: LOOKS_COLUMN };
  return [{ from: { sheet: making.sheet, box }, to }];
}

/** Only what is filled: that nobody has written beside it is for the columns as wholes to say. */
function addedRows({ sheet, box, added }: TableMaking): RestoreRow[] {
  const rows: RestoreRow[] = [];
  for (let row = box.top + 1; row <= box.bottom; row++) {
    const cells = added.flatMap(({ values }, i) => {
      const after = values?.[row - box.top - 1] ?? null;
      return after === null ? [] : [{ column: box.right + 1 + i, before: null, after }];
    });
    if (cells.length > 0) rows.push({ sheet, row, mark: null, cells });
  }
  return rows;
}

/** Of the list of what columns became, where it was there before. */
function listRows(cells: readonly CellPatch[], master: Reading): RestoreRow[] {
  const byRow = new Map<number, CellPatch[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow].flatMap(([row, [first, ...others]]) => {
    if (!first) return [];
    const read = cellsIn(master, first.sheet);
    const told = [first, ...others].map(({ column, value }) => {
      return { column, before: valueAt(read, row, column), after: value };
    });
    return [{ sheet: first.sheet, row, mark: null, cells: told }];
  });
}

function formulaAt({ formulas }: Ground, sheet: string, row: number, column: number): string | null {
  const written = formulas.find((one) => same(one.sheet, sheet))?.written ?? [];
  const found = written.find(({ box }) => box.left === column && box.top === row);
  return found?.formula ?? null;
}

function mergedInHeader(making: TableMaking, { merges = [] }: SheetCells): Box[] {
  const header = { ...madeBox(making), bottom: making.box.top };
  return merges.filter((box) => firstWithin([box], header) !== null);
}

function registerOf({ instead }: TableMaking, { outline }: Reading, { register }: Proposal) {
  const position = outline.sheets.findIndex(({ name }) => instead && same(name, instead.name));
  const there = outline.sheets[position];
  return there ? { id: register.id, sheet: there.name, position, visibility: there.visibility } : null;
}
