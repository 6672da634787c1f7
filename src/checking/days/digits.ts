import type { FieldKind } from "../../registers/register";
import { type Day, dayOf, firstOfMonth, fullYear } from "../../registers/text/dates";
import { isYear } from "../../registers/typed";

/**
 * The dates that digits without separators can be, Vietnamese order first: 05112026, 5112026, 20261105, 051126, 51126,
 * 46331.
 */
export function digitsMean(digits: string, kind: FieldKind, { latest, shift }: Around): Day[] {
  const born = kind === "birth" ? latest : null;
  const found = kind === "month" ? monthsIn(digits) : daysIn(digits, born);
  if (digits.length === 5) found.push(...countedDays(Number(digits), shift, born));
  return [...new Set(found.filter((day) => day !== null))];
}

/** What is to be known besides of the column that digits stand in. */
export interface Around {
  /** The last day on which somebody can be born. */
  readonly latest: Day;
  /** What to add to serial numbers of its sheet. */
  readonly shift: number;
}

function daysIn(digits: string, born: Day | null = null): (Day | null)[] {
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
    case 5: {
      const [d1 = 0, m2 = 0, y = 0] = cut(1, 3, 5);
      const [d2 = 0, m1 = 0] = cut(2, 3);
      return shortYears(y, born).flatMap((one) => [at(one, m2, d1), at(one, m1, d2)]);
    }
    default:
      return [];
  }
}

function monthsIn(digits: string): (Day | null)[] {
  const year = Number(digits.slice(-4));
  const month = Number(digits.slice(0, -4));
  if (digits.length === 5) return [at(year, month, 1)];
  if (digits.length === 6)
    return [at(year, month, 1), at(Number(digits.slice(0, 4)), Number(digits.slice(4)), 1)];
  return daysIn(digits);
}

const at = (year: number, month: number, date: number) => (isYear(year) ? dayOf(year, month, date) : null);

/** Nobody is born after the day. */
function shortYears(year: number, born: Day | null): readonly number[] {
  if (born === null) return [fullYear(year)];
  return [year + 2000, year + 1900].filter((one) => firstOfMonth(one, 1) <= born);
}

/**
 * What digits of a text count to, as Excel does: a date of 1982–2064, of 1927 on for a birth. Where the sheet counts from
 * 1904 they may have come from one that does not.
 */
function countedDays(number: number, shift: number, born: Day | null): Day[] {
  const [first, last] = born === null ? [30_000, 59_999] : [10_000, born];
  return [...new Set([number, number + shift])].filter((day) => day >= first && day <= last);
}
