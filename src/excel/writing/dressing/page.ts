import type { Page } from "../../../workbook/dressing";
import { points } from "../../place";
import { type Step, step } from "../steps";

/** How a sheet is printed; what Excel has no name for stays. */
export function pageStep(
  name: string,
  { paper, orientation, margins, zoom, repeatRows, centerHeader }: Page,
): Step {
  return step(18, (desk) => {
    const sheet = desk.sheet(name);
    const { pageLayout } = sheet;
    if (isPaper(paper)) pageLayout.paperSize = paper;
    pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
    pageLayout.topMargin = points(margins.top);
    pageLayout.bottomMargin = points(margins.bottom);
    pageLayout.leftMargin = points(margins.left);
    pageLayout.rightMargin = points(margins.right);
    pageLayout.headerMargin = points(margins.header);
    pageLayout.footerMargin = points(margins.footer);
    pageLayout.zoom = excelZoom(zoom);
    if (repeatRows) {
      pageLayout.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
    } else {
      // Nothing else takes them away, and whether the name has its prefix Excel does not say.
      for (const title of ["Print_Titles", "_xlnm.Print_Titles"])
        sheet.names.getItemOrNullObject(title).delete();
    }
    pageLayout.headersFooters.defaultForAllPages.centerHeader = centerHeader;
  });
}

/** A number is what a file calls a paper that has no name. */
function isPaper(paper: string): paper is Excel.PaperType {
  return /^[A-Z]/i.test(paper);
}

/** What is not said is as many pages as it takes. */
function excelZoom(zoom: Page["zoom"]): Excel.PageLayoutZoomOptions {
  if ("percent" in zoom) return { scale: zoom.percent };
  const { wide, tall } = zoom;
  if (wide === null && tall === null) return { scale: 100 };
  return {
    ...(wide === null ? {} : { horizontalFitToPages: wide }),
    ...(tall === null ? {} : { verticalFitToPages: tall }),
  };
}
