import type { Box } from "../../../workbook/address";
import type { Spot } from "../keeper/keeper";
import type { Command } from "./keys";
import { MOST_COLUMNS, MOST_ROWS } from "./sizes";

/** What is selected: from the active cell to the cell where the selection ends. */
export interface Cursor {
  readonly active: Spot;
  readonly end: Spot;
}

export const HOME: Cursor = { active: { row: 0, column: 0 }, end: { row: 0, column: 0 } };

export function cursorAt(row: number, column: number): Cursor {
  const spot = within({ row, column });
  return { active: spot, end: spot };
}

export function cursorOfBox({ top, left, bottom, right }: Box): Cursor {
  return { active: { row: top, column: left }, end: { row: bottom, column: right } };
}

export function boxOf({ active, end }: Cursor): Box {
  return {
    top: Math.min(active.row, end.row),
    left: Math.min(active.column, end.column),
    bottom: Math.max(active.row, end.row),
    right: Math.max(active.column, end.column),
  };
}

export function isOneCell({ active, end }: Cursor): boolean {
  return active.row === end.row && active.column === end.column;
}

/** The selection drawn on to a cell, or moved there. */
export function reach(cursor: Cursor, spot: Spot, extend: boolean): Cursor {
  const end = within(spot);
  return extend ? { active: cursor.active, end } : { active: end, end };
}

/** Where a command leads that needs to know nothing of the cells; null for every other command. */
export function moved(
  cursor: Cursor,
  command: Command,
  sheet: { readonly rows: number; readonly columns: number; readonly page: number; readonly frozen: Spot },
): Cursor | null {
  const from = "extend" in command && command.extend ? cursor.end : cursor.active;
  switch (command.kind) {
    case "move":
      return reach(
        cursor,
        { row: from.row + command.rows, column: from.column + command.columns },
        command.extend,
      );
    case "page":
      return reach(
        cursor,
        { row: from.row + command.direction * sheet.page, column: from.column },
        command.extend,
      );
    case "home":
      return reach(cursor, { row: from.row, column: 0 }, command.extend);
    case "first":
      return reach(cursor, sheet.frozen, command.extend);
    case "last":
      return reach(cursor, { row: sheet.rows - 1, column: sheet.columns - 1 }, command.extend);
    case "all":
      return cursorOfBox({
        top: 0,
        left: 0,
        bottom: Math.max(0, sheet.rows - 1),
        right: Math.max(0, sheet.columns - 1),
      });
    default:
      return null;
  }
}

function within({ row, column }: Spot): Spot {
  return {
    row: Math.min(Math.max(row, 0), MOST_ROWS - 1),
    column: Math.min(Math.max(column, 0), MOST_COLUMNS - 1),
  };
}
