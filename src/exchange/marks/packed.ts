import { fingerprint } from "../fingerprint";
import { LETTERS, lettersOf, numberAt } from "./letters";
import { packedClasses, unpackedClasses } from "./rowClasses";
import type { RowMarks } from "./rowMarks";

/** What is kept of the rows of a register. */
export interface KeptRows {
  readonly marks: RowMarks;
  /** Null where the marks are over all fields, as they were at first, and nothing more is known. */
  readonly judged: Judged | null;
}

interface Judged {
  /** The fields that the marks are over, by their own marks. */
  readonly fields: ReadonlySet<number>;
  /** What each row added to a part, by the mark of its id; null where there was no telling. */
  readonly added: ReadonlyMap<number, Int32Array> | null;
}

/** As a text: five letters for a row, ten where any has an id, and one or two for what it added. */
export function packed({ marks, judged }: KeptRows): string {
  const head = packedMarks(marks);
  if (!judged) return head;
  const fields = letters([...judged.fields]);
  return [SECOND, fields, ...packedAdded(judged.added, marks.contents.length), head].join(" ");
}

/** What `packed` made, of whichever version; null where it is none. */
export function unpacked(text: string): KeptRows | null {
  if (!text.startsWith(`${SECOND} `)) {
    const marks = unpackedMarks(text);
    return marks && { marks, judged: null };
  }
  const [, fields, parts, classes, rows, ...head] = text.split(" ");
  const marks = unpackedMarks(head.join(" "));
  if (!marks || fields === undefined || parts === undefined || classes === undefined || rows === undefined)
    return null;
  const ids = numbers(parts);
  const added = ids.length === 0 ? null : unpackedClasses(classes, rows, ids.length, marks.contents.length);
  const byPart = added && new Map(added.map((one, index) => [ids[index] ?? -1, one] as const));
  return { marks, judged: { fields: new Set(numbers(fields)), added: byPart } };
}

/** The same for the same rows in any order: A1B2-C3D4-E5F6-0718. */
export function shortFingerprint(registers: readonly RowMarks[]): string {
  const texts = registers.map(({ register, contents }) => `${register} ${contents.toSorted().join(" ")}`);
  const digits = fingerprint(texts.join("\n")).toUpperCase();
  return (digits.match(/.{4}/g) ?? []).join("-");
}

function packedAdded(added: Judged["added"], count: number): readonly string[] {
  const found = added && packedClasses([...added.values()], count);
  if (!added || !found) return ["", "", ""];
  return [letters([...added.keys()]), found.classes, found.rows];
}

/** No register is called so. */
const SECOND = "v2";

function packedMarks({ register, ids, contents }: RowMarks): string {
  const hasIds = ids.some((id) => id >= 0);
  const parts: string[] = [];
  for (let entry = 0; entry < contents.length; entry++) {
    if (hasIds) parts.push(lettersOf(ids[entry] ?? -1));
    parts.push(lettersOf(contents[entry] ?? 0));
  }
  return `${register} ${String(contents.length)} ${parts.join("")}`;
}

function unpackedMarks(text: string): RowMarks | null {
  // A register of the centre's own is called as its sheet is, with spaces.
  const words = text.split(" ");
  const [count = "", letters = ""] = words.splice(-2);
  const register = words.join(" ");
  const rows = Number(count);
  const width = rows === 0 ? 0 : letters.length / rows;
  if (register === "" || !Number.isInteger(rows) || ![0, LETTERS, 2 * LETTERS].includes(width)) return null;
  const [ids, contents] = [new Int32Array(rows).fill(-1), new Int32Array(rows)];
  for (let entry = 0; entry < rows; entry++) {
    const at = entry * width;
    if (width > LETTERS) ids[entry] = numberAt(letters, at);
    contents[entry] = numberAt(letters, at + width - LETTERS);
  }
  return { register, ids, contents };
}

const letters = (marks: readonly number[]): string => marks.map((mark) => lettersOf(mark)).join("");
const numbers = (text: string): number[] =>
  Array.from({ length: text.length / LETTERS }, (_, index) => numberAt(text, index * LETTERS));
