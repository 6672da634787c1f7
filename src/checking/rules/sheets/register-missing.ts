import { finding, type FindingValues } from "../../findings";
import type { Rule } from "../rule";

/** A register that the campaign needs cannot be found in the workbook. */
export const registerMissing: Rule<"register-missing"> = ({ unreadable }) =>
  unreadable.map(({ register, trouble: { code, details } }) =>
    finding(
      "register-missing",
      "error",
      { sheet: details.sheet ?? register.sheet, cell: details.cell ?? "A1" },
      { problem: problemOf(code), field: details.field ?? null },
    ),
  );

function problemOf(code: string): FindingValues["register-missing"]["problem"] {
  return code === "sheet-missing" ? "sheet" : code === "field-twice" ? "field-twice" : "table";
}
