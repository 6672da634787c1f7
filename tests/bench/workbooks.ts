import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { YES } from "../../src/registers/register";
import { firstOfMonth, formatDay } from "../../src/registers/text/dates";
import { columnRef, quote } from "../../src/sheets/formulas/references";
import { registerPlan } from "../../src/sheets/registers";
import { calculate } from "../../src/calculating";
import { benchRows } from "../../src/standin/sample";
import type { Block, SheetPlan } from "../../src/workbook/plan";
import type { Grid } from "../../src/workbook/value";
import { newXlsx } from "../../src/xlsx";

const campaign = sonLa2026;
const COUNTS = 40;

/** Set up, filled and scored as the command line does it. */
export async function scoredWorkbook(entries: number): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  const reportDate = firstOfMonth(campaign.year, 7) - 1;
  await setUp(workbook, campaign, { today: reportDate, reportDate, rows: rowsOf(entries) });
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

/** Set up and filled; every 500th day in the care log is none. */
export async function workbookToCheck(entries: number): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  const reportDate = firstOfMonth(campaign.year, 7) - 1;
  const rows = rowsOf(entries);
  const care = rows.get("carelog") ?? [];
  rows.set(
    "carelog",
    care.map(([day = null, ...rest], index) => [index % 500 === 0 ? "31/02/2026" : day, ...rest]),
  );
  await setUp(workbook, campaign, { today: reportDate, reportDate, rows });
  return workbook.toBytes();
}

/** A sheet as a department keeps it: its own header, and days as people write them. */
export const KEPT_SHEET = "Sổ chăm sóc cũ";

/** Set up, and beside the registers a long sheet that could become one of them. */
export async function workbookWithKeptSheet(entries: number): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  const reportDate = firstOfMonth(campaign.year, 7) - 1;
  const rows = rowsOf(entries);
  const care = rows.get("carelog") ?? [];
  const some = Array.from({ length: entries }, (_, index) => care[index % care.length] ?? []);
  await setUp(workbook, campaign, {
    today: reportDate,
    reportDate,
    rows: new Map([["residents", rows.get("residents") ?? []]]),
  });
  const register = registerOf(campaign, "carelog");
  const like = registerPlan(register, campaign, { rows: [] });
  const { repeatRows: _, ...print } = like.print;
  const labels = register.fields.map(({ label }) => ({ value: label, style: "plain" }));
  const kept = some.map(([day = null, ...rest]) => {
    const said = typeof day === "number" ? formatDay(day) : day;
    return { cells: [said, ...rest].map((value) => ({ value, style: "plain" })) };
  });
  const sheet: SheetPlan = {
    ...like,
    ...{ name: KEPT_SHEET, print, freeze: { rows: 0, columns: 0 }, conditionalFormats: [] },
    blocks: [{ kind: "lines", lines: [{ cells: labels }, ...kept] }],
  };
  await workbook.write({ sheets: [sheet], names: [], cells: [], columns: [] });
  return workbook.toBytes();
}

/** The same registers with no formula but plain counts over the care log: a person's good days since a date. */
export async function countingWorkbook(entries: number): Promise<Uint8Array> {
  const workbook = newXlsx();
  const rows = rowsOf(entries);
  const registers = campaign.registers.map((register) =>
    withoutFormulas(registerPlan(register, campaign, { rows: rows.get(register.id) ?? [] })),
  );
  const [like] = registers;
  if (!like) throw new Error("no registers");
  const { repeatRows: _, ...print } = like.print;
  const lines = countFormulas(rows).map((formula) => ({ cells: [{ formula, style: "plain" }] }));
  const counts: SheetPlan = {
    ...like,
    name: "Đếm",
    blocks: [{ kind: "lines", lines }],
    freeze: { rows: 0, columns: 0 },
    print,
  };
  await workbook.write({ sheets: [...registers, counts], names: [], cells: [], columns: [] });
  return workbook.toBytes();
}

function rowsOf(entries: number): Map<string, Grid> {
  return benchRows(campaign, { entries, seed: 1 });
}

function countFormulas(rows: ReadonlyMap<string, Grid>): string[] {
  const { table, fields } = registerOf(campaign, "carelog");
  const [day = "", who = "", , isSafe = ""] = fields.map(({ label }) => columnRef(table, label));
  const people = (rows.get("residents") ?? []).map(([person]) => (typeof person === "string" ? person : ""));
  return Array.from({ length: COUNTS }, (_, index) => {
    const code = quote(people[index % people.length] ?? "");
    const since = String(firstOfMonth(campaign.year, (index % 6) + 1));
    return `COUNTIFS(${who},${code},${isSafe},${quote(YES)},${day},${quote(`>=${since}`)})`;
  });
}

function withoutFormulas(plan: SheetPlan): SheetPlan {
  return { ...plan, blocks: plan.blocks.map(bare) };
}

/** Lists are left out too: they are kept on a sheet that is not there. */
function bare(block: Block): Block {
  if (block.kind === "lines") return block;
  const columns = block.columns.map(({ name, headerStyle, style }) => ({ name, headerStyle, style }));
  return { ...block, columns };
}
