import type { Book } from "../../campaign/book";
import { checkRows, type GivenRows } from "../../checking/checkRows";
import type { Finding } from "../../checking/findings";
import { surveyOf } from "../../checking/survey";
import { foldCase } from "../../registers/text/fold";
import { parseAddress } from "../../workbook/address";
import { bookFrom } from "../readBook";
import type { Master } from "../master";
import { rowAdditions } from "./rowAdditions";
import { withRows } from "../withRows";
import { type KeyedChange, rowWrites } from "./rowWrites";

/** What the check would say of each changed row once all changes but deletions were written; by their keys. */
export function findingsOf(
  changes: readonly KeyedChange[],
  master: Master,
): ReadonlyMap<string, readonly Finding[]> {
  const kept = changes.filter(({ there }) => there !== null);
  const { writes } = rowWrites(kept, master);
  // These ids are never written.
  const added = rowAdditions(kept, master, null);
  const all = [...writes, ...added.writes];
  const grown = added.growths.map(({ table, rows }) => ({ table, by: rows }));
  const { book } = bookFrom(withRows(master.reading, all, grown));
  const byRow = new Map(all.map((write) => [rowKey(write.sheet, write.row), write.keys]));
  const found = new Map<string, Finding[]>();
  for (const finding of checkRows(book, givenRows(book, all))) {
    const box = parseAddress(finding.cell);
    for (const key of (box && byRow.get(rowKey(finding.sheet, box.top))) ?? []) {
      const others = found.get(key);
      if (others) others.push(finding);
      else found.set(key, [finding]);
    }
  }
  return found;
}

/** The rows that are written, by register. */
function givenRows(
  book: Book,
  writes: readonly { readonly sheet: string; readonly row: number }[],
): GivenRows {
  return new Map(
    surveyOf(book).registers.map(({ register, sheet }) => {
      const own = writes.filter((write) => foldCase(write.sheet) === foldCase(sheet));
      return [register.id, new Set(own.map(({ row }) => row))] as const;
    }),
  );
}

function rowKey(sheet: string, row: number): string {
  return `${foldCase(sheet)} ${String(row)}`;
}
