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
    readonly because: "before" | "after";
    /** When they came, or left. */
    readonly limit: string;
  };
  "confirmation-contradicted": {
    readonly month: string;
    readonly type: string;
    readonly incident: Place;
  };
}
