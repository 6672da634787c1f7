import { placeOf } from "../../../registers/place";
import { calendar, firstOfMonth, formatDay } from "../../../registers/text/dates";
import { soundDays } from "../../days/soundDays";
import { finding } from "../../findings";
import { registerIn } from "../../survey";
import type { Rule } from "../rule";

/** "Nothing happened" is signed before the month is over: it does not count. */
export const confirmationEarly: Rule<"confirmation-early"> = (survey) => {
  const { campaign, period } = survey.book;
  const roles = campaign.incidents?.confirmations;
  const entries = roles && registerIn(survey, roles.register, roles.month, roles.signedOn);
  if (!entries) return [];
  const { month, signedOn } = roles;
  const months = soundDays(entries, month, period);
  return Array.from(soundDays(entries, signedOn, period)).flatMap((signed, i) => {
    const of = months[i] ?? NaN;
    if (Number.isNaN(of) || Number.isNaN(signed)) return [];
    const { year, month: number } = calendar(of);
    const last = firstOfMonth(year, number + 1) - 1;
    if (signed >= last) return [];
    return [
      finding("confirmation-early", "warning", placeOf(entries, signedOn, i), {
        field: signedOn,
        value: formatDay(signed),
        last: formatDay(last),
      }),
    ];
  });
};
