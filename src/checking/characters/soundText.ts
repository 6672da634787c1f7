import { readLookAlikes } from "../../registers/text/lookAlikes";
import { clean } from "../../registers/text/untidy";

/** A text with single plain spaces, nothing invisible, and the letters of its words from one alphabet. */
export function soundText(text: string): string {
  const tidy = clean(text);
  const latin = readLookAlikes(tidy);
  return latin === null ? tidy : clean(latin);
}
