import type { RowChange } from "../../../src/exchange/comparison";
import type { CellValue } from "../../../src/workbook/value";
import { type Book, type Entry, isBlank, isSafe, type Merged, REGISTERS, type Sent } from "./office";
import { FIRST, labelsOf } from "./world";

/** What must be true of a merge, whatever was merged. */

export interface Written {
  readonly register: string;
  readonly field: string;
  readonly value: CellValue;
}

/** The values in a book that only its owner writes. */
export function ownValues(book: Book, owner: string): Written[] {
  return REGISTERS.flatMap((register) =>
    (book[register] ?? []).flatMap(({ values }) =>
      labelsOf(register).flatMap((field, i) => {
        const value = values[i] ?? null;
        return typeof value === "string" && value.startsWith(owner) ? [{ register, field, value }] : [];
      }),
    ),
  );
}

/** In the master, or in a change that somebody must decide on. */
export function isAccounted({ register, field, value }: Written, { master, found }: Merged): boolean {
  const place = labelsOf(register).indexOf(field);
  const isThere = (master[register] ?? []).some(({ values }) => values[place] === value);
  const awaits = (change: RowChange) =>
    change.register === register &&
    !isSafe(change) &&
    change.cells.some((cell) => cell.field === field && cell.there === value);
  return isThere || found.flat().some(awaits);
}

/** The row came back as it was sent, or is not the department's to change. */
export function isUntouched(register: string, entry: Entry, file: Sent): boolean {
  const isRow = ({ id }: Entry) => id === entry.id;
  const sent = (file.baseline[register] ?? []).find(isRow);
  const came = (file.book[register] ?? []).filter(isRow);
  if (!sent) return isOthers(register, entry, file.department);
  const isAsSent = ({ values }: Entry) => JSON.stringify(values) === JSON.stringify(sent.values);
  return came.length === 1 && came.every(isAsSent) && (file.knowsBaseline || isAsSent(entry));
}

function isOthers(register: string, { values }: Entry, department: string): boolean {
  const owner = register === "events" ? values[labelsOf("events").indexOf("Phòng")] : "A";
  return typeof owner === "string" && owner !== department;
}

/** Rows that were sent and are no longer there, under their id or under their name. */
export function goneIn({ baseline, book }: Sent): [register: string, id: string][] {
  return REGISTERS.flatMap((register) => {
    const there = (book[register] ?? []).filter((one) => !isBlank(one));
    return (baseline[register] ?? []).flatMap(({ id, values }): [string, string][] => {
      const isStill = (one: Entry) =>
        one.id === id || nameOf(register, one.values) === nameOf(register, values);
      return id === null || there.some(isStill) ? [] : [[register, id]];
    });
  });
}

/** All rows, in no order; ids that a merge gave say nothing. */
export function contentsOf(book: Book): string[] {
  const line = (register: string, { id, values }: Entry) =>
    JSON.stringify([register, id?.startsWith("N") ? "new" : id, ...values]);
  return REGISTERS.flatMap((register) => (book[register] ?? []).map((one) => line(register, one))).sort();
}

/**
 * What awaits no decision: cells of the rows that were here, and new rows whose name no such row has. A row here without
 * an id is known by what it says alone, and that changes as files are merged.
 */
export function settled(start: Book, master: Book, awaiting: ReadonlySet<string>): unknown {
  return REGISTERS.map((register) => {
    const rows = master[register] ?? [];
    const before = (start[register] ?? []).length;
    return {
      cells: rows.slice(0, before).map(({ id, values }, i) =>
        values.map((value, field) => {
          if (id === null) return "without id";
          const place = cellKey(register, FIRST + i, labelsOf(register)[field] ?? "");
          return awaiting.has(place) ? "awaiting" : value;
        }),
      ),
      added: rows
        .slice(before)
        .filter(({ values }) => !awaiting.has(nameOf(register, values)))
        .map(({ values }) => JSON.stringify(values))
        .sort(),
    };
  });
}

/** The cells and the names of rows of which a merge in turn says that somebody must decide. */
export function awaitingIn({ master, found }: Merged, files: readonly Sent[]): string[] {
  return found.flatMap((changes, i) =>
    changes
      .filter(({ kind }) => kind === "conflict" || kind === "out-of-scope")
      .flatMap(({ register, here, there, cells }) => {
        const mine = here === null ? undefined : master[register]?.[here - FIRST];
        const theirs = there === null ? undefined : files[i]?.book[register]?.[there - FIRST];
        return [
          ...(here === null ? [] : cells.map(({ field }) => cellKey(register, here, field))),
          ...[mine, theirs].flatMap((entry) => (entry ? [nameOf(register, entry.values)] : [])),
        ];
      }),
  );
}

/** The names of the rows that were here at the start: a new row with such a name may be taken for that row. */
export function namesOf(start: Book, { master }: Merged): string[] {
  return REGISTERS.flatMap((register) => {
    const before = (master[register] ?? []).slice(0, (start[register] ?? []).length);
    return before.map(({ values }) => nameOf(register, values));
  });
}

const cellKey = (register: string, row: number, field: string) => `${register}/${String(row)}/${field}`;

function nameOf(register: string, values: readonly CellValue[]): string {
  const fields = register === "people" && values[0] !== null ? values.slice(0, 1) : values.slice(0, 2);
  return `${register}: ${fields.map(String).join(" ")}`;
}
