import { foldAccents, foldLoosely } from "../../registers/text/fold";

/** No name is longer. */
const LONGEST = 255;

/** A name without accents, case and spaces; empty if it is none. */
export function foldedName(name: unknown): string {
  return typeof name === "string" && name.length <= LONGEST ? foldAccents(name).replaceAll(" ", "") : "";
}

/**
 * How two names of the same folded form compare: `equal` but for case and spaces; `alike` where one lacks accents that
 * the other has (Nguyen Van Hung, Nguyễn Văn Hùng) or bears the tone on another vowel (Hoà, Hòa); `other` where both
 * have accents of their own (Hùng, Hưng).
 */
export function compareNames(one: string, other: string): "equal" | "alike" | "other" {
  const [a, b] = [spaceless(one), spaceless(other)];
  if (a === b) return "equal";
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length !== second.length)
    return marksOf(a) === marksOf(b) || isPlain(a) || isPlain(b) ? "alike" : "other";
  const alike = first.every((word, at) => {
    const there = second[at] ?? "";
    return word === there || isPlain(word) || isPlain(there) || marksOf(word) === marksOf(there);
  });
  return alike ? "alike" : "other";
}

const spaceless = (name: string) => foldLoosely(name).replaceAll(" ", "");
const wordsOf = (name: string) => foldLoosely(name).split(" ");
const isPlain = (word: string) => foldAccents(word) === word;

/** The accents of a word, wherever they stand. */
function marksOf(word: string): string {
  const marks = word.normalize("NFD").match(/\p{M}|đ/gu) ?? [];
  return [...marks].sort().join("");
}
