import type { LiveChart } from "../../book/chart";
import { newChart } from "../../book/chart";
import { freeName } from "../../book/names";
import type { LiveSheet } from "../../book/liveBook";
import { text, whole, word } from "./argument";
import { chart } from "./chart";
import { Failure } from "./failure";
import { kindOf, orNull } from "./kind";
import { rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { thing, type Thing } from "./thing";

/** The charts that the workbook in memory can hold: what else lies on a sheet stays as it came, unseen. */
export function charts(sheet: LiveSheet): Thing {
  return thing(CHARTS, sheet);
}

const CHARTS = kindOf<LiveSheet>({
  name: "ChartCollection",
  properties: { Count: { get: ({ charts: all }) => all.length } },
  methods: {
    Add: {
      run(sheet, [type, source, seriesBy], runtime) {
        const kind = KINDS.get(text(type));
        if (!kind) throw runtime.unknown(`ChartCollection.add("${text(type)}")`);
        const cells = boxOfRange(rangeArgument(sheet, source, runtime));
        const isOneColumn = cells.left === cells.right;
        // What Excel makes of several columns it guesses from what they hold.
        if (word(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]) !== "Columns" || !isOneColumn)
          throw runtime.unknown("ChartCollection.add of other than one column, by columns");
        const name = freeName("Chart ", (one) => sheet.charts.some(({ content }) => content.name === one));
        return chart(sheet, sheet.addChart(newChart(name, kind, cells)));
      },
    },
    GetCount: { since: 4, run: ({ charts: all }) => all.length },
    // Other collections have an indexer instead.
    GetItem: { run: (sheet, [key]) => chart(sheet, chartOf(sheet, key)) },
    GetItemAt: {
      run(sheet, [index]) {
        const found = sheet.charts[whole(index)];
        if (!found) throw new Failure("InvalidArgument");
        return chart(sheet, found);
      },
    },
    GetItemOrNullObject: { since: 4, run: orNull((sheet, [key]) => chart(sheet, chartOf(sheet, key))) },
  },
  collection: {
    items: (sheet) => sheet.charts.map((one) => chart(sheet, one)),
    item: (sheet, key) => chart(sheet, chartOf(sheet, key)),
  },
});

const KINDS: ReadonlyMap<string, "bar" | "column"> = new Map<string, "bar" | "column">([
  ["BarClustered", "bar"],
  ["ColumnClustered", "column"],
]);

function chartOf({ charts: all }: LiveSheet, key: unknown): LiveChart {
  const wanted = text(key).toLowerCase();
  const found =
    all.find(({ id }) => id.toLowerCase() === wanted) ??
    all.find(({ content }) => content.name.toLowerCase() === wanted);
  if (!found) throw new Failure("ItemNotFound");
  return found;
}
