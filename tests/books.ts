import type { Book } from "../src/campaign/book";
import type { Exception, Level } from "../src/campaign/judgement";
import { type Campaign, registerOf } from "../src/campaign/campaign";
import { periodIn } from "../src/campaign/period";
import type { Span } from "../src/campaign/span";
import { sonLa2026 } from "../src/campaign/presets/son-la-2026";
import { type Entries, readEntries } from "../src/registers/entries";
import { type People, readPeople } from "../src/registers/people";
import { remembered } from "../src/registers/remembered";
import { type Field, type Register, ROW_ID } from "../src/registers/register";
import { dayOf, firstOfMonth, readDateText } from "../src/registers/text/dates";
import { Trouble } from "../src/workbook/trouble";
import type { Box } from "../src/workbook/address";
import type { CellValue } from "../src/workbook/value";

/** A book as literal tables: what each register says, and no workbook around it. */

/** One row: values by label; what is not named is an empty cell. */
export type Row = Readonly<Record<string, CellValue>>;
/** Rows by register id; registers that are not named are there and empty. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

export interface BookOptions {
  /** dd/mm/yyyy; the last day of June of the campaign's year unless told. */
  readonly reportDate?: string;
  /** The whole year unless told. */
  readonly span?: Span;
  readonly campaign?: Campaign;
  /** What has to be done before a day may be done on it. */
  readonly onTheDay?: boolean;
  /** Rows typed below the table, by register id. */
  readonly outside?: Rows;
  /** Sheets that look like a register. */
  readonly doubles?: Book["doubles"];
  /** Registers whose sheet is not in the workbook. */
  readonly missing?: readonly string[];
  /** Labels whose column is not in the table, by register id. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
  /** Labels of columns that the table has beside its fields, by register id; they stand behind Mã dòng. */
  readonly own?: Readonly<Record<string, readonly string[]>>;
  /** Cells that hold formulas, by register id; nobody can tell unless told. */
  readonly formulas?: Readonly<Record<string, readonly Box[]>>;
  readonly levels?: Readonly<Record<string, Level>>;
  readonly exceptions?: readonly Exception[];
  /** The serial numbers in the cells count from 1904. */
  readonly date1904?: boolean;
}

/** Zero-based row of every header: the table begins at A4. */
export const HEADER_ROW = 3;

/** `bookOf({ residents: [{ "Mã đối tượng": "DT001" }] }, { reportDate: "31/01/2026" })` */
export function bookOf(rows: Rows, options: BookOptions = {}): Book {
  const { campaign = sonLa2026, missing = [] } = options;
  for (const id of [...Object.keys(rows), ...Object.keys(options.outside ?? {})]) registerOf(campaign, id);
  const entries = remembered((id: string): Entries => {
    const register = registerOf(campaign, id);
    if (missing.includes(id)) throw new Trouble("sheet-missing", { sheet: register.sheet });
    return entriesOf(register, rows[id] ?? [], options);
  });
  const people = remembered((id: string): People => readPeople(entries(id)));
  const reportDate = d(options.reportDate ?? `30/06/${String(campaign.year)}`);
  const period = periodIn(campaign.year, options.span ?? "year", reportDate);
  return {
    campaign,
    period,
    onTheDay: options.onTheDay ?? false,
    doubles: options.doubles ?? [],
    levels: new Map(Object.entries(options.levels ?? {})),
    exceptions: options.exceptions ?? [],
    entries,
    people,
  };
}

/** The day number of dd/mm/yyyy, as Excel keeps it in a cell. */
export function d(text: string): number {
  const [date = NaN, month = NaN, year = NaN] = text.split("/").map(Number);
  const day = dayOf(year, month, date);
  if (day === null) throw new Error(`${text} is no date`);
  return day;
}

/** First day of mm/yyyy. */
export const m = (text: string): number => d(`01/${text}`);

/**
 * Rows drawn as a table: labels on the first line, cells parted by "|". dd/mm/yyyy and mm/yyyy are dates, plain numbers
 * are numbers, 'in quotes' is a text whatever it looks like, nothing is an empty cell; `${value}` is taken as it is.
 */
export function table(strings: TemplateStringsArray, ...given: readonly CellValue[]): Row[] {
  const drawn = strings.reduce((all, part, index) => `${all}\u0000${String(index - 1)}\u0000${part}`);
  const lines = drawn.split("\n").filter((line) => line.trim() !== "");
  const [labels = [], ...body] = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  return body.map((cells) => {
    if (cells.length !== labels.length) throw new Error(`${cells.join("|")} has not ${labels.join("|")}`);
    return Object.fromEntries(labels.map((label, index) => [label, cellOf(cells[index] ?? "", given)]));
  });
}

/** A row that no rule minds in an otherwise empty book: every required field filled, then changed as told. */
export function entry(register: string, changes: Row = {}, campaign: Campaign = sonLa2026): Row {
  const { first, last } = firstMonth(campaign);
  const wanted = registerOf(campaign, register).fields.filter((field) => field.required);
  return {
    ...Object.fromEntries(wanted.map((field) => [field.label, soundValue(field, first, last)])),
    ...changes,
  };
}

function firstMonth({ year }: Campaign) {
  return { first: firstOfMonth(year, 1), last: firstOfMonth(year, 2) - 1 };
}

/** Dates are the last day of January, because what is signed for the month before does not count. */
function soundValue(field: Field, first: number, last: number): CellValue {
  switch (field.kind) {
    case "list":
      return field.values[0] ?? null;
    case "date":
      return last;
    case "month":
      return first;
    case "birth":
      return 1950;
    case "year":
      return 2026;
    case "whole":
    case "number":
    case "money":
      return 1;
    case "identity":
      return "014050000001";
    case "insurance":
      return "0123456789";
    case "code":
      return "DT001";
    case "text":
      return "x";
  }
}

function cellOf(drawn: string, given: readonly CellValue[]): CellValue {
  const place = /^\u0000(\d+)\u0000$/.exec(drawn);
  if (place) return given[Number(place[1])] ?? null;
  if (drawn === "") return null;
  if (/^'.*'$/.test(drawn)) return drawn.slice(1, -1);
  if (/^(\d{2}\/)?\d{2}\/\d{4}$/.test(drawn)) return readDateText(drawn)[0] ?? drawn;
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(drawn) ? Number(drawn) : drawn;
}

function entriesOf(register: Register, rows: readonly Row[], options: BookOptions): Entries {
  const gone = options.without?.[register.id] ?? [];
  const own = options.own?.[register.id] ?? [];
  const all = [...register.fields.map((field) => field.label), ROW_ID, ...own];
  const labels = all.filter((label) => !gone.includes(label));
  const line = (row: Row) => {
    const unknown = [...Object.keys(row), ...gone].find((label) => !all.includes(label));
    if (unknown !== undefined) throw new Error(`register ${register.id} has no field ${unknown}`);
    return labels.map((label) => row[label] ?? null);
  };
  const body = rows.length === 0 ? [labels.map(() => null)] : rows.map(line);
  const below = (options.outside?.[register.id] ?? []).map(line);
  const bottom = HEADER_ROW + body.length;
  const formulas = options.formulas?.[register.id];
  return readEntries(
    register,
    {
      name: register.table,
      sheet: register.sheet,
      box: { top: HEADER_ROW, left: 0, bottom, right: labels.length - 1 },
      hasHeader: true,
      hasTotals: false,
      columns: labels,
    },
    {
      ...{ name: register.sheet, top: HEADER_ROW, left: 0, cells: [labels, ...body, ...below] },
      ...(formulas ? { formulas } : {}),
    },
    options.date1904 ?? false,
  );
}
