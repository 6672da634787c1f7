import { readLegacy } from "../../registers/text/legacy";
import { tidy } from "../../registers/text/spelling";
import type { CellValue } from "../../workbook/value";
import { isPersonName } from "../headers/personName";
import { foldAccents } from "../../registers/text/fold";

/**
 * The part of a column's filled cells that may be names of people. Families and given names are too many to be listed,
 * so two to seven words of letters are enough – but no sentence ("Hoàn thành tốt nhiệm vụ"), and where several
 * different ones stand there, somebody of a known family is among them.
 */
export function namesAmong(values: readonly CellValue[]): number {
  const texts = values.map((value) => (typeof value === "string" ? nameIn(value) : ""));
  const names = texts.filter(isLikeName);
  const different = [...new Set(names)];
  const share = names.length / Math.max(1, values.length);
  const isNobody = different.length >= ENOUGH && !different.some(isOfKnownFamily);
  return isNobody ? Math.min(share, NOBODY) : share;
}

const ENOUGH = 4;
/** As little as what contradicts a label. */
const NOBODY = 0.2;
const LONGEST = 500;

function nameIn(value: string): string {
  const text = value.slice(0, LONGEST);
  return tidy(readLegacy(text)?.text ?? text);
}

function isLikeName(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 7 || !/^[\p{L}\s.'-]+$/u.test(text)) return false;
  const [first = "", ...others] = words;
  // Whoever writes the first word with a capital and the others without writes a sentence.
  return !/^\p{Lu}/u.test(first) || others.some((word) => /^\p{Lu}/u.test(word));
}

function isOfKnownFamily(text: string): boolean {
  const capitals = text
    .toLowerCase()
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
  return isPersonName(capitals, foldAccents(capitals));
}
