import { finding } from "../../findings";
import { misshapen } from "../../identity/misshapen";
import { isOwnIdentity } from "../../identity/ownIdentity";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

const TEN_OR_FIFTEEN = /^(\d{10}|[A-Za-z]{2}\d{13})$/;

/** A health insurance card has ten digits, or two letters and thirteen. */
export const insuranceShape: Rule<"insurance-shape"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "insurance").flatMap((column) =>
    misshapen(column, {
      pattern: TEN_OR_FIFTEEN,
      digits: 10,
      isKnown: isOwnIdentity(column.entries),
      proven: () => null,
    }).map(({ place, values }) => finding("insurance-shape", "error", place, values)),
  );
