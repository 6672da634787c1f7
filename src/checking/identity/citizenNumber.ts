/**
 * The citizen's identity number (số định danh cá nhân): three digits for the place where the birth was registered, one for
 * century and sex, two for the year of birth, six at random. Nghị định 137/2015/NĐ-CP, Điều 13; codes: Thông tư
 * 07/2016/TT-BCA, phụ lục I–III, and Thông tư 59/2021/TT-BCA, Điều 4.
 */
export interface CitizenNumber {
  /** Three digits. */
  readonly place: string;
  readonly sex: Sex;
  readonly year: number;
}

export type Sex = "male" | "female";

const TWELVE = /^\d{12}$/;

/** Null if it has not twelve digits. */
export function readCitizenNumber(digits: string): CitizenNumber | null {
  if (!TWELVE.test(digits)) return null;
  const century = Number(digits[3]);
  return {
    place: digits.slice(0, 3),
    sex: century % 2 === 0 ? "male" : "female",
    year: 1900 + 100 * Math.floor(century / 2) + Number(digits.slice(4, 6)),
  };
}

/**
 * Whether a birth can have been registered there. Provinces kept their codes when they were merged in 2025: a number is
 * given once and for all. Of other countries (101–295) the whole range passes.
 */
export function isPlace(code: string): boolean {
  return PROVINCES.has(code) || (code >= "101" && code <= "299");
}

const PROVINCES = new Set(
  (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 " +
    "040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 " +
    "080 082 083 084 086 087 089 091 092 093 094 095 096"
  ).split(" "),
);
