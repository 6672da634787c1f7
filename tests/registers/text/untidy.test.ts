import fc from "fast-check";
import { clean, untidyParts } from "../../../src/registers/text/untidy";

test.each([
  ["Nội\u00a0bộ", "Nội bộ", ["nbsp"]],
  ["Nội\u3000bộ", "Nội bộ", ["nbsp"]],
  ["Nội  bộ", "Nội bộ", ["double"]],
  ["Nội\tbộ", "Nội bộ", ["double"]],
  ["Nội \u00a0bộ", "Nội bộ", ["nbsp", "double"]],
  [" Nội bộ", "Nội bộ", ["edge"]],
  ["Nội bộ\n", "Nội bộ", ["edge"]],
  ["một \nhai", "một\nhai", ["edge"]],
  ["một\r\nhai", "một\nhai", ["invisible"]],
  ["Có\u200b", "Có", ["invisible"]],
  ["\ufeffĐi", "Đi", ["invisible"]],
  ["Trung\u00adtâm y tế", "Trungtâm y tế", ["invisible"]],
  ["bang\u0007", "bang", ["invisible"]],
  ["\u202eabc\u202c", "abc", ["invisible"]],
  ["Nguyễn".normalize("NFD"), "Nguyễn", ["decomposed"]],
  ["Nguyê\u0303n", "Nguyễn", ["decomposed"]],
  ["viẹ\u0302t", "việt", ["decomposed"]],
  ["tié\u0302ng", "tiếng", ["decomposed"]],
  ["ca\u0341", "cá", ["decomposed"]],
  ["u\u031b\u0301", "ứ", ["decomposed"]],
  ["\u00a0", "", ["nbsp", "edge"]],
])("%j is %j without %j", (text, mended, parts) => {
  expect([clean(text), untidyParts(text)]).toEqual([mended, parts]);
});

test.each([
  ["một\nhai\n\n  ba", "line breaks and an indent"],
  ["\ud83d\udc69\u200d\u2695\ufe0f", "emoji that are joined"],
  ["\u200fسلام\u200e", "marks of direction beside Arabic"],
  ["§èi t\u00ad\u00eeng", "TCVN3, where a soft hyphen is a letter"],
  ["  Hä  vµ tªn ", "TCVN3 with stray spaces: it is read first"],
  ["\u2126", "an ohm"],
  ["", "nothing"],
])("%j stays: %s", (text) => {
  expect([clean(text), untidyParts(text)]).toEqual([text, []]);
});

/** Alone it is too little to be read, but beside others of its column it may be. */
test("a soft hyphen that may be a letter stays, while the spaces go", () => {
  expect([clean(" th\u00ad "), untidyParts(" th\u00ad ")]).toEqual(["th\u00ad", ["edge"]]);
});

test("parts are named exactly where something changes, and nothing is left to mend", () => {
  const pieces = [
    " ",
    "\u00a0",
    "\n",
    "\r",
    "\t",
    "a",
    "o\u0302\u0301",
    "ó\u0302",
    "đ",
    "\u200b",
    "\u00ad",
    "H",
    "¸",
    "®",
    "x",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const mended = clean(text);
      expect(untidyParts(text).length > 0).toBe(mended !== text);
      expect(clean(mended)).toBe(mended);
    }),
    { numRuns: 2_000 },
  );
});
