import type { InField } from "./inField";

export interface NumbersFindings {
  "number-text": InField & { readonly means: readonly number[] };
  "number-unreadable": InField;
  whole: InField & { readonly because: "fraction" | "negative" };
  "score-outside": InField & { readonly limit: string };
}
