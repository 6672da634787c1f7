import fc from "fast-check";

import type { Campaign } from "../../../src/campaign/campaign";
import { type BlockScale, blockRoles } from "../../../src/campaign/block";
import { khanhHoaBlock } from "../../../src/campaign/presets/khanh-hoa-block";
import { withUnits } from "../../../src/campaign/units";
import { firstOfMonth } from "../../../src/registers/text/dates";
import type { CellValue, Grid } from "../../../src/workbook/value";

/** A block of few units and criteria, so that lines meet; some are called so that MATCH could take them for others. */
export interface BlockCase {
  readonly campaign: Campaign;
  readonly reportDate: number;
  readonly rows: Readonly<Record<"criteria" | "scoring", Grid>>;
}

const UNITS = [["Trung tâm 01", "Trung tâm 02", "Trung tâm 03"], ["A", "A*", "?", "~A"], ["Một đơn vị"]];
const CODES: readonly CellValue[] = ["TC-1", "TC-2", "TC*", "T?-1", "~TC", 7];
const BANDS: readonly BlockScale["bands"][] = [
  blockRoles(khanhHoaBlock).scale.bands,
  [
    { name: "A", from: 1 },
    { name: "B", from: 0.6667 },
    { name: "C", from: 0.5 },
  ],
];
const KINDS = ["Chấm điểm", "Chấm điểm", "chấm điểm", "Chấm điểm", "Điểm cộng", "Điểm trừ"];

export function blockCases(forLibreOffice: boolean): fc.Arbitrary<BlockCase> {
  if (!forLibreOffice) return anyCase;
  // It takes a boolean for a number.
  return anyCase.map((one) => ({
    ...one,
    rows: { criteria: withoutBooleans(one.rows.criteria), scoring: withoutBooleans(one.rows.scoring) },
  }));
}

const withoutBooleans = (grid: Grid): Grid =>
  grid.map((row) => row.map((value) => (typeof value === "boolean" ? "có" : value)));

function casesOf(): fc.Arbitrary<BlockCase> {
  const oddities = fc.constantFrom(0, 0, 0.06);
  return fc
    .tuple(fc.constantFrom(...UNITS), oddities, fc.integer({ min: 0, max: CODES.length }))
    .chain(([units, odd, count]) => {
      const codes = CODES.slice(0, count);
      const criteria = fc
        .tuple(...codes.map((code) => criterion(code, odd)))
        .chain((rows) =>
          withOdd(rows, odd === 0 ? fc.constant([]) : fc.array(oddCriterion(), { maxLength: 1 })),
        );
      return fc.record<BlockCase>({
        campaign: scale.map(({ bands, bonusCap }) => {
          const campaign = withUnits(khanhHoaBlock, units);
          return { ...campaign, block: { ...blockRoles(campaign), scale: { bands, bonusCap } } };
        }),
        reportDate: fc.constantFrom(firstOfMonth(2023, 1) - 1, firstOfMonth(2022, 7)),
        rows: criteria.chain((rows) =>
          fc.record({ criteria: fc.constant(rows), scoring: scoring(units, rows, odd) }),
        ),
      });
    });
}

const scale = fc.record<BlockScale>({
  bands: fc.constantFrom(...BANDS),
  bonusCap: fc.constantFrom(10, 10, 2.5, 0, null),
});

type Row = readonly CellValue[];

function criterion(code: CellValue, odd: number): fc.Arbitrary<Row> {
  return fc.tuple(
    fc.constant(code),
    fc.constantFrom<CellValue>("Nhóm I", null),
    fc.constant<CellValue>("Nội dung"),
    fc.constantFrom<CellValue>(...KINDS),
    orOdd(fc.constantFrom<CellValue>(10, 10, 5, 2.5, 0.1, 33.3, 100, 0), odd / 4, [null, -1, "10", true]),
  );
}

/** What is no criterion, or one for the second time. */
function oddCriterion(): fc.Arbitrary<Row> {
  return fc.tuple(
    fc.constantFrom<CellValue>("tc-1", null, "", true, "x".repeat(256), { error: "#N/A" }, 7),
    fc.constant<CellValue>("Nhóm"),
    fc.constant<CellValue>(null),
    fc.constantFrom<CellValue>("Chấm điểm", "Khác", null, { error: "#REF!" }),
    fc.constantFrom<CellValue>(10, null, { error: "#N/A" }),
  );
}

/** Mostly a line for every unit and criterion, in any order, some twice and some about nothing. */
function scoring(units: readonly string[], criteria: Grid, odd: number): fc.Arbitrary<Grid> {
  const pairs = units.flatMap((unit) =>
    criteria.map(([code = null, , , , max = null]) => ({
      unit,
      code,
      max: typeof max === "number" ? max : 10,
    })),
  );
  const lines = pairs.map(({ unit, code, max }) =>
    fc.option(lineOf(unit, code, max, odd), { freq: 12, nil: null }),
  );
  const further = fc.array(oddLine(units), { maxLength: odd === 0 ? 0 : 3 });
  return fc.tuple(fc.tuple(...lines), further).chain(([own, more]) => {
    const all = [...own.filter((line) => line !== null), ...more];
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  });
}

function lineOf(unit: string, code: CellValue, max: number, odd: number): fc.Arbitrary<Row> {
  const usual = [max, max, max * 0.9, max * 0.7, max / 2, 0];
  const near = [max * 0.9 - 1e-9, max * 0.9 + 1e-9];
  const score = (given: number) =>
    orOdd(
      fc.option(fc.constantFrom<CellValue>(...usual, ...(odd === 0 ? near : usual)), {
        freq: given,
        nil: null,
      }),
      odd,
      [max + 1, -1, "tám", "", true, { error: "#DIV/0!" }],
    );
  return fc.tuple(
    orOdd(fc.constantFrom<CellValue>(unit, unit, unit, unit.toUpperCase()), odd / 4, [null, "Khác", 1]),
    orOdd(fc.constant(code), odd / 4, [null, "TC", "TC-1 ", "*", { error: "#N/A" }]),
    orOdd(fc.constantFrom<CellValue>("Có", "Có", "Có", "Có", "có", "Không"), odd, [
      null,
      "x",
      "không ",
      false,
    ]),
    fc.constantFrom<CellValue>("Quyết định 12", "12/QĐ", null, "  ", 12),
    score(12),
    score(8),
    score(20),
    fc.constantFrom<CellValue>(null, "đã xem lại"),
  );
}

function oddLine(units: readonly string[]): fc.Arbitrary<Row> {
  const errors: readonly CellValue[] = [{ error: "#N/A" }, null];
  return fc.tuple(
    fc.constantFrom<CellValue>(...units, null, ...errors),
    fc.constantFrom<CellValue>(...CODES, "tc-1", "7", null, ...errors),
    fc.constantFrom<CellValue>("Có", "Không", null, ...errors),
    fc.constantFrom<CellValue>(null, "Quyết định 12", ...errors),
    fc.constantFrom<CellValue>(null, 1, ...errors),
    fc.constantFrom<CellValue>(null, 1),
    fc.constantFrom<CellValue>(null, 0),
    fc.constant<CellValue>(null),
  );
}

function orOdd(
  usual: fc.Arbitrary<CellValue>,
  odd: number,
  values: readonly CellValue[],
): fc.Arbitrary<CellValue> {
  const weight = Math.round(odd * 1000);
  if (weight === 0) return usual;
  return fc.oneof(
    { weight: 1000 - weight, arbitrary: usual },
    { weight, arbitrary: fc.constantFrom(...values) },
  );
}

function withOdd(rows: Grid, odd: fc.Arbitrary<Row[]>): fc.Arbitrary<Grid> {
  return odd.chain((more) => {
    const all = [...rows, ...more];
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  });
}

const anyCase = casesOf();
