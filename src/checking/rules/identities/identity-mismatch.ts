import { placeOf } from "../../../registers/place";
import { calendar } from "../../../registers/text/dates";
import { finding, type FindingOf } from "../../findings";
import { type CitizenNumber, isPlace, readCitizenNumber } from "../../identity/citizenNumber";
import { type WhoIs, whoIs } from "../../identity/whoIs";
import { asWritten } from "../../identity/writtenNumber";
import { type Column, columnsOf, type Survey } from "../../survey";
import type { Rule } from "../rule";

/** The number tells another sex or year of birth than the row. */
export const identityMismatch: Rule<"identity-mismatch"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "identity").flatMap((column) => mismatchesIn(survey, column));

function mismatchesIn(
  survey: Survey,
  { entries, field: { label } }: Column,
): FindingOf<"identity-mismatch">[] {
  const who = whoIs(entries);
  if (!who) return [];
  const latest = calendar(survey.book.period.end).year;
  return entries.values(label).flatMap((value, i) => {
    const number = readCitizenNumber(asWritten(value));
    // What nobody can have is told by another rule.
    if (!number || !isPlace(number.place) || number.year > latest) return [];
    const conflicts = conflictsOf(number, who, i);
    if (conflicts.length === 0) return [];
    const said = { field: label, value: asWritten(value), conflicts };
    return [finding("identity-mismatch", "warning", placeOf(entries, label, i), said)];
  });
}

type Conflicts = FindingOf<"identity-mismatch">["conflicts"];

function conflictsOf(number: CitizenNumber, { fields, ...who }: WhoIs, entry: number): Conflicts {
  const sex = who.sex(entry);
  const year = who.year(entry);
  const ofSex = sex !== null && sex !== number.sex;
  const ofYear = year !== null && year !== number.year;
  return [
    ...(ofSex ? [{ field: fields.sex.field, value: fields.sex[sex], says: fields.sex[number.sex] }] : []),
    ...(ofYear ? [{ field: fields.birth, value: String(year), says: String(number.year) }] : []),
  ];
}
