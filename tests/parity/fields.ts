import fc from "fast-check";

import type { Period } from "../../src/campaign/period";
import type { Field, Register } from "../../src/registers/register";
import { NO, YES } from "../../src/registers/register";
import type { CellValue } from "../../src/workbook/value";
import { oddDate, readableDate } from "./days";
import { isExcluded } from "./exclusions";

/** What a case is made for and how carefully its people write. */
export interface Manner {
  readonly period: Period;
  /** Odd cells in a hundred. */
  readonly oddities: number;
  /** Times that Có is written for each time Không is. */
  readonly goodness: number;
  /** Leaves out what LibreOffice reads in its own way. */
  readonly forLibreOffice: boolean;
}

/** One row of a register: nothing, or a cell for each of its fields. */
export function row(register: Register, manner: Manner): fc.Arbitrary<readonly CellValue[]> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(...register.fields.map((field) => cell(field, register, manner))) },
    { weight: 1, arbitrary: fc.constant(register.fields.map(() => null)) },
  );
}

export function cell(field: Field, register: Register, manner: Manner): fc.Arbitrary<CellValue> {
  const { oddities, forLibreOffice } = manner;
  const odd = oddCell(field).map((value) => (forLibreOffice && isExcluded(value, field) ? null : value));
  if (oddities === 0) return soundCell(field, register, manner);
  return fc.oneof(
    { weight: 100 - oddities, arbitrary: soundCell(field, register, manner) },
    { weight: oddities, arbitrary: odd },
  );
}

/** Codes of few people, so that they meet; the first ones are written as they should be. */
const CODES = ["DT1", "DT2", "DT3", "DT4", "DT5", "ĐT6", "7", "DT*", "D?1", "D~1", "QLCS-4"];
const ODD_CODES: readonly CellValue[] = [
  ...[
    "dt1",
    "đt6",
    "DT2 ",
    " DT2",
    "DT",
    "*",
    "?",
    "~",
    "~*",
    "D~*",
    "DT~1",
    "007",
    "TRUE",
    "qlcs-4",
    "QLCS-4 ",
  ],
  ...["^DT1$", "D.1", "<5", "=DT1", "\u200bDT1", "x".repeat(255), "X".repeat(255), "x".repeat(256)],
  ...[7, 0, -7, 123_456_789_012, true, "", " ", null, { error: "#N/A" }, { error: "#REF!" }],
];
const ODD_TEXTS: readonly CellValue[] = [null, "", " ", "=1+1", 5, 0, false, { error: "#N/A" }];

function oddCell({ kind, values }: Field): fc.Arbitrary<CellValue> {
  switch (kind) {
    case "date":
    case "month":
      return oddDate;
    case "code":
      return fc.constantFrom(...ODD_CODES);
    case "list":
      return fc.oneof(
        fc.constantFrom(...values).chain((value) => fc.constantFrom(...misspelt(value))),
        fc.constantFrom<CellValue>(
          null,
          null,
          "",
          "x",
          " ",
          1,
          0,
          true,
          { error: "#N/A" },
          { error: "#DIV/0!" },
        ),
      );
    default:
      return fc.constantFrom(...ODD_TEXTS);
  }
}

function misspelt(value: string): string[] {
  const spelt = [value.toUpperCase(), value.toLowerCase(), `${value} `, ` ${value}`, value.slice(0, -1)];
  return [...spelt, value.normalize("NFD"), `${value}\u200b`, `${value}*`];
}

function soundCell(field: Field, register: Register, manner: Manner): fc.Arbitrary<CellValue> {
  const { label, kind, values, required } = field;
  const { period, goodness } = manner;
  switch (kind) {
    case "date":
    case "month":
      if (label === register.people?.from) return arrival(period);
      return rarelyBlank(readableDate(period), label === register.people?.until ? 2 : required ? 0 : 0.3);
    case "code":
      return rarelyBlank(fc.constantFrom<CellValue>(...CODES), required ? 0 : 0.5);
    case "list":
      if (values[0] === YES && values[1] === NO) {
        const yes = { weight: goodness, arbitrary: fc.constant<CellValue>(YES) };
        return fc.oneof(yes, { weight: 1, arbitrary: fc.constantFrom<CellValue>(...values) });
      }
      return fc.constantFrom<CellValue>(...values);
    default:
      return fc.constantFrom<CellValue>("x", "y", null);
  }
}

/** People mostly came before the year. */
function arrival(period: Period): fc.Arbitrary<CellValue> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: period.start - 2000, max: period.start }) },
    { weight: 2, arbitrary: readableDate(period) },
  );
}

function rarelyBlank(cells: fc.Arbitrary<CellValue>, share: number): fc.Arbitrary<CellValue> {
  if (share === 0) return cells;
  return fc.oneof({ weight: 10, arbitrary: cells }, { weight: 10 * share, arbitrary: fc.constant(null) });
}
