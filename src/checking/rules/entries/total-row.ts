import { placeOf } from "../../../registers/place";
import { totalsIn } from "../../totals";
import { finding } from "../../findings";
import { spoken } from "../../spoken";
import type { Rule } from "../rule";

/** A total was typed below the entries, so it is counted as one of them. */
export const totalRow: Rule<"total-row"> = ({ registers }) =>
  registers.flatMap((entries) =>
    totalsIn(entries).map(({ entry, field, because }) =>
      finding("total-row", "error", placeOf(entries, field, entry), {
        field,
        value: spoken(entries, field, entry),
        because,
      }),
    ),
  );
