import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { Field } from "../../src/registers/register";
import type { CellValue } from "../../src/workbook/value";
import type { Case } from "./cases";

/** Every cell of a case, with the field it stands in. */
export function registersOf({ rows, below }: Case): { readonly field: Field; readonly value: CellValue }[] {
  return sonLa2026.registers.flatMap(({ id, fields }) =>
    [...(rows[id] ?? []), ...(below[id] ?? [])].flatMap((cells) =>
      fields.map((field, index) => ({ field, value: cells[index] ?? null })),
    ),
  );
}
