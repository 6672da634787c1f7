import type { Campaign } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { compare } from "../../../src/exchange/comparing/compare";
import type { CellChange, Comparison, RowChange } from "../../../src/exchange/comparison";
import type { Returned, ReturnedRegister } from "../../../src/exchange/returned";
import type { RegisterRows, Row } from "../../../src/exchange/rows";
import { code, date, list, number, type Register, text } from "../../../src/registers/register";
import type { CellValue } from "../../../src/workbook/value";

/** A campaign of two departments with one register of each sort, and rows written in one line each. */

const people: Register = {
  id: "people",
  sheet: "Người",
  table: "Nguoi",
  owner: "A",
  fields: [code("Mã", "required", "unique"), text("Tên", "required", "personal"), text("Ghi chú")],
};

const visits: Register = {
  id: "visits",
  sheet: "Thăm",
  table: "Tham",
  owner: "A",
  fields: [date("Ngày", "required"), code("Mã", "required"), number("Số"), text("Ghi chú")],
};

const events: Register = {
  id: "events",
  sheet: "Việc",
  table: "Viec",
  owner: null,
  department: "Phòng",
  fields: [text("Việc", "required"), list("Phòng", ["A", "B"], "required"), text("Ghi chú")],
};

export const campaign: Campaign = {
  ...sonLa2026,
  departments: [
    { id: "A", name: "Phòng A" },
    { id: "B", name: "Phòng B" },
  ],
  registers: [people, visits, events],
  targets: [],
  incidents: null,
};

/** The sheet row of the first row, zero-based. */
export const FIRST = 4;

/** Rows as people write them: an id and the values, parted by "|"; blank = nothing, #7 = the number, ! = unreadable. */
export type Lines = readonly string[];

/** `[id] | value | …` by the fields of the register, or by the labels given. */
export function rowsOf(
  register: string,
  lines: Lines,
  labels: readonly string[] = labelsOf(register),
): RegisterRows {
  const rows = lines.map((line, index): Row => {
    const [id = "", ...cells] = line.split("|");
    if (cells.length !== labels.length) throw new Error(`${line} has not ${labels.join("|")}`);
    return { id: id.trim() === "" ? null : id.trim(), at: FIRST + index, values: cells.map(valueOf) };
  });
  return { register, labels, rows };
}

export function labelsOf(id: string): string[] {
  const register = campaign.registers.find((one) => one.id === id);
  if (!register) throw new Error(`no register ${id}`);
  return register.fields.map(({ label }) => label);
}

interface Told {
  /** As it was sent; not told = not known. */
  readonly sent?: Lines;
  readonly here: Lines;
  readonly there: Lines;
  /** The fields that came back, all unless told. */
  readonly labels?: readonly string[];
  /** Whose copy it is; nobody's unless told. */
  readonly department?: string;
}

/** Compares one register. */
export function comparing(register: string, { sent, here, there, labels, department }: Told): Comparison {
  const baseline = sent && [rowsOf(register, sent)];
  const file = returned([rowsOf(register, there, labels)], {
    ...(baseline && { baseline }),
    ...(department !== undefined && { department }),
  });
  return compare(file, [rowsOf(register, here)], campaign);
}

/** A workbook that came back with these registers; no baseline unless one is given. */
export function returned(
  registers: readonly RegisterRows[],
  more: { readonly baseline?: readonly RegisterRows[]; readonly department?: string } = {},
): Returned {
  const { baseline = null, department } = more;
  return {
    fingerprint: "0",
    stamp: department === undefined ? null : stampOf(department),
    baseline,
    registers: registers.map(sheetOf),
    notes: [],
  };
}

/** One line a change: what it is, of which row, and each cell as "field: from → to". */
export function said({ changes }: Comparison): string[] {
  return changes.map((change) => `${headOf(change)} – ${change.cells.map(cellSaid).join(", ")}`);
}

function headOf({ kind, why, id, here, there }: RowChange): string {
  const row = id ?? (here === null ? "new" : `row ${String(here + 1)}`);
  const gone = there === null && kind !== "deleted" ? " gone" : "";
  return `${why === null ? kind : `${kind} ${why}`} ${row}${gone}`;
}

function cellSaid({ field, here, there }: CellChange): string {
  return here === null ? `${field}: ${shown(there)}` : `${field}: ${shown(here)} → ${shown(there)}`;
}

function shown(value: CellValue): string {
  if (value === null) return "nothing";
  return typeof value === "object" ? value.error : String(value);
}

function valueOf(cell: string): CellValue {
  const plain = cell.trim();
  if (plain === "") return null;
  if (plain === UNREADABLE.error) return UNREADABLE;
  return plain.startsWith("#") ? Number(plain.slice(1)) : plain;
}

const UNREADABLE = { error: "!" };

function sheetOf(rows: RegisterRows): ReturnedRegister {
  const unreadable = rows.rows.flatMap(({ at, values }) =>
    values.flatMap((value, i) =>
      typeof value === "object" && value ? [{ at, label: rows.labels[i] ?? "" }] : [],
    ),
  );
  return { ...rows, sheet: `${rows.register} there`, columns: rows.labels.map((_, i) => i), unreadable };
}

function stampOf(department: string) {
  return {
    format: 1,
    campaign: campaign.id,
    campaignVersion: campaign.version,
    year: campaign.year,
    department,
    sending: "S1",
    sentOn: 46023,
    columns: "full" as const,
  };
}
