import { formatDay } from "../../../registers/text/dates";
import { misreadDays } from "../../days/misreadDays";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** A number without separators, which Excel takes for a day of another century or for none. */
export const dateNumber: Rule<"date-number"> = (survey) =>
  misreadDays(survey).flatMap(({ cells }) =>
    cells.flatMap(({ place, field, value, reads, typed }) =>
      typed.is === "digits"
        ? [finding("date-number", "error", place, { field, value, means: typed.days.map(formatDay), reads })]
        : [],
    ),
  );
