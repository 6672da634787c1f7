import type { SheetState } from "../../workbook/workbook";
import { boxOf, once, PLACE } from "../place";

/** What is returned gives it after the next sync. */
export function askState(sheet: Excel.Worksheet): () => SheetState {
  const { protection } = sheet;
  protection.load("protected");
  const filter = askFilter(sheet);
  return () => ({ isProtected: protection.protected, filter: filter() });
}

/** The filter over plain cells of a sheet. */
export function askFilter({ autoFilter }: Excel.Worksheet): () => SheetState["filter"] {
  autoFilter.load("isDataFiltered");
  const range = once(autoFilter.getRangeOrNullObject());
  range.load(PLACE);
  return () => (range.isNullObject ? null : { box: boxOf(range), hidesRows: autoFilter.isDataFiltered });
}
