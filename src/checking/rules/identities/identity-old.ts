import { placeOf } from "../../../registers/place";
import { finding, type FindingOf } from "../../findings";
import { oldNumber } from "../../identity/oldNumber";
import { writtenNumber } from "../../identity/writtenNumber";
import { shown } from "../../shown";
import { type Column, columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** The number of the card that people had before theirs of twelve digits. */
export const identityOld: Rule<"identity-old"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "identity").flatMap(oldOnesIn);

function oldOnesIn({ entries, field: { label } }: Column): FindingOf<"identity-old">[] {
  return entries.values(label).flatMap((value, i) => {
    const because = oldNumber(writtenNumber(value), value);
    if (because === null) return [];
    const said = { field: label, value: shown(value), because };
    return [finding("identity-old", "note", placeOf(entries, label, i), said)];
  });
}
