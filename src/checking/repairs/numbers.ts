import type { Repair } from "./repair";

/** The one number that the text means, where the field can hold it: nobody is paid half a đồng. */
export const repairNumberText: Repair<"number-text"> = (_value, { means: [number, other] }, { kind }) => {
  if (number === undefined || other !== undefined) return undefined;
  if (kind === "number") return number;
  return Number.isInteger(number) && (kind === "money" || number >= 0) ? number : undefined;
};
