import { formatDay } from "../../../registers/text/dates";
import { columnOrder } from "../../days/columnOrder";
import { misreadDays } from "../../days/misreadDays";
import { type DateOrder, meaningsOf, type TypedDay } from "../../days/typedDay";
import { finding } from "../../findings";
import type { DatesFindings } from "../../findings/dates";
import type { Rule } from "../rule";

/** A date that was typed as text: people read it, Excel does not. */
export const dateText: Rule<"date-text"> = (survey) =>
  misreadDays(survey).flatMap(({ cells }) => {
    const order = columnOrder(cells);
    return cells.flatMap(({ place, field, value, typed }) => {
      const meant = meaning(typed, order);
      return meant ? [finding("date-text", "error", place, { field, value, ...meant })] : [];
    });
  });

type Meaning = Pick<DatesFindings["date-text"], "means" | "decidedBy">;

function meaning(typed: TypedDay, order: DateOrder | null): Meaning | null {
  if (typed.is === "year") return { means: [String(typed.year)], decidedBy: "form" };
  if (typed.is !== "days") return null;
  const means = meaningsOf(typed.read).map(formatDay);
  if (means.length === 1) return { means, decidedBy: "form" };
  const decided = order === null ? [] : typed.read[order].map(formatDay);
  return decided.length === 1 ? { means: decided, decidedBy: "column" } : { means, decidedBy: null };
}
