import { Trouble } from "../../workbook/trouble";
import type { Workbook } from "../../workbook/workbook";
import type { MergeReport } from "../exchange";
import { type Accepting, chosen } from "./chosen";
import { comparedWith } from "./comparing";
import { type Master, readMaster } from "../master";
import { report } from "./report";
import type { Failure } from "./rowWrites";
import { halfMerged } from "../restore/slots";
import { undoSlot } from "../restore/undo";
import { writeRows } from "./writeRows";

/**
 * Writes the accepted changes: first a restore copy, then all cells with their anchors. What cannot be written is told
 * row by row, and the rest is written. Throws Trouble where nothing can be, with nothing of the registers written, and
 * write-cut-off; the same again completes it.
 */
export async function accept(workbook: Workbook, accepting: Accepting): Promise<MergeReport> {
  const { seen } = accepting;
  let master = await readMaster(workbook, seen);
  if (await takeBackHalf(workbook, master, accepting)) master = await readMaster(workbook, seen);
  for (let attempt = 1; ; attempt++) {
    const files = master === seen ? accepting.shown : comparedWith(master, accepting.shown);
    const { wanted, gone } = chosen(files, accepting, master);
    try {
      const failed = await writeRows(workbook, { wanted, gone, files, master, accepting });
      return report(files, wanted, [...gone, ...failed]);
    } catch (error) {
      if (!(error instanceof Trouble) || error.code !== "changed-meanwhile") throw error;
      if (attempt === ATTEMPTS) {
        const { sheet = "", cell = "A1" } = error.details;
        const all = wanted.map(({ fileKey }): Failure => {
          return { key: fileKey, code: "changed-meanwhile", place: { sheet, cell } };
        });
        return report(files, wanted, [...gone, ...all]);
      }
    }
    master = await readMaster(workbook, seen);
  }
}

/** Somebody who keeps typing into the same rows would hold this up for ever. */
const ATTEMPTS = 3;

/** Where a merge of these files was cut off, takes back what it had written: rows that are half there fit none. */
async function takeBackHalf(workbook: Workbook, { reading }: Master, { shown }: Accepting): Promise<boolean> {
  const half = halfMerged(reading, shown);
  if (half) await undoSlot(workbook, half);
  return half !== null;
}
