import { foldCase } from "../../registers/text/fold";
import type { RestoreCopy } from "../../sheets/restoreCopy";
import { cellAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import type { Workbook } from "../../workbook/workbook";
import type { Accepting, Chosen } from "./chosen";
import type { ComparedFile } from "./comparing";
import type { Master } from "../master";
import { forgettingPlan, preparingPlan, rowsPlan } from "../restore/plans";
import { isWritten } from "../restore/rows";
import { withLog } from "./withLog";
import { logEntries } from "./report";
import { rowAdditions } from "./rowAdditions";
import { type Failure, type RowWrite, rowWrites } from "./rowWrites";
import { nextSlot } from "../restore/slots";

interface Writing extends Chosen {
  readonly files: readonly ComparedFile[];
  readonly master: Master;
  readonly accepting: Accepting;
}

/** Writes what is wanted, without the rows that the workbook refuses; tells of those. */
export async function writeRows(
  workbook: Workbook,
  { wanted, gone, files, master, accepting }: Writing,
): Promise<Failure[]> {
  const place = nextSlot(master.reading);
  const refused: Failure[] = [];
  for (;;) {
    const without = new Set(refused.map(({ key }) => key));
    const left = wanted.filter(({ fileKey }) => !without.has(fileKey));
    const changed = rowWrites(left, master);
    const added = rowAdditions(left, master, accepting.random);
    const failed = [...refused, ...changed.failed, ...added.failed];
    const rows = [...changed.writes, ...added.writes];
    if (rows.length === 0) {
      // Prepared for rows of which not one could be written.
      if (refused.length > 0) await workbook.write(forgettingPlan(place.slot));
      return failed;
    }
    const entries = logEntries(files, wanted, [...gone, ...failed], accepting.now);
    const merge = withLog(rows, added.growths, entries, master.reading);
    const copy: RestoreCopy = {
      what: "merge",
      number: place.number,
      at: accepting.now,
      files: entries.map(({ fingerprint }) => fingerprint),
      rows: merge.rows,
      growths: merge.growths,
    };
    try {
      await workbook.write(preparingPlan(place.slot, copy, merge));
      await workbook.write(rowsPlan(place.slot, merge));
      return failed;
    } catch (error) {
      const found = refusals(error, changed.writes, added.writes);
      if (found.length === 0) throw error;
      refused.push(...found);
    }
  }
}

/** The rows that a refusal is about; none where it is about something else. */
function refusals(error: unknown, changed: readonly RowWrite[], added: readonly RowWrite[]): Failure[] {
  if (!(error instanceof Trouble)) return [];
  const { code, details } = error;
  const { sheet = "", cell = "A1", cells = [] } = details;
  const isThere = (row: RowWrite) => foldCase(row.sheet) === foldCase(sheet);
  if (code === "below-table-taken") {
    return added
      .filter(isThere)
      .flatMap(({ keys }) => keys.map((key) => ({ key, code, place: { sheet, cell } })));
  }
  if (code !== "formula-there") return [];
  const formulas = new Set(cells);
  return [...changed, ...added].filter(isThere).flatMap((row) => {
    const formula = row.cells
      .filter(isWritten)
      .map(({ column }) => cellAddress(row.row, column))
      .find((address) => formulas.has(address));
    if (formula === undefined) return [];
    return row.keys.map((key) => ({ key, code, place: { sheet: row.sheet, cell: formula } }));
  });
}
