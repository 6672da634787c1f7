import type { Book } from "../../campaign/book";
import { parseAddress } from "../../workbook/address";
import { checkRows, type GivenRows } from "../checkRows";
import { surveyOf } from "../survey";
import { REPAIRABLE } from "./certain";
import type { CellRepair } from "./repair";
import { safeRepairs } from "./safeRepairs";

/** Of what `safeRepairs` finds after a whole check that which is in these rows. */
export function repairsOfRows(book: Book, given: GivenRows): CellRepair[] {
  return safeRepairs(book, checkRows(book, withCodes(book, given), REPAIRABLE)).filter(({ register, cell }) =>
    given.get(register)?.has(parseAddress(cell)?.top ?? -1),
  );
}

/** Whether a code can be put right depends on what the other codes are then: with all rows that it is compared with. */
function withCodes(book: Book, given: GivenRows): GivenRows {
  const { registers } = surveyOf(book);
  const own = registers.filter(({ register }) => given.has(register.id));
  const named = own.flatMap(({ register }) => register.fields.flatMap(({ refersTo }) => refersTo));
  const wide = registers.filter(
    ({ register: { id, fields } }) =>
      named.includes(id) || (given.has(id) && fields.some(({ unique }) => unique)),
  );
  return new Map([...given, ...wide.map(({ register, rows }) => [register.id, new Set(rows)] as const)]);
}
