import type { Cell } from "./cells";

/**
 * Whether the cells count their columns: 1 2 3=1+2, (1) (2), A B 1 2, [1] [2]. It may begin again for a second half of
 * the columns; a single cell may say something else.
 */
export function countsColumns(cells: readonly Cell[]): boolean {
  if (goesOnInBrackets(cells) || isRoman(cells)) return true;
  if (!areAllInBrackets(cells)) return false;
  const marks = cells.map(({ text }) => markOf(text));
  const known = marks.filter((mark) => mark !== null);
  if (known.length < 2 || known.length < cells.length * KNOWN) return false;
  const letters = known.filter((mark) => typeof mark === "string");
  const numbers = known.filter((mark) => typeof mark === "number");
  if (!isAlphabet(letters)) return false;
  if (numbers.length === 0) return letters.length >= 3;
  const [first = 0] = numbers;
  // After two letters some go on with 3; a total before the parts may be (0).
  const isFirst = first === 1 || first === letters.length + 1 || (first === 0 && areBracketed(cells));
  if (!isFirst) return false;
  if (numbers.length + letters.length < 3 && cells.length > 2) return false;
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  const good = steps.filter((step) => step === 1).length;
  const again = steps.filter((step) => step <= 0).length;
  if (steps.length === 0) return letters.length > 0;
  return good + again >= steps.length * KNOWN && good >= Math.max(1, steps.length * STEPS_OF_ONE);
}

/** Forms of the tax office number their lines and then their columns: [06] [07] [08]. */
function goesOnInBrackets(cells: readonly Cell[]): boolean {
  const numbers = cells.map(({ text }) => /^\[(\d{1,3})\]$/.exec(text)?.[1]);
  if (numbers.length < 3 || numbers.some((number) => number === undefined)) return false;
  return numbers.every((number, i) => i === 0 || Number(number) === Number(numbers[i - 1]) + 1);
}

/** Excel makes −1 of a "(1)" that somebody types; where only some are negative they are amounts. */
function areAllInBrackets(cells: readonly Cell[]): boolean {
  return !cells.some(({ text }) => text.startsWith("-")) || cells.every(({ text }) => /^-\d|[=(]/.test(text));
}

function areBracketed(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => /^[([]/.test(text));
}

/** I II III IV, and nothing else: two of them are rather halves of a year. */
function isRoman(cells: readonly Cell[]): boolean {
  return cells.length > 2 && cells.every(({ text }, i) => text.replace(/[()[\]]/g, "") === ROMAN[i]);
}

const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");

/** The place that a cell gives its column: a number, a letter (lower case), or null for anything else. */
function markOf(text: string): number | string | null {
  const plain = text.replace(/[\s()[\]{}]/g, "").toLowerCase();
  const number = /^-?(\d{1,3})(?:\.0)?(?:[a-z]|\*+)?(?:=.*)?$/.exec(plain);
  if (number) return Number(number[1]);
  const letter = /^([a-zđ])(?:=.*)?$/.exec(plain)?.[1];
  return letter ?? null;
}

function isAlphabet(letters: readonly string[]): boolean {
  const breaks = letters.filter((letter, i) => !isNext(letter, letters[i - 1]));
  // Columns that a form once had may leave one gap: A B C D H.
  return breaks.length === 0 || (breaks.length === 1 && letters.length > 4 && isAscending(letters));
}

function isNext(letter: string, before: string | undefined): boolean {
  // A second half of the columns may begin with A again.
  if (letter === "a") return before !== "a";
  return before !== undefined && ALPHABETS.some((all) => all.indexOf(letter) === all.indexOf(before) + 1);
}

function isAscending(letters: readonly string[]): boolean {
  return letters[0] === "a" && letters.every((letter, i) => letter > (letters[i - 1] ?? ""));
}

/** Forms of the treasury leave out F and J, some have Đ. */
const ALPHABETS = ["abcdefghijklmnopqrstuvwxyz", "abcdeghiklmnopqrstuvxy", "abcdđeghiklmnopqrstuvxy"];

const KNOWN = 0.8;
const STEPS_OF_ONE = 0.5;
