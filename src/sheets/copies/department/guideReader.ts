import type { Stamp } from "../../../exchange/stamp";
import { foldAccents } from "../../../registers/text/fold";
import { type CellValue, isBlank, isCellError } from "../../../workbook/value";
import type { SheetCells } from "../../../workbook/workbook";
import { GUIDE_LINES } from "./guideLines";
import { stampFrom, type StampKey } from "./stampText";

/**
 * The stamp from the lines that people read, wherever on the sheet they stand; null where one is missing or cannot be
 * read. A missing line about the columns means all of them.
 */
export function readGuideStamp({ cells }: SheetCells): Stamp | null {
  const said: Partial<Record<StampKey, string>> = { columns: "full" };
  for (const { label, reads } of GUIDE_LINES) {
    const text = besideLabel(cells, label);
    if (text !== null) Object.assign(said, reads(text));
  }
  return stampFrom((key) => said[key] ?? "");
}

/** What stands to the right of a label, or behind its colon in the same cell. */
function besideLabel(cells: SheetCells["cells"], label: string): string | null {
  const wanted = foldAccents(label);
  for (const line of cells) {
    const texts = line.map(textOf).filter((text) => text !== "");
    for (const [place, text] of texts.entries()) {
      const [name = "", ...behind] = text.split(":");
      if (foldAccents(name) !== wanted) continue;
      const said = behind.join(":").trim() || texts[place + 1];
      if (said !== undefined) return said;
    }
  }
  return null;
}

function textOf(value: CellValue): string {
  return isBlank(value) || isCellError(value) ? "" : String(value).normalize("NFC").trim();
}
