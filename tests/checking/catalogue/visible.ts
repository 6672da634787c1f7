/** What is seen is what stands there: signs of its own for spaces and letters that nobody sees. */
export function visible(text: string): string {
  return text
    .replace(/\u00a0/g, "⍽")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "¤")
    .replace(/\p{M}/gu, "◌$&")
    .replace(/ {2,}/g, (spaces) => "·".repeat(spaces.length));
}
