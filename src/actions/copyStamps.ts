import { readBaseline } from "../sheets/copies/department/baselineReader";
import { readGuideStamp } from "../sheets/copies/department/guideReader";
import { BASELINE_SHEET, GUIDE_SHEET } from "../sheets/names";
import type { Stamp } from "../exchange/stamp";
import type { SheetCells } from "../workbook/workbook";

/** What a sheet of a department's copy says of it; null where it says nothing. */
export function stampIn(sheet: string, cells: SheetCells): Stamp | null {
  switch (sheet) {
    case GUIDE_SHEET:
      return readGuideStamp(cells);
    case BASELINE_SHEET: {
      const sent = readBaseline(cells);
      return sent === "damaged" ? null : sent.stamp;
    }
    default:
      throw new Error(`no stamp is kept on ${sheet}`);
  }
}
