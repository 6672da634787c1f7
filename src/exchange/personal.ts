import type { Book } from "../campaign/book";
import type { Entries } from "../registers/entries";
import type { Field, Register } from "../registers/register";
import { Trouble } from "../workbook/trouble";
import { type CellValue, isBlank, isCellError } from "../workbook/value";
import { phraseOf, phrasesIn } from "./phrases";

/** A field with personal data, where it stands, and how many of its cells are filled. */
export interface SensitiveField {
  readonly sheet: string;
  readonly field: string;
  readonly filled: number;
}

/** Words that a person of the centre wrote and that go into a copy, and where they stand. */
export interface FreeText {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly text: string;
}

/** The fields with personal data that are in the workbook, in the campaign's order. */
export function sensitiveFields(book: Book): SensitiveField[] {
  return columnsOf(book, ({ personal }) => personal).map(({ entries, field }) => ({
    sheet: entries.sheet,
    field: field.label,
    filled: filledIn(entries, field),
  }));
}

/** All filled cells of all registers, row ids apart. */
export function filledCells(book: Book): number {
  return columnsOf(book, () => true).reduce((sum, { entries, field }) => sum + filledIn(entries, field), 0);
}

/**
 * Throws Trouble personal-data-in-text where one of the texts says what stands in a cell with personal data or in the
 * name of a person, or holds the identity number of anybody. `ours`: texts that come from us, whose words tell of
 * nobody; `takenOut`: columns that are there and belong to no campaign any more.
 */
export function refusePersonal(
  texts: readonly FreeText[],
  ours: readonly string[],
  book: Book,
  takenOut: readonly Entries[] = [],
): void {
  refuse(texts.find(({ text }) => IDENTITY.test(text)));
  const places = new Map<string, FreeText>();
  for (const one of texts) for (const phrase of phrasesIn(one.text)) places.set(phrase, one);
  // What a centre lists in a column of its own may be people.
  const listed = book.campaign.registers.flatMap(({ fields }) =>
    fields.flatMap(({ values, own }) => (own ? [] : values)),
  );
  for (const text of [...ours, ...listed]) for (const phrase of phrasesIn(text)) places.delete(phrase);
  if (places.size === 0) return;
  const left = takenOut.flatMap((entries) => columnsIn(entries, tellsOfSomebody));
  for (const { entries, field } of [...columnsOf(book, tellsOfSomebody), ...left]) {
    for (const value of new Set(entries.values(field.label))) {
      refuse(placeSaying(value, places));
    }
  }
}

/** Twelve digits in one piece: nothing else in such a text is so long. */
const IDENTITY = /(?<!\p{Nd})\p{Nd}{12}(?!\p{Nd})/u;

function refuse(place: FreeText | undefined): void {
  if (place) throw new Trouble("personal-data-in-text", { sheet: place.sheet, cell: place.cell });
}

/** Days and listed words alone tell of nobody. Who is kept in a register of people is called by its required texts. */
function tellsOfSomebody({ kind, personal, required }: Field, { people }: Register): boolean {
  if (kind === "text") return personal || (people !== undefined && required);
  return personal && (kind === "identity" || kind === "insurance" || kind === "code");
}

function placeSaying(value: CellValue, places: ReadonlyMap<string, FreeText>): FreeText | undefined {
  if (isBlank(value) || isCellError(value)) return undefined;
  const phrase = phraseOf(String(value));
  return phrase === null ? undefined : places.get(phrase);
}

function columnsOf(book: Book, wanted: (field: Field, register: Register) => boolean) {
  return book.campaign.registers.flatMap(({ id }) => columnsIn(book.entries(id), wanted));
}

function columnsIn(entries: Entries, wanted: (field: Field, register: Register) => boolean) {
  const { register } = entries;
  return register.fields
    .filter((field) => entries.has(field.label) && wanted(field, register))
    .map((field) => ({ entries, field }));
}

function filledIn(entries: Entries, { label }: Field): number {
  return entries.filled(label).reduce((sum, one) => sum + one, 0);
}
