import type { Box } from "../../workbook/address";
import type { ReadingPart, Task } from "../../workbook/live";
import type { CellValue } from "../../workbook/value";
import type { Area, Contents } from "../../workbook/workbook";
import { isTooLarge } from "../failures";
import { inExcel } from "../inExcel";
import { cellsAt } from "../place";
import { cellsOf } from "./cells";
import { type AreaLook, type FirstLook, firstLook, valuesOf } from "./first";
import { firstRows, type Known } from "./firstRows";
import { isAboutFormulas } from "./formulaCells";
import { mergesAt } from "./merges";
import { cellsIn, type Piece, take } from "./pieces";
import { writtenAt } from "./written";

/** A response may be 5 MB in Excel for the web: so many cells fit whatever is in them, as a rule. */
const CELLS_AT_ONCE = 50_000;

/** The outline, then the cells of each area; what does not come with the first request comes in pieces. */
export async function* readParts(
  task: Task | undefined,
  known: Known,
  areas: readonly Area[],
): AsyncGenerator<ReadingPart> {
  task?.progress({ stage: "reading", done: 0, total: 0 });
  const look = await wholeOrPlaces(task, known, areas);
  yield { kind: "outline", outline: look.outline };
  let left = look.areas.flatMap(remaining);
  const toCome = () => left.reduce((sum, { box }) => sum + cellsIn(box), 0);
  const total = look.areas.reduce((sum, { used }) => sum + (used ? cellsIn(used) : 0), 0);
  const merges = await mergesOf(task, areas, look);
  const written = await writtenAt(task, areas, look.areas);
  for (const [area, { name, used, cells, formulas, state }] of look.areas.entries()) {
    const place = { name, top: used?.top ?? 0, left: used?.left ?? 0 };
    const merged = merges.get(area);
    const said = written.get(area);
    yield {
      kind: "cells",
      area,
      cells: {
        ...{ ...place, cells },
        ...(merged ? { merges: merged } : {}),
        ...(formulas && areas[area]?.formulas ? { formulas } : {}),
        ...(said ? { written: said } : {}),
        ...(state ? { state } : {}),
      },
    };
  }
  task?.progress({ stage: "reading", done: total - toCome(), total });
  let limit = CELLS_AT_ONCE;
  while (left.length > 0) {
    const { now, later } = take(left, limit);
    const read = await readOrNothing(task, now);
    if (read === null) {
      limit = Math.floor(now.reduce((sum, { box }) => sum + cellsIn(box), 0) / 2);
      continue;
    }
    left = later;
    for (const [i, { area, sheet: name, box }] of now.entries()) {
      yield { kind: "cells", area, cells: { name, top: box.top, left: box.left, cells: read[i] ?? [] } };
    }
    task?.progress({ stage: "reading", done: total - toCome(), total });
  }
}

async function wholeOrPlaces(
  task: Task | undefined,
  known: Known,
  areas: readonly Area[],
): Promise<FirstLook> {
  for (const rows of firstRows(known, areas)) {
    try {
      return await lookOrNoFormulas(task, known.contents, areas, rows);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  return lookOrNoFormulas(task, known.contents, areas, 0);
}

/** Where Excel cannot say where the formulas are, it is asked for all else. */
async function lookOrNoFormulas(
  task: Task | undefined,
  known: Contents,
  areas: readonly Area[],
  rows: number,
): Promise<FirstLook> {
  try {
    const located = areas.map((area) => (area.written ? { ...area, formulas: true as const } : area));
    return await firstLook(task, known, located, rows);
  } catch (error) {
    if (!isAboutFormulas(error)) throw error;
    const others = areas.map(({ formulas: _, ...area }) => area);
    return firstLook(task, known, others, rows);
  }
}

/** By the number of the area, where they were asked for. */
async function mergesOf(
  task: Task | undefined,
  areas: readonly Area[],
  look: FirstLook,
): Promise<ReadonlyMap<number, readonly Box[]>> {
  const wanted = look.areas.flatMap(({ name, used }, area) => {
    return areas[area]?.merges ? [{ area, sheet: name, box: used }] : [];
  });
  const filled = wanted.flatMap(({ area, sheet, box }) => (box ? [{ area, sheet, box }] : []));
  const found = filled.length > 0 ? await mergesAt(task, filled) : [];
  const byArea = new Map(filled.map(({ area }, i) => [area, found[i] ?? []]));
  return new Map(wanted.map(({ area }) => [area, byArea.get(area) ?? []]));
}

function remaining({ name: sheet, used, cells }: AreaLook, area: number): Piece[] {
  const top = (used?.top ?? 0) + cells.length;
  return used && top <= used.bottom ? [{ area, sheet, box: { ...used, top } }] : [];
}

/** Null where it is too much for one answer and can be asked in smaller pieces. */
async function readOrNothing(
  task: Task | undefined,
  pieces: readonly Piece[],
): Promise<readonly CellValue[][][] | null> {
  try {
    return await inExcel(task, async (context) => {
      const ranges = pieces.map(({ sheet, box }) => {
        const range = cellsAt(context.workbook.worksheets.getItem(sheet), box);
        range.load("values");
        return range;
      });
      await context.sync();
      return ranges.map((range) => cellsOf(valuesOf(range)));
    });
  } catch (error) {
    const isOneRow = pieces.length === 1 && pieces.every(({ box }) => box.top === box.bottom);
    if (!isTooLarge(error) || isOneRow) throw error;
    return null;
  }
}
