import { assemble } from "../../workbook/assemble";
import type { ReadingPart } from "../../workbook/live";
import type { Workbook } from "../../workbook/workbook";
import type { LentWorkbook } from "./lend";

type Take = (part: ReadingPart) => Promise<void>;

/** The lent workbook as a desk wants it. `hand` makes of a function what can be handed to the lender's thread. */
export function borrow(lent: LentWorkbook, hand: (take: Take) => Take = (take) => take): Workbook {
  return {
    contents: () => lent.contents(),
    read: async (areas) => {
      const parts: ReadingPart[] = [];
      const take = hand((part) => Promise.resolve(void parts.push(part)));
      await lent.read(areas, take);
      return assemble(areas, parts);
    },
    looks: (areas) => lent.looks(areas),
    write: (plan) => lent.write(plan),
  };
}
