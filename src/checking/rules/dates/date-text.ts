import { finding } from "../../findings";
import { meanings } from "../../meanings";
import { columnsOf } from "../../survey";
import { holdsDay, meantDates } from "../../../registers/typed";
import type { Rule } from "../rule";

/** A date that was typed as text: people read it, Excel does not. */
export const dateText: Rule<"date-text"> = (survey) =>
  columnsOf(survey, holdsDay)
    .flatMap((column) => meanings(column, meantDates))
    .filter(({ means }) => means.length > 0)
    .map(({ place, ...values }) => finding("date-text", "error", place, values));
