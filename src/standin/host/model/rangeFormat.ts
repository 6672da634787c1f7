import { flag, text, word } from "./argument";
import { rangeBorders } from "./borders";
import { rangeFill, rangeFont } from "./paint";
import { heightProperty, standardHeightProperty, standardWidthProperty, widthProperty } from "./sizes";
import type { Cells } from "./cells";
import { kindOf, leadsTo } from "./kind";
import { styleProperty } from "./styles";
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
      ({ align }) => (align ? HORIZONTAL[align] : "General"),
      (value, runtime) => {
        const wanted = text(value).toLowerCase();
        const align = (["left", "center", "right"] as const).find((known) => known === wanted);
        if (!align) throw runtime.unknown(`RangeFormat.horizontalAlignment = "${text(value)}"`);
        return { align };
      },
    ),
    VerticalAlignment: styleProperty(
      ({ vertical }) => (vertical ? VERTICAL[vertical] : "Bottom"),
      (value, runtime) => {
        const wanted = word(value, ["Top", "Center", "Bottom", "Justify", "Distributed"]);
        if (wanted !== "Top" && wanted !== "Center")
          throw runtime.unknown(`RangeFormat.verticalAlignment = "${wanted}"`);
        return { vertical: wanted === "Top" ? "top" : "center" };
      },
    ),
    ColumnWidth: widthProperty,
    RowHeight: heightProperty,
    UseStandardWidth: standardWidthProperty,
    UseStandardHeight: standardHeightProperty,
  },
  methods: {},
});

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
