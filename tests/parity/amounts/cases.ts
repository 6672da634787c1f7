import fc from "fast-check";

import type { Campaign } from "../../../src/campaign/campaign";
import { type Period, yearPeriod } from "../../../src/campaign/period";
import { hoaiNhon2026 } from "../../../src/campaign/presets/hoai-nhon-2026-2030";
import { namDinhPlan } from "../../../src/campaign/presets/nam-dinh-plan";
import { type Span, spanOf } from "../../../src/campaign/span";
import type { Register } from "../../../src/registers/register";
import { calendar, firstOfMonth } from "../../../src/registers/text/dates";
import { DEADLINES, type Deadline, ROUNDINGS, type Rounding } from "../../../src/sheets/settingRows";
import type { CellValue, Grid } from "../../../src/workbook/value";
import { manners } from "../cases";
import { cell, type Manner, row } from "../fields";

/** What a person may have put into a workbook of a campaign that measures quantities and days. */
export interface AmountCase {
  readonly campaign: Campaign;
  readonly span: Span;
  readonly reportDate: number;
  readonly deadline: Deadline;
  readonly rounding: Rounding;
  readonly decimals: number;
  /** Of every part that is a share, in Chỉ tiêu; null = as it was made. */
  readonly level: number | null;
  readonly rows: Readonly<Record<string, Grid>>;
}

export function amountCases(forLibreOffice: boolean): fc.Arbitrary<AmountCase> {
  const campaigns = fc.constantFrom(hoaiNhon2026, namDinhPlan);
  // Much is only judged when the year has ended.
  const ended = fc.constantFrom(true, false);
  return fc.tuple(campaigns, manners(forLibreOffice), ended).chain(([campaign, chosen, isEnded]) => {
    const { year } = calendar(chosen.period.start);
    const manner = isEnded ? { ...chosen, period: yearPeriod(year, chosen.period.year.end) } : chosen;
    return fc.record<AmountCase>({
      campaign: fc.constant({ ...campaign, year }),
      span: fc.constant(spanOf(manner.period)),
      reportDate: fc.constant(manner.period.year.reportDate),
      deadline: fc.constantFrom(...DEADLINES),
      rounding: fc.constantFrom(...ROUNDINGS),
      decimals: fc.constantFrom(0, 1, 2),
      level: fc.constantFrom(null, null, 1, 0.05, 0.5, 1.025, 1.1, 98.975, 110, 0),
      rows: fc.record(
        Object.fromEntries(campaign.registers.map((register) => [register.id, body(register, manner)])),
      ),
    });
  });
}

function body(register: Register, manner: Manner): fc.Arbitrary<Grid> {
  const any = fc.array(rowOf(register, manner), { maxLength: 10, size: "max" });
  const thorough = THOROUGH[register.id]?.(register, manner.period);
  if (!thorough) return any;
  const mishaps = fc.oneof(fc.constant([]), fc.array(rowOf(register, manner), { maxLength: 2 }));
  return fc.oneof(
    any,
    fc.tuple(thorough, mishaps).map((parts) => parts.flat()),
  );
}

function rowOf(register: Register, manner: Manner): fc.Arbitrary<readonly CellValue[]> {
  const { year } = calendar(manner.period.start);
  const own = OWN[register.id];
  if (!own) return row(register, manner);
  return fc.tuple(
    ...register.fields.map((field) => {
      const values = own(year)[field.label];
      const odd = manner.oddities > 0 ? ODD.filter((value) => !manner.forLibreOffice || value !== true) : [];
      if (!values) return cell(field, register, manner);
      return fc.oneof(
        { weight: 20, arbitrary: values },
        { weight: odd.length > 0 ? 1 : 0, arbitrary: fc.constantFrom(...odd, null) },
      );
    }),
  );
}

const ODD: readonly CellValue[] = [null, "", " ", "160", "160 người", -1, -0.5, true, { error: "#N/A" }];

/** On both sides of the levels, and closer to them than anybody measures. */
const AMOUNTS = [
  0, 1, 90, 103, 160, 164, 164.5, 0.1, 0.3, 0.30000000000000004, 159.9995, 159.9994, 160.000000001,
];
const amount = fc.oneof(
  fc.constantFrom<CellValue>(...AMOUNTS, 1e8, 99_999_999.999, 1234.5, 1234.5 * 0.95),
  fc.integer({ min: 0, max: 400 }).map((value) => value / 4),
);

const OWN: Readonly<Record<string, (year: number) => Readonly<Record<string, fc.Arbitrary<CellValue>>>>> = {
  plan: (year) => ({
    Năm: fc.constantFrom<CellValue>(year, year, year, year - 1, String(year)),
    "Chỉ tiêu": fc.constantFrom<CellValue>(
      ...NAMES,
      NAMES[0]?.toUpperCase() ?? "",
      `${NAMES[0] ?? ""} `,
      "Khác",
    ),
    "Kế hoạch": amount,
    "Thực hiện": amount,
  }),
  utilities: (year) => ({
    Tháng: fc
      .tuple(
        fc.constantFrom(year, year - 1, year - 2),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(0, 27.5),
      )
      .map(([of, month, days]) => firstOfMonth(of, month) + days),
    "Số lượng": amount,
  }),
  reports: (year) => ({
    "Ngày gửi": fc
      .tuple(fc.constantFrom(year, year, year - 1), fc.integer({ min: -2, max: 2 }), fc.constantFrom(0, 0.75))
      .map(([of, days, time]) => firstOfMonth(of, 11) + 4 + days + time),
  }),
};

const NAMES = namDinhPlan.targets.map(({ text }) => text);

/** Now and before, on both sides of a twentieth less. */
const USED: readonly (readonly [now: number, before: number])[] = [
  [950, 1000],
  [950, 1000],
  [969.475, 1020.5],
  [949.999, 1000],
  [950.001, 1000],
  [1000.1, 1000],
  [0, 0],
  [1, 0],
];

/** Both meters in every month of both years: only so a saving is ever known. */
function meters(register: Register, { year }: Period): fc.Arbitrary<Grid> {
  const now = calendar(year.start).year;
  const months = [now - 1, now].flatMap((of) =>
    Array.from({ length: 12 }, (_, index) => ({ of, month: firstOfMonth(of, index + 1) })),
  );
  const pair = fc.constantFrom(...USED);
  return fc.tuple(pair, pair).map(([power, water]) =>
    months.flatMap(({ of, month }) => {
      const side = of === now ? 0 : 1;
      return [
        line(register, { Tháng: month, Loại: "Điện", "Số lượng": power[side] }),
        line(register, { Tháng: month, Loại: "Nước", "Số lượng": water[side] }),
      ];
    }),
  );
}

const THOROUGH: Readonly<Record<string, (register: Register, period: Period) => fc.Arbitrary<Grid>>> = {
  utilities: meters,
  plan: plans,
};

/** One row for each target: only so it is plain which is meant. */
function plans(register: Register, { year, reportDate }: Period): fc.Arbitrary<Grid> {
  const { year: now } = calendar(year.start);
  const review = reportDate < firstOfMonth(now, 7) ? "6 tháng" : "Năm";
  const done = fc.constantFrom<CellValue>(null, 0, 159, 159.9995, 160, 160.0004, 164, 164);
  const plan = fc.constantFrom<CellValue>(null, 0, 160, 160, 160, 156.0975);
  return fc.array(fc.tuple(done, plan), { minLength: NAMES.length, maxLength: NAMES.length }).map((all) =>
    all.map(([said, planned], index) =>
      line(register, {
        Năm: now,
        Kỳ: review,
        "Chỉ tiêu": NAMES[index] ?? null,
        "Kế hoạch": planned,
        "Thực hiện": said,
      }),
    ),
  );
}

function line(register: Register, values: Readonly<Record<string, CellValue>>): CellValue[] {
  return register.fields.map(({ label }) => values[label] ?? null);
}
