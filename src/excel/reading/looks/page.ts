import { LAST_COLUMN, LAST_ROW } from "../../../workbook/address";
import type { Frozen, Page } from "../../../workbook/dressing";
import { boxOf, millimetres, once, PLACE } from "../../place";

/** How a sheet is printed; what is returned gives it after the next sync. */
export function askPage({ pageLayout }: Excel.Worksheet): () => Page {
  const header = pageLayout.headersFooters.defaultForAllPages;
  const rows = once(pageLayout.getPrintTitleRowsOrNullObject());
  pageLayout.load(
    "paperSize,orientation,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin",
  );
  header.load("centerHeader");
  rows.load(PLACE);
  return () => ({
    paper: paperOf(pageLayout.paperSize),
    orientation: pageLayout.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: millimetres(pageLayout.topMargin),
      bottom: millimetres(pageLayout.bottomMargin),
      left: millimetres(pageLayout.leftMargin),
      right: millimetres(pageLayout.rightMargin),
      header: millimetres(pageLayout.headerMargin),
      footer: millimetres(pageLayout.footerMargin),
    },
    zoom: zoomOf(pageLayout.zoom),
    repeatRows: rows.isNullObject ? null : { first: rows.rowIndex, last: rows.rowIndex + rows.rowCount - 1 },
    centerHeader: header.centerHeader,
  });
}

/** What stays in sight; what is returned gives it after the next sync. */
export function askFrozen({ freezePanes }: Excel.Worksheet): () => Frozen {
  const location = once(freezePanes.getLocationOrNullObject());
  location.load(PLACE);
  return () => {
    if (location.isNullObject) return { rows: 0, columns: 0 };
    const { top, left, bottom, right } = boxOf(location);
    // Rows alone are told in all their columns, columns in all their rows.
    return {
      rows: bottom === LAST_ROW ? 0 : bottom - top + 1,
      columns: right === LAST_COLUMN ? 0 : right - left + 1,
    };
  };
}

/** Of a paper without a name Excel tells nothing. */
function paperOf(told: string | null): string {
  return told ?? "";
}

/** Excel leaves out, or says null of, what does not apply. */
function zoomOf({
  horizontalFitToPages,
  verticalFitToPages,
  scale,
}: Excel.PageLayoutZoomOptions): Page["zoom"] {
  const [wide, tall] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
  return wide === null && tall === null ? { percent: pages(scale) ?? 100 } : { wide, tall };
}

function pages(told: number | null | undefined): number | null {
  return told ?? null;
}
