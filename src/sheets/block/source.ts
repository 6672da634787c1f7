import type { Campaign } from "../../campaign/campaign";
import type { StandingMeasure } from "../../campaign/measure";
import type { CountFormulas } from "../formulas/counts";
import { blockPlaces } from "./layout";

/** One question for each unit, answered by the counts of the ranking. */
export function standingFormulas({ best }: StandingMeasure, { units = [] }: Campaign): CountFormulas {
  const { each, general } = blockPlaces(units.length);
  const pass = `COUNTIFS(${each("aboveLow")},"<${String(best)}")`;
  const fail = `COUNTIFS(${each("aboveHigh")},">=${String(best)}")`;
  const inScope = `IF(${general("unclear")}>0,${String(units.length)},COUNT(${each("shareLow")}))`;
  return {
    pass,
    fail,
    missing: `${inScope}-${pass}-${fail}`,
    notDue: "0",
    anything: `${general("criteria")}+${general("unclear")}`,
    possible: `COUNTIFS(${each("provisional")},">0")`,
  };
}
