import type { Field } from "./register";
import { tidy } from "./text/spelling";

/**
 * What a number typed as text can mean: 12,5 · 1.200 · 1 200 000 đ · 1’200 · １２ · 120 suất. Empty if it is no number;
 * two where one reader sees thousands and another a fraction.
 */
export function meantNumbers(text: string, field: Pick<Field, "kind" | "units">): number[] {
  if (text.length > LONGEST) return [];
  const written = withoutUnit(halfWidth(tidy(text)), field);
  const [, sign = "", plain = ""] = /^([-+]?)(\d[\d .,']*)$/.exec(written) ?? [];
  // Excel keeps fifteen digits and makes zeros of the others.
  if (plain.replace(/\D/g, "").length > MOST_DIGITS) return [];
  const found = new Set(readings(plain, field.kind === "number").map((digits) => Number(sign + digits)));
  return Array.from(found, (number) => (number === 0 ? 0 : number));
}

/** No number is written longer, its unit with it. */
const LONGEST = 40;
const MOST_DIGITS = 15;

/** As JavaScript writes a number. */
function readings(plain: string, isMeasured: boolean): string[] {
  if (/^\d+$/.test(plain)) return [plain];
  if (/^[1-9]\d{0,2}( \d{3})+(,\d+)?$/.test(plain)) return [vietnamese(plain)];
  if (/^[1-9]\d{0,2}('\d{3})+([.,]\d+)?$/.test(plain)) return [vietnamese(plain.replace(/\.(?=\d+$)/, ","))];
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(plain)) {
    return isMeasured && /^\d+\.\d+$/.test(plain) ? [vietnamese(plain), plain] : [vietnamese(plain)];
  }
  if (/^[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$|^[1-9]\d{0,2},\d{3}\.\d+$/.test(plain)) return [english(plain)];
  // 1,200 is twelve hundred to some and one and a fifth to others; where things are counted only one is left.
  if (/^[1-9]\d{0,2},\d{3}$/.test(plain)) {
    return isMeasured ? [vietnamese(plain), english(plain)] : [english(plain)];
  }
  if (!/^\d+[.,]\d+$/.test(plain)) return [];
  const fraction = plain.replace(",", ".");
  // Where things are counted nobody writes thousandths: 1200.000 may be a million and more.
  return isMeasured || !/\.\d{3}$/.test(fraction) ? [fraction] : [fraction, fraction.replace(".", "")];
}

/** Digits and signs as wide as Chinese letters, and whatever people take for an apostrophe or a minus. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019\u02bc\u02b9\u2032\u066c\u00b4`]/g, "'")
    .replaceAll("\u2212", "-");
}

/** In front, an apostrophe that was meant to make a text; behind, what is counted. */
function withoutUnit(written: string, { kind, units = [] }: Pick<Field, "kind" | "units">): string {
  const [, number = "", unit = ""] = /^'?(.*\d) ?(\D*)$/.exec(written) ?? [];
  const named = unit.replace(/\.$/, "").toLowerCase();
  const isKnown = unit === "" || units.includes(named) || (kind === "money" && DONG.test(named));
  return isKnown ? number : written;
}

const DONG = /^([đðd₫]|đồng|vn[đðd])$/;

const vietnamese = (plain: string) => plain.replace(/[ .']/g, "").replace(",", ".");
const english = (plain: string) => plain.replaceAll(",", "");
