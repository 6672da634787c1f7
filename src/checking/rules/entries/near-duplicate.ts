import { placeOf } from "../../../registers/place";
import { repeatsIn } from "../../alike/repeats";
import { finding } from "../../findings";
import { spoken } from "../../spoken";
import type { Rule } from "../rule";

/** Two entries are named alike, and what else they say differs in spelling only, or one of them says it and one does not. */
export const nearDuplicate: Rule<"near-duplicate"> = ({ registers }) =>
  registers.flatMap((entries) =>
    repeatsIn(entries).flatMap(({ entry, earlier, field }) => {
      if (field === null) return [];
      return [
        finding("near-duplicate", "note", placeOf(entries, field, entry), {
          field,
          value: spoken(entries, field, entry),
          other: { value: spoken(entries, field, earlier), cell: placeOf(entries, field, earlier).cell },
        }),
      ];
    }),
  );
