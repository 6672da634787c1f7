import type { Box } from "../../../workbook/address";
import { intersection } from "../../book/boxes";
import { word } from "./argument";
import type { Cells } from "./cells";
import { Failure } from "./failure";
import { boxOfRange } from "./rangeShape";

/** Excel answers with an error where the cells lie in more areas than this. */
const MOST_AREAS = 8192;

/** Where the formulas of a range are; other kinds of cells nobody has asked for yet. */
export function formulaBoxes(cells: Cells, kind: unknown): Box[] {
  word(kind, ["Formulas"]);
  const { top, left, right, bottom } = usedPart(cells) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const boxes: Box[] = [];
  const grid = bottom < top ? [] : cells.sheet.formulas({ top, left, right, bottom });
  for (let column = left; column <= right; column++) {
    let first = -1;
    for (let row = top; row <= bottom + 1; row++) {
      const value = grid[row - top]?.[column - left] ?? null;
      const isFormula = typeof value === "string" && value.startsWith("=");
      if (isFormula && first < 0) first = row;
      if (!isFormula && first >= 0) {
        boxes.push({ top: first, left: column, bottom: row - 1, right: column });
        first = -1;
      }
    }
  }
  if (boxes.length > MOST_AREAS) throw new Failure("GeneralException");
  return boxes;
}

function usedPart(cells: Cells): Box | null {
  const used = cells.sheet.usedBox(true);
  return used && intersection(used, boxOfRange(cells));
}
