import { finding } from "../../findings";
import { meanings } from "../../meanings";
import { columnsOf } from "../../survey";
import { holdsDay, meantDates } from "../../../registers/typed";
import type { Rule } from "../rule";

/** A date field says something that is no date at all. */
export const dateUnreadable: Rule<"date-unreadable"> = (survey) =>
  columnsOf(survey, holdsDay)
    .flatMap((column) => meanings(column, meantDates))
    .filter(({ means }) => means.length === 0)
    .map(({ place, field, value }) => finding("date-unreadable", "error", place, { field, value }));
