import { registersOf } from "../../../src/exchange/scope";
import type { RowChange } from "../../../src/exchange/comparison";
import { compare } from "../../../src/exchange/comparing/compare";
import { crossCheck } from "../../../src/exchange/comparing/crossCheck";
import type { Returned } from "../../../src/exchange/returned";
import type { RegisterRows } from "../../../src/exchange/rows";
import type { CellValue } from "../../../src/workbook/value";
import { campaign, FIRST, labelsOf, returned } from "./world";

/** A centre in little: a master, the copies of it that are out, and what is merged of them. */

export interface Entry {
  id: string | null;
  values: CellValue[];
}

/** Rows by register. */
export type Book = Readonly<Record<string, Entry[]>>;

export interface Sent {
  readonly department: string;
  readonly baseline: Book;
  readonly knowsBaseline: boolean;
  /** As it comes back. */
  readonly book: Book;
}

export const REGISTERS = campaign.registers.map(({ id }) => id);

export function copyOf(book: Book): Book {
  return Object.fromEntries(
    REGISTERS.map((id) => [id, (book[id] ?? []).map((one) => ({ ...one, values: [...one.values] }))]),
  );
}

/** The rows of a department, all with ids. */
export function ownRows(master: Book, department: string): Book {
  const own = new Set(registersOf(department, campaign).map(({ id }) => id));
  const isOwn = (register: string, { values }: Entry) =>
    own.has(register) &&
    (register !== "events" || values[labelsOf("events").indexOf("Phòng")] === department);
  return copyOf(
    Object.fromEntries(REGISTERS.map((id) => [id, (master[id] ?? []).filter((entry) => isOwn(id, entry))])),
  );
}

export function fileOf({ department, baseline, knowsBaseline, book }: Sent): Returned {
  const own = new Set(registersOf(department, campaign).map(({ id }) => id));
  const sheets = rowsIn(book).filter(({ register, rows }) => own.has(register) || rows.length > 0);
  const sent = rowsIn(baseline).filter(({ register }) => own.has(register));
  return returned(sheets, { department, ...(knowsBaseline && { baseline: sent }) });
}

export function isBlank({ values }: Entry): boolean {
  return values.every((value) => value === null);
}

export function rowsIn(book: Book): RegisterRows[] {
  return REGISTERS.map((register) => ({
    register,
    labels: labelsOf(register),
    rows: (book[register] ?? []).map(({ id, values }, i) => ({ id, at: FIRST + i, values })),
  }));
}

export interface Merged {
  readonly master: Book;
  /** What was found, file by file, in the order they were merged in. */
  readonly found: readonly (readonly RowChange[])[];
}

/** One file after another: each is compared with what the ones before have made of the master. */
export function mergeInTurn(start: Book, files: readonly Sent[]): Merged {
  const master = copyOf(start);
  const found = files.map((file) => {
    const { changes } = compare(fileOf(file), rowsIn(master), campaign);
    takeSafe(master, changes);
    return changes;
  });
  return { master, found };
}

/** All files at once. */
export function mergeTogether(start: Book, files: readonly Sent[]): Merged {
  const master = copyOf(start);
  const alone = files.map((file) => compare(fileOf(file), rowsIn(start), campaign));
  const found = crossCheck(alone, campaign).map(({ changes }) => changes);
  for (const changes of found) takeSafe(master, changes);
  return { master, found };
}

export const isSafe = ({ kind }: RowChange) => kind === "added" || kind === "changed";

function takeSafe(master: Book, changes: readonly RowChange[]): void {
  for (const { register, here, cells } of changes.filter(isSafe)) {
    const rows = master[register] ?? [];
    const labels = labelsOf(register);
    const entry = here === null ? { id: newId(master), values: labels.map(() => null) } : rows[here - FIRST];
    if (!entry) throw new Error(`no row ${String(here)} in ${register}`);
    if (here === null) rows.push(entry);
    for (const { field, there } of cells) entry.values[labels.indexOf(field)] = there;
  }
}

function newId(master: Book): string {
  return `N${String(Object.values(master).reduce((sum, rows) => sum + rows.length, 0))}`;
}
