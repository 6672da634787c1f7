import type { ReadingPart } from "./live";
import type { Area, Outline, Reading, SheetCells } from "./workbook";

/** Puts a reading together from its parts, in the order of the areas; an area without cells is empty. */
export async function assemble(
  areas: readonly Area[],
  parts: AsyncIterable<ReadingPart> | Iterable<ReadingPart>,
): Promise<Reading> {
  let outline: Outline | null = null;
  const byArea: SheetCells[][] = areas.map(() => []);
  for await (const part of parts) {
    if (part.kind === "outline") outline = part.outline;
    else byArea[part.area]?.push(part.cells);
  }
  if (!outline) throw new Error("a reading without its outline");
  const sheets = areas.map(({ sheet }, index) => joined(sheet, byArea[index] ?? []));
  return { outline, sheets };
}

function joined(sheet: string, parts: readonly SheetCells[]): SheetCells {
  const [first, ...others] = parts;
  if (!first) return { name: sheet, top: 0, left: 0, cells: [] };
  if (others.length === 0) return first;
  const cells = [...first.cells];
  for (const part of others) {
    if (part.left !== first.left || part.top < first.top + cells.length) {
      throw new Error("parts of an area that do not follow each other");
    }
    while (first.top + cells.length < part.top) cells.push([]);
    for (const row of part.cells) cells.push(row);
  }
  return { ...first, cells };
}
