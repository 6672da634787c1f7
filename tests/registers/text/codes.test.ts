import fc from "fast-check";
import { fromTcvn3, mayBeCapital } from "../../../src/registers/text/tcvn3";
import { fromVni } from "../../../src/registers/text/vni";
import { inTcvn3, inVni, STANDARD_CODES, TCVN3_CODES, VNI_CODES } from "./encode";
import { SYLLABLES } from "./sentences";

const LETTERS = "aăâeêioôơuưy";
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const small = Array.from(LETTERS).flatMap((letter) => TONES.map((tone) => (letter + tone).normalize("NFC")));
const marked = ["đ", ...small].filter((letter) => letter > "\u007f");
const both = [...marked, ...marked.map((letter) => letter.toUpperCase())];

test("there are 67 letters with marks, and as many capitals", () => {
  expect([marked.length, new Set(both).size]).toEqual([67, 134]);
});

test("VNI has all of them, both ways", () => {
  expect(both.filter((letter) => !VNI_CODES.has(letter))).toEqual([]);
  expect(both.filter((letter) => fromVni(VNI_CODES.get(letter) ?? "") !== letter)).toEqual([]);
});

test("TCVN3 has all small ones and the capitals without a tone, both ways", () => {
  expect(marked.filter((letter) => !TCVN3_CODES.has(letter))).toEqual([]);
  expect([...TCVN3_CODES].filter(([letter, code]) => fromTcvn3(code) !== letter)).toEqual([]);
  expect([...TCVN3_CODES.keys()].filter((letter) => letter !== letter.toLowerCase()).join("")).toBe(
    "ĂÂÊÔƠƯĐ",
  );
});

test("the standard's capitals with a tone are read, but for the twelve below the space", () => {
  expect([...STANDARD_CODES].filter(([letter, code]) => fromTcvn3(code) !== letter)).toEqual([]);
  const known = new Set([...STANDARD_CODES.keys(), ...TCVN3_CODES.keys()]);
  expect(both.filter((letter) => !known.has(letter)).join("")).toBe("ÙÚŨỦỤỪỨỮỬỰỲÝỸỶỴ".replace(/[ÙŨỦ]/g, ""));
});

/** A program may have taken the codes 0x80-0x9F for Windows-1252: "€" is the same code as U+0080. */
test("codes that Windows-1252 shows as signs are read alike", () => {
  const codes = "80 82 83 84 85 86 87 88 89 8a 8b 8c 8e 91 92 93 94 95 96 97 98 99 9a 9b 9c 9e 9f".split(" ");
  const signs = "€ ‚ ƒ „ … † ‡ ˆ ‰ Š ‹ Œ Ž ‘ ’ “ ” • – — ˜ ™ š › œ ž Ÿ".split(" ");
  const read = codes.map((code) => fromTcvn3(String.fromCharCode(parseInt(code, 16))));
  expect(signs.map(fromTcvn3)).toEqual(read);
});

test("no code is read in two ways, and only toned small letters may be capitals", () => {
  expect(new Set(TCVN3_CODES.values()).size).toBe(TCVN3_CODES.size);
  expect(new Set(VNI_CODES.values()).size).toBe(VNI_CODES.size);
  const open = [...TCVN3_CODES].filter(([, code]) => mayBeCapital(code)).map(([letter]) => letter);
  expect(open).toHaveLength(60);
  expect(open.filter((letter) => "ăâêôơưđĂÂÊÔƠƯĐ".includes(letter))).toEqual([]);
});

test.each([
  ["Hä", "Họ"],
  ["®\u00ad\u00eec", "được"],
  ["Nguyeãn", "Nguyeón"],
  ["abc", "abc"],
  ["Đ", null],
  ["m²", null],
  ["Ω", null],
])("%j in TCVN3 is %j", (written, read) => {
  expect(fromTcvn3(written)).toBe(read);
});

test.each([
  ["Nguyeãn", "Nguyễn"],
  ["AÙnh", "Ánh"],
  ["Aùnh", "Ánh"],
  ["QUYÙ", "QUÝ"],
  ["ñöôøng", "đường"],
  ["abc", "abc"],
  ["hà", null],
  ["Hä", null],
  ["Đ", null],
])("%j in VNI is %j", (written, read) => {
  expect(fromVni(written)).toBe(read);
});

test("words come back, in small letters and in capitals", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SYLLABLES), (word) => {
      expect(fromTcvn3(inTcvn3(word))).toBe(word);
      expect(fromVni(inVni(word))).toBe(word);
      expect(fromVni(inVni(word.toUpperCase()))).toBe(word.toUpperCase());
    }),
    { numRuns: 500 },
  );
});
