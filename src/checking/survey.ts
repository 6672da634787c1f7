import type { Book } from "../campaign/book";
import type { Entries } from "../registers/entries";
import type { People } from "../registers/people";
import { codeField, type Field, type Register } from "../registers/register";
import { Trouble } from "../workbook/trouble";

/**
 * What of a book can be read. Rules look here, so that a missing sheet or column stops only what needs it, and that the
 * entries of the whole year are looked at, whatever the period.
 */
export interface Survey {
  readonly book: Book;
  /** Registers that can be read, in the order of the campaign. */
  readonly registers: readonly Entries[];
  readonly unreadable: readonly { readonly register: Register; readonly trouble: Trouble }[];
}

export interface Column {
  readonly entries: Entries;
  readonly field: Field;
}

export function surveyOf(whole: Book): Survey {
  const { year } = whole.period;
  const book = { ...whole, period: { ...year, year } };
  const registers: Entries[] = [];
  const unreadable: { register: Register; trouble: Trouble }[] = [];
  for (const register of book.campaign.registers) {
    try {
      registers.push(book.entries(register.id));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      unreadable.push({ register, trouble: error });
    }
  }
  return { book, registers, unreadable };
}

/** The columns that are there and of interest. */
export function columnsOf(survey: Survey, wanted: (field: Field) => boolean): Column[] {
  return survey.registers.flatMap((entries) =>
    entries.register.fields
      .filter((field) => wanted(field) && entries.has(field.label))
      .map((field) => ({ entries, field })),
  );
}

export function registerIn(survey: Survey, id: string, ...labels: string[]): Entries | null {
  const entries = survey.registers.find(({ register }) => register.id === id);
  return entries && labels.every((label) => entries.has(label)) ? entries : null;
}

/** The people of a register, or whatever else has codes there, if they can be known by them. */
export function peopleIn(survey: Survey, id: string): People | null {
  const entries = registerIn(survey, id);
  if (!entries) return null;
  const code = codeField(entries.register);
  return code !== undefined && entries.has(code) ? survey.book.people(id) : null;
}
