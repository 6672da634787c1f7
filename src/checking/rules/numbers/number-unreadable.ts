import { finding } from "../../findings";
import { meanings } from "../../meanings";
import { columnsOf } from "../../survey";
import { meantNumbers } from "../../../registers/numberText";
import { holdsNumber } from "../../../registers/typed";
import type { Rule } from "../rule";

/** A number field says something that is no number at all. */
export const numberUnreadable: Rule<"number-unreadable"> = (survey) =>
  columnsOf(survey, holdsNumber)
    .flatMap((column) => meanings(column, (text) => meantNumbers(text, column.field)))
    .filter(({ means }) => means.length === 0)
    .map(({ place, field, value }) => finding("number-unreadable", "error", place, { field, value }));
