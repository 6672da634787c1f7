import { finding } from "../../findings";
import { misshapen } from "../../misshapen";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

const TWELVE = /^\d{12}$/;

/** A citizen's identity number has twelve digits. */
export const identityShape: Rule<"identity-shape"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "identity").flatMap((column) =>
    misshapen(column, TWELVE, 12).map(({ place, values }) =>
      finding("identity-shape", "error", place, values),
    ),
  );
