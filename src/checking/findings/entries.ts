import type { InField } from "./inField";
import type { Place } from "../../registers/place";

export interface EntriesFindings {
  required: { readonly field: string };
  expected: {
    readonly field: string;
    readonly because: { readonly field: string; readonly value: string };
  };
  "unknown-code": InField & { readonly sheets: readonly string[] };
  "not-present": InField & {
    readonly date: string;
    readonly because: "before" | "after" | "died";
    /** When they came, left or died. */
    readonly limit: string;
  };
  "confirmation-contradicted": {
    readonly month: string;
    readonly type: string;
    readonly incident: Place;
  };
  /** `first` is the row of the one before. */
  duplicate: InField & { readonly first: number };
  /** The value may be blank, and so may the other. */
  "near-duplicate": InField & { readonly other: { readonly value: string; readonly cell: string } };
  /** `together` is what is said only once, `value` its last part; `first` is the row where it was said before. */
  twice: InField & { readonly together: readonly string[]; readonly first: number };
  "more-than-present": InField & { readonly date: string; readonly people: number };
  /** `times` as much as usual, or as little; usual is `from` … `to`. */
  outlier: InField & {
    readonly because: "more" | "less";
    readonly times: number;
    readonly from: number;
    readonly to: number;
  };
  "total-row": InField & { readonly because: "called" | "sum" };
  "formula-overwritten": InField;
  numbering: InField & { readonly because: "gap" | "again" | "order"; readonly before: number };
}
