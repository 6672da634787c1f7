import { sonLa2026 } from "../../../../src/campaign/presets/son-la-2026";
import type { Book } from "../../../../src/campaign/book";
import type { Campaign } from "../../../../src/campaign/campaign";
import { USUAL_SCALE } from "../../../../src/campaign/points";
import { yearPeriod } from "../../../../src/campaign/period";
import { calculate } from "../../../../src/calculating";
import { monthlyCounts } from "../../../../src/exchange/monthlyCounts";
import { countRows } from "../../../../src/scoring/counters";
import type { Tally } from "../../../../src/scoring/tally";
import { type Counted, superiorCopyPlan } from "../../../../src/sheets/copies/superior";
import type { Settings } from "../../../../src/sheets/settingRows";
import type { PlanCell, WorkbookPlan } from "../../../../src/workbook/plan";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../../../src/xlsx";
import { d } from "../../../books";

const SETTINGS: Counted["settings"] = {
  centre: "Trung tâm",
  title: "Phong trào",
  year: 2026,
  rounding: "Làm tròn",
  decimals: 1,
  deadline: "Trước ngày đó",
};

const POINTS: Counted["points"] = { scale: USUAL_SCALE, typed: new Map() };

/** What a book comes to, as the copy for superiors is made from it. */
export function countedIn(book: Book, settings: Partial<Settings> = {}): Counted {
  return {
    campaign: book.campaign,
    settings: { ...SETTINGS, ...settings },
    period: book.period,
    tallies: monthlyCounts(book),
    counters: countRows(book),
    points: POINTS,
  };
}

/** Numbers that nobody counted: every part has passed as one, but for those that are given. */
export function countedAs(
  tallies: Readonly<Record<string, Partial<Tally>>>,
  { reportDate = "30/06/2026", campaign = sonLa2026 }: { reportDate?: string; campaign?: Campaign } = {},
): Counted {
  const one: Tally = { pass: 1, fail: 0, missing: 0, notDue: 0, anything: true };
  const parts = campaign.targets.flatMap((target) => target.parts);
  return {
    campaign,
    settings: SETTINGS,
    period: yearPeriod(2026, d(reportDate)),
    tallies: parts.map(({ id }) => ({
      part: id,
      reportDate: d(reportDate),
      tally: { ...one, ...tallies[id] },
    })),
    counters: [],
    points: null,
  };
}

/** The copy as a file. Without `cached` nobody has calculated it yet. */
export async function copyOf(counted: Counted, { cached = true } = {}): Promise<Uint8Array> {
  return fileOf(
    superiorCopyPlan(counted, () => ""),
    cached,
  );
}

export async function openCopy(counted: Counted): Promise<XlsxWorkbook> {
  return openXlsx(await copyOf(counted));
}

/** The copy after its reader has put another day into the cell of the report date. */
export async function openAt(counted: Counted, day: number): Promise<XlsxWorkbook> {
  const plan = superiorCopyPlan(counted, () => "");
  const isChoice = (cell: PlanCell | null) => cell?.validation?.rule.kind === "list";
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === "table"
        ? block
        : {
            ...block,
            lines: block.lines.map((line) => ({
              ...line,
              cells: line.cells.map((cell) => (cell && isChoice(cell) ? { ...cell, value: day } : cell)),
            })),
          },
    ),
  }));
  return openXlsx(await fileOf({ ...plan, sheets }, true));
}

async function fileOf(plan: WorkbookPlan, cached: boolean): Promise<Uint8Array> {
  const workbook = newXlsx(cached ? { calculate } : {});
  await workbook.write(plan);
  return workbook.toBytes();
}
