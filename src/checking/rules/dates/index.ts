import { birthRange } from "./birth-range";
import { confirmationEarly } from "./confirmation-early";
import { dateOrder } from "./date-order";
import { dateText } from "./date-text";
import { dateUnreadable } from "./date-unreadable";
import { monthFirst } from "./month-first";
import { outsideYear } from "./outside-year";
import type { DatesFindings } from "../../findings/dates";
import type { RulesOf } from "../rule";

export const dates: RulesOf<DatesFindings> = {
  "date-text": dateText,
  "date-unreadable": dateUnreadable,
  "birth-range": birthRange,
  "month-first": monthFirst,
  "date-order": dateOrder,
  "outside-year": outsideYear,
  "confirmation-early": confirmationEarly,
};
