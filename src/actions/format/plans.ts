import type { Anchor } from "../../workbook/plan";
import type { TableOutline } from "../../workbook/workbook";

/** A table that went elsewhere in the meantime must not leave its look behind. */
export function headerAnchors({ sheet, box, columns }: TableOutline): Anchor[] {
  return columns.map((value, index) => ({ sheet, row: box.top, column: box.left + index, value }));
}
