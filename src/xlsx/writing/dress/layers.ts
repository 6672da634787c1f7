import type { Dressing, LookCopy } from "../../../workbook/dressing";
import type { StyleRow } from "../../reading/looks/styleRows";
import type { Styles } from "../styles";
import type { LookSources } from "./lookSources";
import type { StyleLayer } from "./styleMap";

/** The styles of a box, at another place; those of cells that are not there too. */
export function copiedLayer(sources: LookSources, { from, to }: LookCopy): StyleLayer {
  const { box } = from;
  const rows = sources.rowsOf(from.sheet);
  const known = new Map<StyleRow, readonly number[]>();
  const copied = (row: StyleRow): number[] => {
    const before = Array.from({ length: to.column }, () => -1);
    const styles = Array.from({ length: box.right - box.left + 1 }, (_, i) =>
      rows.styleAt(row, box.left + i),
    );
    return [...before, ...styles];
  };
  return {
    top: to.row,
    bottom: to.row + box.bottom - box.top,
    at: (row) => {
      const source = rows.at(row - to.row + box.top);
      const styles = known.get(source) ?? copied(source);
      known.set(source, styles);
      return styles;
    },
  };
}

export function styledLayers(styled: Dressing["styles"], styles: Styles): StyleLayer[] {
  return styled.flatMap(({ boxes, style }) => {
    const number = styles.cell(style);
    return boxes.map(({ top, left, bottom, right }) => {
      const row = Array.from({ length: right + 1 }, (_, column) => (column < left ? -1 : number));
      return { top, bottom, at: () => row };
    });
  });
}
