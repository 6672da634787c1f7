import type { Book } from "../../campaign/book";
import { ownEntries, registersOf } from "../../exchange/scope";
import type { DepartmentShare } from "../exchange";

/** What the copy of each department would hold, in the order of the campaign. */
export function departmentShares(book: Book): DepartmentShare[] {
  const unplaced = unplacedRows(book);
  return book.campaign.departments.map(({ id, name }) => ({
    id,
    name,
    registers: registersOf(id, book.campaign).map((register) => {
      const entries = book.entries(register.id);
      return { sheet: entries.sheet, rows: ownEntries(entries, id).length };
    }),
    unplaced,
  }));
}

/** Rows of registers that all write in which no department of the campaign can be read. */
function unplacedRows({ campaign, entries }: Book): number {
  const shared = campaign.registers.filter(({ department }) => department !== undefined);
  return shared.reduce((sum, { id }) => {
    const all = entries(id);
    const placed = campaign.departments.reduce(
      (count, department) => count + ownEntries(all, department.id).length,
      0,
    );
    return sum + all.count - placed;
  }, 0);
}
