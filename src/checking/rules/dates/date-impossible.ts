import { misreadDays } from "../../days/misreadDays";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** Written like a date, but there is no such day: 31/11, 29/02 of a common year, 32/01. */
export const dateImpossible: Rule<"date-impossible"> = (survey) =>
  misreadDays(survey).flatMap(({ cells }) =>
    cells.flatMap(({ place, field, value, typed }) =>
      typed.is === "impossible"
        ? [finding("date-impossible", "error", place, { field, value, ...typed.why })]
        : [],
    ),
  );
