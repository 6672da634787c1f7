import type { Change } from "../../workbook/live";
import { Trouble } from "../../workbook/trouble";
import type { Area, Outline, Reading, SheetCells, Workbook } from "../../workbook/workbook";
import { same } from "../findTable";
import { decidingSheets, readToCheck, sheetsToRead } from "../readSheets";
import { areaOf, isMoved } from "./changedArea";
import { spliced } from "./splice";

/**
 * What a workbook holds after a change, reading only what changed, the settings and the targets; further sheets where
 * their tables are not where they were. What formulas in other cells make of the change is not seen.
 */
export async function readAgain(workbook: Workbook, before: Reading, change: Change): Promise<Reading> {
  try {
    return await readChanged(workbook, before, change);
  } catch (error) {
    // A sheet was renamed or deleted: everything may be elsewhere.
    if (error instanceof Trouble && error.code === "sheet-missing") return readToCheck(workbook);
    throw error;
  }
}

async function readChanged(workbook: Workbook, before: Reading, change: Change): Promise<Reading> {
  const areas = areasToRead(before, change);
  const now = await workbook.read(areas);
  const sheets = withAreas(before.sheets, areas, now.sheets);
  const stale = sheetsToRead(now.outline)
    .filter((name) => isStale(name, sheets, areas, before.outline, now.outline))
    .map((sheet) => ({ sheet, formulas: true as const }));
  if (stale.length === 0) return { outline: now.outline, sheets };
  const again = await workbook.read(stale);
  const isSettled = again.outline.tables.every(
    ({ sheet }) => !isMoved(sheet, now.outline, again.outline, undefined),
  );
  if (!isSettled) return readToCheck(workbook);
  return { outline: again.outline, sheets: withAreas(sheets, stale, again.sheets) };
}

function areasToRead({ outline, sheets }: Reading, change: Change): Area[] {
  const deciding = decidingSheets(outline);
  const others = sheets.filter(({ name }) => !deciding.some((sheet) => same(sheet, name)));
  const changed = others.find(({ name }) => same(name, change.sheet));
  return [
    ...deciding.map((sheet) => ({ sheet })),
    ...(changed ? [{ ...areaOf(change, outline), formulas: true as const }] : []),
  ];
}

/** Never read, or not wholly read now though its tables are elsewhere than before. */
function isStale(
  name: string,
  sheets: readonly SheetCells[],
  areas: readonly Area[],
  before: Outline,
  now: Outline,
): boolean {
  if (!sheets.some((sheet) => same(sheet.name, name))) return true;
  const area = areas.find(({ sheet }) => same(sheet, name));
  if (area && !area.rows) return false;
  return isMoved(name, before, now, area?.rows);
}

function withAreas(
  sheets: readonly SheetCells[],
  areas: readonly Area[],
  read: readonly SheetCells[],
): SheetCells[] {
  const after = [...sheets];
  areas.forEach(({ sheet, rows }, index) => {
    const now = read[index];
    if (!now) throw new Error(`sheet ${sheet} was asked for and not read`);
    const place = after.findIndex(({ name }) => same(name, sheet));
    const before = after[place];
    if (!before) after.push(now);
    else after[place] = rows ? spliced(before, rows, now) : now;
  });
  return after;
}
