import type { Book } from "../../campaign/book";
import type { Part } from "../../campaign/campaign";
import { type Place, placeAt, placeOf } from "../../registers/place";
import { type Behind, behind } from "../../scoring/behind";
import { type RowBehind, type RowsBehind, SHOWN } from "../desk";
import { labelOf, textOf } from "./label";
import { unitBehind, unitRows } from "./unitsBehind";

/** The first of a part's failed and missing rows, each with its place and its name. */
export function rowsBehind(part: Part, book: Book, unit?: string): RowsBehind {
  const everybody = behind(part, book);
  const of = unitBehind(part, book);
  const all = of && unit !== undefined ? everybody.filter((one) => of(one) === unit) : everybody;
  return {
    part: part.id,
    unit: unit ?? null,
    units: of && unit === undefined ? unitRows(all, of, book) : [],
    total: all.length,
    rows: all.slice(0, SHOWN).map(rowOf),
  };

  function rowOf(one: Behind): RowBehind {
    const { outcome, field, month } = one;
    const place = placeBehind(one, book);
    return {
      outcome,
      place,
      label: labelBehind(one, part, book) || place.cell,
      field,
      month: month?.first ?? null,
    };
  }
}

function placeBehind({ decided: { register, entry }, field }: Behind, book: Book): Place {
  const entries = book.entries(register);
  const label = field ?? entries.register.people?.code;
  if (label === undefined) throw new Error(`nothing decides about entries of ${register}`);
  return entry === null ? placeAt(entries, entries.headerRow, label) : placeOf(entries, label, entry);
}

/** What the counted entry is called and, where another one decided, when that was. */
function labelBehind({ about, decided, unit }: Behind, { id, measure }: Part, book: Book): string {
  if (about === null) return unit ?? (measure.kind === "deliverable" ? measure.names.is : id);
  const name = about.entry === null ? "" : labelOf(book.entries(about.register), about.entry);
  if (unit !== undefined) return `${unit} · ${name}`;
  if (about === decided || decided.entry === null) return name;
  const entries = book.entries(decided.register);
  const { date } = entries.register;
  const when = date === undefined ? "" : textOf(entries, date, decided.entry);
  return when === "" ? name : `${name} · ${when}`;
}
