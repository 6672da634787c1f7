import fc from "fast-check";

import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { Register } from "../../src/registers/register";
import type { CellValue } from "../../src/workbook/value";
import { type Case, caseIn, manners, rowsBelow } from "./cases";
import { cell, type Manner, row } from "./fields";

/** What somebody does to one table with another program: done in this order by edit.py. */
export interface Edit {
  readonly table: string;
  /** Cells by body row and label; rows beyond the last count from the top again. */
  readonly change: readonly { readonly row: number; readonly label: string; readonly value: CellValue }[];
  readonly delete: readonly number[];
  readonly labels: readonly string[];
  /** Rows appended to the table, with the helper formulas of the row above. */
  readonly add: readonly (readonly CellValue[])[];
  /** Rows below the table, which does not grow. */
  readonly below: readonly (readonly CellValue[])[];
}

export interface Edited {
  readonly before: Case;
  readonly edits: readonly Edit[];
}

export const edited: fc.Arbitrary<Edited> = manners(true).chain((manner) =>
  fc.record({
    before: caseIn(manner).map((before) => ({ ...before, below: {} })),
    edits: fc.tuple(...sonLa2026.registers.map((register) => edit(register, manner))),
  }),
);

function edit(register: Register, manner: Manner): fc.Arbitrary<Edit> {
  const changes = register.fields.map((field) =>
    fc.record({
      row: fc.nat({ max: 30 }),
      label: fc.constant(field.label),
      value: cell(field, register, manner),
    }),
  );
  return fc.record({
    table: fc.constant(register.table),
    labels: fc.constant(register.fields.map(({ label }) => label)),
    change: fc.array(fc.oneof(...changes), { maxLength: 6, size: "max" }),
    delete: fc.array(fc.nat({ max: 30 }), { maxLength: 2 }),
    add: fc.array(row(register, manner), { maxLength: 5 }),
    below: rowsBelow(register, manner),
  });
}
