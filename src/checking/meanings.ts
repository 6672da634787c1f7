import { type Place, placeOf } from "../registers/place";
import type { CellValue } from "../workbook/value";
import type { FieldKind } from "../registers/register";
import { remembered } from "../registers/remembered";
import { shown } from "./shown";
import type { Column } from "./survey";
import { misread } from "./unread";

interface Misread<Meant> {
  readonly place: Place;
  readonly field: string;
  /** As a sentence can hold it. */
  readonly value: string;
  readonly means: readonly Meant[];
}

/** The cells of a column that cannot be read, with what the text in them can mean; of anything else nothing. */
export function meanings<Meant>(
  { entries, field }: Column,
  read: (text: string, kind: FieldKind) => readonly Meant[],
): Misread<Meant>[] {
  const { label, kind } = field;
  const values = entries.values(label);
  const meant = remembered((value: CellValue) => (typeof value === "string" ? read(value, kind) : []));
  return misread(entries, field).map((i) => {
    const value = values[i] ?? null;
    return { place: placeOf(entries, label, i), field: label, value: shown(value), means: meant(value) };
  });
}
