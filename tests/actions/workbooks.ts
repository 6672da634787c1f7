import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { calculate } from "../../src/calculating";
import { sampleRows } from "../../src/standin/sample";
import type { CellPatch } from "../../src/workbook/plan";
import type { Outline, SheetCells, Workbook } from "../../src/workbook/workbook";
import { outlineOf } from "../looking";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d } from "../books";

/** The campaign set up with a small sample, as a file. */
export async function sampleFile(
  reportDate = "30/06/2026",
  sample: { readonly residents: number; readonly clean: boolean } = { residents: 12, clean: true },
): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  const rows = sampleRows(sonLa2026, { seed: 1, ...sample });
  await setUp(workbook, sonLa2026, { today: d(reportDate), reportDate: d(reportDate), rows });
  return workbook.toBytes();
}

export function open(bytes: Uint8Array): XlsxWorkbook {
  return openXlsx(bytes, { calculate });
}

export async function patched(bytes: Uint8Array, ...cells: CellPatch[]): Promise<XlsxWorkbook> {
  const workbook = open(bytes);
  await workbook.write({ sheets: [], names: [], cells, columns: [] });
  return workbook;
}

/** A workbook in which something is otherwise; nothing can be written into it. */
export function seenThrough(
  workbook: Workbook,
  change: {
    readonly outline?: (outline: Outline) => Outline;
    readonly cells?: (cells: SheetCells) => SheetCells;
  },
): Workbook {
  const { outline = (same) => same, cells = (same) => same } = change;
  return {
    contents: async () => outline(await outlineOf(workbook)),
    read: async (areas) => {
      const reading = await workbook.read(areas);
      return { outline: outline(reading.outline), sheets: reading.sheets.map(cells) };
    },
    looks: (areas) => workbook.looks(areas),
    write: () => Promise.reject(new Error("nothing may be written")),
  };
}
