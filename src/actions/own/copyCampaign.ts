import type { Campaign } from "../../campaign/campaign";
import { defaultReportDate } from "../../campaign/period";
import { USUAL_POINTS } from "../../campaign/points";
import { registerRows } from "../../exchange/registerRows";
import type { Register } from "../../registers/register";
import type { Day } from "../../registers/text/dates";
import { firstOfMonth } from "../../registers/text/dates";
import { foldCase } from "../../registers/text/fold";
import {
  DEFINITIONS_TABLE,
  OUT,
  OWN_DEPARTMENTS_TABLE,
  OWN_FIELDS_TABLE,
  REMOVED,
  SETTINGS_SHEET,
  TARGETS_SHEET,
} from "../../sheets/names";
import { definitionsPlan } from "../../sheets/own/definitions";
import { departmentsPlan } from "../../sheets/own/departments";
import { ownFieldsPlan } from "../../sheets/own/fields";
import { scalePlan } from "../../sheets/points/scaleSheet";
import { RULES_TABLE } from "../../sheets/ruleLevels";
import { settingsPlan } from "../../sheets/settings";
import { readTargets } from "../../sheets/targetsReader";
import type { Block, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { CellValue, Grid } from "../../workbook/value";
import type { Reading, Workbook } from "../../workbook/workbook";
import { same } from "../findTable";
import type { Files } from "../files";
import type { CopiedCampaign, CopyChoice } from "../own";
import { bookFrom, type OpenBook } from "../readBook";
import { listIn, readSheets, targetsIn } from "../readSheets";
import { newWorkbookPlan } from "../setUp";
import { settingsIn } from "../settingsIn";
import { wholeCampaign } from "./overview";
import type { PlacedTable } from "../../sheets/placedTable";

/**
 * A new workbook for another year: targets, levels, points, departments, columns, registers and settings as they are
 * here; of the registers only those of people are filled that are asked for, with whoever has not left by then. There are
 * no scores, and nothing is written here.
 */
export async function copyCampaign(
  workbook: Workbook,
  files: Files,
  choice: CopyChoice,
): Promise<CopiedCampaign> {
  const reading = await readSheets(workbook);
  const open = bookFrom(reading);
  const campaign = campaignOf(reading, open, choice);
  const rows = new Map(
    campaign.registers.flatMap((register) => {
      const isKept = register.people !== undefined && choice.keep.includes(register.id);
      return isKept ? [[register.id, stillThere(register, open, choice.year)] as const] : [];
    }),
  );
  const plan = newWorkbookPlan(campaign, { today: choice.today, rows });
  const sheets = plan.sheets.map((sheet) => ownSheet(sheet, reading, open, campaign, choice));
  const bytes = await files.make(
    { ...plan, sheets: [...sheets, ...ownLists(reading, campaign)] } satisfies WorkbookPlan,
    { lockStructure: false },
  );
  const kept = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
  return { fileName: `${String(choice.year)}_so-theo-doi.xlsx`, bytes, rows: kept };
}

/** Lists of targets have columns of points where there are any; what stands in them is copied. */
function campaignOf(reading: Reading, { points }: OpenBook, { year }: CopyChoice): Campaign {
  // What is taken out is in the lists alone, and may come back there.
  const { preset } = settingsIn(reading);
  const list = targetsIn(reading);
  const campaign = readTargets(preset, list.table, list.cells);
  const targets = points
    ? campaign.targets.map((one) => ({ ...one, points: USUAL_POINTS }))
    : campaign.targets;
  return { ...campaign, targets, year };
}

/** Whoever has not left before the year begins; a day of leaving that cannot be read is none. */
function stillThere(register: Register, { book, date1904 }: OpenBook, year: number): Grid {
  const entries = book.entries(register.id);
  const { labels, rows } = registerRows(entries, date1904);
  const until = register.people ? entries.days(register.people.until) : null;
  const first: Day = firstOfMonth(year, 1);
  return rows
    .filter((_, entry) => !((until?.[entry] ?? NaN) < first))
    .map(({ values }) =>
      register.fields.map(({ label }): CellValue => {
        const value = values[labels.indexOf(label)] ?? null;
        return typeof value === "object" ? null : value;
      }),
    );
}

function ownSheet(
  sheet: SheetPlan,
  reading: Reading,
  { settings, points }: OpenBook,
  campaign: Campaign,
  { year, today }: CopyChoice,
): SheetPlan {
  if (sheet.name === SETTINGS_SHEET) {
    const plan = settingsPlan(campaign, {
      ...settings,
      year,
      title: settings.title.replaceAll(String(settings.year), String(year)),
      period: "year",
      reportDate: defaultReportDate(year, today),
    });
    const levels = listIn(reading, RULES_TABLE);
    return levels ? withRowsOf(plan, levels) : plan;
  }
  if (sheet.name === TARGETS_SHEET) return targetsOf(sheet, targetsIn(reading), reading);
  const scale = points && scalePlan(points.scale);
  return scale?.name === sheet.name ? scale : sheet;
}

/** As they stand here, with the mark of those that are taken out. */
function targetsOf(plan: SheetPlan, list: PlacedTable, reading: Reading): SheetPlan {
  const { blocks, ...sheet } = withRowsOf(withMarks(plan, list, REMOVED), list);
  const shares = new Set(
    wholeCampaign(reading).targets.flatMap(({ parts }) =>
      parts.flatMap(({ id, goal }) => (goal.kind === "share" ? [foldCase(id)] : [])),
    ),
  );
  return {
    ...sheet,
    blocks: blocks.map((block): Block => {
      if (block.kind !== "table") return block;
      const levels = block.columns.flatMap(({ name }, column) => (LEVELS.includes(name) ? [column] : []));
      const { heights: _, ...table } = block;
      return {
        ...table,
        exceptions: block.rows.flatMap((row, index) => {
          const isShare = typeof row[0] === "string" && shares.has(foldCase(row[0]));
          return isShare ? levels.map((column) => ({ row: index, column, style: "percent" })) : [];
        }),
      };
    }),
  };
}

const LEVELS = ["Mức giao", "Mức vượt"];

/** With the column of marks, where the list has one. */
function withMarks(plan: SheetPlan, { table }: PlacedTable, name: string): SheetPlan {
  if (!table.columns.some((one) => same(one, name))) return plan;
  const blocks = plan.blocks.map((block): Block => {
    if (block.kind !== "table") return block;
    return { ...block, columns: [...block.columns, { name, headerStyle: "header", style: "center" }] };
  });
  return { ...plan, widths: [...plan.widths, 11], blocks };
}

function ownLists(reading: Reading, campaign: Campaign): SheetPlan[] {
  return (
    [
      [DEFINITIONS_TABLE, definitionsPlan([], campaign)],
      [OWN_FIELDS_TABLE, ownFieldsPlan([])],
      [OWN_DEPARTMENTS_TABLE, departmentsPlan([])],
    ] as const
  ).flatMap(([name, plan]) => {
    const list = listIn(reading, name);
    return list ? [withRowsOf(withMarks(plan, list, OUT), list)] : [];
  });
}

/** The plan's table of the same name with the rows that stand in a workbook. */
function withRowsOf(plan: SheetPlan, { table, cells }: PlacedTable): SheetPlan {
  const blocks = plan.blocks.map((block): Block => {
    if (block.kind !== "table" || !same(block.name, table.name)) return block;
    const columns = block.columns.map(({ name }) => table.columns.findIndex((one) => same(one, name)));
    const rows = Array.from({ length: table.box.bottom - table.box.top }, (_, index) =>
      columns.map((column) =>
        column < 0 ? null : valueAt(cells, table.box.top + 1 + index, table.box.left + column),
      ),
    );
    return { ...block, rows: rows.filter((row) => row.some((value) => value !== null && value !== "")) };
  });
  return { ...plan, blocks };
}
