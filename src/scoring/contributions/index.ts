import type { Book } from "../../campaign/book";
import type { Part } from "../../campaign/campaign";
import { periodOf } from "../../campaign/period";
import { THERE } from "./there";
import { ofPeople, ofMonths } from "./people";
import { ofIncidents } from "./incidents";
import { ofLines } from "./lines";
import { ofOneRegister } from "./oneRegister";

/** What the entries of a register add to a part's counts. */
export interface Contributions {
  readonly register: string;
  /**
   * By entry: 0 = nothing; above 0 a number that says all of what it adds, so that of two entries with the same number
   * one may stand for the other; below 0 it adds something, and what the entry says decides how much.
   */
  readonly of: Int32Array;
}

/** Of every register that a part reads, each once; the department matters only to what it must sign itself. */
export function contributions(
  { measure, when }: Pick<Part, "measure" | "when">,
  department: string,
  whole: Book,
): Contributions[] {
  const book = { ...whole, period: periodOf({ when }, whole.period) };
  switch (measure.kind) {
    case "coverage":
      return ofPeople(measure, book);
    case "monthly-coverage":
      return ofMonths(measure, book);
    case "none":
      return ofIncidents(measure, department, book);
    case "standing":
      return ofLines(book);
    default:
      return [ofOneRegister(measure, book)];
  }
}

/** Whether a part may count otherwise because an entry has become another one; `isEmpty`: it has or had nothing to count. */
export function couldMove(before: number, now: number, isEmpty: boolean): boolean {
  const counted = (one: number) => (one === THERE && !isEmpty ? 0 : one);
  return counted(before) !== counted(now) || now < 0;
}
