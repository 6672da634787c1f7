import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { isLevel, readInsuranceNumber } from "../../identity/insuranceNumber";
import { asWritten } from "../../identity/writtenNumber";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** The third character of a card says how much is paid: 1 to 5. */
export const insuranceLevel: Rule<"insurance-level"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "insurance").flatMap(({ entries, field: { label } }) =>
    entries.values(label).flatMap((value, i) => {
      const level = readInsuranceNumber(asWritten(value))?.level ?? null;
      if (level === null || isLevel(level)) return [];
      const said = { field: label, value: asWritten(value), level };
      return [finding("insurance-level", "warning", placeOf(entries, label, i), said)];
    }),
  );
