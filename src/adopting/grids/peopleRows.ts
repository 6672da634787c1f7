import { valueAt } from "../../workbook/rows";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { type Body, findBody } from "../body";
import type { MonthGrid } from "./monthGrid";

/** What the rows below a grid's header are; below a legend and above the notes of single cells stands nobody. */
export function peopleRows(sheet: SheetCells, { headers, days, end }: MonthGrid): Body {
  const until =
    end === null ? sheet : { ...sheet, cells: sheet.cells.slice(0, Math.max(0, end - sheet.top)) };
  const body = findBody(until, headers);
  const left = headers.columns.filter(({ column }) => days.every((day) => column < day.column));
  const isCoded = (row: number) => {
    const first = left.map(({ column }) => valueAt(sheet, row, column)).find((value) => !isBlank(value));
    return typeof first === "number" || (typeof first === "string" && /^\S*\d\S*$/.test(first.trim()));
  };
  // Somebody with a code may go to a thing called "Cộng".
  const kinds = body.kinds.map((kind, i) => (kind === "total" && isCoded(body.first + i) ? "entry" : kind));
  return { ...body, kinds };
}
