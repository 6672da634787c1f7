import type { Campaign } from "../campaign/campaign";
import { defaultReportDate } from "../campaign/period";
import { USUAL_SCALE } from "../campaign/points";
import { type Day, daysFrom1904 } from "../registers/text/dates";
import { blockScalePlan } from "../sheets/block/scale";
import { listNames, listNamesIn, listsPlan } from "../sheets/lists";
import { scalePlan } from "../sheets/points/scaleSheet";
import { registerPlan } from "../sheets/registers";
import { DEADLINES, type Settings } from "../sheets/settingRows";
import { settingsNames, settingsPlan } from "../sheets/settings";
import { readSettings, settingsNamesIn } from "../sheets/settingsReader";
import { targetsPlan } from "../sheets/targets";
import { unitsName, unitsPlan } from "../sheets/units/list";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { Grid } from "../workbook/value";
import type { Contents, SheetCells, Workbook } from "../workbook/workbook";
import { copyFor } from "./copyFor";
import { same } from "./findTable";
import { lackingIn } from "./lacking";
import { completeOwn } from "./own/complete";
import { readDeciding } from "./own/readDeciding";
import { hasOwn } from "./readSheets";
import { settingsIn } from "./settingsIn";
import { LISTS_SHEET, SETTINGS_SHEET } from "../sheets/names";

export interface SetUpChoices {
  readonly today: Day;
  readonly reportDate?: Day;
  /** Entries to begin with, by register. */
  readonly rows?: ReadonlyMap<string, Grid>;
}

/** Adds what the campaign needs and the workbook lacks; what is there stays as it is. Throws Trouble department-copy. */
export async function setUp(
  workbook: Workbook,
  campaign: Campaign,
  choices: SetUpChoices,
): Promise<{ readonly added: readonly string[] }> {
  const contents = await workbook.contents();
  const there = await sheetsThere(workbook, contents);
  await refuseOther(workbook, contents, campaign, there.settings);
  const own = hasOwn(contents) ? settingsIn(await readDeciding(workbook)).preset : campaign;
  const plan = setUpPlan(contents, own, choices, there);
  if (plan.sheets.length > 0 || plan.names.length > 0) await workbook.write(plan);
  const completed = hasOwn(contents) ? await completeOwn(workbook, await readDeciding(workbook)) : null;
  return { added: [...plan.sheets.map(({ name }) => name), ...(completed ?? [])] };
}

/** All that a workbook of the campaign holds when nothing is there yet. */
export function newWorkbookPlan(campaign: Campaign, choices: SetUpChoices): WorkbookPlan {
  const nothing = { sheets: [], tables: [], names: [], date1904: false, structureLocked: false };
  return setUpPlan(nothing, campaign, choices, { settings: null, lists: null });
}

/** The sheets and names that the workbook lacks. */
function setUpPlan(
  contents: Contents,
  campaign: Campaign,
  choices: SetUpChoices,
  there: SheetsThere,
): WorkbookPlan {
  const reportDate = choices.reportDate ?? defaultReportDate(campaign.year, choices.today);
  const settings: Settings = {
    centre: campaign.centre,
    title: campaign.title,
    campaign: campaign.id,
    year: campaign.year,
    period: "year",
    reportDate: reportDate - daysFrom1904(contents.date1904),
    rounding: "Làm tròn",
    decimals: 1,
    deadline: DEADLINES[0],
  };
  const lacking = lackingIn(contents, campaign);
  const sheets: SheetPlan[] = [];
  if (lacking.settings) sheets.push(settingsPlan(campaign, settings));
  if (lacking.targets) sheets.push(targetsPlan(campaign));
  if (lacking.scale) sheets.push(scaleSheet(campaign));
  if (lacking.units) sheets.push(unitsPlan(campaign));
  for (const register of lacking.registers) {
    sheets.push(registerPlan(register, campaign, { rows: choices.rows?.get(register.id) ?? [] }));
  }
  if (lacking.lists) sheets.push(listsPlan(campaign));
  const known = new Set(contents.names.map(({ name }) => name.toLowerCase()));
  const names: NamePlan[] = [
    ...(there.settings ? settingsNamesIn(there.settings) : settingsNames()),
    ...(there.lists ? listNamesIn(campaign, there.lists) : listNames(campaign)),
    ...(lacking.units ? [unitsName(campaign)] : []),
  ].filter(({ name }) => !known.has(name.toLowerCase()));
  return { sheets, names, cells: [], columns: [] };
}

function scaleSheet({ block }: Campaign): SheetPlan {
  return block ? blockScalePlan(block.scale) : scalePlan(USUAL_SCALE);
}

/** As they were read, null = not there. They may have been made by an earlier version, or changed. */
interface SheetsThere {
  readonly settings: SheetCells | null;
  readonly lists: SheetCells | null;
}

async function sheetsThere(workbook: Workbook, contents: Contents): Promise<SheetsThere> {
  const wanted = [SETTINGS_SHEET, LISTS_SHEET].filter((sheet) =>
    contents.sheets.some(({ name }) => same(name, sheet)),
  );
  if (wanted.length === 0) return { settings: null, lists: null };
  const { sheets } = await workbook.read(wanted.map((sheet) => ({ sheet })));
  const cellsOf = (sheet: string) => sheets.find(({ name }) => same(name, sheet)) ?? null;
  return { settings: cellsOf(SETTINGS_SHEET), lists: cellsOf(LISTS_SHEET) };
}

async function refuseOther(
  workbook: Workbook,
  contents: Contents,
  campaign: Campaign,
  settings: SheetCells | null,
): Promise<void> {
  if (!settings) {
    const copy = await copyFor(workbook, contents);
    if (copy) throw new Trouble("department-copy", { value: copy.name });
    return;
  }
  const there = readSettings(settings).campaign;
  if (there !== campaign.id) {
    throw new Trouble("campaign-other", { sheet: SETTINGS_SHEET, value: there, expected: campaign.id });
  }
}
