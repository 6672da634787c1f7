import fc from "fast-check";

import type { Period } from "../../src/campaign/period";
import { type Span, spanOf } from "../../src/campaign/span";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { Register } from "../../src/registers/register";
import { ROUNDINGS, type Rounding } from "../../src/sheets/settingRows";
import type { CellValue, Grid } from "../../src/workbook/value";
import { period } from "./days";
import { cell, type Manner, row } from "./fields";
import { levels, type Levels } from "./levels";
import { diary, events, signatures } from "./thorough";

/** All that a person may have put into the workbook of a campaign. */
export interface Case {
  readonly year: number;
  readonly span: Span;
  /** As typed: may carry a time of day. */
  readonly reportDate: number;
  readonly rounding: Rounding;
  readonly decimals: number;
  /** What stands in Chỉ tiêu, by part. */
  readonly levels: Readonly<Record<string, Levels | undefined>>;
  /** By register; fields in their order. */
  readonly rows: Readonly<Record<string, Grid>>;
  /** Rows typed below the table; the first field of each is filled. */
  readonly below: Readonly<Record<string, Grid>>;
  /** Every row bears a Mã dòng, the blank ones too. */
  readonly rowIds: boolean;
}

/** `forLibreOffice` leaves out what LibreOffice is known to read in its own way: see `exclusions`. */
export function cases(forLibreOffice: boolean): fc.Arbitrary<Case> {
  return manners(forLibreOffice).chain(caseIn);
}

export function manners(forLibreOffice: boolean): fc.Arbitrary<Manner> {
  return fc.record<Manner>({
    period,
    oddities: fc.constantFrom(0, 0, 4, 30),
    goodness: fc.constantFrom(1, 4, 40),
    forLibreOffice: fc.constant(forLibreOffice),
  });
}

const { registers } = sonLa2026;

export function caseIn(manner: Manner): fc.Arbitrary<Case> {
  const { start, year } = manner.period;
  const { reportDate } = year;
  const byRegister = (of: (register: Register) => fc.Arbitrary<Grid>) =>
    fc.record(Object.fromEntries(registers.map((register) => [register.id, of(register)])));
  return fc.record<Case>({
    year: fc.constant(start < 46_400 ? 2026 : 2028),
    span: fc.constant(spanOf(manner.period)),
    reportDate: fc.constantFrom(reportDate, reportDate, reportDate, reportDate + 0.75),
    rounding: fc.constantFrom(...ROUNDINGS),
    decimals: fc.constantFrom(0, 1, 1, 2),
    levels: fc.oneof(fc.constant({}), levels(manner.forLibreOffice)),
    rows: byRegister((register) => body(register, manner)),
    below: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      byRegister((register) => rowsBelow(register, manner)),
    ),
    rowIds: fc.boolean(),
  });
}

function body(register: Register, manner: Manner): fc.Arbitrary<Grid> {
  const most = register.people ? (register.id === "staff" ? 5 : 8) : 12;
  const any = fc.array(row(register, manner), { maxLength: most, size: "max" });
  const thorough = THOROUGH[register.id]?.(register, manner.period);
  if (register.people) return any.map((rows) => (manner.oddities === 0 ? numbered(rows) : rows));
  if (thorough) return fc.oneof(any, spoilt(thorough, row(register, manner)));
  // Most incidents settle a target by themselves, so often there are none.
  return register.id === sonLa2026.incidents?.register ? fc.oneof(fc.constant([]), any) : any;
}

const THOROUGH: Readonly<Record<string, (register: Register, period: Period) => fc.Arbitrary<Grid>>> = {
  confirmations: signatures,
  outreach: events,
  carelog: diary,
};

/** People with codes of their own. */
function numbered(rows: Grid): Grid {
  return rows.map((cells, index) => [`DT${String(index + 1)}`, ...cells.slice(1)]);
}

/** Thorough work with a few rows gone wrong. */
function spoilt(rows: fc.Arbitrary<Grid>, other: fc.Arbitrary<readonly CellValue[]>): fc.Arbitrary<Grid> {
  const mishaps = fc.array(fc.tuple(fc.nat(), other), { maxLength: 2 });
  return fc.tuple(rows, mishaps).map(([all, wrong]) => {
    const replaced = new Map(wrong.map(([at, cells]) => [all.length === 0 ? -1 : at % all.length, cells]));
    return all.map((cells, index) => replaced.get(index) ?? cells);
  });
}

/** Their first field is filled: the counter shows the fullest column, so that one must speak for all rows. */
export function rowsBelow(register: Register, manner: Manner): fc.Arbitrary<Grid> {
  const rest = fc.tuple(...register.fields.slice(1).map((field) => cell(field, register, manner)));
  const filled = rest.map((cells): readonly CellValue[] => ["x", ...cells]);
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(filled, { maxLength: 3 }));
}
