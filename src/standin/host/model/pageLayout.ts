import type { LiveSheet } from "../../book/liveBook";
import type { PrintPlan } from "../../../workbook/plan";
import { fields, number, text, word } from "./argument";
import { Failure } from "./failure";
import { kindOf, leadsTo, type Property } from "./kind";
import { isWholeRows } from "./cells";
import { range, rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import type { Runtime } from "./runtime";
import { thing, type Thing } from "./thing";
import { LAST_COLUMN } from "../../../workbook/address";

export function pageLayout(sheet: LiveSheet): Thing {
  return thing(PAGE_LAYOUT, sheet);
}

type Side = keyof PrintPlan["margins"];

/** Excel's "normal" margins, in millimetres. */
const MARGINS: PrintPlan["margins"] = { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78 };
const POINTS_PER_MILLIMETRE = 72 / 25.4;

const PAGE_LAYOUT = kindOf<LiveSheet>({
  name: "PageLayout",
  properties: {
    Orientation: {
      since: 9,
      get: ({ print }) => (print.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) => change(sheet, { orientation: word(value, ["portrait", "landscape"]) }),
    },
    PaperSize: {
      since: 9,
      get: () => "A4",
      set: (_sheet, value, runtime) => only(value, "A4", "paperSize", runtime),
    },
    Zoom: {
      since: 9,
      get: () => ({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null }),
      set(_sheet, value, runtime) {
        const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = fields(value);
        if (wide !== 1 || isGiven(tall) || isGiven(scale))
          throw runtime.unknown("PageLayout.zoom other than one page wide");
      },
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    // The header stands half way to the edge.
    HeaderMargin: halfWay("top"),
    FooterMargin: halfWay("bottom"),
    HeadersFooters: leadsTo((sheet) => thing(HEADERS_FOOTERS, sheet), 9),
  },
  methods: {
    SetPrintTitleRows: {
      since: 9,
      run(sheet, [rows], runtime) {
        const box = boxOfRange(rangeArgument(sheet, rows, runtime));
        if (!isWholeRows(box)) throw new Failure("InvalidArgument");
        change(sheet, { repeatRows: { first: box.top, last: box.bottom } });
      },
    },
    GetPrintTitleRowsOrNullObject: {
      since: 9,
      run(sheet) {
        const { repeatRows: rows } = sheet.print;
        return rows
          ? range(sheet, { top: rows.first, left: 0, bottom: rows.last, right: LAST_COLUMN })
          : null;
      },
    },
  },
});

const HEADERS_FOOTERS = kindOf<LiveSheet>({
  name: "HeaderFooterGroup",
  properties: {
    DefaultForAllPages: leadsTo((sheet) => thing(HEADER_FOOTER, sheet), 9),
    State: {
      since: 9,
      get: () => "Default",
      set: (_sheet, value, runtime) => only(value, "Default", "state", runtime),
    },
  },
  methods: {},
});

const HEADER_FOOTER = kindOf<LiveSheet>({
  name: "HeaderFooter",
  properties: {
    CenterHeader: {
      since: 9,
      get: ({ print }) => (print.pageNumbers === true ? "&P" : ""),
      set(sheet, value, runtime) {
        if (value !== "&P" && value !== "")
          throw runtime.unknown(`HeaderFooter.centerHeader = "${text(value)}"`);
        change(sheet, { pageNumbers: value === "&P" });
      },
    },
    ...Object.fromEntries(
      ["LeftHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name) => [
        name,
        {
          since: 9,
          get: () => "",
          set: (_sheet: LiveSheet, value: unknown, runtime: Runtime) => only(value, "", name, runtime),
        },
      ]),
    ),
  },
  methods: {},
});

/** On the wire in points. */
function margin(side: Side): Property<LiveSheet> {
  return {
    since: 9,
    get: ({ print }) => (print.margins ?? MARGINS)[side] * POINTS_PER_MILLIMETRE,
    set(sheet, value) {
      const points = number(value);
      if (points < 0) throw new Failure("InvalidArgument");
      change(sheet, {
        margins: { ...(sheet.print.margins ?? MARGINS), [side]: points / POINTS_PER_MILLIMETRE },
      });
    },
  };
}

function halfWay(side: "top" | "bottom"): Property<LiveSheet> {
  const points = ({ print }: LiveSheet) => ((print.margins ?? MARGINS)[side] * POINTS_PER_MILLIMETRE) / 2;
  return {
    since: 9,
    get: points,
    set(sheet, value, runtime) {
      if (Math.abs(number(value) - points(sheet)) > 0.5)
        throw runtime.unknown(`PageLayout margin of the ${side} line`);
    },
  };
}

function change(sheet: LiveSheet, print: Partial<PrintPlan>): void {
  sheet.print = { ...sheet.print, ...print };
}

/** What the workbook cannot hold otherwise. */
function only(value: unknown, known: string, name: string, runtime: Runtime): void {
  if (text(value) !== known) throw runtime.unknown(`PageLayout.${name} = "${text(value)}"`);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
