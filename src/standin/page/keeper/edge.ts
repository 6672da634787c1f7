import { isBlank } from "../../../workbook/value";
import type { LiveSheet } from "../../book/liveBook";
import type { Spot } from "./keeper";

/** Where Ctrl + arrow leads: to the end of what is filled, or over the gap to what comes next; at most to the last cell. */
export function edgeFrom(sheet: LiveSheet, from: Spot, step: Spot): Spot {
  const along = stepsOf(sheet, from, step);
  const [here, next] = along;
  const gap = here === true && next === true;
  for (let at = 1; at < along.length; at++) {
    if (gap && !along[at]) return walk(from, step, at - 1);
    if (!gap && along[at]) return walk(from, step, at);
  }
  return walk(from, step, Math.max(0, along.length - 1));
}

/** From the cell on, whether each one is filled, as far as the sheet is used or begins. */
function stepsOf(sheet: LiveSheet, { row, column }: Spot, step: Spot): boolean[] {
  const used = sheet.usedBox(true);
  const bottom = Math.max(used?.bottom ?? 0, row);
  const right = Math.max(used?.right ?? 0, column);
  if (step.row !== 0) {
    const down = step.row > 0;
    const box = { top: down ? row : 0, bottom: down ? bottom : row, left: column, right: column };
    const filled = sheet.values(box).map(([value]) => !isBlank(value));
    return down ? filled : filled.reverse();
  }
  const over = step.column > 0;
  const box = { top: row, bottom: row, left: over ? column : 0, right: over ? right : column };
  const filled = (sheet.values(box)[0] ?? []).map((value) => !isBlank(value));
  return over ? filled : filled.reverse();
}

function walk(from: Spot, step: Spot, steps: number): Spot {
  return { row: from.row + step.row * steps, column: from.column + step.column * steps };
}
