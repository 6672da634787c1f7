import { CHART_FONT } from "../../../workbook/chart";
import type { ChartContent, LiveChart } from "../../book/chart";
import type { LiveSheet } from "../../book/liveBook";
import { text } from "./argument";
import { chartAxes } from "./chartAxes";
import { chartFont, fixed } from "./chartLook";
import { chartSeries } from "./chartSeries";
import { kindOf, leadsTo } from "./kind";
import { rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { thing, type Thing } from "./thing";

/** A chart and the sheet it stands on. */
export interface ChartOn {
  readonly sheet: LiveSheet;
  readonly chart: LiveChart;
}

export function chart(sheet: LiveSheet, target: LiveChart): Thing {
  return thing(CHART, { sheet, chart: target });
}

/** Changes some of what a chart is. */
export function redraw({ chart: target }: ChartOn, part: Partial<ChartContent>): void {
  target.content = { ...target.content, ...part };
}

const CHART = kindOf<ChartOn>({
  name: "Chart",
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    Id: { since: 7, get: ({ chart: { id } }) => id },
    Name: {
      get: ({ chart: { content } }) => content.name,
      set: (on, name) => redraw(on, { name: text(name) }),
    },
    Axes: leadsTo((on) => chartAxes(on)),
    Format: leadsTo((on) => thing(FORMAT, on)),
    Legend: leadsTo((on) => thing(LEGEND, on)),
    Series: leadsTo((on) => chartSeries(on)),
    Title: leadsTo((on) => thing(TITLE, on)),
  },
  methods: {
    Delete: { run: ({ sheet, chart: target }) => sheet.removeChart(target) },
    SetPosition: {
      run(on, [start, end], runtime) {
        const first = boxOfRange(rangeArgument(on.sheet, start, runtime));
        const last = boxOfRange(rangeArgument(on.sheet, end ?? start, runtime));
        redraw(on, { place: { ...first, bottom: last.bottom, right: last.right } });
      },
    },
  },
});

const FORMAT = kindOf<ChartOn>({
  name: "ChartAreaFormat",
  properties: { Font: leadsTo(() => chartFont({ ...CHART_FONT, bold: null })) },
  methods: {},
});

const TITLE = kindOf<ChartOn>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart: { content } }) => content.title,
      set: (on, title) => redraw(on, { title: text(title) }),
    },
    Format: leadsTo((on) => thing(TITLE_FORMAT, on)),
  },
  methods: {},
});

const TITLE_FORMAT = kindOf<ChartOn>({
  name: "ChartTitleFormat",
  properties: { Font: leadsTo(() => chartFont({ ...CHART_FONT, size: CHART_FONT.titleSize, bold: true })) },
  methods: {},
});

/** A file has a legend where there is more than one series, and at the bottom. */
const LEGEND = kindOf<ChartOn>({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: ({ chart: { content } }) => content.series.length > 1,
      set(on, value, runtime) {
        if (value !== on.chart.content.series.length > 1)
          throw runtime.unknown(`ChartLegend.visible = ${String(value)}`);
      },
    },
    Position: fixed("ChartLegend.position", "Bottom"),
  },
  methods: {},
});
