import type { FieldKind } from "../../registers/register";
import { type Day, dayOf, fullYear } from "../../registers/text/dates";
import { isYear } from "../../registers/typed";

/** The dates that digits without separators can be, Vietnamese order first: 05112026, 5112026, 20261105, 051126, 46331. */
export function digitsMean(digits: string, kind: FieldKind): Day[] {
  const found = kind === "month" ? monthsIn(digits) : daysIn(digits);
  return [...new Set(found.filter((day) => day !== null))];
}

function daysIn(digits: string): (Day | null)[] {
  const cut = (...ends: readonly number[]) =>
    ends.map((end, i) => Number(digits.slice(ends[i - 1] ?? 0, end)));
  const [a = 0, b = 0, c = 0] = cut(2, 4, 8);
  const [year = 0, month = 0, date = 0] = cut(4, 6, 8);
  switch (digits.length) {
    case 8:
      return [at(c, b, a), at(year, month, date)];
    case 7: {
      const [d1 = 0, m2 = 0, y1 = 0] = cut(1, 3, 7);
      const [d2 = 0, m1 = 0, y2 = 0] = cut(2, 3, 7);
      return [at(y1, m2, d1), at(y2, m1, d2)];
    }
    case 6:
      return [at(fullYear(c), b, a), at(fullYear(a), b, c)];
    case 5:
      return [counted(digits)];
    default:
      return [];
  }
}

function monthsIn(digits: string): (Day | null)[] {
  const year = Number(digits.slice(-4));
  const month = Number(digits.slice(0, -4));
  if (digits.length === 5) return [at(year, month, 1), counted(digits)];
  if (digits.length === 6)
    return [at(year, month, 1), at(Number(digits.slice(0, 4)), Number(digits.slice(4)), 1)];
  return daysIn(digits);
}

const at = (year: number, month: number, date: number) => (isYear(year) ? dayOf(year, month, date) : null);

/** Digits of a text that count the days as Excel does, if they come to a date of 1982–2064. */
function counted(digits: string): Day | null {
  const day = Number(digits);
  return day > 30_000 && day < 60_000 ? day : null;
}
