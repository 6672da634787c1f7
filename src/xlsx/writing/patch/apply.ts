import type { CellPatch } from "../../../workbook/plan";
import type { FormulaBlock } from "../../../workbook/workbook";
import type { Draft } from "../../package/draft";
import { findSheet } from "../../reading/sheets";
import { plainMarkup, rootOf } from "../../xml/markup";
import type { CachedValues } from "../cached";
import { CellText } from "../cellText";
import type { StringTable } from "../strings";
import type { CellEdit } from "./splice";
import { spliceCells } from "./splice";

/** Writes single values; says whether one of them took the place of a formula. */
export function patchCells(draft: Draft, patches: readonly CellPatch[], strings: StringTable): boolean {
  let lostFormula = false;
  for (const [sheet, ours] of bySheet(patches, (patch) => patch.sheet)) {
    lostFormula =
      spliceSheet(draft, sheet, strings, (cells) =>
        ours.map(({ row, column, value }) => ({
          row,
          column,
          render: (head, isNew) => (isNew && value === null ? null : cells.plain(head, value)),
        })),
      ) || lostFormula;
  }
  return lostFormula;
}

/** Writes formulas into cells that are there already: calculated columns, and single ones. Blocks are one column wide. */
export function fillBlocks(
  draft: Draft,
  blocks: readonly FormulaBlock[],
  strings: StringTable,
  cached: CachedValues,
): void {
  for (const [sheet, ours] of bySheet(blocks, (block) => block.sheet)) {
    spliceSheet(draft, sheet, strings, (cells) =>
      ours.flatMap((block) => {
        const { top, bottom, left } = block.box;
        const values = cached.of(block.sheet, block.box);
        return Array.from({ length: bottom - top + 1 }, (_, i) => ({
          row: top + i,
          column: left,
          render: (head: string) => cells.formula(head, block.formula, values?.[i]?.[0]),
        }));
      }),
    );
  }
}

function spliceSheet(
  draft: Draft,
  sheet: string,
  strings: StringTable,
  edits: (cells: CellText) => CellEdit[],
): boolean {
  const part = findSheet(draft.book, sheet)?.part ?? "";
  const text = draft.parts.text(part);
  const cells = new CellText(strings, rootOf(plainMarkup(text), "worksheet", part).prefix);
  const spliced = spliceCells(text, part, edits(cells));
  draft.parts.put(part, spliced.text);
  return spliced.lostFormula;
}

function bySheet<T>(items: readonly T[], sheetOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = sheetOf(item).toLowerCase();
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
