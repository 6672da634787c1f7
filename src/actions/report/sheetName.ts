import { REPORT_MARK, REPORT_SHEETS } from "../../sheets/names";
import { quoteSheet } from "../../workbook/address";
import type { NamePlan } from "../../workbook/plan";
import type { Contents } from "../../workbook/workbook";
import { same } from "../findTable";

/**
 * Which sheet the report is, and becomes anew: the one that its mark points to, wherever people moved or renamed it, else
 * the first name that is free. A register or a sheet of people's may be called so too, and is never written over.
 */
export function reportSheetIn({ sheets, names }: Contents): string {
  const mark = names.find(({ name }) => same(name, REPORT_MARK))?.refersTo ?? "";
  const marked = sheets.find(({ name }) =>
    [quoteSheet(name), name].some((one) => mark.replace(/^=/, "").startsWith(`${one}!`)),
  );
  if (marked) return marked.name;
  const isFree = (wanted: string) => !sheets.some(({ name }) => same(name, wanted));
  for (let number = 2; ; number++) {
    const free = [...REPORT_SHEETS, `${REPORT_SHEETS[0]} ${String(number)}`].find(isFree);
    if (free !== undefined) return free;
  }
}

export function reportMark(sheet: string): NamePlan {
  return { name: REPORT_MARK, refersTo: `${quoteSheet(sheet)}!$A$1` };
}
