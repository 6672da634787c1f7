import type { Campaign } from "../campaign/campaign";
import { defaultReportDate } from "../campaign/period";
import { type Day, daysFrom1904 } from "../registers/text/dates";
import { listNames, listsPlan } from "../sheets/lists";
import { registerPlan } from "../sheets/registers";
import type { Settings } from "../sheets/settingRows";
import { settingsNames, settingsPlan } from "../sheets/settings";
import { readSettings } from "../sheets/settingsReader";
import { targetsPlan } from "../sheets/targets";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { Grid } from "../workbook/value";
import type { Contents, Workbook } from "../workbook/workbook";
import { copyFor } from "./copyFor";
import { lackingIn } from "./lacking";
import { hasSettings } from "./readSheets";
import { SETTINGS_SHEET } from "../sheets/names";

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
  await refuseOther(workbook, contents, campaign);
  const plan = setUpPlan(contents, campaign, choices);
  if (plan.sheets.length > 0 || plan.names.length > 0) await workbook.write(plan);
  return { added: plan.sheets.map(({ name }) => name) };
}

/** The sheets and names that the workbook lacks. */
export function setUpPlan(contents: Contents, campaign: Campaign, choices: SetUpChoices): WorkbookPlan {
  const reportDate = choices.reportDate ?? defaultReportDate(campaign.year, choices.today);
  const settings: Settings = {
    centre: campaign.centre,
    title: campaign.title,
    campaign: campaign.id,
    year: campaign.year,
    reportDate: reportDate - daysFrom1904(contents.date1904),
    rounding: "Làm tròn",
    decimals: 1,
  };
  const lacking = lackingIn(contents, campaign);
  const sheets: SheetPlan[] = [];
  if (lacking.settings) sheets.push(settingsPlan(campaign, settings));
  if (lacking.targets) sheets.push(targetsPlan(campaign));
  for (const register of lacking.registers) {
    sheets.push(registerPlan(register, campaign, { rows: choices.rows?.get(register.id) ?? [] }));
  }
  if (lacking.lists) sheets.push(listsPlan(campaign));
  const known = new Set(contents.names.map(({ name }) => name.toLowerCase()));
  const names: NamePlan[] = [...settingsNames(), ...listNames(campaign)].filter(
    ({ name }) => !known.has(name.toLowerCase()),
  );
  return { sheets, names, cells: [], columns: [] };
}

async function refuseOther(workbook: Workbook, contents: Contents, campaign: Campaign): Promise<void> {
  if (!hasSettings(contents)) {
    const copy = await copyFor(workbook, contents);
    if (copy) throw new Trouble("department-copy", { value: copy.name });
    return;
  }
  const { sheets } = await workbook.read([{ sheet: SETTINGS_SHEET }]);
  const [cells] = sheets;
  const there = cells ? readSettings(cells).campaign : "";
  if (there !== campaign.id) {
    throw new Trouble("campaign-other", { sheet: SETTINGS_SHEET, value: there, expected: campaign.id });
  }
}
