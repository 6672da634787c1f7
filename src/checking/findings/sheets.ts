import type { InField } from "./inField";

export interface SheetsFindings {
  "register-missing": { readonly problem: "sheet" | "table" | "field-twice"; readonly field: string | null };
  /** `counted` is the sheet whose rows count. */
  "register-twice": { readonly counted: string };
  "field-missing": { readonly field: string };
  "outside-table": { readonly row: number; readonly because: "entry" | "total" };
  "cell-error": InField;
}
