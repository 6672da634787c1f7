import type { Box } from "./address";
import type { LinesBlock, SheetPlan, TableBlock } from "./plan";
import type { CellValue } from "./value";
import type { FormulaBlock, SheetCells } from "./workbook";

/** A sheet plan with every block at its place. */
export interface Layout {
  readonly plan: SheetPlan;
  readonly blocks: readonly PlacedBlock[];
  readonly tables: readonly PlacedTable[];
  readonly rows: number;
  readonly columns: number;
}

export type PlacedBlock = PlacedLines | PlacedTable;

export interface PlacedLines {
  readonly block: LinesBlock;
  readonly top: number;
}

export interface PlacedTable {
  readonly block: TableBlock;
  readonly top: number;
  /** Header and body. */
  readonly box: Box;
  readonly body: Box;
}

export function layOut(plan: SheetPlan): Layout {
  const blocks: PlacedBlock[] = [];
  let top = 0;
  let columns = 0;
  for (const block of plan.blocks) {
    if (block.kind === "lines") {
      blocks.push({ block, top });
      for (const line of block.lines) columns = Math.max(columns, line.cells.length);
      top += block.lines.length;
    } else {
      const bottom = top + Math.max(1, block.rows.length);
      const right = block.columns.length - 1;
      const box = { top, left: 0, bottom, right };
      blocks.push({ block, top, box, body: { ...box, top: top + 1 } });
      columns = Math.max(columns, block.columns.length);
      top = bottom + 1;
    }
  }
  return { plan, blocks, tables: blocks.filter(isTable), rows: top, columns };
}

export function isTable(placed: PlacedBlock): placed is PlacedTable {
  return placed.block.kind === "table";
}

/** The box of one column of a table's body. */
export function columnBox({ body }: PlacedTable, column: number): Box {
  return { ...body, left: column, right: column };
}

/** Every formula of the sheet, in reading order. */
export function formulaBlocks({ plan, blocks }: Layout): FormulaBlock[] {
  return blocks.flatMap((placed) => {
    if (isTable(placed)) {
      return placed.block.columns.flatMap(({ formula }, column) =>
        formula === undefined ? [] : [{ sheet: plan.name, box: columnBox(placed, column), formula }],
      );
    }
    return placed.block.lines.flatMap((line, r) =>
      line.cells.flatMap((cell, column) => {
        const row = placed.top + r;
        if (cell?.formula === undefined) return [];
        const { formula, fills = 1 } = cell;
        const box = { top: row, left: column, bottom: row + fills - 1, right: column };
        return [{ sheet: plan.name, box, formula, ...(fills > 1 ? { atOnce: true as const } : {}) }];
      }),
    );
  });
}

/** The values of the sheet before its formulas are calculated. */
export function plainCells({ plan, blocks }: Layout): SheetCells {
  const cells: (readonly CellValue[])[] = [];
  for (const placed of blocks) {
    if (isTable(placed)) {
      cells.push(placed.block.columns.map((column) => column.name));
      if (placed.block.rows.length === 0) cells.push([]);
      for (const row of placed.block.rows) cells.push(row);
    } else {
      for (const line of placed.block.lines) cells.push(line.cells.map((cell) => cell?.value ?? null));
    }
  }
  return { name: plan.name, top: 0, left: 0, cells };
}
