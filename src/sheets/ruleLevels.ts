import type { Level } from "../campaign/judgement";
import { foldLoosely } from "../registers/text/fold";
import { cellAddress } from "../workbook/address";
import { valueAt } from "../workbook/rows";
import { Trouble } from "../workbook/trouble";
import { isBlank } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { tableColumn } from "./tableColumn";

export const RULES_TABLE = "QuyTac";
/** As findings are called; in the order of `LEVELS`. */
export const LEVEL_WORDS: readonly string[] = ["Như có sẵn", "Lỗi", "Cảnh báo", "Lưu ý", "Không kiểm tra"];

const LEVELS: readonly (Level | null)[] = [null, "error", "warning", "note", "off"];
export const COLUMNS = { level: "Mức độ", title: "Điều được kiểm tra", id: "Mã quy tắc" } as const;

/** What the centre decided, by rule id; rules we do not know are passed over. Throws Trouble setting-unreadable. */
export function readLevels(table: TableOutline, cells: SheetCells): Map<string, Level> {
  const { id, level } = columnsOf(table);
  const levels = new Map<string, Level>();
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const rule = valueAt(cells, row, id);
    const said = valueAt(cells, row, level);
    if (typeof rule !== "string" || isBlank(said)) continue;
    const place = typeof said === "string" ? wordAt(said) : -1;
    if (place < 0) {
      const value = typeof said === "object" ? said.error : String(said);
      throw new Trouble("setting-unreadable", {
        sheet: table.sheet,
        cell: cellAddress(row, level),
        field: COLUMNS.level,
        value,
      });
    }
    const chosen = LEVELS[place];
    if (chosen) levels.set(rule.trim(), chosen);
  }
  return levels;
}

/** Where a rule's level stands (zero-based); `row` null = it has none. Throws Trouble field-missing. */
export function levelRow(table: TableOutline, cells: SheetCells, rule: string) {
  const columns = columnsOf(table);
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const id = valueAt(cells, row, columns.id);
    if (typeof id === "string" && id.trim() === rule) return { row, columns };
  }
  return { row: null, columns };
}

/** What is written for a level. */
export function levelWord(level: Level | null): string {
  return LEVEL_WORDS[LEVELS.indexOf(level)] ?? "";
}

function columnsOf(table: TableOutline) {
  const columnOf = (label: string) => tableColumn(table, label);
  return { level: columnOf(COLUMNS.level), title: columnOf(COLUMNS.title), id: columnOf(COLUMNS.id) };
}

function wordAt(said: string): number {
  return LEVEL_WORDS.findIndex((word) => foldLoosely(word) === foldLoosely(said));
}
