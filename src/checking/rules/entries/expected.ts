import { placeOf } from "../../../registers/place";
import { fieldOf } from "../../../registers/register";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** One field says that another must be filled, and it is not. */
export const expected: Rule<"expected"> = ({ registers }) =>
  registers.flatMap((entries) =>
    (entries.register.expects ?? [])
      .filter(({ field, when }) => entries.has(field) && entries.has(when.field))
      .flatMap(({ field, when }) => {
        const wanted = fieldOf(entries.register, when.field).values.indexOf(when.is);
        const filled = entries.filled(field);
        return [...entries.choices(when.field).keys()]
          .filter((entry) => entries.choices(when.field)[entry] === wanted && filled[entry] === 0)
          .map((entry) =>
            finding("expected", "warning", placeOf(entries, field, entry), {
              field,
              because: { field: when.field, value: when.is },
            }),
          );
      }),
  );
