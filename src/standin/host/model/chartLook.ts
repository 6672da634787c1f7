import { color, flag } from "./argument";
import { kindOf, type Property } from "./kind";
import { thing, type Thing } from "./thing";

/** A property that every chart of ours has the same in files: what else it is set to the workbook cannot hold. */
export function fixed<T>(name: string, known: unknown, since?: number): Property<T> {
  return {
    ...(since === undefined ? {} : { since }),
    get: () => known,
    set(_target, value, runtime) {
      if (value !== known) throw runtime.unknown(`${name} = ${String(value)}`);
    },
  };
}

/** How a file writes some texts of a chart; null = as the program likes. */
export interface Font {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean | null;
}

export function chartFont(font: Font): Thing {
  return thing(FONT, font);
}

const FONT = kindOf<Font>({
  name: "ChartFont",
  properties: {
    Name: only("name", ({ name }) => name),
    Size: only("size", ({ size }) => size),
    Color: {
      get: (font) => `#${font.color}`,
      set(font, value, runtime) {
        if (color(value) !== font.color) throw runtime.unknown(`ChartFont.color = ${String(value)}`);
      },
    },
    Bold: {
      get: ({ bold }) => bold,
      set(font, value, runtime) {
        if (flag(value) !== font.bold) throw runtime.unknown(`ChartFont.bold = ${String(value)}`);
      },
    },
  },
  methods: {},
});

function only(name: string, known: (font: Font) => unknown): Property<Font> {
  return {
    get: known,
    set(font, value, runtime) {
      if (value !== known(font)) throw runtime.unknown(`ChartFont.${name} = ${String(value)}`);
    },
  };
}
