import { codeKey } from "../../registers/entries";
import { readLookAlikes } from "../../registers/text/lookAlikes";
import { tidy } from "../../registers/text/spelling";
import { fromTcvn3 } from "../../registers/text/tcvn3";
import { fromVni } from "../../registers/text/vni";

/** No code is longer. */
const LONGEST = 40;

/** The code without letters of other alphabets that only look Latin; null where there is none. */
export function inLatin(code: string): string | null {
  return code.length > LONGEST ? null : readLookAlikes(tidy(code));
}

/** The one known code that was written with letters of another alphabet, or in an old code; null where none is. */
export function knownAs(code: string, known: ReadonlySet<string>): string | null {
  if (code.length > LONGEST || isAscii(code)) return null;
  const plain = tidy(code);
  // Where only spaces are too many, there is a rule about these.
  if (known.has(codeKey(plain) ?? "")) return null;
  const readings = [readLookAlikes(plain), plain.replace(/[ÐƉ]/g, "Đ"), fromTcvn3(code), fromVni(code)];
  const found = new Set(readings.filter((read) => read !== null && known.has(codeKey(read) ?? "")));
  const [clean, other] = found;
  return other === undefined ? (clean ?? null) : null;
}

/** As nearly all codes are. */
export function isAscii(code: string): boolean {
  for (let i = 0; i < code.length; i++) if (code.charCodeAt(i) > 126) return false;
  return true;
}
