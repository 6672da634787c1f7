import type { LiveSheet } from "../../book/liveBook";
import type { Page } from "../../../workbook/dressing";
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

type Side = keyof Page["margins"];

const POINTS_PER_MILLIMETRE = 72 / 25.4;

const PAGE_LAYOUT = kindOf<LiveSheet>({
  name: "PageLayout",
  properties: {
    Orientation: {
      since: 9,
      get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) => change(sheet, { orientation: word(value, ["portrait", "landscape"]) }),
    },
    // Of papers without a name Excel tells nothing.
    PaperSize: {
      since: 9,
      get: ({ page: { paper } }) => (/^\d*$/.test(paper) ? null : paper),
      set(sheet, value) {
        if (!/^[A-Z][A-Za-z0-9]*$/.test(text(value))) throw new Failure("InvalidArgument");
        change(sheet, { paper: text(value) });
      },
    },
    Zoom: {
      since: 9,
      get: ({ page: { zoom } }) =>
        "percent" in zoom
          ? { scale: zoom.percent }
          : { horizontalFitToPages: zoom.wide, verticalFitToPages: zoom.tall },
      set(sheet, value) {
        const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = fields(value);
        if (isGiven(scale) === (isGiven(wide) || isGiven(tall))) throw new Failure("InvalidArgument");
        const pages = (count: unknown) => (isGiven(count) ? number(count) : null);
        change(sheet, {
          zoom: isGiven(scale) ? { percent: number(scale) } : { wide: pages(wide), tall: pages(tall) },
        });
      },
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
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
        const { repeatRows: rows } = sheet.page;
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
    FirstPage: leadsTo((sheet) => thing(BARE_HEADER, sheet), 9),
    UseSheetScale: {
      since: 9,
      get: ({ page }) => !page.ownScale,
      set(sheet, value) {
        if (typeof value !== "boolean") throw new Failure("InvalidArgument");
        const { ownScale: _, ...page } = sheet.page;
        sheet.page = value ? page : { ...page, ownScale: true };
      },
    },
    State: {
      since: 9,
      get: ({ page }) => (page.firstPageBare ? "FirstAndDefault" : "Default"),
      set(sheet, value, runtime) {
        if (text(value) === "FirstAndDefault") change(sheet, { firstPageBare: true });
        else {
          only(value, "Default", "state", runtime);
          const { firstPageBare: _, ...page } = sheet.page;
          sheet.page = page;
        }
      },
    },
  },
  methods: {},
});

const HEADER_FOOTER = kindOf<LiveSheet>({
  name: "HeaderFooter",
  properties: {
    CenterHeader: {
      since: 9,
      get: ({ page }) => page.centerHeader,
      set: (sheet, value) => change(sheet, { centerHeader: text(value) }),
    },
    ...bare("LeftHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"),
  },
  methods: {},
});

const BARE_HEADER = kindOf<LiveSheet>({
  name: "HeaderFooter",
  properties: bare("LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"),
  methods: {},
});

function bare(...names: readonly string[]): Readonly<Record<string, Property<LiveSheet>>> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        since: 9,
        get: () => "",
        set: (_sheet: LiveSheet, value: unknown, runtime: Runtime) => only(value, "", name, runtime),
      },
    ]),
  );
}

/** On the wire in points. */
function margin(side: Side): Property<LiveSheet> {
  return {
    since: 9,
    get: ({ page }) => page.margins[side] * POINTS_PER_MILLIMETRE,
    set(sheet, value) {
      const points = number(value);
      if (points < 0) throw new Failure("InvalidArgument");
      change(sheet, { margins: { ...sheet.page.margins, [side]: points / POINTS_PER_MILLIMETRE } });
    },
  };
}

function change(sheet: LiveSheet, page: Partial<Page>): void {
  sheet.page = { ...sheet.page, ...page };
}

/** What the workbook cannot hold otherwise. */
function only(value: unknown, known: string, name: string, runtime: Runtime): void {
  if (text(value) !== known) throw runtime.unknown(`PageLayout.${name} = "${text(value)}"`);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
