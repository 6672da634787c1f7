import type { PlannedColumn } from "../../adopting/decisions";
import { plannedColumns, settled } from "../../adopting/decisions";
import { finishedMark, type RestoreCopy, type RestoreRow } from "../../sheets/restoreCopy";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import type { Reading, Workbook } from "../../workbook/workbook";
import type { AdoptionReport, Agreement } from "../adopting";
import { preparingPlan } from "../restore/plans";
import { nextSlot } from "../restore/slots";
import { type Adoption, adoption } from "./adopt";
import { keepingPlan } from "./memory";
import { seenOf, shownDoubts } from "./planView";
import type { Proposal } from "./propose";

/** What a person was shown and said yes to. */
export interface Agreed extends Agreement {
  readonly proposal: Proposal;
  readonly file: string | null;
}

/**
 * Copies the rows of a sheet into its register, as a person has decided for every column, and keeps these decisions. A
 * restore copy is written before. `master` = the workbook as it is now, with its restore copies. Throws Trouble
 * changed-meanwhile, and what writing throws.
 */
export async function adoptSheet(
  workbook: Workbook,
  master: Reading,
  { proposal, file, seen, decisions, now }: Agreed,
): Promise<AdoptionReport> {
  const planned = agreedColumns(proposal, { seen, decisions });
  const adopted = adoption(master, settledBy(proposal, planned), file);
  const keeping = keepingPlan(planned, proposal.register, master, proposal.grid?.told.decided);
  const { added, known, repaired, first, table } = adopted;
  const doubts = shownDoubts(proposal.sheet, adopted.doubts);
  const report = { known, repaired, remembered: keeping !== null, doubts };
  const kept = keeping ?? { sheets: [], cells: [], anchors: [], growths: [] };
  if (added === 0) {
    if (kept.sheets.length + kept.cells.length > 0) {
      await workbook.write({ ...kept, names: [], columns: [] });
    }
    return { ...report, added, place: null };
  }
  const { slot, number } = nextSlot(master);
  const { rows, growths } = restored(adopted);
  const copy: RestoreCopy = { what: "adopt", number, at: now, files: [], rows, growths };
  const preparing = preparingPlan(slot, copy, { rows, growths, log: null });
  await workbook.write({
    ...preparing,
    sheets: [...kept.sheets, ...preparing.sheets],
    cells: kept.cells,
    growths: kept.growths,
    anchors: [...kept.anchors, ...(preparing.anchors ?? [])],
  });
  await workbook.write({ ...adopted.plan, formulas: [finishedMark(slot)] });
  return { ...report, added, place: { sheet: table.sheet, cell: cellAddress(first, table.box.left) } };
}

/** The proposal with what was planned for its columns, and nothing unclear. */
export function settledBy(proposal: Proposal, planned: readonly PlannedColumn[]): Proposal {
  return { ...proposal, mapping: settled(proposal.register, proposal.mapping, planned) };
}

/** What becomes of every column, as a person has decided. Throws Trouble changed-meanwhile. */
export function agreedColumns(
  proposal: Proposal,
  { seen, decisions }: Pick<Agreement, "seen" | "decisions">,
): readonly PlannedColumn[] {
  const { register, columns, mapping, sheet } = proposal;
  if (seenOf(proposal) !== seen) throw new Trouble("changed-meanwhile", { sheet });
  const planned = plannedColumns(register, columns, mapping, { decisions, remembered: () => null });
  const open = planned.find(
    ({ certainty, clashes }) => clashes || (certainty !== "decided" && certainty !== "blank"),
  );
  if (open) throw new Error("a column was not decided");
  return planned;
}

/** What the restore copy says of an adoption: rows that were blank, and a table that was shorter. */
function restored({ plan, table, read }: Adoption): Pick<RestoreCopy, "rows" | "growths"> {
  const byRow = new Map<number, RestoreRow["cells"][number][]>();
  for (const { row, column, value } of plan.cells) {
    const told = { column, before: valueAt(read, row, column), after: value };
    const others = byRow.get(row);
    if (others) others.push(told);
    else byRow.set(row, [told]);
  }
  const width = (plan.widenings ?? []).reduce((sum, { columns }) => sum + columns.length, 0);
  return {
    // A row that somebody has gone on with is theirs as a whole.
    rows: [...byRow].map(([row, cells]) => ({ sheet: table.sheet, row, mark: null, cells })),
    // The columns that are added first stay.
    growths: (plan.growths ?? []).map(({ table: name, from, rows }) => {
      return { table: name, from: { ...from, right: from.right + width }, rows };
    }),
  };
}
