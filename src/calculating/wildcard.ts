import { fold, sameText } from "./text";

/** Whether a text has the pattern: `*` any run, `?` any one character, `~` takes the next one literally. */
export function pattern(text: string): (candidate: string) => boolean {
  if (!hasWildcard(text)) return (candidate) => sameText(candidate, text);
  const source = fold(text).replace(/~([^])|~$|\*|\?|[.+^${}()|[\]\\/]/g, (sign, literal?: string) => {
    if (literal !== undefined) return escape(literal);
    return sign === "*" ? "[^]*" : sign === "?" ? "[^]" : sign === "~" ? "" : escape(sign);
  });
  const expression = new RegExp(`^${source}$`);
  return (candidate) => expression.test(fold(candidate));
}

export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

function escape(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
}
