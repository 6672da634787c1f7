import { foldLoosely } from "../registers/text/fold";

/** What a text says, as far as another one could have taken it over: see `phraseOf`. */
export function phrasesIn(text: string): Set<string> {
  const found = new Set<string>();
  const folded = foldLoosely(text);
  const words = wordsOf(folded);
  words.forEach((_, first) => {
    let phrase = "";
    for (let last = first; last < Math.min(words.length, first + LONGEST_PHRASE); last++) {
      phrase += `${phrase === "" ? "" : " "}${words[last] ?? ""}`;
      found.add(phrase);
    }
  });
  for (const digits of numbersIn(folded)) {
    for (let first = 0; first <= digits.length - SHORTEST_NUMBER; first++) {
      const longest = Math.min(digits.length, first + LONGEST_NUMBER);
      for (let end = first + SHORTEST_NUMBER; end <= longest; end++) {
        found.add(numberPhrase(digits.slice(first, end)));
      }
    }
  }
  return found;
}

/**
 * What a text that says this value must contain, whatever its letter case, accents' form, spaces and signs; a number
 * without its leading zeros, which programs drop. Null for what is too short or too common to tell of anybody: less
 * than four characters, a few digits, one word of everyday language.
 */
export function phraseOf(value: string): string | null {
  const folded = foldLoosely(value);
  if (folded.length < SHORTEST) return null;
  const words = wordsOf(folded);
  const digits = words.filter((word) => /^\p{Nd}/u.test(word)).join("");
  const letters = words.join("").length - digits.length;
  const number = digits.replace(/^0+/, "");
  if (number.length >= SHORTEST_NUMBER && letters <= LETTERS_OF_A_NUMBER) {
    return numberPhrase(number.slice(0, LONGEST_NUMBER));
  }
  const isCommon = letters === 0 || (words.length === 1 && letters <= LONGEST_SYLLABLE);
  return isCommon ? null : words.slice(0, LONGEST_PHRASE).join(" ");
}

const SHORTEST = 4;
/** Of a longer one the beginning is enough to look for. */
const LONGEST_PHRASE = 32;
const SHORTEST_NUMBER = 6;
const LONGEST_NUMBER = 20;
/** HN4010123456789 */
const LETTERS_OF_A_NUMBER = 3;
/** "nghiêng": anything longer in one piece is no word of Vietnamese. */
const LONGEST_SYLLABLE = 7;

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
}

/** Numbers as people write them: 014 050 000 001, 014.050.000.001. */
function numbersIn(folded: string): string[] {
  const found = folded.match(/\p{Nd}(?:[ .\-]?\p{Nd})*/gu) ?? [];
  return found.map((number) => number.replace(/[ .\-]/g, ""));
}

function numberPhrase(digits: string): string {
  return `#${digits}`;
}
