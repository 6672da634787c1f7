import fc from "fast-check";

import { incidentRoles } from "../../src/campaign/campaign";
import { finishedMonths, type Period } from "../../src/campaign/period";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { type Register, YES } from "../../src/registers/register";
import type { CellValue, Grid } from "../../src/workbook/value";

/** Registers kept month by month, as chance alone would never fill them: only so are these targets ever met. */

/** Every finished month signed for some types, or for all. */
export function signatures(register: Register, period: Period): fc.Arbitrary<Grid> {
  const { month, department, type, signedBy, signedOn } = incidentRoles(sonLa2026).confirmations;
  const claims = sonLa2026.targets.flatMap((target) =>
    target.parts.flatMap(({ measure }) =>
      measure.kind === "none" ? measure.types.map((one) => [target.department, one] as const) : [],
    ),
  );
  const line = ([own, one]: readonly [string, string], first: number, last: number, late: number) =>
    cellsOf(register, {
      [month]: first,
      [department]: own,
      [type]: one,
      [signedBy]: "x",
      [signedOn]: last + late,
    });
  return fc
    .tuple(fc.oneof(fc.constant(claims), fc.subarray(claims)), fc.constantFrom(0, 0, 0.4, 3, 40))
    .map(([some, late]) =>
      some.flatMap((claim) =>
        finishedMonths(period).map(({ first, last }) => line(claim, first, last, late)),
      ),
    );
}

/** As many events in every finished month, sometimes one less in the last. */
export function events(register: Register, period: Period): fc.Arbitrary<Grid> {
  const date = register.date ?? "";
  return fc.tuple(fc.constantFrom(4, 5, 6, 7), fc.boolean()).map(([each, oneLess]) => {
    const days = finishedMonths(period).flatMap(({ first, last }) =>
      Array.from({ length: each }, (_, index) => (index % 2 === 0 ? first + index : last + 0.5)),
    );
    return days.slice(0, oneLess ? -1 : undefined).map((day) => cellsOf(register, { [date]: day }));
  });
}

/** An entry for each of the first people in every finished month. */
export function diary(register: Register, period: Period): fc.Arbitrary<Grid> {
  return fc.integer({ min: 1, max: 8 }).map((people) =>
    finishedMonths(period).flatMap(({ first, last }) =>
      Array.from({ length: people }, (_, index) =>
        cellsOf(register, {
          Ngày: index % 2 === 0 ? first : last + 0.25,
          "Mã đối tượng": `DT${String(index + 1)}`,
          "An toàn": YES,
        }),
      ),
    ),
  );
}

function cellsOf(register: Register, values: Readonly<Record<string, CellValue>>): CellValue[] {
  return register.fields.map(({ label }) => values[label] ?? null);
}
