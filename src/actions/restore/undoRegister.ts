import { type Campaign, registerOf } from "../../campaign/campaign";
import { SCORECARD_SHEET } from "../../sheets/names";
import { registerPlan } from "../../sheets/registers";
import type { RestoreCopy, RestoreInPlace } from "../../sheets/restoreCopy";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { Anchor, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { Trouble } from "../../workbook/trouble";
import type { Contents, Reading, Workbook } from "../../workbook/workbook";
import { groundOf } from "../adopt/inPlace/ground";
import { fillsOf, tablesIn } from "../adopt/inPlace/plan";
import { refusePointing } from "../adopt/inPlace/pointing";
import type { Restored } from "../exchange";
import { same } from "../findTable";
import { lastLooks } from "../format/lastLooks";
import { undoLooks } from "../format/undoFormat";
import { readSheets } from "../readSheets";
import { settingsIn } from "../settingsIn";
import { scoreWorkbook } from "../scoreWorkbook";
import { furtherSheets } from "./copies";
import { forgettingPlan } from "./plans";
import type { RegisterBack } from "./registerBack";
import { usedSlots } from "./slots";
import { type Undoing, undoPlan } from "./undoing";

/**
 * Makes a register the sheet again that it was: its look, its header, the columns that came; and makes the blank sheet
 * of the register again. What people have changed since stays. Throws Trouble nothing-to-restore, sheet-exists,
 * sheet-protected, formula-points-there, name-points-there, and what writing throws; after write-cut-off the same again
 * completes it.
 */
export async function undoRegister(
  workbook: Workbook,
  slot: number,
  copy: RestoreCopy,
  inPlace: RestoreInPlace,
): Promise<Restored> {
  const reading = await readWith(workbook, inPlace);
  const { undoing } = usedSlots(reading).find((one) => one.slot === slot) ?? {};
  if (!undoing?.register) throw new Trouble("nothing-to-restore");
  const { register } = undoing;
  const { preset } = settingsIn(reading);
  await refuseWriting(workbook, reading, preset, inPlace, register);
  const looksStay = await undress(workbook, copy, inPlace);
  await workbook.write(planOf(slot, undoing, register, { inPlace, preset, reading }));
  await workbook.write(forgettingPlan(slot));
  if (reading.outline.sheets.some(({ name }) => same(name, SCORECARD_SHEET))) await scoredAgain(workbook);
  const { cells, kept } = undoing;
  return { cells, kept, inPlace: { sheet: register.unmaking.sheet, looksStay } };
}

function readWith(workbook: Workbook, inPlace: RestoreInPlace): Promise<Reading> {
  // Where the writing was cut off the sheet is no register yet.
  const own = ({ sheets }: Contents) =>
    sheets.flatMap(({ name, hasCells }) => (hasCells && same(name, inPlace.sheet) ? [name] : []));
  return readSheets(workbook, undefined, (contents) => [...furtherSheets(contents), ...own(contents)]);
}

/** Everything that could refuse is asked before the look is taken back. */
async function refuseWriting(
  workbook: Workbook,
  reading: Reading,
  preset: Campaign,
  { register }: RestoreInPlace,
  { unmaking, lacksRegister }: RegisterBack,
): Promise<void> {
  const { outline } = reading;
  const { state, formulas } = await groundOf(workbook, unmaking.sheet, reading, preset);
  if (state.isProtected) throw new Trouble("sheet-protected", { sheet: unmaking.sheet });
  const isTaken = register && outline.sheets.some(({ name }) => same(name, register.sheet));
  if (lacksRegister && isTaken) throw new Trouble("sheet-exists", { sheet: register.sheet });
  if (lacksRegister && outline.structureLocked) {
    throw new Trouble("workbook-locked", { sheet: register?.sheet ?? "" });
  }
  if (unmaking.was) refusePointing({ sheet: null, table: unmaking.was.table }, formulas, outline);
}

/** Gives the sheet the look back that it had; true where it was dressed once more since, so that its look stays. */
async function undress(workbook: Workbook, { at }: RestoreCopy, inPlace: RestoreInPlace): Promise<boolean> {
  const last = await lastLooks(workbook);
  const isOurs = last?.restore.kept.some(({ table }) => same(table, inPlace.table)) === true;
  if (!last || !isOurs) return false;
  if (last.restore.at !== at) return true;
  try {
    const { skipped } = await undoLooks(workbook, last);
    return skipped.length > 0;
  } catch (error) {
    // Somebody has renamed a column: nobody knows what looked how.
    if (error instanceof Trouble && error.code === "restore-changed") return true;
    throw error;
  }
}

function planOf(
  slot: number,
  undoing: Undoing,
  register: RegisterBack,
  { inPlace, preset, reading }: { inPlace: RestoreInPlace; preset: Campaign; reading: Reading },
): WorkbookPlan {
  const { outline } = reading;
  const list = undoPlan(slot, undoing);
  const { sheet } = register.unmaking;
  const blank = register.lacksRegister ? blankRegister(inPlace, preset, outline.tables) : [];
  return {
    ...EMPTY_PLAN,
    unmakings: [register.unmaking],
    sheets: blank,
    cells: [...list.cells, ...register.cells],
    formulas: register.formulas,
    columns: inPlace.register ? fillsOf(preset, inPlace.register.id, outline.tables) : [],
    shrinkings: list.shrinkings ?? [],
    lookCopies: register.lookCopies(slot),
    dressings: [{ sheet, styles: [], widths: register.widths, heights: [], validations: [], filters: [] }],
    anchors: [...(list.anchors ?? []), ...register.now.map((cell): Anchor => cell)],
  };
}

/** As it was set up: it held nothing else, else it would not have been removed. */
function blankRegister(
  { register, table }: RestoreInPlace,
  preset: Campaign,
  tables: Reading["outline"]["tables"],
): SheetPlan[] {
  if (!register) return [];
  const found = registerOf(preset, register.id);
  const { sheet: name, position, visibility } = register;
  const plan = registerPlan({ ...found, table }, withTables(preset, tables));
  return [{ ...plan, name, position, visibility }];
}

/** Calculated columns name the tables as they are called in this workbook. */
function withTables(preset: Campaign, tables: Reading["outline"]["tables"]): Campaign {
  const tableOf = tablesIn(preset, tables);
  return {
    ...preset,
    registers: preset.registers.map((register) => ({ ...register, table: tableOf(register.id) })),
  };
}

/** The scorecard can be made again with its own button. */
async function scoredAgain(workbook: Workbook): Promise<void> {
  try {
    await scoreWorkbook(workbook, { write: true });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}
