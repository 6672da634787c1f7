import { blockRoles } from "../../campaign/block";
import type { Book } from "../../campaign/book";
import { readCriteria } from "../block/criteria";
import { readLines } from "../block/lines";
import type { Contributions } from ".";

/** All criteria, and the lines of scores that count for a unit. */
export function ofLines(book: Book): Contributions[] {
  const { criteria, scoring } = blockRoles(book.campaign);
  const lines = readLines(book, readCriteria(book));
  return [
    { register: criteria.register, of: new Int32Array(book.entries(criteria.register).count).fill(-1) },
    { register: scoring.register, of: Int32Array.from(lines, ({ counts }) => (counts ? -1 : 0)) },
  ];
}
