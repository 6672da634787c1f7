import type { Entries } from "../../../registers/entries";
import { finding } from "../../findings";
import { isPlace, readCitizenNumber } from "../../identity/citizenNumber";
import { misshapen } from "../../identity/misshapen";
import { oldNumber } from "../../identity/oldNumber";
import { whoIs } from "../../identity/whoIs";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

const TWELVE = /^\d{12}$/;

/** A citizen's identity number has twelve digits. */
export const identityShape: Rule<"identity-shape"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "identity").flatMap((column) =>
    misshapen(column, {
      pattern: TWELVE,
      digits: 12,
      isKnown: (_, written, value) => oldNumber(written, value) !== null,
      proven: lostZero(column.entries),
    }).map(({ place, values }) => finding("identity-shape", "error", place, values)),
  );

/** Eleven digits, with which place, sex and year of birth all fit once there is a zero in front. */
function lostZero(entries: Entries): (entry: number, written: string) => string | null {
  const who = whoIs(entries);
  return (entry, written) => {
    const whole = `0${written}`;
    const number = readCitizenNumber(whole);
    if (!who || !number || !isPlace(number.place)) return null;
    return number.sex === who.sex(entry) && number.year === who.year(entry) ? whole : null;
  };
}
