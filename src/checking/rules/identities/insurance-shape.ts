import { finding } from "../../findings";
import { misshapen } from "../../misshapen";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

const TEN_OR_FIFTEEN = /^(\d{10}|[A-Za-z]{2}\d{13})$/;

/** A health insurance card has ten digits, or two letters and thirteen. */
export const insuranceShape: Rule<"insurance-shape"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "insurance").flatMap((column) =>
    misshapen(column, TEN_OR_FIFTEEN, 10).map(({ place, values }) =>
      finding("insurance-shape", "error", place, values),
    ),
  );
