import { numberText } from "./number-text";
import { numberUnreadable } from "./number-unreadable";
import { scoreOutside } from "./score-outside";
import { whole } from "./whole";
import type { NumbersFindings } from "../../findings/numbers";
import type { RulesOf } from "../rule";

export const numbers: RulesOf<NumbersFindings> = {
  "number-text": numberText,
  "number-unreadable": numberUnreadable,
  whole: whole,
  "score-outside": scoreOutside,
};
