import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** Things are counted in whole numbers from zero. */
export const whole: Rule<"whole"> = (survey) =>
  columnsOf(survey, ({ kind }) => kind === "whole" || kind === "year").flatMap(
    ({ entries, field: { label } }) =>
      entries.values(label).flatMap((value, i) => {
        if (typeof value !== "number" || (Number.isInteger(value) && value >= 0)) return [];
        return [
          finding("whole", "error", placeOf(entries, label, i), {
            field: label,
            value: String(value),
            because: value < 0 ? "negative" : "fraction",
          }),
        ];
      }),
  );
