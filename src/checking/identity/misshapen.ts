import { type Place, placeOf } from "../../registers/place";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";
import type { Misshapen } from "../findings/identities";
import type { InField } from "../findings/inField";
import { shown } from "../shown";
import type { Column } from "../survey";
import { writtenNumber } from "./writtenNumber";

interface Said {
  readonly place: Place;
  readonly values: InField & Misshapen;
}

interface Shape {
  /** Of the number as it should stand in the cell. */
  readonly pattern: RegExp;
  /** A number of fewer digits has lost its zeros. */
  readonly digits: number;
  /** Cells of another shape that another rule tells. */
  readonly isKnown: (entry: number, written: string, value: CellValue) => boolean;
  /** The number that was meant, where digits are missing and it can be proven. */
  readonly proven: (entry: number, written: string) => string | null;
}

/** Cells that are filled and have not the shape. */
export function misshapen({ entries, field: { label } }: Column, shape: Shape): Said[] {
  const found: Said[] = [];
  entries.values(label).forEach((value, i) => {
    if (isBlank(value) || isCellError(value) || shape.pattern.test(String(value))) return;
    const written = writtenNumber(value);
    if (shape.isKnown(i, written, value)) return;
    const said = { field: label, value: shown(value), ...misshape(value, i, written, shape) };
    found.push({ place: placeOf(entries, label, i), values: said });
  });
  return found;
}

function misshape(value: CellValue, entry: number, written: string, shape: Shape): Misshapen {
  if (shape.pattern.test(written)) return { because: "separators", means: written };
  const means = shape.proven(entry, written);
  const isShort = typeof value === "number" && written.length < shape.digits;
  return { because: isShort || means !== null ? "zeros-lost" : "digits", means };
}
