import { type Place, placeOf } from "../registers/place";
import { isBlank, isCellError } from "../workbook/value";
import type { Shape } from "./findings/identities";
import { shown } from "./shown";
import type { Column } from "./survey";

interface Misshapen {
  readonly place: Place;
  readonly values: { readonly field: string; readonly value: string; readonly because: Shape };
}

/** Cells that are filled and have not the shape; a number of fewer digits has lost its zeros. */
export function misshapen({ entries, field: { label } }: Column, shape: RegExp, digits: number): Misshapen[] {
  return entries.values(label).flatMap((value, i) => {
    if (isBlank(value) || isCellError(value) || shape.test(String(value))) return [];
    const because: Shape =
      typeof value === "number" && String(value).length < digits ? "zeros-lost" : "digits";
    return [{ place: placeOf(entries, label, i), values: { field: label, value: shown(value), because } }];
  });
}
