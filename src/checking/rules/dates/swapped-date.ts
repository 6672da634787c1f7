import { placeOf } from "../../../registers/place";
import { formatDay } from "../../../registers/text/dates";
import { type Suspect, swappedDates } from "../../days/swapped";
import { finding, type Severity } from "../../findings";
import type { Rule } from "../rule";

/** Day and month changed places when the date was typed: 05/11 on a computer with American settings is 11 May. */
export const swappedDate: Rule<"swapped-date"> = (survey) =>
  swappedDates(survey).map((suspect) => {
    const { entries, label, entry, written, swapped, because, near } = suspect;
    return finding("swapped-date", severityOf(suspect), placeOf(entries, label, entry), {
      field: label,
      value: formatDay(written),
      swapped: formatDay(swapped),
      because,
      near: near.map(formatDay),
    });
  });

/** Days between the dates before and after: in a wider gap a date may fit by chance. */
const NARROW = 14;

/** It may be a wrong code as well where only a stay speaks for it. */
function severityOf({ because, near: [before = 0, after = before] }: Suspect): Severity {
  if (because === "presence" || because === "entries") return "note";
  return Math.abs(after - before) <= NARROW ? "warning" : "note";
}
