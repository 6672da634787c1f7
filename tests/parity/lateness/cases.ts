import fc from "fast-check";

import type { Campaign } from "../../../src/campaign/campaign";
import { USUAL_POINTS } from "../../../src/campaign/points";
import { hoaiNhon2026 } from "../../../src/campaign/presets/hoai-nhon-2026-2030";
import type { Span } from "../../../src/campaign/span";
import { dayOf, firstOfMonth } from "../../../src/registers/text/dates";
import { DEADLINES, type Deadline } from "../../../src/sheets/settingRows";
import type { CellValue, Grid } from "../../../src/workbook/value";

/** The yearly report of a centre that gives points by lateness, in steps of its own. */
export interface LateCase {
  readonly campaign: Campaign;
  readonly span: Span;
  readonly reportDate: number;
  readonly deadline: Deadline;
  readonly max: number;
  /** Four lines, as a new workbook has them. */
  readonly steps: readonly (readonly [late: CellValue, share: number])[];
  /** A report of the half year belongs to the same target. */
  readonly two: boolean;
  /** The register of reports. */
  readonly rows: Grid;
}

/** The centre gives points; the document of the campaign does not. */
export const WITH_POINTS: Campaign = {
  ...hoaiNhon2026,
  targets: hoaiNhon2026.targets.map((target) => ({ ...target, points: USUAL_POINTS })),
};

export const BEFORE = { month: 11, date: 5 };
export const HALF_BEFORE = { month: 6, date: 30 };

export function lateCases(forLibreOffice: boolean): fc.Arbitrary<LateCase> {
  const years = fc.constantFrom(2026, 2026, 2028);
  return fc.tuple(years, steps, fc.constantFrom(true, false, false)).chain(([year, scale, two]) => {
    const days = dayIn(year, scale);
    return fc.record<LateCase>({
      campaign: fc.constant({ ...WITH_POINTS, year }),
      span: fc.constantFrom<Span>("year", "Q4"),
      reportDate: reportDate(year),
      deadline: fc.constantFrom(...DEADLINES),
      max: fc.constantFrom(10, 7.5, 33),
      steps: fc.constant(scale),
      two: fc.constant(two),
      rows: fc.oneof(
        fc.array(row(days, forLibreOffice), { maxLength: 3, size: "max" }),
        days.map((day) => [report("Năm", day)]),
      ),
    });
  });
}

/** Later steps give less; where the first one begins after a day in time, that day loses nothing. */
const steps: fc.Arbitrary<LateCase["steps"]> = fc.constantFrom<LateCase["steps"]>(
  ...[
    [0, 1, 6, 11],
    [null, 1, 2, 3],
    [1, 5, 10, 15],
    [3, 7, 30, 40],
    [20, 30, 40, 50],
  ].flatMap((froms): LateCase["steps"][] =>
    [
      [1, 0.8, 0.5, 0],
      [90, 75, 33.33, 20],
    ].map((shares) => froms.map((from, index) => [from, shares[index] ?? 0])),
  ),
);

/** Days around the two dates, and around each step behind them. */
function dayIn(year: number, scale: LateCase["steps"]): fc.Arbitrary<number> {
  const edges = scale.flatMap(([from]) => [-1, 0, 1].map((by) => (typeof from === "number" ? from : 0) + by));
  const late = fc.oneof(
    fc.constantFrom(-40, -2, -1, 0, 1),
    fc.constantFrom(...edges),
    fc.integer({ min: 1, max: 40 }),
  );
  const date = fc.constantFrom(BEFORE, BEFORE, BEFORE, BEFORE, HALF_BEFORE);
  return fc
    .tuple(date, late, fc.constantFrom(0, 0, 0.5, 86_399 / 86_400))
    .map(([{ month, date: of }, days, time]) => (dayOf(year, month, of) ?? 0) + days + time);
}

/** Around the date of the year's report, or at its end; in the last quarter. */
function reportDate(year: number): fc.Arbitrary<number> {
  const due = dayOf(year, BEFORE.month, BEFORE.date) ?? 0;
  const last = firstOfMonth(year + 1, 1) - 1;
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: due - 2, max: due + 45 }) },
    { weight: 2, arbitrary: fc.constant(last) },
    { weight: 1, arbitrary: fc.constant(due + 11.75) },
  );
}

function row(days: fc.Arbitrary<number>, forLibreOffice: boolean): fc.Arbitrary<CellValue[]> {
  const odd: CellValue[] = [null, "", " ", "04/11/2026", "đã gửi", 0, -1, { error: "#N/A" }];
  const sent = fc.oneof(
    { weight: 8, arbitrary: days },
    { weight: 1, arbitrary: days.map((day) => day - 365) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(...odd, ...(forLibreOffice ? [] : [true])) },
  );
  const review = fc.constantFrom<CellValue>("Năm", "Năm", "Năm", "6 tháng", "năm", "Nam", null);
  return fc.tuple(review, sent).map(([said, day]) => report(said, day));
}

function report(review: CellValue, day: CellValue): CellValue[] {
  const values: Readonly<Record<string, CellValue>> = { "Đơn vị": "Trung tâm", Kỳ: review, "Ngày gửi": day };
  const register = hoaiNhon2026.registers.find(({ id }) => id === "reports");
  if (!register) throw new Error("no reports");
  return register.fields.map(({ label }) => values[label] ?? null);
}
