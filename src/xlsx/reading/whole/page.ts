import type { PrintPlan } from "../../../workbook/plan";
import { childOf, isOn, textOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** Rows and columns that stay in sight; a pane that is only split does not count. */
export function readFreeze(frame: XmlElement): { rows: number; columns: number } {
  const pane = childOf(childOf(childOf(frame, "sheetViews"), "sheetView"), "pane");
  if (pane?.attributes["state"]?.startsWith("frozen") !== true) return { rows: 0, columns: 0 };
  return {
    rows: Number(pane.attributes["ySplit"] ?? 0),
    columns: Number(pane.attributes["xSplit"] ?? 0),
  };
}

export function readProtected(frame: XmlElement): boolean {
  return isOn(childOf(frame, "sheetProtection")?.attributes["sheet"]);
}

/** `titles` is what the workbook says of the rows to repeat, such as 'Sổ'!$4:$4. */
export function readPrint(frame: XmlElement, titles: string | undefined): Partial<PrintPlan> {
  const margins = childOf(frame, "pageMargins")?.attributes;
  const orientation = childOf(frame, "pageSetup")?.attributes["orientation"];
  const rows = /\$(\d+):\$(\d+)/.exec(titles ?? "");
  const header = childOf(childOf(frame, "headerFooter"), "oddHeader");
  const millimetres = (side: string) => Math.round(Number(margins?.[side] ?? 0) * 254) / 10;
  return {
    ...(orientation === "portrait" || orientation === "landscape" ? { orientation } : {}),
    ...(rows ? { repeatRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } } : {}),
    ...(margins
      ? {
          margins: {
            top: millimetres("top"),
            bottom: millimetres("bottom"),
            left: millimetres("left"),
            right: millimetres("right"),
          },
        }
      : {}),
    ...(header ? { pageNumbers: textOf(header).includes("&P") } : {}),
  };
}
