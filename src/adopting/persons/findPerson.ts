import type { Day } from "../../registers/text/dates";
import { calendar, readDateText } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { readLegacy } from "../../registers/text/legacy";
import { tidy } from "../../registers/text/spelling";
import { isYear } from "../../registers/typed";
import type { CellValue } from "../../workbook/value";

/** Somebody in a register of people, by what a sheet may say of them. */
export interface KnownPerson {
  /** As it stands in the register. */
  readonly code: CellValue;
  readonly name: CellValue;
  /** A day or a year; null where the register does not say it. */
  readonly birth: CellValue;
  readonly group: CellValue;
  readonly room: CellValue;
  /** Day of coming, and the last day; null = not said. */
  readonly from: Day | null;
  readonly until: Day | null;
}

/** What a row of somebody's sheet says of a person; null or blank = nothing. */
interface SaidPerson {
  readonly name: CellValue;
  readonly birth: CellValue;
  readonly group: CellValue;
  readonly room: CellValue;
  /** When the entry happened, where that is known. */
  readonly on: Day | null;
}

/** The only one whom everything fits; `several` and `nobody` are for a person to settle. */
type WhoIsMeant =
  { readonly kind: "one"; readonly code: CellValue } | { readonly kind: "several" | "nobody" };

/**
 * Finds the person of a row by name, birth year, group and room. `groups` are the values a group can have: what is none
 * of them says nothing. Names compare without accents, so that who forgot one is found too; two that differ by accents
 * alone are several.
 */
export function personFinder(
  people: readonly KnownPerson[],
  groups: readonly string[],
): (said: SaidPerson) => WhoIsMeant {
  const listed = new Set(groups.map(foldAccents));
  const byName = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const name = nameKey(person.name);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return (said) => {
    const name = nameKey(said.name);
    const named = name === "" ? [] : (byName.get(name) ?? []);
    const fitting = named.filter(
      (person) =>
        agree(birthYear(said.birth), birthYear(person.birth)) &&
        agree(groupKey(said.group, listed), groupKey(person.group, listed)),
    );
    const [one, ...more] = fitting;
    if (!one) return { kind: "nobody" };
    if (more.length === 0) return { kind: "one", code: one.code };
    // Who came back after leaving has a second row: on one day only one of them was there. Rooms change more often than
    // sheets are written anew, so they tell apart and rule nobody out.
    const there = fitting.filter((person) => said.on !== null && isThere(person, said.on));
    const housed = fitting.filter((person) => isSame(roomKey(said.room), roomKey(person.room)));
    const told = new Set([there, housed].flatMap((few) => (few.length === 1 ? few : [])));
    const [only] = told;
    return only && told.size === 1 ? { kind: "one", code: only.code } : { kind: "several" };
  };
}

function nameKey(value: CellValue): string {
  if (typeof value !== "string") return "";
  return foldAccents(tidy(readLegacy(value)?.text ?? value));
}

/** What is not said on one side contradicts nothing. */
function agree<Said>(one: Said | null, other: Said | null): boolean {
  return one === null || other === null || one === other;
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

function birthYear(value: CellValue): number | null {
  if (typeof value === "number") return isYear(value) ? value : value > 0 ? calendar(value).year : null;
  if (typeof value !== "string") return null;
  const text = tidy(value);
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  const years = new Set(readDateText(text).map((day) => calendar(day).year));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

function groupKey(value: CellValue, listed: ReadonlySet<string>): string | null {
  const key = typeof value === "string" ? foldAccents(tidy(value)) : "";
  return listed.has(key) ? key : null;
}

function roomKey(value: CellValue): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? tidy(value) : "";
  const key = foldAccents(text).replace(/^(?:phong|p\.?|so|khu|nha)\s*(?=\d)/, "");
  return key === "" ? null : key;
}

function isThere({ from, until }: KnownPerson, on: Day): boolean {
  return (from === null || from <= on) && (until === null || until >= on);
}
