import fc from "fast-check";

import { isPlain } from "../../src/checking/characters/plain";
import { readLegacy } from "../../src/registers/text/legacy";
import { readLookAlikes } from "../../src/registers/text/lookAlikes";
import { untidyParts } from "../../src/registers/text/untidy";

const LETTERS =
  "aeouyôơưđăbcnhtAEOUÔTNHàáâãèéêìíòóõùúýÀÁÂÊÔÕùõãạếửẠ µ§®«\u00ad\u0301\u0309\u0302\u0422\uff21ð÷ñ°.,\n\u00a0\t";

test("of what looks plain at once a closer look finds nothing", () => {
  let plain = 0;
  const text = fc.array(fc.constantFrom(...Array.from(LETTERS)), { maxLength: 8 }).map((all) => all.join(""));
  const several = fc.oneof(
    text,
    fc.tuple(text, text).map((both) => both.join(" thuốc ")),
    fc.string(),
  );
  fc.assert(
    fc.property(several, (one) => {
      if (!isPlain(one)) return;
      plain++;
      expect([readLegacy(one), untidyParts(one), readLookAlikes(one)]).toEqual([null, [], null]);
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(500);
});

test.each([
  "Thay băng, đo huyết áp",
  "Hà Nội",
  "đã khám",
  "Dòng một\nDòng hai",
  "",
  "BHYT 10%",
  "an toàn ở xã",
])("%j is plain", (text) => {
  expect(isPlain(text)).toBe(true);
});

test.each([" x", "x ", "a  b", "b¨ng", "tiÒn", "Vaên", "ba\u0306ng", "\u041dà", "hà", "x\u200b", "\ud83d"])(
  "%j deserves a closer look",
  (text) => {
    expect(isPlain(text)).toBe(false);
  },
);
