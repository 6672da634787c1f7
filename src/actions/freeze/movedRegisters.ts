import type { Book } from "../../campaign/book";
import type { Campaign } from "../../campaign/campaign";
import { type MovedRows, movedRows } from "../../exchange/marks/moved";
import { type KeptRows, unpacked } from "../../exchange/marks/packed";
import { labelMark, rowMarks } from "../../exchange/marks/rowMarks";
import type { Entries } from "../../registers/entries";
import { type Place, placeAt } from "../../registers/place";

/** What became of the rows of a register, as far as the fields go that targets read. */
export interface MovedRegister {
  /** Its id. */
  readonly register: string;
  readonly sheet: string;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  /** Rows that have changed or are new, from the top, at most `SHOWN_ROWS`: the first cell of each. */
  readonly places: readonly MovedPlace[];
}

export interface MovedPlace extends Place {
  readonly isNew: boolean;
}

/** What is told of a register, and what it was found from. */
export interface FoundMoved {
  readonly told: MovedRegister;
  readonly then: KeptRows;
  readonly moved: MovedRows;
  /** Where an entry stands. */
  readonly placeOf: (entry: number) => MovedPlace;
}

/** Of each register: more than anybody looks through. */
const SHOWN_ROWS = 50;

/** Registers in which rows are not what they were when these texts were kept; null where a text cannot be read or compared. */
export function movedRegisters(texts: readonly string[], { campaign, entries }: Book): FoundMoved[] | null {
  const before = texts.map(unpacked);
  if (before.some((one) => one === null || !isComparable(one, campaign))) return null;
  return campaign.registers.flatMap(({ id }): FoundMoved[] => {
    const then = before.find((one) => one?.marks.register === id);
    if (!then) return [];
    const rows = entries(id);
    const fields = then.judged?.fields;
    const now = rowMarks(rows, (label) => fields?.has(labelMark(label)) ?? true);
    const moved = movedRows(then.marks, now);
    const { changed, added, gone } = moved;
    if (changed.length + added.length + gone === 0) return [];
    const placeOf = placing(rows, new Set(added));
    const places = [...changed, ...added].sort((one, other) => one - other).slice(0, SHOWN_ROWS);
    const told: MovedRegister = {
      ...{ register: id, sheet: rows.sheet },
      ...{ changed: changed.length, added: added.length, gone, places: places.map(placeOf) },
    };
    return [{ told, then, moved, placeOf }];
  });
}

/** Whether the register still has all fields that its marks are over: without one of them all rows would look changed. */
function isComparable({ marks, judged }: KeptRows, { registers }: Campaign): boolean {
  const register = registers.find(({ id }) => id === marks.register);
  if (!register || !judged) return true;
  const there = new Set(register.fields.map(({ label }) => labelMark(label)));
  return [...judged.fields].every((field) => there.has(field));
}

/** The first cell of a row. An entry has something in a field, so a field is there. */
function placing(rows: Entries, added: ReadonlySet<number>): FoundMoved["placeOf"] {
  const label = rows.register.fields.find((field) => rows.has(field.label))?.label;
  return (entry) => {
    if (label === undefined) throw new Error(`${rows.register.id} has no column`);
    return { ...placeAt(rows, rows.rows[entry] ?? rows.headerRow, label), isNew: added.has(entry) };
  };
}
