import type { Campaign } from "../../campaign/campaign";
import type { Register } from "../../registers/register";
import { type ColumnLook, fieldLook, helperLook } from "../../sheets/dressing/columnLook";
import { seenOf } from "../../sheets/dressing/rules";
import { roomOf } from "../../sheets/dressing/widths";
import { helperColumns } from "../../sheets/helperColumns";
import { listsAdded } from "../../sheets/lists";
import { STYLES } from "../../sheets/looks";
import { LISTS_SHEET } from "../../sheets/names";
import { registerPlan } from "../../sheets/registers";
import type { Dressing } from "../../workbook/dressing";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Outline, Reading, TableOutline, Workbook } from "../../workbook/workbook";
import { findTable, same } from "../findTable";
import { hasOwn, readSheets } from "../readSheets";
import { settingsIn } from "../settingsIn";

/**
 * Makes what the centre's own lists ask for and the workbook lacks: sheets of registers, columns of registers, values of
 * drop-down lists where these were read. Gives the names of new sheets; null = nothing was lacking.
 */
export async function completeOwn(workbook: Workbook, reading: Reading): Promise<readonly string[] | null> {
  if (!hasOwn(reading.outline)) return null;
  const plan = completingPlan(reading, settingsIn(reading).preset);
  if (isNothing(plan)) return null;
  await workbook.write(plan);
  return plan.sheets.map(({ name }) => name);
}

/** All that is judged, after what the centre's own lists ask for has been made. */
export async function readToScore(workbook: Workbook): Promise<Reading> {
  const reading = await readSheets(workbook);
  return (await completeOwn(workbook, reading)) ? readSheets(workbook) : reading;
}

function completingPlan(reading: Reading, campaign: Campaign): WorkbookPlan {
  const { outline } = reading;
  const lists = reading.sheets.find(({ name }) => same(name, LISTS_SHEET));
  const lines = lists ? listsAdded(campaign, lists, outline.names) : { cells: [], names: [] };
  const wider = campaign.registers.flatMap((register) => {
    const table = findTable(register, outline);
    const columns = table ? lackingColumns(register, table, campaign, outline) : [];
    return table && columns.length > 0 ? [{ table, columns }] : [];
  });
  const isThere = ({ sheet }: Register) => outline.sheets.some(({ name }) => same(name, sheet));
  const made = campaign.registers.filter((register) => {
    return register.fields.some(({ own }) => own) && !isThere(register) && !findTable(register, outline);
  });
  return {
    ...EMPTY_PLAN,
    sheets: made.map((register) => registerPlan(register, campaign)),
    names: lines.names,
    cells: lines.cells,
    widenings: wider.map(({ table, columns }) => ({
      table: table.name,
      from: table.box,
      columns: columns.map((look) => ({ name: look.name, width: Math.round(roomOf(look).best) })),
    })),
    dressings: wider.map(({ table, columns }) => dressingOf(table, columns)),
  };
}

/** Columns that the centre has declared, and calculated ones that its targets look people up in. */
function lackingColumns(
  register: Register,
  table: TableOutline,
  campaign: Campaign,
  outline: Outline,
): ColumnLook[] {
  const tableOf = (id: string) => {
    const other = campaign.registers.find((one) => one.id === id);
    return (other && findTable(other, outline)?.name) ?? "";
  };
  const looks = [
    ...register.fields.filter(({ own }) => own).map((field) => fieldLook(field, campaign)),
    ...helperColumns(register, campaign, tableOf).map(({ name }) => helperLook(name)),
  ];
  return looks.filter(({ name }) => !table.columns.some((column) => same(column, name)));
}

/** They would look like the columns of texts beside them. */
function dressingOf({ sheet, box }: TableOutline, columns: readonly ColumnLook[]): Dressing {
  const at = (top: number, bottom: number, index: number) => {
    return { top, bottom, left: box.right + 1 + index, right: box.right + 1 + index };
  };
  return {
    sheet,
    styles: columns.flatMap((look, index) => [
      { boxes: [at(box.top, box.top, index)], style: STYLES[look.header] },
      { boxes: [at(box.top + 1, box.bottom, index)], style: STYLES[look.body] },
    ]),
    widths: [],
    heights: [],
    filters: [],
    validations: columns.flatMap(({ validation }, index) =>
      validation ? [{ box: at(box.top + 1, box.bottom, index), validation: seenOf(validation) }] : [],
    ),
  };
}

function isNothing({ sheets, names, cells, widenings = [] }: WorkbookPlan): boolean {
  return sheets.length + names.length + cells.length + widenings.length === 0;
}
