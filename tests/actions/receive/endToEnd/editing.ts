import type { Field } from "../../../../src/registers/register";
import { formatDay } from "../../../../src/registers/text/dates";
import type { CellValue } from "../../../../src/workbook/value";
import type { Edit, Written } from "./edits";
import { copyOfRow, isBlankRow, type Paper, type PaperRow } from "./paper";

/** Does what an edit says to one of the papers; `own` gives a number that nobody else has, `owner` whoever does it. */
export function edit(papers: readonly Paper[], done: Edit, owner: string, own: () => number): void {
  const paper = papers[done.register % papers.length];
  if (!paper) return;
  const { rows } = paper;
  const filled = rows.filter((one) => !isBlankRow(one));
  const pick = (number: number) => filled[number % filled.length];
  const row = "row" in done ? pick(done.row) : undefined;
  const at = row ? rows.indexOf(row) : -1;
  const write = (into: PaperRow, cell: Written) => writeInto(into, cell, paper, owner, own);
  switch (done.kind) {
    case "change":
      if (row) write(row, done.cell);
      break;
    case "add":
      add(paper, done.isApart, (added) => done.cells.forEach((cell) => write(added, cell)));
      break;
    case "delete":
      if (row && done.how === "out") rows.splice(at, 1);
      else if (row) Object.assign(row, { values: {}, typed: {} }, done.how === "emptied" ? { id: null } : {});
      break;
    case "copy":
      if (row) rows.splice(at, 0, { ...copyOfRow(row), origin: null });
      break;
    case "swap":
      swap(rows, row, pick(done.other));
      break;
    case "sort":
      sort(paper, done.field, done.withIds);
      break;
    case "lose-id":
      if (row) row.id = null;
      break;
    case "lose-ids":
      for (const one of rows) one.id = null;
      break;
    case "rename": {
      const column = paper.columns[done.field % paper.columns.length];
      if (column) column.name = `Cột ${owner}-${String(own())}`;
      break;
    }
    case "swap-columns": {
      const { columns } = paper;
      const [one, other] = [done.field, done.other].map((number) => columns[number % columns.length]);
      if (one && other) paper.columns = columns.map((c) => (c === one ? other : c === other ? one : c));
    }
  }
}

/** Into the first blank row at the end of the table, else, or where it stands apart, below it. */
function add({ rows }: Paper, isApart: boolean, fill: (row: PaperRow) => void): void {
  const last = rows.findLastIndex((row) => !isBlankRow(row) || row.id !== null);
  const next = rows[last + 1];
  if (next && !isApart) {
    fill(next);
    return;
  }
  const added: PaperRow = { origin: null, id: null, values: {}, typed: {}, isApart };
  fill(added);
  rows.push(added);
}

function swap(rows: PaperRow[], one: PaperRow | undefined, other: PaperRow | undefined): void {
  if (!one || !other) return;
  const [first, second] = [rows.indexOf(one), rows.indexOf(other)];
  rows[first] = { ...other, isApart: one.isApart };
  rows[second] = { ...one, isApart: other.isApart };
}

function sort(paper: Paper, field: number, withIds: boolean): void {
  const { fields } = paper.register;
  const label = fields[field % fields.length]?.label ?? "";
  const text = ({ values }: PaperRow) => JSON.stringify(values[label] ?? null);
  const { rows } = paper;
  const sorted = [...rows].sort(
    (one, other) => Number(text(one) > text(other)) - Number(text(one) < text(other)),
  );
  paper.rows = sorted.map((row, index) => {
    const { id = null, isApart = false } = rows[index] ?? {};
    return { ...row, isApart, id: withIds ? row.id : id };
  });
}

function writeInto(
  row: PaperRow,
  { field: number, value }: Written,
  { columns, register }: Paper,
  owner: string,
  own: () => number,
): void {
  const there = register.fields.filter(({ label }) => columns.some((column) => column.label === label));
  const field = there[number % there.length];
  if (!field) return;
  const { label } = field;
  row.typed = Object.fromEntries(Object.entries(row.typed).filter(([other]) => other !== label));
  if (value === "nothing") row.values[label] = null;
  else if (typeof value === "number") row.values[label] = common(field, value);
  else row.values[label] = ownValue(field, owner, own());
  const day = row.values[label];
  const isText = value === "own, as text" && field.kind === "date" && typeof day === "number";
  if (isText) row.typed[label] = formatDay(day);
}

/** The first days of the year 2026, which nothing in the sample says. */
const FIRST_DAY = 46_023;

function ownValue({ kind, values }: Field, owner: string, own: number): CellValue {
  switch (kind) {
    case "list":
      return values[own % values.length] ?? null;
    case "date":
    case "birth":
      return FIRST_DAY + own;
    case "month":
      return MONTHS[own % MONTHS.length] ?? null;
    case "whole":
    case "number":
    case "money":
      return 7_000 + own;
    default:
      return `${owner}-${String(own)}`;
  }
}

function common({ kind, values }: Field, number: number): CellValue {
  switch (kind) {
    case "list":
      return values[number % values.length] ?? null;
    case "date":
      return FIRST_DAY + number;
    case "month":
      return MONTHS[number] ?? null;
    case "birth":
      return 1950 + number;
    case "whole":
    case "number":
    case "money":
      return number;
    default:
      return ["DT001", "DT002", "Chung"][number] ?? null;
  }
}

const MONTHS = [FIRST_DAY, FIRST_DAY + 31, FIRST_DAY + 59, FIRST_DAY + 90, FIRST_DAY + 120, FIRST_DAY + 151];
