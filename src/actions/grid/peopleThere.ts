import type { Book } from "../../campaign/book";
import { codeKey, type Entries } from "../../registers/entries";
import { type CellValue, isBlank } from "../../workbook/value";
import type { Month } from "./monthEntries";

/** Somebody in a grid. */
export interface PersonThere {
  /** How the code compares. */
  readonly key: string;
  readonly code: CellValue;
  readonly name: CellValue;
  readonly group: CellValue;
}

interface PeopleThere {
  /** In the order of their registers, each code once. */
  readonly people: readonly PersonThere[];
  /** Who is in a register, but was not there in this month. */
  readonly gone: ReadonlyMap<string, PersonThere>;
  readonly labels: { readonly name: string; readonly group: string };
}

/** Who of some registers of people was there on any day of a month; a day that cannot be read speaks against nobody. */
export function peopleThere(book: Book, registers: readonly string[], month: Month): PeopleThere {
  const people: PersonThere[] = [];
  const gone = new Map<string, PersonThere>();
  const seen = new Set<string>();
  let labels = { name: "Họ và tên", group: "Nhóm" };
  for (const id of registers) {
    const { entries } = book.people(id);
    const { person, fields } = entries.register;
    const name = person?.name ?? fields.find(({ namesPeople }) => namesPeople)?.label;
    labels = { name: name ?? labels.name, group: person?.group ?? labels.group };
    const column = (label: string | undefined) =>
      label !== undefined && entries.has(label) ? entries.values(label) : [];
    const [names, groups] = [column(name), column(person?.group)];
    stays(entries).forEach(({ code, from, until }, i) => {
      const key = codeKey(code);
      if (key === null || seen.has(key)) return;
      seen.add(key);
      const one = { key, code, name: names[i] ?? null, group: groups[i] ?? null };
      if (from > month.last || until < month.month) gone.set(key, one);
      else people.push(one);
    });
  }
  return { people, gone, labels };
}

function stays(entries: Entries) {
  const { people } = entries.register;
  if (!people) throw new Error(`register ${entries.register.id} is not one of people`);
  const [codes, from, until] = [
    entries.values(people.code),
    entries.days(people.from),
    entries.days(people.until),
  ];
  // NaN is neither before nor after anything.
  return codes.map((code, i) => ({
    code: isBlank(code) ? null : code,
    from: from[i] ?? NaN,
    until: until[i] ?? NaN,
  }));
}
