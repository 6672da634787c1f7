import { CENTRE_FONT } from "../../../workbook/font";
import { color, flag, number, text } from "./argument";
import type { Cells } from "./cells";
import { Failure } from "./failure";
import { kindOf } from "./kind";
import { none, styleProperty } from "./styles";
import { thing, type Thing } from "./thing";

export function rangeFont(cells: Cells): Thing {
  return thing(FONT, cells);
}

export function rangeFill(cells: Cells): Thing {
  return thing(FILL, cells);
}

const FONT = kindOf<Cells>({
  name: "RangeFont",
  properties: {
    Bold: styleProperty(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: flag(value) }),
    ),
    Italic: styleProperty(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: flag(value) }),
    ),
    Size: styleProperty(
      ({ size }) => size ?? CENTRE_FONT.size,
      (value) => {
        const size = number(value);
        if (size < 1 || size > 409) throw new Failure("InvalidArgument");
        return { size };
      },
    ),
    Color: styleProperty(
      (style) => `#${style.color ?? "000000"}`,
      (value) => ({ color: color(value) }),
    ),
    Name: styleProperty(
      ({ font }) => font ?? CENTRE_FONT.name,
      (value) => ({ font: text(value) }),
    ),
    Underline: none("None", ["underline"]),
    Strikethrough: { since: 9, ...none(false, ["strike"]) },
    Subscript: { since: 9, ...none(false, ["script"]) },
    Superscript: { since: 9, ...none(false, ["script"]) },
  },
  methods: {},
});

const FILL = kindOf<Cells>({
  name: "RangeFill",
  properties: {
    // A cell without a fill tells white.
    Color: styleProperty(
      ({ fill }) => `#${fill ?? "FFFFFF"}`,
      (value) => ({ fill: color(value) }),
    ),
    // The kinds of patterns are not told apart.
    Pattern: { since: 9, ...styleProperty(({ fill }) => (fill === undefined ? "None" : "Solid")) },
  },
  methods: {
    Clear: { run: ({ sheet, boxes }) => boxes.forEach((box) => sheet.restyle(box, { fill: "" }, ["fill"])) },
  },
});
