import { cellAddress } from "../../../workbook/address";
import type { SheetPlan } from "../../../workbook/plan";
import { points } from "../../place";
import { markName } from "../../unfinished";
import { type Step, step } from "../steps";

/** A4, one page wide and as high as is wanted; page numbers in the middle of the upper margin, none on the first page. */
export function printStep({ name, print }: SheetPlan): Step {
  const { orientation, margins, repeatRows, pageNumbers, onePage, breaks = [] } = print;
  return step(15 + breaks.length, (desk) => {
    const { pageLayout, horizontalPageBreaks } = desk.sheet(name);
    pageLayout.paperSize = "A4";
    pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
    pageLayout.topMargin = points(margins.top);
    pageLayout.bottomMargin = points(margins.bottom);
    pageLayout.leftMargin = points(margins.left);
    pageLayout.rightMargin = points(margins.right);
    pageLayout.headerMargin = points(margins.top / 2);
    pageLayout.footerMargin = points(margins.bottom / 2);
    pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
    if (repeatRows) {
      pageLayout.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
    }
    // A sheet that is made anew has those of its last time.
    horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) horizontalPageBreaks.add(cellAddress(row, 0));
    const { headersFooters } = pageLayout;
    headersFooters.useSheetScale = !pageNumbers;
    headersFooters.state = pageNumbers ? "FirstAndDefault" : "Default";
    headersFooters.defaultForAllPages.centerHeader = pageNumbers ? "&P" : "";
    if (pageNumbers) headersFooters.firstPage.centerHeader = "";
  });
}

/** As Excel calls them. */
export const VISIBILITIES = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const;

/** The last step of a sheet; from here on it counts as there. */
export function closeStep({ name, visibility }: SheetPlan, mark: number | null): Step {
  return step(
    4,
    ({ workbook, sheet }) => {
      sheet(name).visibility = VISIBILITIES[visibility];
      if (mark !== null) workbook.names.getItem(markName(mark)).delete();
    },
    name,
  );
}
