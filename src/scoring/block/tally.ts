import type { Book } from "../../campaign/book";
import { blockRoles } from "../../campaign/block";
import type { StandingMeasure } from "../../campaign/measure";
import type { Band } from "../../campaign/points";
import type { Tally } from "../tally";
import { readCriteria } from "./criteria";
import { unitsOf } from ".";
import { readLines } from "./lines";
import type { UnitPoints } from "./units";

export type Standing = "pass" | "fail" | "missing" | "out";

/** One question for each unit; `possible` counts those whose scores nobody has approved in full. */
export function tallyStanding(measure: StandingMeasure, book: Book): Tally {
  const { units, standings, criteria } = standingsOf(measure, book);
  const count = (standing: Standing) => standings.filter((one) => one === standing).length;
  return {
    pass: count("pass"),
    fail: count("fail"),
    missing: count("missing"),
    notDue: 0,
    anything: criteria.all.length + criteria.notes.length > 0,
    possible: units.filter(({ provisional }) => provisional > 0).length,
  };
}

/** In the order of the campaign's units. */
export function standingsOf({ best }: StandingMeasure, book: Book) {
  const criteria = readCriteria(book);
  const lines = readLines(book, criteria);
  const units = unitsOf(book, criteria, lines);
  const { bands } = book.blockScale ?? blockRoles(book.campaign).scale;
  const isUnclear = criteria.notes.length > 0;
  const standings = units.map((unit) => (isUnclear ? "missing" : standingOf(unit, bands, best)));
  return { criteria, lines, units, standings };
}

/** Bands that have not begun at a share are better than its own. */
function standingOf({ share }: UnitPoints, bands: readonly Band[], best: number): Standing {
  if (!share) return "out";
  const reaches = (end: number) => bands.filter(({ from }) => from > Math.max(0, end)).length < best;
  if (reaches(share.low)) return "pass";
  return reaches(share.high) ? "missing" : "fail";
}
