import fc from "fast-check";
import { readLegacy } from "../../../src/registers/text/legacy";
import { readLookAlikes } from "../../../src/registers/text/lookAlikes";
import { clean, untidyParts } from "../../../src/registers/text/untidy";
import { SENTENCES, SYLLABLES } from "./sentences";

/** Text as it may be; nothing of it may be touched. */
const CLEAN: readonly string[] = [
  ...SENTENCES,
  ...SENTENCES.map((text) => text.toUpperCase()),
  ...SYLLABLES,
  ...[
    "Lò A Sèo",
    "Phôto",
    "Hòa Bình",
    "Đắk Lắk",
    "Bắc Kạn",
    "qúy",
    "Ý kiến",
    "ĐÀO TẠO Á ÂU",
    "ÔNG",
    "LÀM",
    "Có",
    "CÓ",
    "Không",
    "H’Mông",
  ],
  ...[
    "Müller",
    "Jörg Großmann",
    "José García Peña",
    "François",
    "naïve",
    "Thaï",
    "Loïc",
    "Noël à Paris",
    "Dvořák",
    "São Paulo",
  ],
  ...[
    "Åse Sørensen",
    "på sång",
    "små",
    "Où est-il",
    "on a été à côté",
    "Citroën",
    "Moët & Chandon",
    "Škoda",
    "AÑO NUEVO",
    "aún",
    "Raphaël",
  ],
  ...[
    "Guðmundur",
    "það",
    "GUÐNI",
    "Москва",
    "Αθήνα",
    "東京ＡＢＣ",
    "Tôt ou tard",
    "tým",
    "Köln",
    "weiß",
    "cœur",
  ],
  ...[
    "100 µm",
    "5 µA",
    "5 µM",
    "Lễ hội sång té",
    "Sång té, Müller",
    "Sång té Hilton",
    "poäng",
    "Deán Funes",
    "DÑA",
    "ñ té",
    "µg/ml",
    "25 m²",
    "37 °C",
    "½ ly",
    "± 5",
    "5 ÷ 10",
    "m×n",
    "a·b",
    "N·m",
    "CO²",
    "x¹",
    "Ø10",
    "thép Ø 20",
    "10 kΩ",
    "3‰",
  ],
  ...[
    "“Đẹp”",
    "hoa “đẹp” – hay…",
    "‘N’",
    "A–B",
    "N—I",
    "Windows® 10",
    "© 2024 ABC",
    "IBM™",
    "§1",
    "§ 5",
    "§§ 5",
    "Mª José",
    "1ª",
    "£5",
    "100 £m",
    "€ 100",
  ],
  ...["«Le Monde»", "« texte »", "¿Qué té?", "¡Ay!", "• gạch đầu dòng", "· chấm giữa"],
  ...[
    "DT001",
    "QL32C",
    "001085012345",
    "GD4010112345678",
    "=SUM(A1:B2)",
    "a@b.vn",
    "https://a.vn/?q=%C3%A9",
    "B2B",
    "30/06/2026",
    "1.234,5",
  ],
  ...["Dòng một\nDòng hai", "- a\n  - b\n\n- c", ""],
];

test("clean text comes back as it is", () => {
  expect(CLEAN.length).toBeGreaterThan(150);
  expect(CLEAN.filter((text) => readLegacy(text) !== null)).toEqual([]);
  expect(CLEAN.filter((text) => readLookAlikes(text) !== null)).toEqual([]);
  expect(CLEAN.filter((text) => clean(text) !== text || untidyParts(text).length > 0)).toEqual([]);
});

test("decomposed Vietnamese is in no old code", () => {
  expect(CLEAN.filter((text) => readLegacy(text.normalize("NFD")) !== null)).toEqual([]);
});

test("neither does any text of Vietnamese words", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 12 }), (words) => {
      const text = words.join(" ");
      expect([readLegacy(text), readLookAlikes(text), clean(text)]).toEqual([null, null, text]);
    }),
    { numRuns: 500 },
  );
});

/** A cell holds 32,767 characters; each of these would take minutes if a step were not linear. */
test.each([
  " ",
  "\n ",
  "é ",
  "hé ",
  "®",
  "®ång ",
  "“a",
  "a–",
  "a\u0301",
  "\u0301\u0302",
  "\u00ad",
  "а",
  "a\t",
  "\u00a0",
  "\u200d",
  "\r",
  "aù",
  "aÙ",
  "ð",
  "Ａ",
  "x\u00ad",
])("%j as often as a cell can hold is read in a moment", (piece) => {
  const text = piece.repeat(Math.floor(32_767 / piece.length));
  const longest = 2_000;
  const begun = performance.now();
  readLegacy(`${text}x`);
  readLegacy(`được ${text}x`, "tcvn3");
  readLookAlikes(`${text}x`);
  clean(`x${text}x`);
  expect(performance.now() - begun).toBeLessThan(longest);
});
