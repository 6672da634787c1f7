import { openDesk } from "../../src/actions/openDesk";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { firstOfMonth } from "../../src/registers/text/dates";
import { benchRows } from "../../src/standin/sample";
import { files } from "../../src/taskpane/work/files";
import type { CellPatch } from "../../src/workbook/plan";
import type { Reading, Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { cellsOf, outlineOf } from "../looking";
import type { Measure } from "./table";
import { ratiosOf } from "./timing";

/** Of which the care log has 58%. */
const ENTRIES = 34_500;
const CHANGED = 2_000;
const DEPARTMENT = "QLCS";
const NOW = firstOfMonth(sonLa2026.year, 7);
const BUDGET = 5;
const ROUNDS = 5;

/** A department's copy with a care log of 20,000 rows comes back and is merged, against parsing the JSON of both files' cells. */
export async function exchangeCost(): Promise<Measure[]> {
  const master = await filled();
  const [copy] = await deskAt(master).shareWithDepartments({
    departments: [DEPARTMENT],
    columns: "full",
    now: NOW,
  });
  if (!copy) throw new Error("no copy was made");
  const back = await changed(copy.bytes);
  const here = await everything(master);
  const there = await everything(openXlsx(back));
  const json = JSON.stringify([here.sheets, there.sheets]);
  const receive = () => deskAt(readOnly(here)).receive([{ name: "ve.xlsx", bytes: back }]);
  const merge = async () => {
    const desk = deskAt(readOnly(here));
    const view = await desk.receive([{ name: "ve.xlsx", bytes: back }]);
    if (view.counts.changed !== CHANGED) throw new Error(`${String(view.counts.changed)} changes were found`);
    await desk.accept({ accepted: "safe", now: NOW });
  };
  const open = () =>
    cellsOf(
      openXlsx(back),
      there.outline.sheets.map(({ name }) => name),
    );
  const [opened = NaN, received = NaN, merged = NaN] = await ratiosOf(
    () => JSON.parse(json) as unknown,
    [open, receive, merge],
    ROUNDS,
  );
  const line = (what: string, measured: number, budget: number | null): Measure => {
    return { what, measured, unit: "× JSON.parse", budget };
  };
  return [
    line("unpack and read a return of 20,000 rows", opened, null),
    line("the same, compared and checked", received, null),
    line("the same, merged (2,000 rows changed)", merged, null),
    line("comparing and merging without the reading", merged - opened, BUDGET),
  ];
}

function deskAt(workbook: Workbook) {
  return openDesk(workbook, { files, random: Math.random });
}

async function filled(): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  const rows = benchRows(sonLa2026, { entries: ENTRIES, seed: 1 });
  await setUp(workbook, sonLa2026, { today: NOW - 1, reportDate: NOW - 1, rows });
  return workbook;
}

/** What a person writes: another caretaker in every tenth row. */
async function changed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === "NhatKy");
  const column = table?.columns.indexOf("Người thực hiện") ?? -1;
  if (!table || column < 0) throw new Error("no care log");
  const cells = Array.from({ length: CHANGED }, (_, index): CellPatch => {
    const { box, sheet } = table;
    return {
      sheet,
      row: box.top + 1 + index * 10,
      column: box.left + column,
      value: `Người ${String(index)}`,
    };
  });
  await workbook.write({ sheets: [], names: [], cells, columns: [] });
  return workbook.toBytes();
}

async function everything(workbook: Workbook): Promise<Reading> {
  const { sheets } = await workbook.contents();
  return workbook.read(sheets.filter(({ hasCells }) => hasCells).map(({ name }) => ({ sheet: name })));
}

/** As Excel hands it over, without the time that Excel takes; what is written goes nowhere. */
function readOnly({ outline, sheets }: Reading): Workbook {
  const cells = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    contents: () => Promise.resolve(outline),
    read: (areas) =>
      Promise.resolve({
        outline,
        sheets: areas.map(({ sheet }) => cells.get(sheet) ?? { name: sheet, top: 0, left: 0, cells: [] }),
      }),
    write: () => Promise.resolve({ losses: [] }),
  };
}
