import { check } from "../checking/check";
import type { Loss, Workbook } from "../workbook/workbook";
import { tell, wordings } from "../wording";
import { bookToCheck } from "./bookToCheck";
import { readToCheck } from "./readSheets";
import { writeFindings } from "./writeFindings";

/** A finding with its sentences. */
export interface WordedFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "note";
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly todo: string;
}

/** Finds what is wrong in all registers and, where asked, writes the list into the workbook. */
export async function checkWorkbook(
  workbook: Workbook,
  options: { readonly write: boolean },
): Promise<{ readonly findings: readonly WordedFinding[]; readonly losses: readonly Loss[] }> {
  const found = check(bookToCheck(await readToCheck(workbook)));
  const findings = found.map((finding): WordedFinding => {
    const { rule, severity, sheet, cell } = finding;
    return { rule, severity, sheet, cell, ...tell(finding, wordings.vi) };
  });
  const losses = options.write ? (await writeFindings(workbook, found)).losses : [];
  return { findings, losses };
}
