import type { Page } from "../../../workbook/dressing";
import { headerSections } from "../../headerText";
import { paperName } from "../../papers";
import { childOf, childrenOf, isOn, textOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** How a sheet is printed; `titles` is what the workbook says of the rows to repeat, such as 'Sổ'!$4:$4. */
export function readPage(frame: XmlElement, titles: string | undefined): Page {
  const setup = childOf(frame, "pageSetup")?.attributes ?? {};
  const margins = childOf(frame, "pageMargins")?.attributes ?? {};
  const header = childOf(childOf(frame, "headerFooter"), "oddHeader");
  const margin = (side: keyof typeof EXCELS_MARGINS) =>
    millimetres(numberOr(margins[side], EXCELS_MARGINS[side]));
  return {
    paper: paperName(setup["paperSize"]),
    orientation: setup["orientation"] === "landscape" ? "landscape" : "portrait",
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
      header: margin("header"),
      footer: margin("footer"),
    },
    zoom: readZoom(frame, setup),
    repeatRows: repeatedRows(titles),
    centerHeader: header ? headerSections(textOf(header)).center : "",
  };
}

/** What of the headers is switched on; nobody asks for it who looks at how a sheet is printed. */
export function headerSwitches(frame: XmlElement): Pick<Page, "firstPageBare" | "ownScale"> {
  const headers = childOf(frame, "headerFooter");
  const scales = headers?.attributes["scaleWithDoc"];
  const isBare = isOn(headers?.attributes["differentFirst"]) && !childOf(headers, "firstHeader");
  return {
    ...(isBare ? { firstPageBare: true } : {}),
    ...(scales !== undefined && !isOn(scales) ? { ownScale: true } : {}),
  };
}

/** The rows that begin a page because somebody wants it, from above; Excel's own breaks are in no file. */
export function readBreaks(frame: XmlElement): number[] {
  const list = childOf(frame, "rowBreaks");
  const wanted = (list ? childrenOf(list, "brk") : []).filter(({ attributes }) => isOn(attributes["man"]));
  const rows = wanted.map(({ attributes }) => numberOr(attributes["id"], 0)).filter((row) => row > 0);
  return [...new Set(rows)].sort((one, other) => one - other);
}

function readZoom(frame: XmlElement, setup: Readonly<Record<string, string>>): Page["zoom"] {
  const properties = childOf(childOf(frame, "sheetPr"), "pageSetUpPr");
  if (!isOn(properties?.attributes["fitToPage"])) return { percent: numberOr(setup["scale"], 100) };
  const pages = (count: string | undefined) => {
    const number = numberOr(count, 1);
    return number === 0 ? null : number;
  };
  return { wide: pages(setup["fitToWidth"]), tall: pages(setup["fitToHeight"]) };
}

function repeatedRows(titles: string | undefined): Page["repeatRows"] {
  // The name of the sheet may hold anything.
  const rows = /\$?(\d+):\$?(\d+)/.exec((titles ?? "").replace(/'(?:[^']|'')*'/g, ""));
  return rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : null;
}

/** To a hundredth: what Excel keeps as inches comes out as the number that was meant. */
function millimetres(inches: number): number {
  return Math.round(inches * 2540) / 100;
}

function numberOr(text: string | undefined, otherwise: number): number {
  const number = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : otherwise;
}

/** In inches, where a sheet says nothing. */
const EXCELS_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
