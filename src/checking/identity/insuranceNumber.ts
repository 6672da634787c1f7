/**
 * The number of a health insurance card: two letters for the group of people, one digit (1–5) for the share that is paid,
 * two for the province that issued it, and the ten digits of the person's social insurance code. Quyết định
 * 1351/QĐ-BHXH of 16/11/2015, Điều 2. Cards since 2021 show the ten digits alone.
 */
interface InsuranceNumber {
  /** Ten digits: the person's own, whatever card. */
  readonly person: string;
  /** One digit; null where only the ten are written. */
  readonly level: string | null;
}

/** Null if it has neither ten digits nor fifteen characters. */
export function readInsuranceNumber(written: string): InsuranceNumber | null {
  if (/^\d{10}$/.test(written)) return { person: written, level: null };
  if (!/^[A-Za-z]{2}\d{13}$/.test(written)) return null;
  return { person: written.slice(5), level: written.charAt(2) };
}

export function isLevel(level: string): boolean {
  return level >= "1" && level <= "5";
}
