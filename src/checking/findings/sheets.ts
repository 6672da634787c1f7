import type { InField } from "./inField";

export interface SheetsFindings {
  "register-missing": { readonly problem: "sheet" | "table" | "field-twice"; readonly field: string | null };
  /** `counted` is the sheet whose rows count. */
  "register-twice": { readonly counted: string };
  "field-missing": { readonly field: string };
  "outside-table": { readonly row: number; readonly because: "entry" | "total" };
  "cell-error": InField;
  "target-undefined": { readonly id: string };
  /** `field` null = the whole of what is called `value` lacks something; `expected`: what, or what could stand there. */
  "definition-unreadable": {
    readonly field: string | null;
    readonly value: string;
    readonly expected: string | null;
  };
}
