import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { isOwnIdentity } from "../../identity/ownIdentity";
import { writtenNumber } from "../../identity/writtenNumber";
import { shown } from "../../shown";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** The person's identity number stands in place of the card's. */
export const insuranceIdentity: Rule<"insurance-identity"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "insurance").flatMap(({ entries, field: { label } }) => {
    const isOwn = isOwnIdentity(entries);
    return entries.values(label).flatMap((value, i) => {
      if (!isOwn(i, writtenNumber(value))) return [];
      const said = { field: label, value: shown(value) };
      return [finding("insurance-identity", "note", placeOf(entries, label, i), said)];
    });
  });
