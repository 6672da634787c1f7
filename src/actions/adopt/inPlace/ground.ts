import type { Campaign } from "../../../campaign/campaign";
import { helperColumns } from "../../../sheets/helperColumns";
import { LOOKS_RESTORE_SHEET, MARKS_SHEET, REMADE_SHEETS, RESTORE_SHEET } from "../../../sheets/names";
import { foldCase } from "../../../registers/text/fold";
import type { Box } from "../../../workbook/address";
import { Trouble } from "../../../workbook/trouble";
import type { Reading, SheetState, TableOutline, Workbook, WrittenFormula } from "../../../workbook/workbook";
import { findTable, same } from "../../findTable";

/** What must be known, besides its cells, before a sheet becomes a register. */
export interface Ground {
  readonly state: SheetState;
  /** Of people: in sheets that are made anew, and in calculated columns, formulas are ours. */
  readonly formulas: readonly Formulas[];
}

export interface Formulas {
  readonly sheet: string;
  readonly written: readonly WrittenFormula[];
}

/** Looks at all sheets of a workbook that was read a moment ago. Throws Trouble sheet-missing. */
export async function groundOf(
  workbook: Workbook,
  sheet: string,
  { outline }: Reading,
  campaign: Campaign,
): Promise<Ground> {
  const looked = outline.sheets.filter(
    ({ name, hasCells }) => hasCells && (same(name, sheet) || !isMade(name)),
  );
  const { sheets } = await workbook.read(
    looked.map(({ name }) => ({
      sheet: name,
      written: { except: calculatedOn(name, outline.tables, campaign) },
      ...(same(name, sheet) ? { state: true as const } : {}),
    })),
  );
  const state = sheets.find(({ name }) => same(name, sheet))?.state;
  if (!state) throw new Trouble("sheet-missing", { sheet });
  return { state, formulas: sheets.map(({ name, written = [] }) => ({ sheet: name, written })) };
}

/** Sheets that are made anew whenever they are asked for, or hold texts alone. */
function isMade(sheet: string): boolean {
  const isNumbered = [RESTORE_SHEET, MARKS_SHEET].some((name) => foldCase(sheet).startsWith(foldCase(name)));
  return isNumbered || MADE.has(foldCase(sheet));
}

const MADE: ReadonlySet<string> = new Set([...REMADE_SHEETS, LOOKS_RESTORE_SHEET].map(foldCase));

/** The bodies of the calculated columns of the registers on a sheet. */
function calculatedOn(sheet: string, tables: readonly TableOutline[], campaign: Campaign): Box[] {
  return campaign.registers.flatMap((register) => {
    const table = findTable(register, { tables });
    if (!table || !same(table.sheet, sheet)) return [];
    const names = new Set(helperColumns(register, campaign, (id) => id).map(({ name }) => foldCase(name)));
    return table.columns.flatMap((name, i) => {
      const column = table.box.left + i;
      return names.has(foldCase(name))
        ? [{ top: table.box.top + 1, left: column, bottom: table.box.bottom, right: column }]
        : [];
    });
  });
}
