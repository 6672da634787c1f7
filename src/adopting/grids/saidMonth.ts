import { dateParts, fullYear } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { tidy } from "../../registers/text/spelling";
import type { SaidMonth } from "./monthGrid";

/** What texts say together: titles, the name of a sheet. What they say in two ways is not said. */
export function monthIn(texts: readonly string[]): SaidMonth {
  const said = texts.map((text) => foldAccents(tidy(text.slice(0, LONGEST)))).flatMap(monthsSaid);
  return together(said);
}

/** Null where two say different things. */
export function together(said: readonly SaidMonth[]): SaidMonth {
  const only = (all: readonly (number | null)[]) => {
    const different = [...new Set(all.filter((one) => one !== null))];
    return different.length === 1 ? (different[0] ?? null) : null;
  };
  return { month: only(said.map(({ month }) => month)), year: only(said.map(({ year }) => year)) };
}

const LONGEST = 300;

/** "thang 3 nam 2026", "thang 03/2026", "t3-2026", "thg 3", "03/2026"; the year alone: "nam 2026". */
function monthsSaid(text: string): SaidMonth[] {
  // The day on which something was signed or decided, and from when to when.
  const dates = [...text.matchAll(FULL_DATE)].map(([whole]) => whole);
  const rest = text.replace(FULL_DATE, " ");
  const range = dates.length === 2 ? rangeOf(dates) : [];
  const months = [...rest.matchAll(MONTH)].flatMap(({ groups = {} }) => {
    const month = Number(groups.named ?? groups.bare);
    const year = groups.year ?? groups.short ?? groups.bareYear;
    if (month < 1 || month > 12) return [];
    return [{ month, year: year === undefined ? null : fullYear(Number(year)) }];
  });
  const years = [...rest.matchAll(/\bnam (20\d\d)\b/g)].map(([, year]) => ({
    month: null,
    year: Number(year),
  }));
  return [...range, ...months, ...years];
}

const FULL_DATE =
  /\bngay\s*[\d.…_]+\s*thang\s*[\d.…_]+\s*nam\s*[\d.…_]+|\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\b/g;
const MONTH =
  /\b(?:thang|thg\.?|t)\s*(?<named>\d{1,2})(?!\d)(?:\s*(?:[/.,_-]|nam)?\s*(?<year>20\d\d)|\s*[/.-]\s*(?<short>\d\d)(?!\d))?|(?:^|[^\d/.-])(?<bare>\d{1,2})\s*[/.-]\s*(?<bareYear>20\d\d)\b/g;

/** Two dates of one month are from its beginning to its end. */
function rangeOf(dates: readonly string[]): SaidMonth[] {
  const parts = dates.map((date) => dateParts(date.replace(/ngay|thang|nam/g, "/")).map(Number));
  const [from, to] = parts.map(([, month = 0, year = 0]) => ({ month, year }));
  if (!from || !to || from.month !== to.month || from.year !== to.year) return [];
  return [from];
}
