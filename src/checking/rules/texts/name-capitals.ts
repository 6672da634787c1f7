import { placeAt, placeOf } from "../../../registers/place";
import { remembered } from "../../../registers/remembered";
import { isSyllable } from "../../../registers/text/syllable";
import type { CellValue } from "../../../workbook/value";
import { finding, type FindingOf } from "../../findings";
import { shown } from "../../shown";
import { type Column, columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** A name in capitals among names that are not; where most are, that is a habit, and is said once. */
export const nameCapitals: Rule<"name-capitals"> = (survey) =>
  columnsOf(survey, (field) => field.namesPeople === true).flatMap((column) => {
    const { filled, found } = inCapitals(column);
    const habit = found.length >= HABIT && found.length > filled / 2;
    return habit ? [habitOf(column, found)] : found.map((i) => said(column, i));
  });

/** So many in capitals may be a habit. */
const HABIT = 3;

function inCapitals({ entries, field: { label } }: Column): { filled: number; found: number[] } {
  const isMinded = remembered(isInCapitals);
  const values = entries.values(label);
  const found: number[] = [];
  let filled = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== "string" || value === "") continue;
    filled++;
    if (isMinded(value)) found.push(i);
  }
  return { filled, found };
}

/** Two words at least that are spoken as they stand: "HCTH" and "BS" are no names. */
function isInCapitals(text: string): boolean {
  if (text.length > LONGEST || text !== text.toUpperCase()) return false;
  const words = wordsOf(text);
  if (!words.every((word) => /^[\p{Lu}\p{M}]+$/u.test(word))) return false;
  return words.filter((word) => word.length > 1 && isSyllable(word)).length > 1;
}

/** No name is longer. */
const LONGEST = 100;

function habitOf(column: Column, found: readonly number[]): FindingOf<"name-capitals"> {
  const { entries, field } = column;
  const [first = 0] = found;
  const place = placeAt(entries, entries.headerRow, field.label);
  return finding("name-capitals", "note", place, { ...values(column, first), names: found.length });
}

function said(column: Column, i: number): FindingOf<"name-capitals"> {
  const place = placeOf(column.entries, column.field.label, i);
  return finding("name-capitals", "note", place, { ...values(column, i), names: 1 });
}

function values({ entries, field: { label } }: Column, i: number) {
  const value: CellValue = entries.values(label)[i] ?? null;
  const written = wordsOf(typeof value === "string" ? value : "").map(
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
  return { field: label, value: shown(value), better: shown(written.join(" ")) };
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => word !== "");
}
