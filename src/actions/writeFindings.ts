import type { Finding } from "../checking/findings";
import { findingsPlan } from "../sheets/findings";
import type { Loss, Workbook } from "../workbook/workbook";
import { tell, wordings } from "../wording";
import { FINDINGS_SHEET } from "../sheets/names";

/** Makes the sheet with the list of findings anew; in Vietnamese, as all sheets are. */
export async function writeFindings(
  workbook: Workbook,
  findings: readonly Finding[],
): Promise<{ readonly sheet: string; readonly losses: readonly Loss[] }> {
  const wording = wordings.vi;
  const shown = findings.map((finding) => ({
    severity: wording.severities[finding.severity],
    sheet: finding.sheet,
    cell: finding.cell,
    ...tell(finding, wording),
  }));
  const { losses } = await workbook.write({
    sheets: [findingsPlan(shown)],
    names: [],
    cells: [],
    columns: [],
  });
  return { sheet: FINDINGS_SHEET, losses };
}
