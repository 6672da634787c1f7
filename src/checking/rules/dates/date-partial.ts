import { misreadDays } from "../../days/misreadDays";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** Of a date only the year or the month is written, or its year is not. What is missing cannot be guessed. */
export const datePartial: Rule<"date-partial"> = (survey) =>
  misreadDays(survey).flatMap(({ cells }) =>
    cells.flatMap(({ place, field, value, reads, typed }) =>
      typed.is === "partial"
        ? [finding("date-partial", "error", place, { field, value, known: typed.known, reads })]
        : [],
    ),
  );
