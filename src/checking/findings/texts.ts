import type { InField } from "./inField";

export interface TextsFindings {
  "list-value": InField & { readonly values: readonly string[]; readonly near: string | null };
  "list-spelling": InField & { readonly listed: string; readonly because: "case" | "spaces" };
  /** `known` if some code is written so without the spaces. */
  "code-spaces": InField & { readonly clean: string; readonly known: boolean };
}
