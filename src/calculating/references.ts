import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { type Box, LAST_ROW } from "../workbook/address";
import type { CellError } from "../workbook/value";
import type { Outline, TableOutline } from "../workbook/workbook";
import { outside, type SheetView } from "./cells";
import { isError, REF, VALUE } from "./errors";
import { sameText } from "./text";

/** A cell in which a formula stands, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly sheet: SheetView;
  readonly box: Box;
}

export interface Reference {
  readonly text: string;
  /** One cell, and so usable as a value. */
  readonly single: boolean;
  /** A column from end to end, such as B:B. */
  readonly whole: boolean;
  readonly area: (at: Place) => Area | CellError;
}

/** What a formula's references are resolved against. */
export interface Surroundings {
  readonly outline: Outline;
  readonly sheetName: string;
  /** The cell that the formula was written for. */
  readonly origin: Place;
  readonly sheet: (name: string) => SheetView | null;
  readonly fail: (problem: string) => never;
}

export function resolve(text: string, kind: string, around: Surroundings): Reference {
  if (kind === "table") return tableColumn(text, around);
  if (kind === "name") return definedName(text, around);
  return address(text, around);
}

function address(text: string, around: Surroundings): Reference {
  const parsed = parseA1Ref(text);
  const range = parsed && "range" in parsed ? parsed.range : undefined;
  const [sheetName = around.sheetName, workbook] = parsed?.context ?? [];
  if (!range || workbook !== undefined) return around.fail(`The reference ${text} is not in the dialect`);
  const { left, right } = range;
  if (typeof left !== "number" || typeof right !== "number") {
    return around.fail(`Whole rows such as ${text} are not in the dialect`);
  }
  const box = { top: range.top ?? 0, left, bottom: range.bottom ?? LAST_ROW, right };
  const whole = typeof range.top !== "number";
  const sheet = sheetNamed(sheetName, around);
  const rowFixed = whole || (range.$top && range.$bottom);
  const columnFixed = range.$left && range.$right;
  const single = box.top === box.bottom && box.left === box.right;
  if (rowFixed && columnFixed) return unmoving(text, single, whole, { sheet, box });
  const area = (at: Place) => {
    const down = at.row - around.origin.row;
    const across = at.column - around.origin.column;
    const moved = {
      top: box.top + (range.$top || whole ? 0 : down),
      bottom: box.bottom + (range.$bottom || whole ? 0 : down),
      left: box.left + (range.$left ? 0 : across),
      right: box.right + (range.$right ? 0 : across),
    };
    return outside(moved) ?? { sheet, box: moved };
  };
  return { text, single, whole, area };
}

function definedName(text: string, around: Surroundings): Reference {
  const found = around.outline.names.find(({ name }) => sameText(name, text));
  if (!found) return around.fail(`Unknown name ${text}`);
  const { single, whole, area } = address(found.refersTo.replace(/^=/, ""), around);
  return { text, single, whole, area: () => area(around.origin) };
}

function tableColumn(text: string, around: Surroundings): Reference {
  const parsed = parseStructRef(text);
  const [name, ...more] = parsed?.columns ?? [];
  const section = parsed?.sections?.join() ?? "";
  if (!parsed?.table || parsed.context?.length || name === undefined || more.length > 0) {
    return around.fail(`The reference ${text} is not in the dialect`);
  }
  const table = around.outline.tables.find((one) => sameText(one.name, parsed.table ?? ""));
  if (!table) return around.fail(`Unknown table in ${text}`);
  const index = table.columns.findIndex((column) => sameText(column, name));
  if (index < 0) return around.fail(`Unknown column in ${text}`);
  const column = table.box.left + index;
  const sheet = sheetNamed(table.sheet, around);
  const body = bodyRows(table);
  const rows = (top: number, bottom = top): Area => ({
    sheet,
    box: { top, bottom, left: column, right: column },
  });
  if (section === "") return unmoving(text, false, false, rows(body.top, body.bottom));
  if (section === "headers") return unmoving(text, true, false, table.hasHeader ? rows(table.box.top) : REF);
  if (section !== "this row") return around.fail(`The reference ${text} is not in the dialect`);
  const inBody = (at: Place) => at.row >= body.top && at.row <= body.bottom;
  const ownSheet = sameText(table.sheet, around.sheetName);
  const area = (at: Place) => (ownSheet && inBody(at) ? rows(at.row) : VALUE);
  return { text, single: true, whole: false, area };
}

function bodyRows(table: TableOutline): { readonly top: number; readonly bottom: number } {
  return { top: table.box.top + Number(table.hasHeader), bottom: table.box.bottom - Number(table.hasTotals) };
}

function sheetNamed(name: string, around: Surroundings): SheetView {
  return around.sheet(name) ?? around.fail(`Unknown sheet ${name}`);
}

function unmoving(text: string, single: boolean, whole: boolean, area: Area | CellError): Reference {
  return { text, single: single || isError(area), whole, area: () => area };
}
