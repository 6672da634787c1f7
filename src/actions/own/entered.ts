import type { Book } from "../../campaign/book";
import type { OwnThing } from "../../campaign/ownThing";
import { foldCase } from "../../registers/text/fold";
import { Trouble } from "../../workbook/trouble";
import type { Entries } from "../../registers/entries";

/** How much has been entered: filled cells of a column, entries of a register, entries that name a department. */
export function entered(book: Book, thing: OwnThing): number {
  const { departments, registers } = book.campaign;
  switch (thing.kind) {
    case "register":
      return ofSheet(book, thing.sheet)?.count ?? 0;
    case "field": {
      const entries = ofSheet(book, thing.sheet);
      const label = entries?.register.fields.find(
        (field) => foldCase(field.label) === foldCase(thing.label),
      )?.label;
      if (!entries || label === undefined || !entries.has(label)) return 0;
      return entries.filled(label).reduce((sum, one) => sum + one, 0);
    }
    case "department": {
      const place = departments.findIndex(({ id }) => id === thing.id);
      const listed = departments.map(({ id }) => id).join("\n");
      return registers.reduce((sum, { sheet, fields }) => {
        const entries = fields.some(({ values }) => values.join("\n") === listed)
          ? ofSheet(book, sheet)
          : null;
        const named = fields.filter(
          ({ label, values }) => values.join("\n") === listed && entries?.has(label),
        );
        return named.reduce((all, { label }) => {
          return all + (entries?.choices(label).filter((choice) => choice === place).length ?? 0);
        }, sum);
      }, 0);
    }
  }
}

/** Null where its sheet is not in the workbook: nothing was entered there. */
function ofSheet({ campaign, entries }: Book, sheet: string): Entries | null {
  const register = campaign.registers.find((one) => foldCase(one.sheet) === foldCase(sheet));
  if (!register) return null;
  try {
    return entries(register.id);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return null;
  }
}
