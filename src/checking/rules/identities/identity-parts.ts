import { placeOf } from "../../../registers/place";
import { calendar } from "../../../registers/text/dates";
import { finding } from "../../findings";
import { isPlace, readCitizenNumber } from "../../identity/citizenNumber";
import { asWritten } from "../../identity/writtenNumber";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** Twelve digits that nobody can have: no place has this code, or the year of birth is yet to come. */
export const identityParts: Rule<"identity-parts"> = (survey) => {
  const latest = calendar(survey.book.period.end).year;
  return columnsOf(survey, (field) => field.kind === "identity").flatMap(({ entries, field: { label } }) =>
    entries.values(label).flatMap((value, i) => {
      const number = readCitizenNumber(asWritten(value));
      if (!number || (isPlace(number.place) && number.year <= latest)) return [];
      const because = isPlace(number.place) ? "year" : "place";
      const part = because === "place" ? number.place : String(number.year);
      const said = { field: label, value: asWritten(value), because, part } as const;
      return [finding("identity-parts", "warning", placeOf(entries, label, i), said)];
    }),
  );
};
