import type { LiveSheet } from "../../book/liveBook";
import { kindOf } from "./kind";
import { range } from "./range";
import { thing, type Thing } from "./thing";

/** The filter over plain cells of a sheet: it can be seen and taken away. */
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
    Remove: { since: 9, run: (sheet) => sheet.removeFilter() },
  },
});
