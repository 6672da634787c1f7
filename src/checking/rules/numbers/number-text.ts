import { finding } from "../../findings";
import { meanings } from "../../meanings";
import { columnsOf } from "../../survey";
import { meantNumbers } from "../../../registers/numberText";
import { holdsNumber } from "../../../registers/typed";
import type { Rule } from "../rule";

/** A number that was typed as text: Excel adds it nowhere. */
export const numberText: Rule<"number-text"> = (survey) =>
  columnsOf(survey, holdsNumber)
    .flatMap((column) => meanings(column, (text) => meantNumbers(text, column.field)))
    .filter(({ means }) => means.length > 0)
    .map(({ place, ...values }) => finding("number-text", "error", place, values));
