import type { Campaign } from "../../campaign/campaign";
import { periodIn } from "../../campaign/period";
import { numberOfPhase, type Phase } from "../../campaign/phase";
import { presets } from "../../campaign/presets";
import { readEntries } from "../../registers/entries";
import type { Register } from "../../registers/register";
import { daysFrom1904 } from "../../registers/text/dates";
import { type Box, cellAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import type { Contents, Outline, Reading, Workbook } from "../../workbook/workbook";
import type { CampaignSummary, Overview, RegisterSummary } from "../desk";
import { copyFor } from "../copyFor";
import { findTable, same } from "../findTable";
import { cellsIn, decidingSheets, hasOwn, hasSettings, presetIn } from "../readSheets";
import { lackingIn, sheetsOf } from "../lacking";
import { SCORECARD_SHEET } from "../../sheets/names";

/** Works without the targets and registers too: setting up again can bring them back. */
export async function look(workbook: Workbook): Promise<Overview> {
  const contents = await workbook.contents();
  const choices = presets.map((preset) => summaryOf(preset, contents));
  const hasScorecard = contents.sheets.some(({ name }) => same(name, SCORECARD_SHEET));
  if (!hasSettings(contents)) {
    const copy = await copyFor(workbook, contents);
    return { campaign: null, copyFor: copy, choices, period: null, registers: [], lacking: [], hasScorecard };
  }
  const reading = await workbook.read(decidingSheets(contents).map((sheet) => ({ sheet })));
  const { settings, preset } = hasOwn(contents) ? await ownIn(reading) : presetIn(reading);
  const ends = await readEnds(workbook, preset, reading.outline);
  const { centre, title, year } = settings;
  return {
    campaign: { ...summaryOf(preset, contents), centre, title, year },
    copyFor: null,
    choices,
    period: {
      ...periodIn(year, settings.period, settings.reportDate + daysFrom1904(contents.date1904)),
      span: settings.period,
      ...phaseIn(preset, settings.phase),
    },
    registers: preset.registers.map((register) => registerSummary(register, ends)),
    lacking: sheetsOf(lackingIn(contents, preset)),
    hasScorecard,
  };
}

/** The first look at a workbook that asks for nothing of its own need not wait for this to be fetched. */
async function ownIn(reading: Reading): Promise<ReturnType<typeof presetIn>> {
  const { settingsIn } = await import("../settingsIn");
  return settingsIn(reading);
}

function phaseIn(campaign: Campaign, phase: Phase | undefined): { readonly phase?: number } {
  const number = phase && numberOfPhase(campaign, phase);
  return number ? { phase: number } : {};
}

function summaryOf(campaign: Campaign, contents: Contents): CampaignSummary {
  const { id, title, centre, year, departments, targets, registers, phases } = campaign;
  return {
    ...{ id, title, centre, year, departments },
    ...(phases ? { phases } : {}),
    targets: targets.length,
    registers: registers.length,
    adds: sheetsOf(lackingIn(contents, campaign)).length,
  };
}

/**
 * Only the ends of the registers: a pane that opens must not wait for a hundred thousand rows. Blank rows further up
 * are counted as entries here; the check and the scorecard count exactly.
 */
function readEnds(workbook: Workbook, { registers }: Campaign, outline: Outline): Promise<Reading> {
  const tables = registers.flatMap((register) => findTable(register, outline) ?? []);
  return workbook.read(tables.map(({ sheet, box }) => ({ sheet, rows: endOf(box) })));
}

const END_ROWS = 200;

function endOf({ top, bottom }: Box): { readonly first: number; readonly last: number } {
  return { first: Math.max(top + 1, bottom - END_ROWS + 1), last: bottom };
}

function registerSummary(register: Register, ends: Reading): RegisterSummary {
  const { id, owner } = register;
  const hasGrid = register.grid !== undefined;
  const table = findTable(register, ends.outline);
  const owners = owner === null ? [] : [owner];
  if (!table) return { id, sheet: register.sheet, owners, entries: null, free: "A1", hasGrid };
  const { sheet, box } = table;
  try {
    const { count, rows } = readEntries(register, table, cellsIn(ends, sheet), ends.outline.date1904);
    const above = endOf(box).first - box.top - 1;
    const free = cellAddress((rows.at(-1) ?? endOf(box).first - 1) + 1, box.left);
    return { id, sheet, owners, entries: above + count, free, hasGrid };
  } catch (error) {
    // A column that is there twice: the check tells of it.
    if (error instanceof Trouble) return { id, sheet, owners, entries: null, free: "A1", hasGrid };
    throw error;
  }
}
