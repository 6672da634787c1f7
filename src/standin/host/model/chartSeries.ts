import { CHART_GAP, CHART_LINE } from "../../../workbook/chart";
import { newSeries, type SeriesContent } from "../../book/chart";
import { color, flag, text, whole } from "./argument";
import { type ChartOn, redraw } from "./chart";
import { fixed } from "./chartLook";
import { Failure } from "./failure";
import { kindOf, leadsTo, type Property } from "./kind";
import { rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { thing, type Thing } from "./thing";

export function chartSeries(on: ChartOn): Thing {
  return thing(ALL, on);
}

interface SeriesOf extends ChartOn {
  readonly index: number;
}

const ALL = kindOf<ChartOn>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart: { content } }) => content.series.length } },
  methods: {
    Add: {
      since: 7,
      run(on, [name, index], runtime) {
        if (index !== undefined && index !== null)
          throw runtime.unknown("ChartSeriesCollection.add at an index");
        const { series } = on.chart.content;
        redraw(on, { series: [...series, newSeries(text(name))] });
        return thing(SERIES, { ...on, index: series.length });
      },
    },
    GetCount: { since: 4, run: ({ chart: { content } }) => content.series.length },
    GetItemAt: {
      run(on, [index]) {
        if (!on.chart.content.series[whole(index)]) throw new Failure("InvalidArgument");
        return thing(SERIES, { ...on, index: whole(index) });
      },
    },
  },
  collection: {
    items: (on) => on.chart.content.series.map((_, index) => thing(SERIES, { ...on, index })),
    item: () => {
      throw new Failure("ItemNotFound");
    },
  },
});

const SERIES = kindOf<SeriesOf>({
  name: "ChartSeries",
  properties: {
    Name: { get: (of) => contentOf(of).name, set: (of, name) => change(of, { name: text(name) }) },
    ChartType: {
      since: 7,
      get: (of) =>
        contentOf(of).line ? "Line" : of.chart.content.kind === "bar" ? "BarClustered" : "ColumnClustered",
      set(of, type, runtime) {
        if (type !== "Line" || of.chart.content.kind === "bar")
          throw runtime.unknown(`ChartSeries.chartType = ${String(type)}`);
        change(of, { line: true });
      },
    },
    Format: leadsTo((of) => thing(FORMAT, of)),
    DataLabels: leadsTo((of) => thing(LABELS, of), 8),
    HasDataLabels: {
      since: 7,
      get: (of) => contentOf(of).labels !== null,
      set: (of, on) => change(of, { labels: flag(on) ? "General" : null }),
    },
    GapWidth: fixed("ChartSeries.gapWidth", CHART_GAP, 7),
    MarkerStyle: ofLine("ChartSeries.markerStyle", "None", 7),
    Overlap: {
      since: 8,
      get: ({ chart: { content } }) => (content.overlaid ? 100 : 0),
      set(of, value, runtime) {
        if (value !== 100) throw runtime.unknown(`ChartSeries.overlap = ${String(value)}`);
        redraw(of, { overlaid: true });
      },
    },
  },
  methods: {
    SetValues: {
      since: 7,
      run: (of, [source], runtime) =>
        change(of, { values: boxOfRange(rangeArgument(of.sheet, source, runtime)) }),
    },
    SetXAxisValues: {
      since: 7,
      run: (of, [source], runtime) =>
        change(of, { categories: boxOfRange(rangeArgument(of.sheet, source, runtime)) }),
    },
  },
});

const FORMAT = kindOf<SeriesOf>({
  name: "ChartSeriesFormat",
  properties: {
    Fill: leadsTo((of) => thing(FILL, of)),
    Line: leadsTo((of) => thing(LINE, of)),
  },
  methods: {},
});

const FILL = kindOf<SeriesOf>({
  name: "ChartFill",
  properties: {},
  methods: { SetSolidColor: { run: (of, [value]) => change(of, { color: color(value) }) } },
});

const LINE = kindOf<SeriesOf>({
  name: "ChartLineFormat",
  properties: {
    Color: {
      get: (of) => `#${contentOf(of).color}`,
      set: (of, value) => change(of, { color: color(value) }),
    },
    LineStyle: ofLine("ChartLineFormat.lineStyle", "Dash", 7),
    Weight: ofLine("ChartLineFormat.weight", CHART_LINE, 7),
  },
  methods: {},
});

const LABELS = kindOf<SeriesOf>({
  name: "ChartDataLabels",
  properties: {
    ShowValue: fixed("ChartDataLabels.showValue", true),
    LinkNumberFormat: fixed("ChartDataLabels.linkNumberFormat", false, 9),
    Position: {
      get: (of) => placeOfLabels(of),
      set(of, value, runtime) {
        if (value !== placeOfLabels(of)) throw runtime.unknown(`ChartDataLabels.position = ${String(value)}`);
      },
    },
    NumberFormat: {
      since: 8,
      get: (of) => contentOf(of).labels,
      set: (of, format) => change(of, { labels: text(format) }),
    },
  },
  methods: {},
});

function ofLine(name: string, known: unknown, since: number): Property<SeriesOf> {
  const property = fixed<SeriesOf>(name, known, since);
  return {
    ...property,
    set(of, value, runtime) {
      if (!contentOf(of).line) throw runtime.unknown(`${name} of bars`);
      property.set?.(of, value, runtime);
    },
  };
}

function placeOfLabels(of: SeriesOf): string {
  return contentOf(of).line ? "Top" : "OutsideEnd";
}

function contentOf({ chart: { content }, index }: SeriesOf): SeriesContent {
  const found = content.series[index];
  if (!found) throw new Failure("ItemNotFound");
  return found;
}

function change(of: SeriesOf, part: Partial<SeriesContent>): void {
  const now = { ...contentOf(of), ...part };
  redraw(of, { series: of.chart.content.series.map((one, index) => (index === of.index ? now : one)) });
}
