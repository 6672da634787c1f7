import { remembered } from "../../registers/remembered";
import { distance } from "../../registers/text/distance";
import { meanSame } from "./meanings";
import { type Naming, plainWords } from "./words";

/** 0 to 1: how much a column's label says the same as a field's. */
export function likeness({ whole, lowest, group }: Naming, field: string): number {
  const wanted = wordsOf(field);
  const own = Math.max(sameness(lowest, wanted), sameness(whole, wanted));
  // "CCCD > Số" is the number, "CCCD > Ngày cấp" is not.
  const above = group !== null && EMPTY_WORDS.has(lowest) ? sameness(group, wanted) * GROUP : 0;
  return Math.max(own, above);
}

/** The labels of registers are few, and compared with every column. */
const wordsOf = remembered(plainWords);

const EMPTY_WORDS = new Set(["so", "ngay", "ma", "ten", "noi dung", "ngay thang nam", "ngay thang"]);
const GROUP = 0.9;

const EQUAL = 1;
const SAME_MEANING = 0.92;
const SLIP = 0.88;
/** Of labels that share words and no more. */
const SHARED = 0.72;

function sameness(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  if (one === other) return EQUAL;
  if (meanSame(one, other)) return SAME_MEANING;
  if (isSlip(one, other)) return SLIP;
  return SHARED * sharedWords(one.split(" "), other.split(" "));
}

/** One letter wrong in six, two in twelve. */
function isSlip(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const allowed = longest < 6 ? 0 : longest < 12 ? 1 : 2;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

/** Twice the shared words by all words (Dice). */
function sharedWords(ones: readonly string[], others: readonly string[]): number {
  const left = [...others];
  let shared = 0;
  for (const word of ones) {
    const place = left.indexOf(word);
    if (place < 0) continue;
    left.splice(place, 1);
    shared++;
  }
  return (2 * shared) / (ones.length + others.length);
}
