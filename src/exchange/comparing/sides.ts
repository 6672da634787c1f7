import { type FieldKind, fieldOf, type Register } from "../../registers/register";
import type { CellValue } from "../../workbook/value";
import type { ReturnedRegister } from "../returned";
import type { RegisterRows, Row } from "../rows";
import { isEmpty } from "./same";

/** One register as it was sent, as it is here and as it came back. */
export interface Sides {
  readonly register: Register;
  /** Empty where it is not known. */
  readonly base: Side;
  readonly mine: Side;
  readonly theirs: Side;
}

/** Rows of one side that hold something. */
export interface Side {
  readonly columns: readonly Column[];
  /** Position of a field's value in each line; undefined where this side lacks the field. */
  readonly positionOf: (label: string) => number | undefined;
  readonly lines: readonly Line[];
}

export interface Column {
  readonly label: string;
  readonly kind: FieldKind;
}

/** A row; a value is undefined where something is in the cell that cannot be read. */
export interface Line {
  readonly id: string | null;
  readonly at: number;
  readonly values: readonly (CellValue | undefined)[];
  /** Its place among the lines of its side. */
  readonly order: number;
}

export function sidesOf(
  register: Register,
  base: RegisterRows | undefined,
  mine: RegisterRows | undefined,
  theirs: ReturnedRegister,
): Sides {
  const unreadable = new Map<number, Set<string>>();
  for (const { at, label } of theirs.unreadable) {
    unreadable.set(at, (unreadable.get(at) ?? new Set()).add(label));
  }
  const readable = ({ at, values }: Row): Line["values"] => {
    const hidden = unreadable.get(at);
    return hidden
      ? values.map((value, i) => (hidden.has(theirs.labels[i] ?? "") ? undefined : value))
      : values;
  };
  return {
    register,
    base: sideOf(register, base ?? NOTHING),
    mine: sideOf(register, mine ?? NOTHING),
    theirs: sideOf(register, theirs, readable),
  };
}

const NOTHING = { labels: [], rows: [] };

function sideOf(
  register: Register,
  { labels, rows }: Pick<RegisterRows, "labels" | "rows">,
  valuesOf: (row: Row) => Line["values"] = (row) => row.values,
): Side {
  const positions = new Map(labels.map((label, position) => [label, position]));
  const lines: Line[] = [];
  for (const row of rows) {
    const values = valuesOf(row);
    if (holdsSomething(values)) lines.push({ id: row.id, at: row.at, values, order: lines.length });
  }
  return {
    columns: labels.map((label) => ({ label, kind: fieldOf(register, label).kind })),
    positionOf: (label) => positions.get(label),
    lines,
  };
}

function holdsSomething(values: Line["values"]): boolean {
  for (const value of values) if (value === undefined || !isEmpty(value)) return true;
  return false;
}
