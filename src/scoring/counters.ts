import type { Book } from "../campaign/book";
import type { Register } from "../registers/register";
import { holds, TRUE } from "./conditions";

/** Proof that no row drops out silently: what one register holds, and what of it could not be used. */
export interface RegisterCounters {
  readonly register: string;
  readonly rows: number;
  /** Rows below the table. */
  readonly outside: number;
  /** Rows without a date, code or kind that can be read. */
  readonly unplaced: number;
}

export function countRows(book: Book): RegisterCounters[] {
  return book.campaign.registers.map((register) => {
    const entries = book.entries(register.id);
    const isPlaced = placed(register, book);
    let unplaced = 0;
    for (let entry = 0; entry < entries.count; entry++) if (!isPlaced(entry)) unplaced++;
    return { register: register.id, rows: entries.count, outside: entries.outside.length, unplaced };
  });
}

/** What a row must tell to be placed: a person's presence, an entry's date, code and kind. */
export function placingFields(register: Register, book: Pick<Book, "campaign">) {
  const { incidents } = book.campaign;
  const required = new Set(register.fields.filter((field) => field.required).map(({ label }) => label));
  return {
    date:
      register.date === undefined ? null : { label: register.date, required: required.has(register.date) },
    codes: register.fields.filter(({ label, refersTo }) => refersTo.length > 0 && required.has(label)),
    type: register.id === incidents?.register ? incidents.type : null,
  };
}

function placed(register: Register, book: Book): (entry: number) => boolean {
  const entries = book.entries(register.id);
  if (register.people) {
    const { from, until } = register.people;
    const present = holds({ kind: "present", from, until }, entries, book.period);
    return (entry) => present(entry) === TRUE || present(entry) === 0;
  }
  const { date, codes, type } = placingFields(register, book);
  const days = date && entries.days(date.label);
  const dated = date && entries.filled(date.label);
  const keys = codes.map(({ label }) => entries.keys(label));
  const types = type === null ? null : entries.choices(type);
  return (entry) => {
    if (days && Number.isNaN(days[entry]) && (date.required || dated?.[entry])) return false;
    if (keys.some((column) => column[entry] === null)) return false;
    return types === null || (types[entry] ?? -1) >= 0;
  };
}
