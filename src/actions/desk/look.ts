import type { Campaign } from "../../campaign/campaign";
import { yearPeriod } from "../../campaign/period";
import { presets } from "../../campaign/presets";
import { readEntries } from "../../registers/entries";
import type { Register } from "../../registers/register";
import { daysFrom1904 } from "../../registers/text/dates";
import { SCORECARD_SHEET } from "../../sheets/scorecard";
import { cellAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import type { Contents, Reading, Workbook } from "../../workbook/workbook";
import type { CampaignSummary, Overview, RegisterSummary } from "../desk";
import { findTable, same } from "../findTable";
import { cellsIn, hasSettings, settingsIn, sheetsToRead } from "../readSheets";
import { setUpPlan } from "../setUp";

/** Works without the targets and registers too: setting up again can bring them back. */
export async function look(workbook: Workbook): Promise<Overview> {
  const contents = await workbook.contents();
  const choices = presets.map((preset) => summaryOf(preset, contents));
  const hasScorecard = contents.sheets.some(({ name }) => same(name, SCORECARD_SHEET));
  if (!hasSettings(contents)) {
    return { campaign: null, choices, period: null, registers: [], lacking: [], hasScorecard };
  }
  const reading = await workbook.read(sheetsToRead(contents).map((sheet) => ({ sheet })));
  const { settings, preset } = settingsIn(reading);
  const { centre, title, year } = settings;
  return {
    campaign: { ...summaryOf(preset, contents), centre, title, year },
    choices,
    period: yearPeriod(year, settings.reportDate + daysFrom1904(contents.date1904)),
    registers: preset.registers.map((register) => registerSummary(register, reading)),
    lacking: lackingSheets(contents, preset),
    hasScorecard,
  };
}

function summaryOf(campaign: Campaign, contents: Contents): CampaignSummary {
  const { id, title, centre, year, departments, targets, registers } = campaign;
  return {
    ...{ id, title, centre, year, departments },
    targets: targets.length,
    registers: registers.length,
    adds: lackingSheets(contents, campaign).length,
  };
}

function registerSummary(register: Register, reading: Reading): RegisterSummary {
  const { id, owner } = register;
  const table = findTable(register, reading.outline);
  const owners = owner === null ? [] : [owner];
  if (!table) return { id, sheet: register.sheet, owners, entries: null, free: "A1" };
  const { sheet, box } = table;
  try {
    const { count, rows } = readEntries(register, table, cellsIn(reading, sheet), reading.outline.date1904);
    const free = cellAddress((rows.at(-1) ?? box.top) + 1, box.left);
    return { id, sheet, owners, entries: count, free };
  } catch (error) {
    // A column that is there twice: the check tells of it.
    if (error instanceof Trouble) return { id, sheet, owners, entries: null, free: "A1" };
    throw error;
  }
}

function lackingSheets(contents: Contents, campaign: Campaign): string[] {
  const { start } = yearPeriod(campaign.year, 0);
  return setUpPlan(contents, campaign, { today: start }).sheets.map(({ name }) => name);
}
