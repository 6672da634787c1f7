import type { Box } from "../../workbook/address";
import { boxAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/value";
import type { Calculate, CalculationSource, FormulaBlock } from "../../workbook/workbook";

/** The calculated values of the formulas that are being written: previewers show nothing else. */
export class CachedValues {
  private readonly byPlace = new Map<string, readonly (readonly CellValue[])[]>();

  constructor(calculate: Calculate | undefined, source: CalculationSource, blocks: readonly FormulaBlock[]) {
    if (!calculate || blocks.length === 0) return;
    const results = calculate(source, blocks);
    blocks.forEach((block, i) => {
      const values = results[i];
      if (values) this.byPlace.set(place(block.sheet, block.box), values);
    });
  }

  /** The values of a block that was asked for, or undefined where nothing was calculated. */
  of(sheet: string, box: Box): readonly (readonly CellValue[])[] | undefined {
    return this.byPlace.get(place(sheet, box));
  }
}

function place(sheet: string, box: Box): string {
  return `${sheet.toLowerCase()}!${boxAddress(box)}`;
}
