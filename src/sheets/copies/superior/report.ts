import type { SheetPlan } from "../../../workbook/plan";
import type { ReportLine } from "../../../wording/vi/report/lines";
import type { CountSource } from "../../formulas/source";
import { REPORT_SHEET } from "../../names";
import { reportPlan } from "../../report";

/** The report of the centre's own workbook over counted numbers; explanations of people stay behind. */
export function copiedReport(counts: CountSource, textOf: (line: ReportLine) => string): SheetPlan {
  const source = { counts, published: null, hasUnits: false };
  return reportPlan({ name: REPORT_SHEET, mode: "create", position: "last" }, source, textOf);
}
