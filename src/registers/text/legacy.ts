import { hasMarks, isSurelyUnicode, mayBeLegacy } from "./legacyScan";
import { rewrite } from "./legacyRewriting";
import type { LegacyEncoding, Word } from "./legacyWords";
import { standing, wordsOf } from "./legacyWords";
import { NORDIC } from "./legacyReadings";
import { isLooseSyllable } from "./syllable";

export type { LegacyEncoding } from "./legacyWords";

/** A text that was written in a code from before Unicode, as its writer saw it. */
export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /**
   * False where a word has another reading and only what stands around it decided, where one is no Vietnamese
   * syllable or in neither code, and where the other code explains as much.
   */
  readonly certain: boolean;
}

/** So much evidence makes a cell legacy. */
const ENOUGH = 2;

/**
 * Reads TCVN3 and VNI, word by word, also between words in Unicode; fonts play no part. Null: nothing legacy here, or
 * not enough to say so ("hé" alone). `among` is what the cells around it are in (`legacyIn`); then less is enough.
 */
export function readLegacy(text: string, among: LegacyEncoding | null = null): LegacyText | null {
  if (!mayBeLegacy(text) && !(among !== null && hasMarks(text))) return null;
  const words = wordsOf(text);
  const tcvn3 = weigh(words, "tcvn3");
  const vni = weigh(words, "vni");
  const [first, second] = strength(vni, among) > strength(tcvn3, among) ? [vni, tcvn3] : [tcvn3, vni];
  const clear = strength(first, among) > strength(second, among);
  const enough = [first, second].find((evidence) => suffices(evidence, among));
  if (enough === undefined) return null;
  const best = clear ? enough : first;
  const read = rewrite(text, words, best.encoding, best.unicode > 0);
  const certain = read.certain && best.foreign === 0 && best.weight > 0 && clear && best === first;
  return { ...read, encoding: best.encoding, certain };
}

/**
 * The code that a column's (or sheet's) texts are in, where its doubtful cells must be in it too: three cells or more
 * show it, and none shows the other code or Vietnamese in Unicode. Null otherwise.
 */
export function legacyIn(texts: Iterable<string>): LegacyEncoding | null {
  const cells = { tcvn3: 0, vni: 0 };
  for (const text of texts) {
    if (isSurelyUnicode(text)) return null;
    if (cells.tcvn3 + cells.vni >= PLENTY) continue;
    const read = readLegacy(text);
    if (read !== null) cells[read.encoding]++;
  }
  if (cells.tcvn3 > 0 && cells.vni > 0) return null;
  if (cells.tcvn3 >= FEW) return "tcvn3";
  return cells.vni >= FEW ? "vni" : null;
}

const FEW = 3;
/** After so many cells in an old code the others are only asked for Unicode. */
const PLENTY = 100;

/** What the cells around it are in wins where a cell can be in both codes ("göi cöa"). */
function strength({ weight, encoding }: Evidence, among: LegacyEncoding | null): number {
  return weight + (encoding === among ? 0.5 : 0);
}

interface Evidence {
  readonly encoding: LegacyEncoding;
  /** Of words that can only be legacy. */
  readonly weight: number;
  /** Of these, of words that no other language writes. */
  readonly hard: number;
  /** Words that have a reading in both. */
  readonly ambiguous: number;
  /** Words that are Vietnamese as they stand and nothing else. */
  readonly unicode: number;
  /** Words with marks that are Vietnamese in neither. */
  readonly foreign: number;
  /** Without marks, and not like a Vietnamese word. */
  readonly unlike: number;
  /** Some of the weight is of letters that are not usual in the north of Europe. */
  readonly firm: boolean;
}

function weigh(words: readonly Word[], encoding: LegacyEncoding): Evidence {
  const sum = { weight: 0, hard: 0, ambiguous: 0, unicode: 0, foreign: 0, unlike: 0, firm: false };
  for (const word of words) {
    const stands = standing(word, encoding);
    if (!word.marked) sum.unlike += Number(isUnlike(word.written));
    else if (stands === "either") sum.ambiguous += Number(word.written.length > 1);
    else if (stands === "unicode" || stands === "foreign") sum[stands]++;
    else if (stands === "legacy") {
      const { weight } = word[encoding] ?? { weight: 0 };
      sum.weight += weight;
      if (weight >= ENOUGH) sum.hard += weight;
      sum.firm ||= !NORDIC.test(word.written);
    }
  }
  return { encoding, ...sum };
}

/** A word without marks that is neither a Vietnamese one nor a code. */
function isUnlike(written: string): boolean {
  return !/^(?:[A-Z]{1,6}|[a-z])$/.test(written) && !isLooseSyllable(written);
}

function suffices(evidence: Evidence, among: LegacyEncoding | null): boolean {
  const { encoding, weight, hard, ambiguous, unicode, foreign, unlike, firm } = evidence;
  if (hard >= ENOUGH) return true;
  if (unicode > 0 || foreign > 0) return false;
  if (encoding === among) return weight + ambiguous > 0;
  if (unlike > 0 || weight === 0) return false;
  // A pair of soft VNI words may be a French name and a word beside it; TCVN3 leaves fewer chances for that.
  return encoding === "vni" ? weight >= 3 : weight + ambiguous >= ENOUGH && (firm || ambiguous > 0);
}
