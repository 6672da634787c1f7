import { compare } from "../../../src/exchange/comparing/compare";
import { campaign, comparing, returned, rowsOf, said } from "./world";

/** What a person must know besides the changes. */

const numbered = (count: number, line: (n: string) => string) =>
  Array.from({ length: count }, (_, i) => line(String(i + 1)));
const withIds = (count: number) => numbered(count, (n) => `B${n} | P${n} | Tên ${n} | `);

test("many deletions look like an accident", () => {
  const sent = withIds(20);
  const comparison = comparing("people", { sent, here: sent, there: sent.slice(11) });
  expect(comparison.changes).toHaveLength(11);
  expect(comparison.notes).toEqual([{ kind: "many-deleted", sheet: "people there", count: 11, sent: 20 }]);
});

test.each([
  ["ten are few", 19, 10],
  ["half is not many", 22, 11],
])("%s", (_, all, gone) => {
  const sent = withIds(all);
  expect(comparing("people", { sent, here: sent, there: sent.slice(gone) }).notes).toEqual([]);
});

test("a register of which nothing is left is told, too", () => {
  const sent = withIds(12);
  const comparison = comparing("people", { sent, here: sent, there: [] });
  expect(comparison.changes).toHaveLength(12);
  expect(comparison.notes).toHaveLength(1);
});

test("where most ids are lost and a row is new, what was not found is no deletion", () => {
  const sent = withIds(3);
  const there = [" | P1 | Tên 1 | ", " | P9 | Tên 9 | "];
  const comparison = comparing("people", { sent, here: sent, there });
  expect(said(comparison)).toEqual(["added new – Mã: P9, Tên: Tên 9"]);
  expect(comparison.notes).toEqual([{ kind: "rows-not-found", sheet: "people there", count: 2 }]);
});

test("where all ids are lost and every row is found, what is left is gone", () => {
  const sent = withIds(3);
  const comparison = comparing("people", {
    sent,
    here: sent,
    there: [" | P1 | Tên 1 | ", " | P3 | Tên 3 | "],
  });
  expect(said(comparison)).toEqual(["deleted B2 – Mã: P2 → nothing, Tên: Tên 2 → nothing"]);
});

test("a register that did not come back is not deleted", () => {
  const sent = [rowsOf("people", withIds(3))];
  expect(compare(returned([], { baseline: sent }), sent, campaign)).toEqual({ changes: [], notes: [] });
});

test("changes come by register in the campaign's order", () => {
  const there = [rowsOf("events", [" | Họp | A | "]), rowsOf("people", [" | 001 | An | "])];
  const { changes } = compare(returned(there), [], campaign);
  expect(changes.map(({ register }) => register)).toEqual(["people", "events"]);
});

test("a register that the campaign does not know is our mistake", () => {
  const strange = { register: "strange", labels: [], rows: [] };
  expect(() => compare(returned([strange]), [], campaign)).toThrow("strange");
});
