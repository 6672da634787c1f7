import { isBlank } from "../../workbook/value";
import type { ReturnNote } from "../returned";
import { type Block, headerAddress } from "./block";
import type { Found } from "./candidates";
import type { HeaderCell } from "./header";

/** Columns that are filled and nothing of ours, also those that have no header. */
export function strangerNotes(
  block: Block,
  strangers: readonly HeaderCell[],
  others: readonly Found[],
): ReturnNote[] {
  const sheet = block.sheet.name;
  const all = [...strangers, ...withoutHeader(block, others)];
  if (all.length === 0) return [];
  const counts = filledByPlace(block);
  return all.flatMap(({ column, name }): ReturnNote[] => {
    const filled = counts[column - block.sheet.left] ?? 0;
    const cell = headerAddress(block, column);
    return filled === 0 ? [] : [{ kind: "column-unknown", sheet, cell, name, filled }];
  });
}

/** In one pass: who makes thousands of columns has nobody wait. */
function filledByPlace({ rows, line }: Block): readonly number[] {
  const counts: number[] = [];
  for (const row of rows) {
    line(row).forEach((value, place) => {
      if (!isBlank(value)) counts[place] = (counts[place] ?? 0) + 1;
    });
  }
  return counts;
}

function withoutHeader(block: Block, others: readonly Found[]): HeaderCell[] {
  const { sheet } = block;
  const headers = [block, ...others.filter((other) => other.sheet === sheet)].map(({ header }) => header);
  const headed = new Set(headers.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const width = sheet.cells.reduce((widest, { length }) => Math.max(widest, length), 0);
  const all = Array.from({ length: width }, (_, place) => sheet.left + place);
  return all.filter((column) => !headed.has(column)).map((column) => ({ column, name: "", key: "" }));
}
