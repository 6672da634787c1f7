import { valueAt } from "../../workbook/rows";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { type Body, type BodyRowKind, findBody } from "../body";
import type { Block, MonthGrid } from "./monthGrid";

/** What the rows below a grid's header are; below a legend and above the notes of single cells stands nobody. */
export function peopleRows(sheet: SheetCells, { blocks }: MonthGrid): Body {
  const [first, ...more] = blocks.map((block) => rowsOfBlock(sheet, block));
  if (!first) return { first: 0, kinds: [], last: null };
  return more.reduce((all, one, i) => {
    const header = blocks[i + 1]?.headers.headerRows?.first ?? one.first;
    const until = all.first + all.kinds.length;
    // Nothing stands between a block and the next header, or what the block before has left out.
    const between = Array.from({ length: one.first - until }, (_, at): BodyRowKind => {
      return until + at < header ? "blank" : "header-again";
    });
    return {
      first: all.first,
      kinds: [...all.kinds, ...between, ...one.kinds],
      last: one.last ?? all.last,
    };
  }, first);
}

function rowsOfBlock(sheet: SheetCells, { headers, days, end }: Block): Body {
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
