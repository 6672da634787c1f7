import { boxAddress } from "../../../workbook/address";
import type { Frozen } from "../../../workbook/dressing";
import type { SheetPlan } from "../../../workbook/plan";
import { once } from "../../place";
import { markFormula, markName } from "../../unfinished";
import { type Step, step } from "../steps";
import type { Extras } from "../extras";

/** A new sheet, and before it its mark. */
export function createStep(
  { name, tabColor }: SheetPlan,
  place: { position: number | null; mark: number },
): Step {
  return step(8, ({ workbook }) => {
    workbook.names.add(markName(place.mark), markFormula(name));
    const sheet = workbook.worksheets.add(name);
    if (place.position !== null) sheet.position = place.position;
    if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
  });
}

/** The sheet stays, so that formulas of other people that point to it live; everything on it goes. */
export function emptyStep(
  { name, tabColor }: SheetPlan,
  { isHidden, tables }: { readonly isHidden: boolean; readonly tables: readonly string[] },
  extras: Extras,
): Step {
  return step(20 + tables.length + extras.count, ({ workbook, sheet: named }) => {
    const sheet = named(name);
    // A sheet that is not shown has no panes.
    if (isHidden) sheet.visibility = "Visible";
    sheet.freezePanes.unfreeze();
    extras.remove(sheet);
    // Deleting a table would take its cells, and with them what points to them.
    for (const table of tables) workbook.tables.getItem(table).convertToRange().untrack();
    const all = once(sheet.getRange());
    all.format.useStandardWidth = true;
    all.format.useStandardHeight = true;
    all.dataValidation.clear();
    all.conditionalFormats.clearAll();
    all.clear("All");
    sheet.tabColor = tabColor === undefined ? "" : `#${tabColor}`;
  });
}

/** Comes early: Excel does it only while the workbook is in front, and nothing is written yet when it refuses. */
export function freezeStep({ name, freeze: { rows, columns } }: SheetPlan): Step[] {
  if (rows === 0 && columns === 0) return [];
  return [
    step(4, ({ sheet }) => {
      freeze(sheet(name), { rows, columns });
    }),
  ];
}

/** Freezes what is to stay in sight on a sheet where nothing is frozen. */
export function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: Frozen): void {
  // Panes that begin at A1 hide nothing; freezeColumns would undo freezeRows.
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(boxAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** Sheets whose writing was cut off, and the names that tell of them; the names last, because one of them is the mark. */
export function sweepSteps(sheets: readonly string[], names: readonly string[]): Step[] {
  if (names.length === 0) return [];
  return [
    step(3 * (sheets.length + names.length), ({ workbook }) => {
      for (const name of sheets) {
        const sheet = workbook.worksheets.getItem(name);
        // Excel deletes no sheet that is very hidden.
        sheet.visibility = "Hidden";
        sheet.delete();
      }
      for (const name of names.toReversed()) workbook.names.getItem(name).delete();
    }),
  ];
}
