import { findBody, rowsOfKind } from "../../adopting/body";
import { CLEAR, mapColumns, type SheetColumn } from "../../adopting/columns";
import { findHeaders } from "../../adopting/headers";
import { presets } from "../../campaign/presets";
import type { Register } from "../../registers/register";
import { isFrozenCardName } from "../../sheets/frozen/sheet";
import { RESTORE_SLOTS, restoreSheet } from "../../sheets/restoreCopy";
import { OUR_SHEETS } from "../../sheets/names";
import { valueAt } from "../../workbook/rows";
import type { Contents, SheetCells, Workbook } from "../../workbook/workbook";
import type { AdoptableSheet } from "../adopting";
import { findTable, same } from "../findTable";
import { gridRegisters } from "./gridRegisters";

/** The visible sheets that somebody else has made and filled, with the registers they are like; in the order of the tabs. */
export async function adoptableSheets(
  workbook: Workbook,
  registers: readonly Register[],
): Promise<readonly AdoptableSheet[]> {
  const contents = await workbook.contents();
  const ours = oursIn(contents);
  const others = contents.sheets.filter(({ name, visibility, hasCells }) => {
    return hasCells && visibility === "visible" && !ours.some((one) => same(one, name));
  });
  if (others.length === 0) return [];
  const { sheets } = await workbook.read(
    others.map(({ name }) => ({ sheet: name, rows: { first: 0, last: FIRST_ROWS - 1 }, merges: true })),
  );
  return sheets
    .filter(({ cells }) => cells.some((row) => row.some((value) => value !== null && value !== "")))
    .map((cells) => adoptableSheet(cells, registers));
}

/** Enough for the longest title and header, and for the values below to say what they are. */
const FIRST_ROWS = 50;

function adoptableSheet(cells: SheetCells, registers: readonly Register[]): AdoptableSheet {
  const { name } = cells;
  const headers = findHeaders(cells);
  if (!headers.headerRows) return { sheet: name, registers: [], hasHeader: false };
  const grids = gridRegisters(cells, headers, registers);
  if (grids.length > 0) return { sheet: name, registers: grids.map(({ id }) => id), hasHeader: true };
  const rows = rowsOfKind(findBody(cells, headers), "entry");
  const columns = headers.columns.map(({ column, label }) => {
    return { column, label, values: rows.map((row) => valueAt(cells, row, column)) };
  });
  const like = registers
    .map((register) => ({ id: register.id, ...likenessTo(register, columns) }))
    .filter(({ likeness, clear }) => likeness >= LIKE && clear >= CLEAR_FIELDS)
    .sort((one, other) => other.worth - one.worth);
  const best = like[0]?.worth ?? 0;
  const near = like.filter(({ worth }) => worth >= best * NEAR);
  return { sheet: name, registers: near.slice(0, MOST).map(({ id }) => id), hasHeader: true };
}

/** A register of few fields is soon alike: how many are found counts too. */
function likenessTo(register: Register, columns: readonly SheetColumn[]) {
  const { likeness, fields } = mapColumns(register, columns);
  const clear = fields.filter(({ confidence }) => confidence >= CLEAR).length;
  return { likeness, clear, worth: likeness * Math.log2(1 + clear) };
}

/** Below this a sheet is like no register, and a person says where it goes. */
const LIKE = 0.3;
/** One column alone, a date or a name, is in every register. */
const CLEAR_FIELDS = 2;
/** What is worth less than this part of the best is not offered beside it. */
const NEAR = 0.6;
const MOST = 3;

/** The sheets that the campaign made, and those its registers were moved to. */
function oursIn(contents: Contents): string[] {
  const registers = presets.flatMap((campaign) => campaign.registers);
  return [
    ...OUR_SHEETS,
    ...RESTORE_SLOTS.map(restoreSheet),
    ...contents.sheets.map(({ name }) => name).filter(isFrozenCardName),
    ...registers.flatMap((register) => findTable(register, contents)?.sheet ?? []),
  ];
}
