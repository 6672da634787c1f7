import type { AdoptedRow } from "../../adopting/adoptedRows";
import { type Doubt, type Matchable, matched } from "../../adopting/grids";
import type { Book } from "../../campaign/book";
import { codeKey, type Entries } from "../../registers/entries";
import type { GridFields } from "../../registers/register";
import { type Day, formatDay } from "../../registers/text/dates";
import { foldLoosely } from "../../registers/text/fold";
import { cellAddress, parseAddress } from "../../workbook/address";
import { type CellValue, isBlank } from "../../workbook/value";
import type { Arriving, Sources } from "./arriving";
import { takenForOtherMonth } from "./otherMonth";
import type { Proposal } from "./propose";
import { gridFieldsOf, gridOf, isMonthChosen, type ProposedGrid } from "./proposedGrid";
import { type Whose, withPeople } from "./whose";

/**
 * What a grid would add to its register: the cells that are not in it yet. A cell that was taken over with another mark
 * is a doubt and not taken again.
 */
export function arrivingCells(
  proposal: Proposal,
  grid: ProposedGrid,
  { rows, own }: { readonly rows: readonly AdoptedRow[]; readonly own: readonly number[] },
  book: Book,
  sources: Sources,
): Arriving {
  const fields = gridFieldsOf(proposal.register);
  const read = gridOf(proposal, grid, rows);
  const cells = [...read.entries, ...read.unclear];
  const days = new Map<AdoptedRow, Day>(cells.map((entry) => [entry, entry.day]));
  const whose = withPeople(cells, proposal, book, (row) => days.get(row) ?? null);
  const coming = whose.rows.map((row, i) => {
    const at = (label: string) => row.fields.get(label) ?? null;
    return matchable(at, fields, cells[i]?.day ?? NaN, sources.said(row));
  });
  const entries = book.entries(proposal.register.id);
  const on = new Set(days.values());
  const { there, marks } = entriesOf(entries, fields, sources, (day) => on.has(day));
  const places = matched(coming, there);
  // A person may correct the month; where the sheet says it, its rows may have been written anew for that month.
  const before = isMonthChosen(grid)
    ? takenForOtherMonth(coming, entriesOf(entries, fields, sources, (day) => !on.has(day)).there)
    : [];
  const isNew = (i: number) => places[i] === -1 && (before[i] ?? null) === null;
  const fresh = whose.rows.filter((_, i) => isNew(i) && i < read.entries.length);
  // What was taken over before is the register's to say, and its check's.
  const leftOut = new Set(whose.rows.filter((_, i) => isNew(i) && i >= read.entries.length).map(cellOf));
  const moved = whose.rows.flatMap((row, i): Doubt[] => {
    const day = places[i] === -1 ? (before[i] ?? null) : null;
    if (day === null) return [];
    const said = formatDay(cells[i]?.day ?? day);
    return [{ kind: "other-month", cell: cellOf(row), said, known: formatDay(day) }];
  });
  const changed = whose.rows.flatMap((row, i): Doubt[] => {
    const place = places[i] ?? -1;
    if (place === -1 || coming[i]?.mark === there[place]?.mark) return [];
    const said = textOf(row.fields.get(fields.mark) ?? null);
    return [{ kind: "mark-changed", cell: cellOf(row), said, known: textOf(marks[place] ?? null) }];
  });
  return {
    known: whose.rows.length - fresh.length - leftOut.size,
    marks: read.marks,
    ...namesBeside(fresh, own, fields, whose),
    doubts: [
      ...read.doubts.filter(({ kind, cell }) => kind !== "mark-unknown" || leftOut.has(cell)),
      ...doubtsOf(fresh, fields, whose),
      ...changed,
      ...moved,
    ],
  };
}

/** What the register says on the days that are wanted. */
function entriesOf(entries: Entries, fields: GridFields, sources: Sources, isWanted: (day: Day) => boolean) {
  const days = entries.days(fields.date);
  const columns = new Map(
    [fields.person, fields.mark, ...fields.rows]
      .filter((label) => entries.has(label))
      .map((label) => [label, entries.values(label)]),
  );
  const chosen = [...days.keys()].filter((entry) => isWanted(days[entry] ?? NaN));
  const there = chosen.map((entry) => {
    const at = (label: string) => columns.get(label)?.[entry] ?? null;
    return matchable(at, fields, days[entry] ?? NaN, sources.of(entry));
  });
  return { there, marks: chosen.map((entry) => columns.get(fields.mark)?.[entry] ?? null) };
}

function matchable(
  at: (label: string) => CellValue,
  { person, rows, mark }: GridFields,
  day: Day,
  source: string,
): Matchable {
  const key = (label: string) => foldLoosely(textOf(at(label)));
  const row = rows.map(key);
  return {
    ...{ day, source, mark: key(mark) },
    person: codeKey(at(person)),
    row: row.every((text) => text === "") ? "" : row.join("\n"),
  };
}

/** A name goes along with entries that have no code; what else a row says stays in the sheet that people go on with. */
function namesBeside(
  fresh: readonly AdoptedRow[],
  own: readonly number[],
  { person }: GridFields,
  { columns }: Whose,
): Pick<Arriving, "fresh" | "own"> {
  const isNamed = (row: AdoptedRow) => row.fields.has(person);
  const kept = fresh.every(isNamed) ? [] : own.filter((column) => columns.includes(column));
  const places = kept.map((column) => own.indexOf(column));
  return {
    own: kept,
    fresh: fresh.map((row) => {
      return { ...row, own: places.map((place) => (isNamed(row) ? null : (row.own[place] ?? null))) };
    }),
  };
}

/** Of those who come alone. */
function doubtsOf(fresh: readonly AdoptedRow[], { person }: GridFields, whose: Whose): Doubt[] {
  const unnamed = new Set(fresh.filter(({ fields }) => !fields.has(person)).map(({ row }) => row));
  return whose.doubts.filter(({ cell }) => unnamed.has(parseAddress(cell)?.top ?? -1));
}

function cellOf({ row, column = 0 }: AdoptedRow): string {
  return cellAddress(row, column);
}

function textOf(value: CellValue): string {
  return isBlank(value) ? "" : typeof value === "object" ? value.error : String(value);
}
