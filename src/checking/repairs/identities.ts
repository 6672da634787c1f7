import type { Repair } from "./repair";

/** The digits without what stands between them, or with the one zero in front that was proven to be lost. */
export const repairShape: Repair<"identity-shape" | "insurance-shape"> = (_value, { means }) =>
  means ?? undefined;
