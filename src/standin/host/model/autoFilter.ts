import type { LiveSheet } from "../../book/liveBook";
import { kindOf } from "./kind";
import { range, rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { thing, type Thing } from "./thing";

/** The filter over plain cells of a sheet: it can be seen, put on without a choice, and taken away. */
export function autoFilter(sheet: LiveSheet): Thing {
  return thing(AUTO_FILTER, sheet);
}

const AUTO_FILTER = kindOf<LiveSheet>({
  name: "AutoFilter",
  properties: {
    Enabled: { since: 9, get: ({ filter }) => filter !== null },
    IsDataFiltered: { since: 9, get: ({ filter }) => filter?.isChosen === true },
  },
  methods: {
    GetRangeOrNullObject: { since: 9, run: (sheet) => sheet.filter && range(sheet, sheet.filter.box) },
    Apply: {
      since: 9,
      run(sheet, [target, column], runtime) {
        if (column !== undefined && column !== null) throw runtime.unknown("AutoFilter.apply a choice");
        sheet.addFilter(boxOfRange(rangeArgument(sheet, target, runtime)));
      },
    },
    Remove: { since: 9, run: (sheet) => sheet.removeFilter() },
  },
});
