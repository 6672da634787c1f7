import type { Book } from "../../campaign/book";
import { registerOf } from "../../campaign/campaign";
import { holds, TRUE } from "../conditions";

/** Adds nothing, but shows that there is something the measure could have been about. */
export const THERE = 1;
/** The first of the numbers that say what an entry adds. */
export const FIRST = 2;

/** What `hasAnything` looks for, entry by entry. */
export function isThere(register: string, book: Book): (entry: number) => boolean {
  const { date } = registerOf(book.campaign, register);
  if (date === undefined) return () => true;
  const inPeriod = holds({ kind: "in-period", field: date }, book.entries(register), book.period);
  return (entry) => inPeriod(entry) === TRUE;
}
