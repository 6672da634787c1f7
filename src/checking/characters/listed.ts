import { readLegacy } from "../../registers/text/legacy";
import { readLookAlikes } from "../../registers/text/lookAlikes";
import { LONGEST_VALUE, sameSpelling } from "../../registers/text/spelling";
import { isLooseSyllable } from "../../registers/text/syllable";
import { clean } from "../../registers/text/untidy";

/** A value of the list that was written with other characters. */
export interface Listed {
  readonly value: string;
  /** spaces = also letter case and how accents were typed. */
  readonly because: "spaces" | "letters";
}

/** The value of the list that is meant without a doubt; null where none is. */
export function listedValue(text: string, list: readonly string[]): Listed | null {
  const same = sameSpelling(text, list);
  if (same !== null) return { value: same, because: "spaces" };
  if (text.length > LONGEST_VALUE) return null;
  const [value] = readings(text).flatMap((read) => sameSpelling(read, list) ?? []);
  return value === undefined ? null : { value, because: "letters" };
}

/** In Latin letters, and from both old codes. “Cã” is a word as it stands, so that nobody knows whether “Có” is meant. */
function readings(text: string): string[] {
  const latin = readLookAlikes(clean(text));
  const words = text.match(/[\p{L}\p{M}\u00a1-\u00ff]+/gu) ?? [];
  const legacy = words.every(isLooseSyllable) ? [] : [readLegacy(text, "tcvn3"), readLegacy(text, "vni")];
  return [latin, ...legacy.map((read) => read?.text ?? null)].filter((read) => read !== null);
}
