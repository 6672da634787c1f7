import { birthRange } from "./birth-range";
import { confirmationEarly } from "./confirmation-early";
import { dateFar } from "./date-far";
import { dateImpossible } from "./date-impossible";
import { dateNumber } from "./date-number";
import { dateOrder } from "./date-order";
import { datePartial } from "./date-partial";
import { dateText } from "./date-text";
import { dateUnreadable } from "./date-unreadable";
import { monthFirst } from "./month-first";
import { outsideYear } from "./outside-year";
import { swappedDate } from "./swapped-date";
import type { DatesFindings } from "../../findings/dates";
import type { RulesOf } from "../rule";

export const dates: RulesOf<DatesFindings> = {
  "date-text": dateText,
  "date-impossible": dateImpossible,
  "date-partial": datePartial,
  "date-number": dateNumber,
  "date-unreadable": dateUnreadable,
  "birth-range": birthRange,
  "month-first": monthFirst,
  "date-far": dateFar,
  "date-order": dateOrder,
  "outside-year": outsideYear,
  "swapped-date": swappedDate,
  "confirmation-early": confirmationEarly,
};
