import type { Box, CellPlace } from "../../../workbook/address";
import { besideMade, madeBox, type MakingGround } from "../../../workbook/making";
import type { CellStyle, TableMaking } from "../../../workbook/plan";
import { isSameName } from "../../../workbook/sameName";
import { firstWithin } from "../../../workbook/widened";
import type { Contents, SheetCells } from "../../../workbook/workbook";
import { boxOf, once, PLACE } from "../../place";
import { cellsOf } from "../../reading/cells";
import { valuesOf } from "../../reading/first";
import { askFilter } from "../../reading/state";
import type { CellsOn } from "../askCells";
import { askLook } from "../askLook";
import { askExtras } from "../extras";

/** Cells that become a table, as they are right before. */
export interface MakingFound {
  readonly making: TableMaking;
  /** What is merged is asked for on its own. */
  readonly ground: Omit<MakingGround, "merges">;
  /** Number formats of the header cells that are there. */
  readonly headerFormats: readonly string[];
  /** How the last of the header cells and of the cells below it look. */
  readonly header: CellStyle;
  readonly body: CellStyle;
  /** A plain filter of the sheet reaches into the cells. */
  readonly hasFilter: boolean;
}

/** What there is where a table is to be made; what is returned gives it after the next sync. */
export function askMaking(
  { worksheets, tables: all }: Excel.Workbook,
  cellsOn: CellsOn,
  { tables }: Contents,
  making: TableMaking,
): () => MakingFound {
  const { sheet, box, instead } = making;
  const cell = (row: number) =>
    askLook(cellsOn(sheet, { top: row, bottom: row, left: box.right, right: box.right }));
  const [header, body] = [cell(box.top), cell(box.bottom)];
  const headers = cellsOn(sheet, { ...box, bottom: box.top });
  headers.load("numberFormat");
  const taken = askTaken(cellsOn, making);
  const others = tables
    .filter((one) => isSameName(one.sheet, sheet))
    .map(({ name }) => {
      const range = once(all.getItem(name).getRange());
      range.load(PLACE);
      return range;
    });
  const filter = askFilter(worksheets.getItem(sheet));
  const gone = instead ? askGone(worksheets.getItem(instead.name), instead.name) : null;
  return () => {
    const found = filter();
    const hasFilter = found !== null && firstWithin([found.box], madeBox(making)) !== null;
    return {
      making,
      ground: {
        taken: taken(),
        tables: others.map(boxOf),
        isFiltered: hasFilter && found.hidesRows,
        instead: gone?.() ?? null,
      },
      headerFormats: (headers.numberFormat as string[][])[0] ?? [],
      ...{ header: header(), body: body(), hasFilter },
    };
  };
}

function askTaken(cellsOn: CellsOn, making: TableMaking): () => CellPlace | null {
  const beside = besideMade(making);
  if (!beside) return () => null;
  const used = once(cellsOn(making.sheet, beside).getUsedRangeOrNullObject(true));
  used.load(PLACE);
  return () => (used.isNullObject ? null : { row: used.rowIndex, column: used.columnIndex });
}

/** A sheet that is to go: few cells, as it is one of ours without entries. */
function askGone(sheet: Excel.Worksheet, name: string): () => NonNullable<MakingGround["instead"]> {
  const used = once(sheet.getUsedRangeOrNullObject(true));
  used.load(`${PLACE},values`);
  const extras = askExtras(sheet);
  return () => {
    const { top, left }: Pick<Box, "top" | "left"> = used.isNullObject ? { top: 0, left: 0 } : boxOf(used);
    const cells: SheetCells = { name, top, left, cells: used.isNullObject ? [] : cellsOf(valuesOf(used)) };
    return { cells, hasMore: extras().count > 0 };
  };
}
