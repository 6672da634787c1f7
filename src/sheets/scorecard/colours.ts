import type { Verdict } from "../../scoring/verdict";
import type { ConditionalFormatPlan } from "../../workbook/plan";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import { quote } from "../formulas/references";

export function verdictColours(box: ConditionalFormatPlan["box"]): ConditionalFormatPlan[] {
  return (Object.keys(VERDICT_COLOURS) as Verdict[]).map((verdict) => ({
    box,
    formula: `$I${String(box.top + 1)}=${quote(VERDICT_WORDS[verdict])}`,
    style: { ...VERDICT_COLOURS[verdict], bold: true },
  }));
}

/** A counter above nought is something a person must look at. */
export function alarm(top: number, bottom: number): ConditionalFormatPlan {
  const box = { top, bottom, left: 3, right: 5 };
  return { box, formula: `D${String(top + 1)}>0`, style: { color: "9C0006", fill: "FFC7CE", bold: true } };
}

export const VERDICT_COLOURS: Readonly<Record<Verdict, { readonly color: string; readonly fill: string }>> = {
  exceeded: { color: "00582B", fill: "A9D98F" },
  met: { color: "1E5B1E", fill: "DDF0D5" },
  "not-met": { color: "9C0006", fill: "FFC7CE" },
  "not-enough-data": { color: "7F6000", fill: "FFE699" },
  "not-due": { color: "404040", fill: "EDEDED" },
  "not-applicable": { color: "595959", fill: "F7F7F7" },
};
