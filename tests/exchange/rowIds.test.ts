import { looksLikeRowId, newRowIds } from "../../src/exchange/rowIds";
import { rowId } from "../../src/registers/rowId";
import { chance } from "../actions/share/chance";

test("ids are eight letters and digits that nobody takes for a word, a number or a date", () => {
  for (const id of newRowIds(2000, new Set(), chance(1))) {
    expect(id).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ][BCDFGHJKLMNPQRSTVWXZ23456789]{7}$/);
    expect(looksLikeRowId(id)).toBe(true);
    expect(rowId(` ${id.toLowerCase()} `)).toBe(id);
  }
});

test.each(["", "BCDFGH2", "BCDFGH234", "2BCDFGHJ", "bcdfgh23", "BCDFGH1O", "BCDFGHA2"])(
  "%j is none of ours",
  (id) => {
    expect(looksLikeRowId(id)).toBe(false);
  },
);

test("each is another than all others and than those that are taken", () => {
  const first = newRowIds(3, new Set(), chance(5));
  const again = newRowIds(3, new Set(first), chance(5));
  expect(new Set([...first, ...again]).size).toBe(6);
});

test("chance that always says the same is noticed", () => {
  expect(newRowIds(1, new Set(), () => 0)).toEqual(["BBBBBBBB"]);
  expect(() => newRowIds(2, new Set(), () => 0)).toThrow("again and again");
  expect(newRowIds(1, new Set(), () => 1 - Number.EPSILON / 2)).toEqual(["Z9999999"]);
});

test("no ids are asked for, none are given", () => {
  expect(newRowIds(0, new Set(), chance(1))).toEqual([]);
});
