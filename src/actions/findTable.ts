import type { Book } from "../campaign/book";
import type { Campaign } from "../campaign/campaign";
import type { Register } from "../registers/register";
import { foldCase } from "../registers/text/fold";
import { cellAddress } from "../workbook/address";
import { Trouble } from "../workbook/trouble";
import type { Contents, Outline, TableContents } from "../workbook/workbook";

/** By its own name wherever it stands, else the likeliest table on the register's sheet. */
export function findTable<Table extends TableContents>(
  register: Register,
  { tables }: { readonly tables: readonly Table[] },
): Table | undefined {
  const byName = tables.find(({ name }) => same(name, register.table));
  if (byName) return byName;
  const labels = new Set(register.fields.map(({ label }) => foldCase(label)));
  const known = (table: TableContents) => table.columns.filter((name) => labels.has(foldCase(name))).length;
  return tables
    .filter((table) => same(table.sheet, register.sheet) && known(table) > labels.size / 2)
    .sort((one, other) => known(other) - known(one))[0];
}

/** Tables that hold every required field of a register that stands elsewhere, as a copied sheet does. */
export function doublesIn(outline: Outline, campaign: Campaign): Book["doubles"] {
  const counted = new Map(campaign.registers.map((register) => [register.id, findTable(register, outline)]));
  const registers = new Set([...counted.values()]);
  return campaign.registers.flatMap((register) => {
    const wanted = register.fields.map(({ label }) => foldCase(label));
    return outline.tables
      .filter((table) => {
        const names = new Set(table.columns.map(foldCase));
        return !registers.has(table) && wanted.every((label) => names.has(label));
      })
      .map(({ sheet, box }) => ({ register: register.id, sheet, cell: cellAddress(box.top, box.left) }));
  });
}

export function same(one: string, other: string): boolean {
  return foldCase(one) === foldCase(other);
}

/** Why a register is not found. */
export function missing(register: Register, contents: Contents): Trouble {
  const there = contents.sheets.some(({ name }) => same(name, register.sheet));
  return new Trouble(there ? "table-missing" : "sheet-missing", { sheet: register.sheet });
}
