import type { Field } from "../../registers/register";
import { readLegacy } from "../../registers/text/legacy";
import { tidy } from "../../registers/text/spelling";
import { clean } from "../../registers/text/untidy";
import type { CellValue } from "../../workbook/value";
import { soundText } from "../characters/soundText";
import type { Repair } from "./repair";

export const repairListSpelling: Repair<"list-spelling"> = (_value, { listed }) => listed;

export const repairCodeSpaces: Repair<"code-spaces"> = (value, _finding, field) =>
  typeof value === "string" ? orEmpty(tidy(value), field) : undefined;

export const repairCodeLetters: Repair<"code-letters"> = (_value, { clean: code }) => code;

/**
 * With everything else that is odd in the text, as that only shows when it can be read. Where a whole column is in an old
 * code, its doubtful cells must be put right with the others: afterwards nothing would give them away.
 */
export const repairLegacy: Repair<"text-legacy"> = (value, { encoding, certain, among }) => {
  if (typeof value !== "string" || !(certain || among)) return undefined;
  const read = readLegacy(value, among ? encoding : null);
  return read ? settled(soundText(read.text)) : undefined;
};

/** Both rules about what nobody sees in a text. */
export const repairUnseen: Repair<"text-spaces" | "text-accents"> = (value, _finding, field) =>
  typeof value === "string" ? settled(orEmpty(clean(value), field)) : undefined;

export const repairLookAlikes: Repair<"text-look-alikes"> = (value) =>
  typeof value === "string" ? settled(soundText(value)) : undefined;

/** Not what would look like a text in an old code then: somebody must say first what it is. */
function settled(after: CellValue | undefined): CellValue | undefined {
  return typeof after === "string" && readLegacy(after) !== null ? undefined : after;
}

/** A cell that only looks empty is emptied, unless it must not be empty: then people must say what is missing. */
function orEmpty(text: string, { required }: Field): CellValue | undefined {
  if (text !== "") return text;
  return required ? undefined : null;
}
