import { flag, text, word } from "./argument";
import { rangeBorders } from "./borders";
import { rangeFill, rangeFont } from "./paint";
import { heightProperty, standardHeightProperty, standardWidthProperty, widthProperty } from "./sizes";
import type { Cells } from "./cells";
import { kindOf, leadsTo } from "./kind";
import { none, styleProperty } from "./styles";
import { thing, type Thing } from "./thing";

export function rangeFormat(cells: Cells): Thing {
  return thing(FORMAT, cells);
}

const FORMAT = kindOf<Cells>({
  name: "RangeFormat",
  properties: {
    Font: leadsTo((cells) => rangeFont(cells)),
    Fill: leadsTo((cells) => rangeFill(cells)),
    Borders: leadsTo((cells) => rangeBorders(cells)),
    WrapText: styleProperty(
      ({ wrap }) => wrap ?? false,
      (value) => ({ wrap: flag(value) }),
    ),
    HorizontalAlignment: styleProperty(
      ({ align }, { isAlignOdd }) => (align ? HORIZONTAL[align] : isAlignOdd ? "Justify" : "General"),
      (value, runtime) => {
        const wanted = text(value).toLowerCase();
        const align = (["left", "center", "right"] as const).find((known) => known === wanted);
        if (wanted === "general") return { align: "" };
        if (!align) throw runtime.unknown(`RangeFormat.horizontalAlignment = "${text(value)}"`);
        return { align };
      },
    ),
    VerticalAlignment: styleProperty(
      ({ vertical }, { isVerticalOdd }) =>
        vertical ? VERTICAL[vertical] : isVerticalOdd ? "Justify" : "Bottom",
      (value, runtime) => {
        const wanted = word(value, ["Top", "Center", "Bottom", "Justify", "Distributed"]);
        if (wanted === "Bottom") return { vertical: "" };
        if (wanted !== "Top" && wanted !== "Center")
          throw runtime.unknown(`RangeFormat.verticalAlignment = "${wanted}"`);
        return { vertical: wanted === "Top" ? "top" : "center" };
      },
    ),
    IndentLevel: { since: 9, ...none(0, ["indent"]) },
    TextOrientation: { since: 7, ...none(0, ["rotation"]) },
    ShrinkToFit: { since: 9, ...none(false, ["shrink"]) },
    ReadingOrder: { since: 9, ...none("Context", ["readingOrder"]) },
    ColumnWidth: widthProperty,
    RowHeight: heightProperty,
    UseStandardWidth: standardWidthProperty,
    UseStandardHeight: standardHeightProperty,
  },
  methods: {},
});

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
