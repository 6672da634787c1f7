import type { Draft } from "../package/draft";
import type { TableIds } from "../writing/place";
import { putRepeatedRows } from "../writing/dress/repeatedRows";
import { plainMarkup } from "../xml/markup";
import type { PlacedEdits } from "./arrange";
import { editCells } from "./cells";
import { editCharts } from "./charts";
import { editFrame } from "./frame";
import { withHeights } from "./heights";
import type { Stock } from "./stock";
import { editTables } from "./tables";

export interface EditContext {
  readonly stock: Stock;
  readonly tables: TableIds;
}

/** Brings a sheet's part to what it became; what was not edited stays as it is spelled. */
export function editSheet(draft: Draft, { edits, part }: PlacedEdits, { stock, tables }: EditContext): void {
  const { cells, heights, page } = edits;
  if (cells) draft.parts.put(part, editCells(plainMarkup(draft.parts.text(part)), part, cells, stock));
  if (heights) draft.parts.put(part, withHeights(plainMarkup(draft.parts.text(part)), part, heights));
  if (page) putRepeatedRows(draft, edits.name, page.repeatRows);
  const tableIds = edits.tables && editTables(draft, part, edits, tables);
  const drawing = editCharts(draft, part, edits);
  editFrame(draft, part, edits, { stock, tableIds, drawing });
}
