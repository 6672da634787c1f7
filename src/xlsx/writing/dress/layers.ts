import type { Dressing, LookCopy } from "../../../workbook/dressing";
import type { Limits } from "../../limits";
import type { Parts } from "../../package/parts";
import type { Book } from "../../reading/book";
import { StyleRows, type StyleRow } from "../../reading/looks/styleRows";
import { sheetWithCells } from "../../reading/sheets";
import { readColumns } from "../../reading/whole/columns";
import { sheetFrame } from "../../reading/whole/frame";
import { plainMarkup } from "../../xml/markup";
import type { Styles } from "../styles";
import type { StyleLayer } from "./styleMap";

/** The styles of a box, at another place; those of cells that are not there too. */
export function copiedLayer(parts: Parts, book: Book, { from, to }: LookCopy, limits: Limits): StyleLayer {
  const { box } = from;
  const { part } = sheetWithCells(book, from.sheet);
  const xml = plainMarkup(parts.text(part));
  const rows = new StyleRows(xml, part, readColumns(sheetFrame(xml, part)), limits);
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
