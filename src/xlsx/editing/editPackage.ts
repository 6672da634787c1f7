import { Draft } from "../package/draft";
import type { Parts } from "../package/parts";
import { findRelation, readRelations } from "../package/relations";
import { reachable, sweep } from "../package/sweep";
import type { Book } from "../reading/book";
import { dropSignature } from "../writing/losses";
import { TableIds } from "../writing/place";
import { askForCalculation } from "../writing/structure";
import { arrangeSheets, lockStructure } from "./arrange";
import type { WorkbookEdits } from "./edits";
import { editNames } from "./names";
import { editSheet } from "./sheets";
import { Stock } from "./stock";

/** The package after edits. The one given stays as it is, whatever happens. */
export function editPackage(parts: Parts, book: Book, edits: WorkbookEdits): Parts {
  const draft = new Draft(parts, book);
  dropSignature(draft);
  const stock = new Stock(draft, edits.styles);
  const tables = new TableIds(draft);
  const placed = arrangeSheets(draft, edits.sheets);
  editNames(draft, edits);
  lockStructure(draft, edits.structureLocked);
  for (const sheet of placed) editSheet(draft, sheet, { stock, tables });
  stock.flush();
  if (edits.sheets.some(({ cells }) => cells !== undefined)) {
    const chain = findRelation(readRelations(draft.parts, book.part), "calcChain");
    if (chain) draft.unrelate(book.part, chain.id);
    askForCalculation(draft);
  }
  sweep(draft, reachable(parts));
  return draft.parts;
}
