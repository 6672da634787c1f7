import { misreadDays } from "../../days/misreadDays";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** A date field says something that is no date at all. */
export const dateUnreadable: Rule<"date-unreadable"> = (survey) =>
  misreadDays(survey).flatMap(({ cells }) =>
    cells.flatMap(({ place, field, value, typed }) =>
      typed.is === "nothing" ? [finding("date-unreadable", "error", place, { field, value })] : [],
    ),
  );
