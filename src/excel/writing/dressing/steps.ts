import { tableOn } from "../../../workbook/dressed";
import type { Dressing, LookCopy, TableFilter } from "../../../workbook/dressing";
import { named } from "../../../workbook/sameName";
import type { Contents } from "../../../workbook/workbook";
import { cellsAt } from "../../place";
import { cellsIn } from "../../reading/pieces";
import { VISIBILITIES } from "../sheet/close";
import { freeze } from "../sheet/open";
import { heightSteps, widthSteps } from "../sheet/sizes";
import { type Step, step } from "../steps";
import { pageStep } from "./page";
import { fullStyleSteps } from "./styles";
import { validationSteps } from "./validations";

/** Styles of cells for others, with their number formats and conditional formats. */
export function lookCopySteps(copies: readonly LookCopy[]): Step[] {
  return copies.map(({ from, to }) => {
    const { top, left, bottom, right } = from.box;
    const box = {
      top: to.row,
      left: to.column,
      bottom: to.row + bottom - top,
      right: to.column + right - left,
    };
    return {
      ...step(3, (desk) => {
        cellsAt(desk.sheet(to.sheet), box).copyFrom(cellsAt(desk.sheet(from.sheet), from.box), "Formats");
      }),
      cells: cellsIn(box),
    };
  });
}

/** How sheets are to look, but for what stays in sight. */
export function dressingSteps(dressings: readonly Dressing[], contents: Contents): Step[] {
  return dressings.flatMap(({ sheet, styles, widths, heights, validations, filters, page }) => [
    ...fullStyleSteps(sheet, styles),
    ...widthSteps(sheet, widths),
    ...heightSteps(sheet, heights),
    ...validationSteps(sheet, validations),
    ...filters.flatMap((filter) => filterSteps(sheet, filter, contents)),
    ...(page ? [pageStep(sheet, page)] : []),
  ]);
}

/**
 * Comes early, as for new sheets: Excel does it only while the workbook is in front. A sheet that is not shown has no
 * panes; it is shown for that moment, where that is allowed.
 */
export function refreezeSteps(dressings: readonly Dressing[], { sheets, structureLocked }: Contents): Step[] {
  return dressings.flatMap(({ sheet: name, freeze: frozen }) => {
    const { visibility = "visible" } = named(sheets, name) ?? {};
    if (!frozen || (visibility !== "visible" && structureLocked)) return [];
    return [
      step(7, ({ sheet: sheetNamed }) => {
        const sheet = sheetNamed(name);
        if (visibility !== "visible") sheet.visibility = "Visible";
        sheet.freezePanes.unfreeze();
        freeze(sheet, frozen);
        if (visibility !== "visible") sheet.visibility = VISIBILITIES[visibility];
      }),
    ];
  });
}

/** A table without headers has no buttons to be taken away. */
function filterSteps(sheet: string, { table, buttons }: TableFilter, contents: Contents): Step[] {
  const { name, hasHeader } = tableOn(sheet, table, contents);
  if (!hasHeader) return [];
  return [
    step(2, ({ workbook }) => {
      workbook.tables.getItem(name).showFilterButton = buttons;
    }),
  ];
}
