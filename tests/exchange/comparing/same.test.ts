import { isSame, lookupNumber, lookupText } from "../../../src/exchange/comparing/same";
import type { FieldKind } from "../../../src/registers/register";
import type { CellValue } from "../../../src/workbook/value";

type Case = readonly [what: string, kind: FieldKind, a: CellValue, b: CellValue];

const FORGIVEN: readonly Case[] = [
  ["composed and decomposed letters", "text", "Nguyễn".normalize("NFC"), "Nguyễn".normalize("NFD")],
  ["spaces at the edges", "text", " An\u00a0", "An"],
  ["line ends", "text", "một\r\nhai", "một\nhai"],
  ["a blank and an empty text", "date", null, ""],
  ["a blank and spaces", "text", null, "  "],
  ["digits that became a number", "code", "12", 12],
  ["leading zeros that a number cannot have", "code", "007", 7],
  ["a citizen's number that lost its zero", "identity", "014050000001", 14050000001],
  ["a text that looks like a number", "text", "1.50", 1.5],
  ["a code that looks like a power of ten", "code", "1E5", 100000],
  ["noise in the last digits", "number", 0.1 + 0.2, 0.3],
  ["noise in a time of day", "date", 46023.5, 46023.500000001],
  ["noise on a whole day", "date", 46023, 46023.0000000001],
];

const NOT_FORGIVEN: readonly Case[] = [
  ["letter case", "code", "dt001", "DT001"],
  ["spaces inside", "text", "An  Bình", "An Bình"],
  ["accents", "text", "Hoa", "Hoà"],
  ["zeros that a person wrote", "code", "007", "07"],
  ["neighbouring citizen's numbers", "identity", 14050000001, 14050000002],
  ["one đồng of two billion", "money", 2_000_000_000, 2_000_000_001],
  ["one minute", "date", 46023.5, 46023.5 + 1 / 1440],
  ["a number and its text where numbers belong", "number", 5, "5"],
  ["zero and nothing", "number", 0, null],
  ["two errors", "number", { error: "#N/A" }, { error: "#REF!" }],
  ["yes and nothing", "text", true, null],
];

test.each(FORGIVEN)("forgiven: %s", (_, kind, a, b) => {
  expect([isSame(kind, a, b), isSame(kind, b, a)]).toEqual([true, true]);
  expect(lookupText(kind, a)).toBe(lookupText(kind, b));
  expect(lookupNumber(kind, a)).toBe(lookupNumber(kind, b));
});

test.each(NOT_FORGIVEN)("not forgiven: %s", (_, kind, a, b) => {
  expect([isSame(kind, a, b), isSame(kind, b, a)]).toEqual([false, false]);
});

test("every value is the same as itself", () => {
  for (const value of [null, "", "An", 7, 0.5, false, { error: "#N/A" }]) {
    expect(isSame("text", value, structuredClone(value))).toBe(true);
  }
});
