import { readBook } from "../../src/actions/readBook";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import type { Book } from "../../src/campaign/book";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { ROW_ID } from "../../src/registers/register";
import { calculate } from "../../src/calculating/calculate";
import type { CellPatch } from "../../src/workbook/plan";
import type { Grid } from "../../src/workbook/value";
import type { TableOutline, Workbook } from "../../src/workbook/workbook";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import { PERIOD_WORDS } from "../../src/wording/vi/periods";
import { newXlsx, openXlsx } from "../../src/xlsx";
import type { Case } from "./cases";
import { cellsOf, outlineOf } from "../looking";
import { SETTINGS_SHEET, TARGETS_TABLE } from "../../src/sheets/names";

/**
 * The case as a scored workbook: set up with its rows, changed where people change things, scored. Without `cached` no
 * formula has a value, so that whatever is read from it later was calculated by somebody else.
 */
export async function workbookOf(one: Case, { cached }: { readonly cached: boolean }): Promise<Uint8Array> {
  const workbook = newXlsx(cached ? { calculate } : {});
  const campaign = { ...sonLa2026, year: one.year };
  const { reportDate } = one;
  await setUp(workbook, campaign, { today: 0, reportDate, rows: new Map(Object.entries(one.rows)) });
  const period = await settingCell("Kỳ báo cáo", PERIOD_WORDS[one.span], workbook);
  await workbook.write({ ...EMPTY_PLAN, cells: await typed(one, workbook) });
  if (cached) await workbook.write({ ...EMPTY_PLAN, cells: [period] });
  await scoreWorkbook(workbook, { write: true });
  // Typed into a scorecard that is there already, as by somebody without the add-in: the formulas follow by themselves.
  if (!cached) await workbook.write({ ...EMPTY_PLAN, cells: [period] });
  return workbook.toBytes();
}

export async function bookIn(file: Uint8Array): Promise<Book> {
  return (await readBook(openXlsx(file))).book;
}

async function typed(one: Case, workbook: Workbook): Promise<CellPatch[]> {
  const { tables } = await outlineOf(workbook);
  const tableOf = (name: string): TableOutline => {
    const table = tables.find((known) => known.name === name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  };
  const registers = sonLa2026.registers.flatMap(({ id, table }) => {
    const rows = (one.rows[id] ?? []).length;
    return [
      ...(one.rowIds ? rowIds(tableOf(table), rows) : []),
      ...below(tableOf(table), one.below[id] ?? []),
    ];
  });
  return [...(await settings(one, workbook)), ...levels(one, tableOf(TARGETS_TABLE)), ...registers];
}

async function settingCell(label: string, value: string | number, workbook: Workbook): Promise<CellPatch> {
  const [sheet] = await cellsOf(workbook, [SETTINGS_SHEET]);
  const index = (sheet?.cells ?? []).findIndex(([first]) => first === label);
  if (index < 0) throw new Error(`no setting ${label}`);
  return { sheet: SETTINGS_SHEET, row: index + (sheet?.top ?? 0), column: 1, value };
}

async function settings({ rounding, decimals }: Case, workbook: Workbook): Promise<CellPatch[]> {
  return [
    await settingCell("Cách làm tròn", rounding, workbook),
    await settingCell("Số chữ số thập phân", decimals, workbook),
  ];
}

function levels(one: Case, { sheet, box, columns }: TableOutline): CellPatch[] {
  const parts = sonLa2026.targets.flatMap((target) => target.parts.map(({ id }) => id));
  const at = (part: string, column: string, value: number | null | undefined): CellPatch[] =>
    value === undefined
      ? []
      : [
          {
            sheet,
            row: box.top + 1 + parts.indexOf(part),
            column: box.left + columns.indexOf(column),
            value,
          },
        ];
  return Object.entries(one.levels).flatMap(([part, now]) => [
    ...at(part, "Mức giao", now?.level),
    ...at(part, "Mức vượt", now?.stretch),
  ]);
}

function rowIds({ sheet, box, columns }: TableOutline, rows: number): CellPatch[] {
  const column = box.left + columns.indexOf(ROW_ID);
  return Array.from({ length: rows }, (_, index) => {
    return { sheet, row: box.top + 1 + index, column, value: `id-${String(index)}` };
  });
}

function below({ sheet, box }: TableOutline, rows: Grid): CellPatch[] {
  return rows.flatMap((cells, index) =>
    cells.map((value, column) => ({ sheet, row: box.bottom + 1 + index, column: box.left + column, value })),
  );
}
