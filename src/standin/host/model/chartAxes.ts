import type { ChartAxisPlan } from "../../../workbook/chart";
import { flag, number, text } from "./argument";
import { type ChartOn, redraw } from "./chart";
import { fixed } from "./chartLook";
import { kindOf, leadsTo, type Property } from "./kind";
import { thing, type Thing } from "./thing";

export function chartAxes(on: ChartOn): Thing {
  return thing(AXES, on);
}

interface AxisOf extends ChartOn {
  readonly which: "category" | "value";
}

const AXES = kindOf<ChartOn>({
  name: "ChartAxes",
  properties: {
    CategoryAxis: leadsTo((on) => thing(AXIS, { ...on, which: "category" })),
    ValueAxis: leadsTo((on) => thing(AXIS, { ...on, which: "value" })),
  },
  methods: {},
});

const AXIS = kindOf<AxisOf>({
  name: "ChartAxis",
  properties: {
    MajorTickMark: fixed("ChartAxis.majorTickMark", "None", 7),
    LinkNumberFormat: fixed("ChartAxis.linkNumberFormat", false, 9),
    MajorGridlines: leadsTo((on) => thing(GRIDLINES, on)),
    Minimum: ofValues(
      "minimum",
      undefined,
      ({ min }) => min,
      (value) => ({ min: number(value) }),
    ),
    Maximum: ofValues(
      "maximum",
      undefined,
      ({ max }) => max ?? "",
      (value) => ({ max: number(value) }),
    ),
    NumberFormat: ofValues(
      "numberFormat",
      8,
      ({ format }) => format,
      (value) => ({ format: text(value) }),
    ),
    ReversePlotOrder: turned("reversePlotOrder", 7, (value) => flag(value), true),
    Position: turned("position", 8, (value) => text(value), "Maximum"),
  },
  methods: {},
});

const GRIDLINES = kindOf<AxisOf>({
  name: "ChartGridlines",
  properties: { Visible: fixed("ChartGridlines.visible", false) },
  methods: {},
});

function ofValues(
  name: string,
  since: number | undefined,
  get: (axis: ChartAxisPlan) => unknown,
  read: (value: unknown) => Partial<ChartAxisPlan>,
): Property<AxisOf> {
  return {
    ...(since === undefined ? {} : { since }),
    get: ({ chart: { content } }) => get(content.axis),
    set(on, value, runtime) {
      if (on.which !== "value") throw runtime.unknown(`ChartAxis.${name} of the categories`);
      redraw(on, { axis: { ...on.chart.content.axis, ...read(value) } });
    },
  };
}

/** In a file the categories of lying bars begin at the top, and those of standing ones at the left. */
function turned<T>(name: string, since: number, read: (value: unknown) => T, known: T): Property<AxisOf> {
  return {
    since,
    set({ which, chart: { content } }, value, runtime) {
      if (which !== "category" || content.kind !== "bar" || read(value) !== known)
        throw runtime.unknown(`ChartAxis.${name} = ${String(value)}`);
    },
  };
}
