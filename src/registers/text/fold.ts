/**
 * A text as Excel compares it: letter case ignored, nothing trimmed, nothing normalised.
 * Only one-to-one mappings count, so "İ", whose lower case has two units, stays itself.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}

/** A text without what people do not see or mean: spaces, case, accents composed. For suggestions only. */
export function foldLoosely(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
}

/** As foldLoosely, without accents either: "Không" and "khong" are one. */
export function foldAccents(text: string): string {
  return foldLoosely(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
