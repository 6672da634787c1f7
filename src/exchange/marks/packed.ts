import { fingerprint } from "../fingerprint";
import type { RowMarks } from "./rowMarks";

/** The marks of a register as a text: five letters for a row, ten where any of its rows has an id. */
export function packed({ register, ids, contents }: RowMarks): string {
  const hasIds = ids.some((id) => id >= 0);
  const parts: string[] = [];
  for (let entry = 0; entry < contents.length; entry++) {
    if (hasIds) parts.push(lettersOf(ids[entry] ?? -1));
    parts.push(lettersOf(contents[entry] ?? 0));
  }
  return `${register} ${String(contents.length)} ${parts.join("")}`;
}

/** What `packed` made; null where it is none. */
export function unpacked(text: string): RowMarks | null {
  const [register = "", count = "", letters = ""] = text.split(" ");
  const rows = Number(count);
  const width = rows === 0 ? 0 : letters.length / rows;
  if (register === "" || !Number.isInteger(rows) || ![0, LETTERS, 2 * LETTERS].includes(width)) return null;
  const [ids, contents] = [new Int32Array(rows).fill(-1), new Int32Array(rows)];
  for (let entry = 0; entry < rows; entry++) {
    const at = entry * width;
    if (width > LETTERS) ids[entry] = numberOf(letters, at);
    contents[entry] = numberOf(letters, at + width - LETTERS);
  }
  return { register, ids, contents };
}

/** The same for the same rows in any order: A1B2-C3D4-E5F6-0718. */
export function shortFingerprint(registers: readonly RowMarks[]): string {
  const texts = registers.map(({ register, contents }) => `${register} ${contents.toSorted().join(" ")}`);
  const digits = fingerprint(texts.join("\n")).toUpperCase();
  return (digits.match(/.{4}/g) ?? []).join("-");
}

const LETTERS = 5;
/** Neither the first letter of a formula nor a space; 64 of them, and one for "none". */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";
const NONE = "~~~~~";
const CODES = new Map(Array.from(ALPHABET, (letter, code) => [letter.charCodeAt(0), code]));

function lettersOf(mark: number): string {
  if (mark < 0) return NONE;
  let text = "";
  for (let shift = 24; shift >= 0; shift -= 6) text += ALPHABET.charAt((mark >>> shift) & 63);
  return text;
}

/** -1 for what `lettersOf` has no number for. */
function numberOf(letters: string, at: number): number {
  let mark = 0;
  for (let place = at; place < at + LETTERS; place++) {
    const code = CODES.get(letters.charCodeAt(place));
    if (code === undefined) return -1;
    mark = mark * 64 + code;
  }
  return mark;
}
