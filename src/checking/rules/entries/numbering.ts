import { placeOf } from "../../../registers/place";
import { breaksIn, isNumbering } from "../../numbering";
import { finding } from "../../findings";
import { shown } from "../../shown";
import type { Rule } from "../rule";

/** A running number that the department keeps in a column of its own leaves some out, or says one again. */
export const numbering: Rule<"numbering"> = ({ registers }) =>
  registers.flatMap((entries) =>
    entries.own.filter(isNumbering).flatMap((label) =>
      breaksIn(entries.values(label), entries.rows).map(({ entry, because, before }) =>
        finding("numbering", "note", placeOf(entries, label, entry), {
          field: shown(label),
          value: shown(entries.values(label)[entry] ?? null),
          because,
          before,
        }),
      ),
    ),
  );
