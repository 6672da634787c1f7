import { setUp } from "../../actions/setUp";
import type { Campaign } from "../../campaign/campaign";
import { sonLa2026 } from "../../campaign/presets/son-la-2026";
import type { Grid } from "../../workbook/value";
import { publishedPlan } from "../../sheets/report/publishedSheet";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import { newXlsx, type XlsxWorkbook } from "../../xlsx";
import { calculate } from "../../calculating";
import { publishedOfSample, reportDateOfSample, rowsOfSample } from "./campaigns";

/** The campaign of the sample as it is shown to everybody. */
export const SAMPLE_CAMPAIGN: Campaign = sonLa2026;

/** The entries of the sample as it is shown to everybody. */
export const USUAL_SAMPLE = { residents: 160, seed: 1, clean: false };

/** A ready-made campaign set up in a new workbook at the report date of its sample, with these entries. */
export async function sampleWorkbook(
  campaign: Campaign = SAMPLE_CAMPAIGN,
  rows: ReadonlyMap<string, Grid> = rowsOfSample(campaign, USUAL_SAMPLE),
): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  const reportDate = reportDateOfSample(campaign);
  await setUp(workbook, campaign, { today: reportDate, reportDate, rows });
  const published = publishedOfSample(campaign);
  if (published.size > 0) {
    const sheets = [publishedPlan(campaign, String(campaign.year), published)];
    await workbook.write({ ...EMPTY_PLAN, sheets });
  }
  return workbook;
}
