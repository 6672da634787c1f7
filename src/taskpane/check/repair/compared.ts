import type { UnseenCounts } from "../../../wording/checkPane";
import { type Pair, pairs } from "./pairs";

/** A run of a text; `sign` says what of it would not be seen, or that it changes. */
export interface Piece {
  readonly text: string;
  readonly sign: Sign | null;
}

/** apart: a letter whose accents are characters of their own · letter: can be seen, but not that it is another one. */
export type Sign = "space" | "odd-space" | "tab" | "line-break" | "hidden" | "apart" | "letter";

export interface Compared {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** Null where everything that changes can be seen. */
  readonly unseen: UnseenCounts | null;
}

/** Both texts in pieces, so that what changes can be seen even where it is a space or half a letter. */
export function compared(before: string, after: string): Compared {
  const all = pairs(before, after);
  const spaces = changedSpaces(all);
  const unseen = unseenIn(all);
  // Where hardly a letter stays the same, marks on all the others say nothing.
  const kept = all.filter(({ before: one, after: other }) => one === other).length;
  const markLetters = kept * 2 >= all.length || (unseen !== null && unseen.strange > 0);
  const side = (of: "before" | "after") =>
    joined(
      all.map((pair, index) => {
        const text = pair[of] ?? "";
        const sign = spaces.has(index)
          ? signOf(text)
          : pair.before === pair.after
            ? null
            : changedSign(pair, of);
        return { text, sign: sign === "letter" && !markLetters ? null : sign };
      }),
    );
  return { before: side("before"), after: side("after"), unseen };
}

const ODD_SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const FOREIGN = /^(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

function changedSign(pair: Pair, of: "before" | "after"): Sign {
  const sign = signOf(pair[of] ?? "");
  const isApart = of === "before" && sign === "letter" && pair.before !== null && pair.after !== null;
  return isApart ? "apart" : sign;
}

function signOf(letter: string): Sign {
  if (letter === " ") return "space";
  if (letter === "\t") return "tab";
  if (letter === "\n") return "line-break";
  if (ODD_SPACE.test(letter)) return "odd-space";
  return /^[\p{Cc}\p{Cf}]/u.test(letter) ? "hidden" : "letter";
}

/** Spaces that stay beside one that changes: nobody could tell the one from the other. By their places. */
function changedSpaces(all: readonly Pair[]): ReadonlySet<number> {
  const found = new Set<number>();
  const spread = (index: number, from: number) => {
    const pair = all[index];
    const there = all[from];
    if (!pair || !there || pair.before !== " " || pair.after !== " ") return;
    if (found.has(from) || (there.before !== there.after && isSpace(there))) found.add(index);
  };
  all.forEach((_, index) => spread(index, index - 1));
  for (let index = all.length - 1; index >= 0; index--) spread(index, index + 1);
  return found;
}

function isSpace({ before, after }: Pair): boolean {
  return ["space", "odd-space", "tab"].includes(signOf(before ?? after ?? ""));
}

function unseenIn(all: readonly Pair[]): UnseenCounts | null {
  const counts = { spaces: 0, lacking: 0, odd: 0, breaks: 0, hidden: 0, apart: 0, strange: 0 };
  for (const { before, after } of all) {
    if (before === after) continue;
    if (before === null) {
      if (after === " ") counts.lacking++;
      continue;
    }
    const sign = signOf(before);
    if (sign === "space") counts.spaces++;
    else if (sign === "odd-space" || sign === "tab") counts.odd++;
    else if (sign === "line-break") counts.breaks++;
    else if (sign === "hidden") counts.hidden++;
    else if (after !== null) counts.apart++;
    else if (FOREIGN.test(before)) counts.strange++;
  }
  return Object.values(counts).some((count) => count > 0) ? counts : null;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.text === "") continue;
    if (last?.sign === piece.sign) runs[runs.length - 1] = { text: last.text + piece.text, sign: piece.sign };
    else runs.push(piece);
  }
  return runs;
}
