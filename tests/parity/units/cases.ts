import fc from "fast-check";

import type { Campaign } from "../../../src/campaign/campaign";
import { sonLaProvince2026 } from "../../../src/campaign/presets/son-la-province-2026";
import { type Span, spanOf } from "../../../src/campaign/span";
import { withUnits } from "../../../src/campaign/units";
import type { Register } from "../../../src/registers/register";
import { calendar, firstOfMonth } from "../../../src/registers/text/dates";
import { DEADLINES, type Deadline } from "../../../src/sheets/settingRows";
import type { CellValue, Grid } from "../../../src/workbook/value";
import { manners } from "../cases";
import { cell, type Manner } from "../fields";

/** A province of few units, so that each has some rows; some are called so that MATCH could take them for others. */
export interface UnitCase {
  readonly campaign: Campaign;
  readonly span: Span;
  readonly reportDate: number;
  readonly deadline: Deadline;
  readonly rows: Readonly<Record<string, Grid>>;
}

const UNITS = [
  ["Xã An", "Xã Ân", "Phường A", "Xã không dòng"],
  ["Xã An", "Xã*", "X? An", "~Xã", "xã~*"],
  ["Một xã"],
];

export function unitCases(forLibreOffice: boolean): fc.Arbitrary<UnitCase> {
  return fc.tuple(fc.constantFrom(...UNITS), manners(forLibreOffice)).chain(([units, manner]) => {
    const { year } = calendar(manner.period.start);
    const campaign = withUnits({ ...sonLaProvince2026, year }, units);
    const grid = (register: Register) => fc.array(row(register, manner), { maxLength: 14, size: "max" });
    return fc.record<UnitCase>({
      campaign: fc.constant(campaign),
      span: fc.constant(spanOf(manner.period)),
      reportDate: fc.constant(manner.period.year.reportDate),
      deadline: fc.constantFrom(...DEADLINES),
      rows: fc.record(
        Object.fromEntries(campaign.registers.map((register) => [register.id, grid(register)])),
      ),
    });
  });
}

/** Reports are sent around the days before which they must be. */
function row(register: Register, manner: Manner): fc.Arbitrary<readonly CellValue[]> {
  const { year } = calendar(manner.period.start);
  const days = [firstOfMonth(year, 6) + 29, firstOfMonth(year, 12) + 29];
  const sent = fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(-20, -1, -0.5, 0, 0.5, 1))
    .map(([day, later]): CellValue => day + later);
  const cells = register.fields.map((field) => {
    const usual = cell(field, register, manner);
    return field.label === "Ngày gửi"
      ? fc.oneof({ weight: 5, arbitrary: sent }, { weight: 1, arbitrary: usual })
      : usual;
  });
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(...cells) },
    { weight: 1, arbitrary: fc.constant(register.fields.map(() => null)) },
  );
}
