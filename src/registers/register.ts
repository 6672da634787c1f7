/** One tracking sheet: a sheet that holds one Excel table. */
export interface Register {
  readonly id: string;
  /** Name of its sheet. */
  readonly sheet: string;
  /** Name of its table, ASCII. */
  readonly table: string;
  /** Department that keeps it; null where all do. */
  readonly owner: string | null;
  /** The field that says whose an entry is, where all departments write. */
  readonly department?: string;
  readonly fields: readonly Field[];
  /** The list field that says which unit of the campaign an entry belongs to. */
  readonly unit?: string;
  /** The field that says when an entry happened. */
  readonly date?: string;
  /** So many years before the campaign's are kept too, to be compared with; absent = none. */
  readonly yearsBefore?: number;
  /** Set where each entry is a person who comes and may leave. */
  readonly people?: {
    readonly code: string;
    readonly from: string;
    readonly until: string;
    /** What a list field says where the day of leaving is the day of death. */
    readonly died?: { readonly field: string; readonly is: string };
  };
  /** Of entries that are no people: the code field by which other registers may name them. */
  readonly codes?: string;
  /** Which fields say who the person of an entry is, so that people can be told apart. */
  readonly person?: PersonFields;
  /** Fields that must say something where another one says so: without it the entry is not counted. */
  readonly expects?: readonly {
    readonly field: string;
    readonly when: { readonly field: string; readonly is: string };
  }[];
  /**
   * What names an entry that has no code: two that say the same here may be one, written down twice. Not set where equal
   * entries may well be two, such as two notes of one day about one person.
   */
  readonly key?: readonly string[];
  /** Fields that together say something only once: one benefit of a kind for a person and month. */
  readonly once?: readonly (readonly string[])[];
  /** A number of things of which everybody there on the day gets one; `of` are the registers of these people. */
  readonly perHead?: { readonly field: string; readonly of: readonly string[] };
  /** Of a number field: the field that says what sort of thing is counted. Numbers of different sorts do not compare. */
  readonly sorts?: Readonly<Record<string, string>>;
  /** Pairs of dates of one entry: the first is never after the second. */
  readonly order?: readonly (readonly [earlier: string, later: string])[];
  /** Set where people keep it as a grid too: people down, the days of a month across, marks in the cells. */
  readonly grid?: GridFields;
}

/** How the entries of a register become the cells of a month grid; all names are labels of its fields. */
export interface GridFields {
  /** The code of the person, whom a row is about. */
  readonly person: string;
  /** The day, which a column is about. */
  readonly date: string;
  /** A list field: the cell says which of its values holds. */
  readonly mark: string;
  /** By value of that field. A mark that is in none of them is unclear. */
  readonly marks: Readonly<Record<string, MarkWords>>;
  /** What is the same for all cells of a row: a person has a row for each of these. */
  readonly rows: readonly string[];
  /** What may differ from cell to cell; it is written below the grid, where it says more than `says`. */
  readonly details: readonly string[];
  /** What a cell says of these fields where nothing else is written. */
  readonly says: Readonly<Record<string, string>>;
}

export interface MarkWords {
  /** In a cell, small letters without accents, our own first, which we write in capitals if it is not x. */
  readonly written: readonly [string, ...string[]];
  /** In a legend, small letters without accents. */
  readonly called: readonly string[];
}

/** Labels of the fields that describe a person, beside numbers of identity and insurance, which are known by kind. */
export interface PersonFields {
  readonly name: string;
  readonly birth: string;
  /** A list field, and its values for men and women. */
  readonly sex: { readonly field: string; readonly male: string; readonly female: string };
  /** Two entries of different groups are different people. */
  readonly group: string;
}

/** One column. Fields are known by their label, which is what the column header says. */
export interface Field {
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly unique: boolean;
  /** Personal data: never in a copy for superiors. */
  readonly personal: boolean;
  /** Of a list field: the values it may hold. */
  readonly values: readonly string[];
  /** Of a code field: the registers, mostly of people, whose entries it may name. */
  readonly refersTo: readonly string[];
  /** Of a text field: it names people, as a signature does. */
  readonly namesPeople?: true;
  /** The centre has added it. */
  readonly own?: true;
  /** Of a number field: what is counted, as people write it behind the number; small letters. */
  readonly units?: readonly string[];
}

export type FieldKind =
  | "text"
  /** An identifier: text, compared as text, a number counts as its digits. */
  | "code"
  /** One of `values`. */
  | "list"
  | "date"
  /** The first day of a month. */
  | "month"
  /** A date, or a whole number 1900–2100: a year. */
  | "birth"
  | "whole"
  /** A whole number 1900–2100. */
  | "year"
  | "number"
  /** đồng */
  | "money"
  /** Twelve digits of the citizen identity number. */
  | "identity"
  | "insurance";

/** The last column of every register: an entry's own id, blank in a new one. */
export const ROW_ID = "Mã dòng";

export const YES = "Có";
export const NO = "Không";

export function isDateKind(kind: FieldKind): boolean {
  return kind === "date" || kind === "month";
}

export function fieldOf(register: Register, label: string): Field {
  const field = register.fields.find((one) => one.label === label);
  if (!field) throw new Error(`register ${register.id} has no field ${label}`);
  return field;
}

/** The field by which entries of other registers name those of this one; undefined where nothing names them. */
export function codeField({ people, codes }: Register): string | undefined {
  return people?.code ?? codes;
}

type Flag = "required" | "unique" | "personal";

function field(kind: FieldKind, label: string, flags: readonly Flag[], more: Partial<Field> = {}): Field {
  const has = (flag: Flag) => flags.includes(flag);
  return {
    label,
    kind,
    required: has("required"),
    unique: has("unique"),
    personal: has("personal"),
    values: [],
    refersTo: [],
    ...more,
  };
}

/** Short ways to write a register down as data. */
export const text = (label: string, ...flags: Flag[]) => field("text", label, flags);
export const name = (label: string, ...flags: Flag[]) => field("text", label, flags, { namesPeople: true });
export const date = (label: string, ...flags: Flag[]) => field("date", label, flags);
export const month = (label: string, ...flags: Flag[]) => field("month", label, flags);
export const birth = (label: string, ...flags: Flag[]) => field("birth", label, flags);
export const year = (label: string, ...flags: Flag[]) => field("year", label, flags);
export const whole = (label: string, ...flags: Flag[]) => field("whole", label, flags);
export const counted = (label: string, units: readonly string[], ...flags: Flag[]) =>
  field("whole", label, flags, { units });
export const number = (label: string, ...flags: Flag[]) => field("number", label, flags);
export const measured = (label: string, units: readonly string[], ...flags: Flag[]) =>
  field("number", label, flags, { units });
export const money = (label: string, ...flags: Flag[]) => field("money", label, flags);
export const identity = (label: string, ...flags: Flag[]) => field("identity", label, flags);
export const insurance = (label: string, ...flags: Flag[]) => field("insurance", label, flags);
export const code = (label: string, ...flags: Flag[]) => field("code", label, flags);
export const list = (label: string, values: readonly string[], ...flags: Flag[]) =>
  field("list", label, flags, { values });
export const yesNo = (label: string, ...flags: Flag[]) => list(label, [YES, NO], ...flags);
export const personCode = (label: string, refersTo: readonly string[], ...flags: Flag[]) =>
  field("code", label, flags, { refersTo });
