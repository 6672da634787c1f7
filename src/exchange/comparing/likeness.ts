import { fieldOf, type Register } from "../../registers/register";
import { type Reader, readerOf, type Shared } from "./naturalKey";
import { isSame } from "./same";
import type { Line, Side, Sides } from "./sides";

/** How the sides of a register compare with each other. */
export interface Likenesses {
  /** Left theirs, right the baseline. */
  readonly theirsToBase: Likeness;
  /** Left mine, right the baseline. */
  readonly mineToBase: Likeness;
  /** Left theirs, right mine. */
  readonly theirsToMine: Likeness;
}

/** How the lines of two sides compare, over the fields that both have. */
export interface Likeness {
  /** All cells are the same; one that cannot be read is like none. */
  readonly isEqual: (left: Line, right: Line) => boolean;
  /** All cells are the same as far as they can be read. */
  readonly isUntouched: (left: Line, right: Line) => boolean;
  /** All fields but one, or all, are the same. */
  readonly isNearlyEqual: (left: Line, right: Line) => boolean;
  /** The cells that name the row are the same. */
  readonly hasSameKey: (left: Line, right: Line) => boolean;
  /** Labels of the fields in which both say the same. */
  readonly alikeIn: (left: Line, right: Line) => string[];
  /** How many that are; a unique one weighs more than all others together. */
  readonly degree: (left: Line, right: Line) => number;
  readonly left: Reader;
  readonly right: Reader;
}

export function likenessesOf({ register, base, mine, theirs }: Sides): Likenesses {
  return {
    theirsToBase: likenessOf(register, theirs, base),
    mineToBase: likenessOf(register, mine, base),
    theirsToMine: likenessOf(register, theirs, mine),
  };
}

/** The weight of fields that are alike, each counted once. */
export function weightOf(register: Register, labels: ReadonlySet<string>): number {
  let weight = 0;
  for (const label of labels) weight += fieldOf(register, label).unique ? register.fields.length : 1;
  return weight;
}

function likenessOf(register: Register, left: Side, right: Side): Likeness {
  const shared = left.columns.flatMap(({ label, kind }, at): Shared[] => {
    const { required, unique } = fieldOf(register, label);
    const other = right.positionOf(label);
    return other === undefined ? [] : [{ label, kind, required, unique, left: at, right: other }];
  });
  const alikeIn = (a: Line, b: Line) =>
    shared.filter((field) => isSameCell(field, a, b)).map(({ label }) => label);
  const unique = shared.filter((field) => field.unique);
  const key = unique.length > 0 ? unique : shared.filter((field) => field.required);
  return {
    isEqual: (a, b) => shared.length > 0 && areSameCells(shared, a, b) && isReadable(a) && isReadable(b),
    isUntouched: (a, b) => areSameCells(shared, a, b),
    isNearlyEqual: (a, b) => alikeIn(a, b).length >= shared.length - 1,
    hasSameKey: (a, b) => areSameCells(key, a, b),
    alikeIn,
    degree: (a, b) => weightOf(register, new Set(alikeIn(a, b))),
    left: readerOf("left", shared),
    right: readerOf("right", shared),
  };
}

function isReadable({ values }: Line): boolean {
  return !values.includes(undefined);
}

function areSameCells(fields: readonly Shared[], a: Line, b: Line): boolean {
  for (const field of fields) if (!isSameCell(field, a, b)) return false;
  return true;
}

function isSameCell({ kind, left, right }: Shared, a: Line, b: Line): boolean {
  const one = a.values[left];
  const other = b.values[right];
  return one === other || one === undefined || other === undefined || isSame(kind, one, other);
}
