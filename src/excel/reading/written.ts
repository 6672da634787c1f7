import type { Task } from "../../workbook/live";
import type { Box } from "../../workbook/address";
import type { Area, WrittenFormula } from "../../workbook/workbook";
import { isTooLarge } from "../failures";
import { inExcel } from "../inExcel";
import { cellsAt } from "../place";
import type { AreaLook } from "./first";
import { cellsIn, type Piece, take } from "./pieces";

/** What formulas say, by the number of the area, where it was asked for. Where they are has been looked at before. */
export async function writtenAt(
  task: Task | undefined,
  areas: readonly Area[],
  looks: readonly AreaLook[],
): Promise<ReadonlyMap<number, readonly WrittenFormula[]>> {
  const found = new Map<number, WrittenFormula[]>();
  let left: Piece[] = [];
  areas.forEach(({ written }, area) => {
    const look = looks[area];
    if (!written || !look) return;
    found.set(area, []);
    const boxes = placesOf(look, written.except);
    left.push(...boxes.map((box) => ({ area, sheet: look.name, box })));
  });
  let limit = CELLS_AT_ONCE;
  while (left.length > 0) {
    const { now, later } = take(left.slice(0, RANGES_AT_ONCE), limit);
    const said = await askOrNothing(task, now);
    if (said === null) {
      limit = Math.floor(now.reduce((sum, { box }) => sum + cellsIn(box), 0) / 2);
      continue;
    }
    left = [...later, ...left.slice(RANGES_AT_ONCE)];
    for (const [i, { area, box }] of now.entries()) found.get(area)?.push(...formulasIn(box, said[i] ?? []));
  }
  return found;
}

/** Formulas are longer than values. */
const CELLS_AT_ONCE = 20_000;
const RANGES_AT_ONCE = 500;

/** Where Excel could not tell where the formulas are, all cells are looked at. */
function placesOf({ used, formulas }: AreaLook, except: readonly Box[]): readonly Box[] {
  const all = formulas ?? (used ? [used] : []);
  return all.filter((box) => !except.some((other) => isWithin(box, other)));
}

function isWithin(box: Box, other: Box): boolean {
  return (
    other.top <= box.top && other.left <= box.left && box.bottom <= other.bottom && box.right <= other.right
  );
}

/** Null where it is too much for one answer and can be asked in smaller pieces. */
async function askOrNothing(
  task: Task | undefined,
  pieces: readonly Piece[],
): Promise<readonly (readonly (readonly unknown[])[])[] | null> {
  try {
    return await inExcel(task, async (context) => {
      const ranges = pieces.map(({ sheet, box }) => {
        const range = cellsAt(context.workbook.worksheets.getItem(sheet), box);
        range.load("formulas");
        return range;
      });
      await context.sync();
      return ranges.map(({ formulas }) => formulas as readonly (readonly unknown[])[]);
    });
  } catch (error) {
    const isOneRow = pieces.length === 1 && pieces.every(({ box }) => box.top === box.bottom);
    if (!isTooLarge(error) || isOneRow) throw error;
    return null;
  }
}

function formulasIn({ top, left }: Box, rows: readonly (readonly unknown[])[]): WrittenFormula[] {
  return rows.flatMap((row, r) =>
    row.flatMap((entry, c) => {
      if (typeof entry !== "string" || !entry.startsWith("=")) return [];
      const [line, column] = [top + r, left + c];
      return { box: { top: line, left: column, bottom: line, right: column }, formula: entry.slice(1) };
    }),
  );
}
