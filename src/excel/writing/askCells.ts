import type { Box } from "../../workbook/address";
import { isSameName } from "../../workbook/sameName";
import { boxesByKey } from "./boxes";

/** Asks for cells in as few boxes as they make; what is returned gives them, each box taken once, after the next sync. */
export function askCells<V>(
  places: readonly Place[],
  ask: (sheet: string, box: Box) => Excel.Range,
  take: (range: Excel.Range) => readonly (readonly V[])[],
): () => (sheet: string, row: number, column: number) => V | undefined {
  const cells = places
    .map(({ sheet, row, column }) => ({ key: sheet.toLowerCase(), row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const asked = [...boxesByKey(cells)].flatMap(([sheet, boxes]) =>
    boxes.map((box) => ({ sheet, box, range: ask(sheet, box) })),
  );
  return () => {
    const taken = asked.map(({ range, ...place }) => ({ ...place, cells: take(range) }));
    return (sheet, row, column) => {
      const found = taken.find(
        ({ sheet: there, box }) => isSameName(there, sheet) && holds(box, row, column),
      );
      return found?.cells[row - found.box.top]?.[column - found.box.left];
    };
  };
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function holds({ top, left, bottom, right }: Box, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
