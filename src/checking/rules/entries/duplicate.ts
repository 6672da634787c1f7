import { placeOf } from "../../../registers/place";
import { repeatsIn } from "../../alike/repeats";
import { finding } from "../../findings";
import { rowNumber, spoken } from "../../spoken";
import type { Rule } from "../rule";

/** Two entries say the same in every field. */
export const duplicate: Rule<"duplicate"> = ({ registers }) =>
  registers.flatMap((entries) => {
    const [named] = entries.register.key ?? [];
    if (named === undefined) return [];
    return repeatsIn(entries)
      .filter(({ field }) => field === null)
      .map(({ entry, earlier }) =>
        finding("duplicate", "warning", placeOf(entries, named, entry), {
          field: named,
          value: spoken(entries, named, entry),
          first: rowNumber(entries, earlier),
        }),
      );
  });
