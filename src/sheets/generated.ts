import type { SheetPlan } from "../workbook/plan";
import { STYLES } from "./looks";

/** What all sheets that are made anew have in common: in front, where they are seen at once. */
export const GENERATED = {
  mode: "replace",
  visibility: "visible",
  position: "first",
  styles: STYLES,
  conditionalFormats: [],
} as const satisfies Partial<SheetPlan>;
