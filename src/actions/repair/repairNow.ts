import type { GivenRows } from "../../checking/checkRows";
import type { CellRepair } from "../../checking/repairs/repair";
import { repairsOfRows } from "../../checking/repairs/repairsOfRows";
import { isSameValue } from "../../workbook/value";
import { cellAddress, parseAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import type { Workbook } from "../../workbook/workbook";
import type { Moment } from "../exchange";
import { same } from "../findTable";
import { readMaster } from "../master";
import { forgettingPlan, preparingPlan, rowsPlan } from "../restore/plans";
import { isWritten } from "../restore/rows";
import { nextSlot } from "../restore/slots";
import type { RepairReport } from "../repair";
import { repairRows } from "./repairRows";

/**
 * Writes repairs that were shown, where the cell still says what it said and the repair is still certain; formulas are
 * left as they are. Throws Trouble nothing-to-repair, and what writing throws.
 */
export async function repairNow(
  workbook: Workbook,
  shown: readonly CellRepair[],
  now: Moment,
): Promise<RepairReport> {
  const master = await readMaster(workbook);
  const { book } = master.open;
  const certain = new Map(repairsOfRows(book, rowsOf(shown)).map((repair) => [placeKey(repair), repair]));
  const left = shown.filter((repair) => isSame(certain.get(placeKey(repair)), repair));
  if (left.length === 0) throw new Trouble("nothing-to-repair");
  const { slot, number } = nextSlot(master.reading);
  const formulas: { sheet: string; cell: string }[] = [];
  for (;;) {
    const wanted = left.filter((repair) => !formulas.some((place) => placeKey(place) === placeKey(repair)));
    const report = { repaired: wanted.length, formulas, changed: shown.length - left.length };
    if (wanted.length === 0) {
      // Prepared for cells of which not one could be written.
      await workbook.write(forgettingPlan(slot));
      return report;
    }
    const rows = repairRows(wanted, master);
    const writing = { rows, growths: [], log: null };
    try {
      await workbook.write(
        preparingPlan(slot, { what: "repair", number, at: now, files: [], rows, growths: [] }, writing),
      );
      await workbook.write(rowsPlan(slot, writing));
      return report;
    } catch (error) {
      const found = formulasIn(error, rows);
      if (found.length === 0) throw error;
      formulas.push(...found);
    }
  }
}

export function placeKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function rowsOf(repairs: readonly CellRepair[]): GivenRows {
  const rows = new Map<string, Set<number>>();
  for (const { register, cell } of repairs) {
    const own = rows.get(register) ?? new Set<number>();
    rows.set(register, own.add(parseAddress(cell)?.top ?? -1));
  }
  return rows;
}

function isSame(now: CellRepair | undefined, shown: CellRepair): boolean {
  return now !== undefined && isSameValue(now.before, shown.before) && isSameValue(now.after, shown.after);
}

/** The cells of these rows that were refused because they hold formulas; none where the refusal is about something else. */
function formulasIn(error: unknown, rows: ReturnType<typeof repairRows>): { sheet: string; cell: string }[] {
  if (!(error instanceof Trouble) || error.code !== "formula-there") return [];
  const { sheet = "", cells = [] } = error.details;
  const refused = new Set(cells);
  return rows
    .filter((row) => same(row.sheet, sheet))
    .flatMap((row) =>
      row.cells
        .filter(isWritten)
        .map(({ column }) => ({ sheet: row.sheet, cell: cellAddress(row.row, column) })),
    )
    .filter(({ cell }) => refused.has(cell));
}
