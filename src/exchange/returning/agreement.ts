import type { Field } from "../../registers/register";
import { type CellValue, isBlank } from "../../workbook/value";
import { rowId } from "../../registers/rowId";
import { looksLikeRowId } from "../rowIds";
import { type Block, cellAt } from "./block";
import { type ValueReader, valueReader } from "./values";

/** Whether a column says what a field said when it was sent; asked where its header does not tell. */
export interface Agreements {
  /** Of the cells that were filled when they were sent, how many the column still says. */
  readonly with: (field: Field, column: number) => Agreement;
  /** Of its filled cells, how many hold ids of rows that were sent. */
  readonly ids: (column: number) => Agreement;
  /** Of its filled cells, how many the field could hold. */
  readonly kind: (field: Field, column: number) => Agreement;
}

export interface Agreement {
  readonly told: number;
  readonly same: number;
}

/** Enough to know a column by what is in it. */
export function agrees({ told, same }: Agreement): boolean {
  return same > 0 && same >= told * ENOUGH && (same >= 3 || same === told);
}

/** `ids` = the column of the row ids, where it is known. */
export function agreementsOf(block: Block, ids: number | undefined, shift: number): Agreements {
  const { sent, rows } = block;
  const cell = (row: number, column: number) => cellAt(block, row, column);
  let known: readonly KnownRow[] | undefined;
  const knownRows = () =>
    (known ??= rows.flatMap((row) => {
      const id = ids === undefined ? null : rowId(cell(row, ids));
      const before = id === null ? undefined : sent.rows.get(id);
      return before ? [{ row, before }] : [];
    }));
  const counted = (column: number, fits: (row: number) => boolean) => {
    const filled = rows.filter((row) => !isBlank(cell(row, column)));
    return { told: filled.length, same: filled.filter(fits).length };
  };
  return {
    with: (field, column) => {
      const read = valueReader(field, shift);
      const asSent = valueReader(field, 0);
      const place = sent.places.get(field.label) ?? -1;
      const count = (among: readonly KnownRow[]): Agreement => {
        const told = among.filter(({ before }) => !isBlank(before[place]));
        const same = told.filter(({ row, before }) => {
          const raw = cell(row, column);
          const sentAs = before[place] ?? null;
          return raw === sentAs || (couldBeSame(raw, sentAs) && asText(read(raw)) === asText(asSent(sentAs)));
        });
        return { told: told.length, same: same.length };
      };
      const sample = count(some(knownRows()));
      return sample.told >= TELLING ? sample : count(knownRows());
    },
    ids: (column) =>
      counted(column, (row) => {
        const id = rowId(cell(row, column));
        return id !== null && (sent.rows.size > 0 ? sent.rows.has(id) : looksLikeRowId(id));
      }),
    kind: (field, column) => {
      const read = valueReader(field, shift);
      return counted(column, (row) => couldHold(field, read, cell(row, column)));
    },
  };
}

const ENOUGH = 0.6;

/** A row that was sent. */
interface KnownRow {
  readonly row: number;
  readonly before: readonly CellValue[];
}

/** So many rows of a long register say what all of them would. */
const SAMPLE = 1000;
/** A field that is seldom filled is looked at in all rows. */
const TELLING = 100;

/** Rows from everywhere: people change what stands together. */
function some(rows: readonly KnownRow[]): readonly KnownRow[] {
  const step = Math.ceil(rows.length / SAMPLE);
  return step < 2 ? rows : rows.filter((_, place) => place % step === 0);
}

function couldHold({ kind, values }: Field, read: ValueReader, raw: CellValue): boolean {
  const value = read(raw);
  switch (kind) {
    case "list":
      return typeof value === "string" && values.includes(value);
    case "text":
    case "code":
    case "identity":
    case "insurance":
      return typeof value === "string" || typeof value === "number";
    default:
      return typeof value === "number";
  }
}

/** Spares most cells the reading. */
function couldBeSame(raw: CellValue, before: CellValue): boolean {
  if (typeof raw !== "string" || typeof before !== "string") return raw !== null;
  return Math.abs(raw.length - before.length) <= Math.max(raw.length, before.length) / 2;
}

function asText(value: CellValue): string {
  return typeof value === "object" ? "" : String(value);
}
