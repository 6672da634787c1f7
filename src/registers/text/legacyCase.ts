import { mayBeCapital } from "./tcvn3";

/** A word of a cell. */
export interface ReadWord {
  readonly written: string;
  readonly read: string;
  /** Else it is no TCVN3 and its case is what it shows. */
  readonly legacy: boolean;
}

/**
 * The words of a TCVN3 text with the capitals that the code cannot write. A word whose other letters are two capitals
 * or more ("CéNG"), or which has no small letter in a cell of capitals, is in capitals throughout. A word that begins
 * with a toned vowel ("¸nh") gets a capital where two other words or more do and all of them.
 */
export function inTheirCase(words: readonly ReadWord[]): string[] {
  const cases = words.map(caseOf);
  const capitals =
    cases.some(({ large, small }) => large >= 2 && small === 0) && cases.every(({ small }) => small === 0);
  const names =
    cases.every(({ first }) => first !== "small") &&
    cases.filter(({ first }) => first === "large").length >= 2;
  return words.map(({ read, legacy }, at) => {
    const { large = 0, small = 0, first = "small" } = cases[at] ?? {};
    if (!legacy) return read;
    if (small === 0 && (large >= 2 || capitals)) return read.toUpperCase();
    return names && first === "open" ? read.charAt(0).toUpperCase() + read.slice(1) : read;
  });
}

interface Case {
  readonly large: number;
  readonly small: number;
  readonly first: "large" | "small" | "open";
}

/** Counts the letters whose case is sure. */
function caseOf({ written, read, legacy }: ReadWord): Case {
  let large = 0;
  let small = 0;
  let first: Case["first"] | null = null;
  for (let at = 0; at < read.length; at++) {
    const letter = read.charAt(at);
    const open = legacy && mayBeCapital(written.charAt(at));
    const is = open ? "open" : letter === letter.toLowerCase() ? "small" : "large";
    first ??= is;
    large += Number(is === "large");
    small += Number(is === "small");
  }
  return { large, small, first: first ?? "small" };
}
