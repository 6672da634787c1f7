/** Of a mark: 30 bits. */
export const LETTERS = 5;
/** Neither the first letter of a formula nor a space; 64 of them, and one for "none". */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";
const CODES = new Map(Array.from(ALPHABET, (letter, code) => [letter.charCodeAt(0), code]));

/** How many numbers so many letters tell apart. */
export const numbersIn = (letters: number): number => ALPHABET.length ** letters;

/** A number from 0 up as so many letters; one below 0 is none. */
export function lettersOf(number: number, letters = LETTERS): string {
  if (number < 0) return "~".repeat(letters);
  let text = "";
  for (let shift = 6 * (letters - 1); shift >= 0; shift -= 6)
    text += ALPHABET.charAt((number >>> shift) & 63);
  return text;
}

/** -1 for what `lettersOf` has no number for. */
export function numberAt(text: string, at: number, letters = LETTERS): number {
  let number = 0;
  for (let place = at; place < at + letters; place++) {
    const code = CODES.get(text.charCodeAt(place));
    if (code === undefined) return -1;
    number = number * 64 + code;
  }
  return number;
}
