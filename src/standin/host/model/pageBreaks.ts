import type { LiveSheet } from "../../book/liveBook";
import { whole } from "./argument";
import { Failure } from "./failure";
import { kindOf } from "./kind";
import { rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { thing, type Thing } from "./thing";

/** The ends of pages that somebody put between rows. */
export function pageBreaks(sheet: LiveSheet): Thing {
  return thing(PAGE_BREAKS, sheet);
}

const PAGE_BREAKS = kindOf<LiveSheet>({
  name: "PageBreakCollection",
  properties: {},
  methods: {
    Add: {
      since: 9,
      run(sheet, [after], runtime) {
        const { top: row } = boxOfRange(rangeArgument(sheet, after, runtime));
        // Nothing stands above the first row.
        if (row === 0 || sheet.breaks.length >= MOST) throw new Failure("InvalidArgument");
        sheet.breaks = [...sheet.breaks, row];
        return pageBreak(row);
      },
    },
    GetCount: { since: 9, run: (sheet) => sheet.breaks.length },
    GetItem: { since: 9, run: (sheet, [index]) => breakAt(sheet, index) },
    RemovePageBreaks: { since: 9, run: (sheet) => void (sheet.breaks = []) },
  },
  collection: {
    items: (sheet) => sheet.breaks.map(pageBreak),
    item: breakAt,
  },
});

/** Of a sheet. */
const MOST = 1026;

const PAGE_BREAK = kindOf<number>({
  name: "PageBreak",
  properties: {
    RowIndex: { since: 9, get: (row) => row },
    ColumnIndex: { since: 9, get: () => 0 },
  },
  methods: {},
});

function pageBreak(row: number): Thing {
  return thing(PAGE_BREAK, row);
}

function breakAt(sheet: LiveSheet, index: unknown): Thing {
  const row = sheet.breaks[whole(index)];
  if (row === undefined) throw new Failure("InvalidArgument");
  return pageBreak(row);
}
