import { setUp } from "../../actions/setUp";
import type { Campaign } from "../../campaign/campaign";
import { sonLa2026 } from "../../campaign/presets/son-la-2026";
import { dayOf } from "../../registers/text/dates";
import type { Grid } from "../../workbook/value";
import { newXlsx, type XlsxWorkbook } from "../../xlsx";
import { calculate } from "../../calculating";
import { sampleRows } from ".";

export const SAMPLE_CAMPAIGN: Campaign = sonLa2026;

/** The entries of the sample as it is shown to everybody. */
export const USUAL_SAMPLE = { residents: 160, seed: 1, clean: false };

/** The ready-made campaign set up in a new workbook at the middle of its year, with these entries. */
export async function sampleWorkbook(
  rows: ReadonlyMap<string, Grid> = sampleRows(SAMPLE_CAMPAIGN, USUAL_SAMPLE),
): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  const reportDate = dayOf(SAMPLE_CAMPAIGN.year, 6, 30) ?? 0;
  await setUp(workbook, SAMPLE_CAMPAIGN, { today: reportDate, reportDate, rows });
  return workbook;
}
