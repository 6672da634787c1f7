import type { CellPatch } from "../../../workbook/plan";
import type { Draft } from "../../package/draft";
import { childOf, childrenOf } from "../../xml/elements";

/** A patched header cell renames its column: Excel repairs a table whose header and columns disagree. */
export function renameColumns(draft: Draft, patches: readonly CellPatch[]): void {
  for (const table of draft.book.tables.filter(({ hasHeader }) => hasHeader)) {
    const { top, left, right } = table.box;
    const ours = patches.filter(
      ({ sheet, row, column }) =>
        row === top && column >= left && column <= right && sheet.toLowerCase() === table.sheet.toLowerCase(),
    );
    if (ours.length === 0) continue;
    const root = draft.parts.tree(table.part);
    const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
    for (const { column, value } of ours) {
      const attributes = columns[column - left]?.attributes;
      if (attributes) attributes["name"] = columnName(table.name, value);
    }
    const names = new Set(columns.map(({ attributes }) => attributes["name"]?.toLowerCase()));
    if (names.size < columns.length) throw new Error(`table ${table.name}: two columns of one name`);
    draft.parts.put(table.part, root);
  }
}

function columnName(table: string, value: CellPatch["value"]): string {
  if (typeof value !== "string" || value === "") throw new Error(`table ${table}: a header must be a text`);
  return spelledName(value);
}

/** Line ends in column names are spelled out, as Excel does: an attribute would turn them into spaces. */
export function spelledName(name: string): string {
  return name.replace(/[\r\n]/g, (end) => (end === "\n" ? "_x000a_" : "_x000d_"));
}
