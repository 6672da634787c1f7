import { isLooseSyllable, isSyllable } from "../../../src/registers/text/syllable";
import { SENTENCES, SYLLABLES } from "./sentences";

test("every word of Vietnamese sentences is one, in capitals and decomposed too", () => {
  expect(SENTENCES.length).toBeGreaterThan(10);
  for (const form of [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.normalize("NFD"),
  ]) {
    const plain = /^[a-z]*[cpt]h?$/;
    expect(SYLLABLES.map(form).filter((word) => !isSyllable(word) && !plain.test(word))).toEqual([]);
  }
});

test.each([
  "nghiêng",
  "gì",
  "giếng",
  "giường",
  "già",
  "gìn",
  "quốc",
  "quỳnh",
  "quyết",
  "quý",
  "khuỷu",
  "khuya",
  "ngoằn",
  "hòa",
  "hoà",
  "thuý",
  "thúy",
  "ý",
  "yêu",
  "yếm",
  "ướt",
  "ưa",
  "soóc",
  "huơ",
  "Đắk",
  "Kạn",
  "oai",
  "ngoèo",
  "ưu",
  "được",
  "an",
  "tr\u00ea\u0301ch",
])("%j is a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each([
  ["b", "a letter of no rime"],
  ["", "nothing"],
  ["hàt", "huyền before t"],
  ["hac", "no tone before c"],
  ["kộ", "k before ô"],
  ["cên", "c before ê"],
  ["nghan", "ngh before a"],
  ["gèn", "g before e"],
  ["qá", "q alone"],
  ["yn", "y with an end alone"],
  ["iêng", "iê without a beginning"],
  ["hoón", "no such rime"],
  ["hóàn", "two tones"],
  ["toàán", "two tones"],
  ["hóan", "the tone on the other vowel"],
  ["naïve", "French"],
  ["Müller", "German"],
  ["strong", "English"],
  ["học sinh", "two of them"],
  ["a".repeat(40_000), "endless"],
])("%j is none: %s", (word) => {
  expect(isSyllable(word)).toBe(false);
});

test.each([
  ["qúy", true],
  ["hóan", true],
  ["gía", true],
  ["Kông", true],
  ["cên", false],
  ["hoc", true],
  ["nguyen", true],
  ["Duong", true],
  ["hàt", false],
  ["viẽt", false],
  ["Müller", false],
  ["work", false],
  ["stt", false],
  ["hỏỏ", false],
])("%j loosely: %p", (word, is) => {
  expect(isLooseSyllable(word)).toBe(is);
});
