import { type AdoptedRow, adoptedRows } from "../../adopting/adoptedRows";
import { rowsOfKind } from "../../adopting/body";
import type { Doubt } from "../../adopting/grids";
import {
  BIRTH,
  GROUP,
  isRoom,
  type KnownPerson,
  NAME,
  personColumns,
  personFinder,
  ROOM,
} from "../../adopting/persons";
import type { Book } from "../../campaign/book";
import { registerOf } from "../../campaign/campaign";
import { columnsOf } from "../../adopting/columns";
import { fieldOf, type Field } from "../../registers/register";
import type { Day } from "../../registers/text/dates";
import { cellAddress } from "../../workbook/address";
import { isBlank } from "../../workbook/value";
import type { Proposal } from "./propose";

/** Rows with the codes of the people that they name, and those whom nobody or several could be. */
export interface Whose {
  readonly rows: readonly AdoptedRow[];
  readonly doubts: readonly Doubt[];
  /** Zero-based columns of the sheet that say who people are; empty where the sheet says it by codes. */
  readonly columns: readonly number[];
}

/**
 * Fills the blank codes of people whom a sheet names: by name, birth year, group and room, where one alone fits. A code
 * that stays blank is a doubt with the cell of the name. `dayOf` says when a row happened, where that is known.
 */
export function withPeople(
  rows: readonly AdoptedRow[],
  proposal: Proposal,
  book: Book,
  dayOf: (row: AdoptedRow) => Day | null,
): Whose {
  const { register, cells, body, columns } = proposal;
  const field = register.fields.find(({ kind, refersTo }) => kind === "code" && refersTo.length > 0);
  if (!field || rows.every((row) => row.fields.has(field.label))) return { rows, doubts: [], columns: [] };
  const groups = field.refersTo.flatMap((id) => groupsOf(book, id));
  const free = columns.filter(({ column }) => !isMapped(proposal, column));
  const naming = personColumns(free, groups);
  if (!naming) return { rows, doubts: [], columns: [] };
  const nameColumns = naming.mapping.fields.flatMap(({ field: of, source }) =>
    of === NAME ? columnsOf(source) : [],
  );
  const said = new Map(
    adoptedRows(cells, rowsOfKind(body, "entry"), naming.mapping, naming.register).map((row) => [
      row.row,
      row.fields,
    ]),
  );
  const find = personFinder(peopleOf(book, field), groups);
  const doubts = new Map<number, Doubt>();
  const found = rows.map((row): AdoptedRow => {
    const told = said.get(row.row);
    const name = told?.get(NAME) ?? null;
    if (!told || isBlank(name) || row.fields.has(field.label)) return row;
    const value = (label: string) => told.get(label) ?? null;
    const who = find({ name, birth: value(BIRTH), group: value(GROUP), room: value(ROOM), on: dayOf(row) });
    if (who.kind === "one") return { ...row, fields: new Map([...row.fields, [field.label, who.code]]) };
    const kind = who.kind === "several" ? "person-several" : "person-unknown";
    const cell = cellAddress(row.row, nameColumns[0] ?? 0);
    doubts.set(row.row, { kind, cell, said: typeof name === "string" ? name : "" });
    return row;
  });
  const used = naming.mapping.fields.flatMap(({ source }) => columnsOf(source));
  return { rows: found, doubts: [...doubts.values()], columns: [...new Set(used)] };
}

function isMapped({ mapping }: Proposal, column: number): boolean {
  return (
    !mapping.own.includes(column) && mapping.fields.some(({ source }) => columnsOf(source).includes(column))
  );
}

function groupsOf({ campaign }: Book, id: string): readonly string[] {
  const register = registerOf(campaign, id);
  return register.person ? fieldOf(register, register.person.group).values : [];
}

function peopleOf(book: Book, { refersTo }: Field): KnownPerson[] {
  return refersTo.flatMap((id) => {
    const { entries } = book.people(id);
    const { people, person, fields } = entries.register;
    const name = person?.name ?? fields.find(({ namesPeople }) => namesPeople)?.label;
    if (!people || name === undefined) return [];
    const room = entries.own.find(isRoom);
    const column = (label: string | undefined) =>
      label !== undefined && entries.has(label) ? entries.values(label) : [];
    const days = (label: string) => (entries.has(label) ? entries.days(label) : []);
    const [codes, names, births, groups, rooms] = [people.code, name, person?.birth, person?.group, room].map(
      column,
    );
    const [from, until] = [days(people.from), days(people.until)];
    return Array.from({ length: entries.count }, (_, i): KnownPerson => ({
      code: codes?.[i] ?? null,
      name: names?.[i] ?? null,
      birth: births?.[i] ?? null,
      group: groups?.[i] ?? null,
      room: rooms?.[i] ?? null,
      from: dayOrNull(from[i]),
      until: dayOrNull(until[i]),
    })).filter(({ code }) => !isBlank(code));
  });
}

function dayOrNull(day: number | undefined): Day | null {
  return day === undefined || Number.isNaN(day) ? null : day;
}
