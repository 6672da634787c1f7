import type { Campaign, Goal, Part } from "../campaign/campaign";
import type { FreeText } from "../exchange/personal";
import { codeKey } from "../registers/entries";
import { foldCase } from "../registers/text/fold";
import { cellAddress } from "../workbook/address";
import { valueAt } from "../workbook/rows";
import { Trouble } from "../workbook/trouble";
import { type CellValue, isBlank } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { tableColumn } from "./tableColumn";
import { type Column, COLUMNS, columnName, levelEdges } from "./targets";

/** The campaign with the wording and levels that stand in the sheet, without points. */
export function readTargets(campaign: Campaign, table: TableOutline, cells: SheetCells): Campaign {
  const { at, column, rowOf } = targetRows(table, cells);
  const readPart = (part: Part): Part => {
    const row = rowOf(part);
    const number = (key: "level" | "stretch") => ({
      value: at(row, key),
      place: { sheet: table.sheet, cell: cellAddress(row, column(key)), field: COLUMNS[key].name },
    });
    const text = at(row, "text");
    return {
      ...part,
      text: typeof text === "string" && text !== "" ? text : part.text,
      goal: readGoal(part, number("level"), number("stretch")),
    };
  };
  const targets = campaign.targets.map(({ points: _, ...target }) => {
    const parts = target.parts.map(readPart);
    const [only] = parts;
    return { ...target, parts, text: parts.length === 1 && only ? only.text : target.text };
  });
  return { ...campaign, targets };
}

/** What is written in people's own words, of a campaign read from the same sheet. */
export function targetTexts({ targets }: Campaign, table: TableOutline, cells: SheetCells): FreeText[] {
  const { column, rowOf } = targetRows(table, cells);
  const parts = targets.flatMap((target) => target.parts);
  return parts.map((part) => {
    return { sheet: table.sheet, cell: cellAddress(rowOf(part), column("text")), text: part.text };
  });
}

/** Where each part stands, in whatever order. Throws Trouble target-missing, target-twice. */
export function targetRows(table: TableOutline, cells: SheetCells) {
  const column = (key: Column) => tableColumn(table, columnName(key));
  const at = (row: number, key: Column): CellValue => valueAt(cells, row, column(key));
  const rows = new Map<string, number>();
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const key = codeKey(at(row, "id"));
    if (key === null) continue;
    if (rows.has(key)) {
      const cell = cellAddress(row, column("id"));
      throw new Trouble("target-twice", { sheet: table.sheet, cell, value: key.toUpperCase() });
    }
    rows.set(key, row);
  }
  const rowOf = ({ id }: Pick<Part, "id">): number => {
    const row = rows.get(foldCase(id));
    if (row === undefined) throw new Trouble("target-missing", { sheet: table.sheet, value: id });
    return row;
  };
  return { at, column, rowOf };
}

interface Placed {
  readonly value: CellValue;
  readonly place: { readonly sheet: string; readonly cell: string; readonly field: string };
}

const MOST = 1_000_000;

function readGoal(part: Part, level: Placed, stretch: Placed): Goal {
  const read = typeof level.value === "number" ? readLevel(level.value, part) : null;
  if (read === null) throw unreadable(part.goal.kind === "share" ? inPercent(level) : level);
  const readable = typeof stretch.value === "number" ? stretch.value <= MOST : isBlank(stretch.value);
  if (!readable) throw unreadable(stretch);
  return { ...part.goal, level: read, stretch: typeof stretch.value === "number" ? stretch.value : null };
}

/** Null where nobody can tell what is meant. */
function readLevel(level: number, part: Part): number | null {
  if (part.goal.kind !== "share") return level >= 0 && level <= MOST ? level : null;
  const { shares, percents } = levelEdges(part);
  if (level >= 0 && level <= shares) return level;
  return level >= percents && level <= 100 * shares ? level / 100 : null;
}

/** As the cell most likely shows it. */
function inPercent({ value, place }: Placed): Placed {
  if (typeof value !== "number") return { value, place };
  return { value: `${String(Number((value * 100).toFixed(6))).replace(".", ",")}%`, place };
}

function unreadable({ value, place }: Placed): Trouble {
  const shown = isBlank(value) ? "" : typeof value === "object" ? value.error : String(value);
  return new Trouble("target-level-unreadable", { ...place, value: shown });
}
