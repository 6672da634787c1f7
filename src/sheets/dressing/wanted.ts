import type { Campaign } from "../../campaign/campaign";
import type { Register } from "../../registers/register";
import { foldCase } from "../../registers/text/fold";
import type { Box } from "../../workbook/address";
import type { LookArea } from "../../workbook/dressing";
import type { CellStyle } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { helperColumns } from "../helperColumns";
import { type Look, STYLES } from "../looks";
import { HEADER_ROW, TITLE } from "../registers";
import { type ColumnLook, fieldLook, helperLook, ID_LOOK, ownLook } from "./columnLook";
import { wrappedHeight } from "./heights";
import { type Room, roomOf } from "./widths";

/** How the table of a register is to look, where it stands now. */
export interface WantedLook {
  readonly register: string;
  readonly table: TableOutline;
  readonly columns: readonly WantedColumn[];
  /** Title and subtitle, where they are ours. */
  readonly titles: readonly { readonly box: Box; readonly look: Look }[];
  /** Neighbours of one look. */
  readonly headers: readonly { readonly box: Box; readonly look: Look }[];
  /** Body rows that may need more than one line, with what they say. */
  readonly longRows: readonly { readonly row: number; readonly texts: readonly CellValue[] }[];
  /** False where another register on the same sheet decides about columns and page. */
  readonly ownsSheet: boolean;
  /** Fields whose list is not in this workbook any more. */
  readonly lacksLists: readonly string[];
}

export interface WantedColumn extends ColumnLook {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly body: Look;
  readonly box: Box;
  readonly room: Room;
  readonly hasNumbers: boolean;
}

/** Where a register stands: the table must have a header. `names` are the workbook's defined names. */
export interface Standing {
  readonly register: Register;
  readonly table: TableOutline;
  readonly cells: SheetCells;
  readonly names: readonly string[];
  readonly ownsSheet: boolean;
}

export function wantedLook(standing: Standing, campaign: Campaign): WantedLook {
  const { register, table, cells, ownsSheet } = standing;
  const names = new Set(standing.names.map(foldCase));
  const lookOf = looksByName(register, campaign);
  const { top, left } = table.box;
  const body = bodyOf(table);
  const lacksLists: string[] = [];
  const columns = table.columns.map((name, index): WantedColumn => {
    const look = lookOf(name);
    const column = left + index;
    const values = valuesIn(cells, column, body);
    const source = look.validation?.rule.kind === "list" ? look.validation.rule.source : null;
    const isLost = source !== null && !names.has(foldCase(source));
    if (isLost) lacksLists.push(look.name);
    const { validation, ...rest } = look;
    return {
      ...rest,
      ...(validation && !isLost ? { validation } : {}),
      column,
      box: { ...body, left: column, right: column },
      room: roomOf(look, values),
      hasNumbers: values.some((value) => typeof value === "number"),
    };
  });
  return {
    ...{ register: register.id, table, columns, ownsSheet, lacksLists },
    titles: isOurs(table, cells) ? TITLES : [],
    headers: headersOf(columns, top),
    longRows: longRowsIn(cells, columns, body),
  };
}

/** What has to be seen to know whether it looks so; `differences` takes the answer. */
export function lookArea({ table, titles, headers, columns, longRows }: WantedLook): LookArea {
  return {
    sheet: table.sheet,
    boxes: [...titles, ...headers, ...columns].map(({ box }) => box),
    columns: columns.map(({ column }) => column),
    rows: [table.box.top, ...longRows.map(({ row }) => row)],
    tables: [table.name],
  };
}

/** Rows of the body; those of totals are their owner's. */
function bodyOf({ box, hasTotals }: TableOutline): Box {
  return { ...box, top: box.top + 1, bottom: box.bottom - (hasTotals ? 1 : 0) };
}

function looksByName(register: Register, campaign: Campaign): (name: string) => ColumnLook {
  const helpers = helperColumns(register, campaign, (id) => id).map(({ name }) => helperLook(name));
  const fields = register.fields.map((field) => fieldLook(field, campaign));
  const known = new Map([...helpers, ...fields, ID_LOOK].map((look) => [foldCase(look.name), look]));
  return (name) => known.get(foldCase(name)) ?? ownLook(name);
}

const TITLES = (["title", "subtitle"] as const).map((look, row) => {
  return { look, box: { top: row, left: 0, bottom: row, right: 0 } };
});

/** Lines of other people above a table are theirs. */
function isOurs({ box: { top, left } }: TableOutline, cells: SheetCells): boolean {
  const title = valueAt(cells, 0, 0);
  return top === HEADER_ROW && left === 0 && typeof title === "string" && title.startsWith(TITLE);
}

function headersOf(columns: readonly WantedColumn[], row: number): { box: Box; look: Look }[] {
  const runs: { box: Box; look: Look }[] = [];
  for (const { column, header } of columns) {
    const last = runs.at(-1);
    if (last?.look === header) last.box = { ...last.box, right: column };
    else runs.push({ look: header, box: { top: row, left: column, bottom: row, right: column } });
  }
  return runs;
}

function valuesIn(cells: SheetCells, column: number, { top, bottom }: Box): CellValue[] {
  const last = Math.min(bottom, cells.top + cells.cells.length - 1);
  const values: CellValue[] = [];
  for (let row = top; row <= last; row++) values.push(valueAt(cells, row, column));
  return values.filter((value) => !isBlank(value));
}

/** In a longer register people would wait for the heights of rows that nobody prints. */
const MOST_ROWS = 5000;

function longRowsIn(cells: SheetCells, columns: readonly WantedColumn[], { top, bottom }: Box) {
  if (bottom - top >= MOST_ROWS) return [];
  const least = columns.map(({ room }) => Math.min(room.least, room.best));
  const found: { row: number; texts: readonly CellValue[] }[] = [];
  for (let row = top; row <= bottom; row++) {
    const texts = columns.map(({ column, body }) => (wraps(body) ? valueAt(cells, row, column) : null));
    if (wrappedHeight(texts, least) !== null) found.push({ row, texts });
  }
  return found;
}

function wraps(look: Look): boolean {
  const style: CellStyle = STYLES[look];
  return style.wrap === true;
}
