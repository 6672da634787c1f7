import { foldLoosely } from "./fold";

/** No listed value is so long, whatever stands around it. */
export const LONGEST_VALUE = 255;

/** A text as its writer saw it: accents composed, no invisible letters, single plain spaces, none at the ends. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Whether `tidy` would change it; quick for plain codes. */
export function isUntidy(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 33 || unit > 126) return tidy(text) !== text;
  }
  return false;
}

/** The listed value that is meant, if only spaces, case or the composition of accents differ. */
export function sameSpelling(text: string, list: readonly string[]): string | null {
  if (text.length > LONGEST_VALUE) return null;
  const loose = foldLoosely(tidy(text));
  return list.find((value) => foldLoosely(value) === loose) ?? null;
}
