import { hoaiNhon2026 } from "../../src/campaign/presets/hoai-nhon-2026-2030";
import { behind } from "../../src/scoring/behind";
import { scoreTarget } from "../../src/scoring/score";
import { formatMonth } from "../../src/registers/text/dates";
import { bookOf, m, type Row } from "../books";

/** H-5 where the meters read these. */
function seen(rows: readonly Row[], reportDate: string) {
  const book = bookOf({ utilities: rows }, { campaign: hoaiNhon2026, reportDate });
  const target = hoaiNhon2026.targets.find(({ id }) => id === "H-5");
  const [part] = target?.parts ?? [];
  if (!target || !part) throw new Error("no target");
  const [result] = scoreTarget(target, book).parts;
  if (!result) throw new Error("no result");
  return { ...result, ...result.tally, behind: behind(part, book) };
}

const meter = (month: string, amount: Row[string], changes: Row = {}): Row => {
  return { Tháng: m(month), Loại: "Điện", "Số lượng": amount, ...changes };
};
/** January and February of both years. */
const months = (before: number, now: number): Row[] => [
  meter("01/2025", before),
  meter("02/2025", before),
  meter("01/2026", now),
  meter("02/2026", now),
];
const FEBRUARY = "28/02/2026";
/** All months of both years. */
const year = (before: number, now: number): Row[] =>
  Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0")).flatMap((month) => [
    meter(`${month}/2025`, before),
    meter(`${month}/2026`, now),
  ]);

test.each<[what: string, rows: Row[], reportDate: string, verdict: string, ratio: number | null]>([
  ["more than asked", months(1000, 940), FEBRUARY, "exceeded", 0.06],
  ["exactly 5%", months(1000, 950), FEBRUARY, "met", 0.05],
  ["exactly 5% of decimals", months(1234.5, 1172.775), FEBRUARY, "met", 0.05],
  ["a hair less, not due before the year ends", months(1000, 950.001), FEBRUARY, "not-due", 0.049999],
  ["a hair less", year(1000, 950.001), "31/12/2026", "not-met", 0.049999],
  ["more used than before", year(1000, 1100), "31/12/2026", "not-met", -0.1],
  ["nothing used before", year(0, 10), "31/12/2026", "not-applicable", null],
  ["nothing used at all", year(0, 0), "31/12/2026", "not-applicable", null],
  ["no finished month", months(1000, 940), "30/01/2026", "not-due", null],
  [
    "later months do not exist yet",
    [...months(1000, 940), meter("03/2026", 9999)],
    FEBRUARY,
    "exceeded",
    0.06,
  ],
])("%s", (_, rows, reportDate, verdict, ratio) => {
  const result = seen(rows, reportDate);
  expect(result.verdict).toBe(verdict);
  if (ratio === null) expect(result.ratio).toBeNull();
  else expect(result.ratio).toBeCloseTo(ratio, 12);
});

/** At the year's end, where nothing hides behind "not due". */
test.each<[what: string, change: (rows: Row[]) => Row[], verdict: string, missing: number, possible: number]>(
  [
    ["as it is", (rows) => rows, "exceeded", 0, 0],
    ["a month of this year is not written", (rows) => rows.slice(0, -1), "not-enough-data", 1, 0],
    ["a month of last year is not written", (rows) => rows.slice(1), "not-enough-data", 1, 0],
    ["an amount is a text", (rows) => [...rows.slice(1), meter("01/2025", "1000")], "not-enough-data", 1, 0],
    ["an amount is blank", (rows) => [...rows, meter("05/2026", null)], "not-enough-data", 1, 0],
    ["an amount below nothing", (rows) => [...rows, meter("05/2026", -1)], "not-enough-data", 1, 0],
    [
      "a month that is no date",
      (rows) => [...rows, meter("05/2026", 1, { Tháng: "5/2026" })],
      "not-enough-data",
      0,
      1,
    ],
    [
      "a kind that is not known",
      (rows) => [...rows, meter("05/2026", 1, { Loại: null })],
      "not-enough-data",
      0,
      1,
    ],
    ["neither month nor kind", (rows) => [...rows, { "Số lượng": 1 }], "not-enough-data", 0, 1],
    ["another kind", (rows) => [...rows, meter("05/2026", "?", { Loại: "Nước" })], "exceeded", 0, 0],
    ["two years ago", (rows) => [...rows, meter("12/2024", "?", { Loại: null })], "exceeded", 0, 0],
    ["a second meter", (rows) => [...rows, meter("05/2026", 10), meter("05/2025", 11)], "exceeded", 0, 0],
    [
      "a month written on another day",
      (rows) => rows.map((row) => ({ ...row, Tháng: Number(row["Tháng"]) + 9.5 })),
      "exceeded",
      0,
      0,
    ],
  ],
)("%s", (_, change, verdict, missing, possible) => {
  expect(seen(change(year(1000, 940)), "31/12/2026")).toMatchObject({ verdict, missing, possible });
});

test("only months that are known on both sides are compared", () => {
  const rows = [...months(1000, 940), meter("03/2025", 5000)];
  expect(seen(rows, "31/03/2026")).toMatchObject({
    pass: 2,
    missing: 1,
    amounts: { done: 1880, base: 2000 },
    monthAmounts: [
      { done: 940, base: 1000 },
      { done: 940, base: 1000 },
      { done: null, base: 5000 },
    ],
  });
});

test("the gap is told in what the meter counts", () => {
  expect(seen(year(1000, 970), "31/12/2026").gap).toBe(240);
  expect(seen(year(1000.03, 970), "31/12/2026").gap).toBeCloseTo(239.658, 9);
  expect(seen(year(1000, 940), "31/12/2026").gap).toBe(0);
});

test("behind it are the months that lack something and the rows that cannot be read or placed", () => {
  const rows = [...months(1000, 940).slice(1), meter("02/2026", "?"), meter("02/2026", 1, { Loại: null })];
  const said = seen(rows, FEBRUARY).behind.map(({ outcome, decided, field, month }) => [
    ...[outcome, decided.entry, field],
    month && formatMonth(month.first),
  ]);
  expect(said).toEqual([
    ["missing", 4, "Loại", null],
    ["missing", null, "Tháng", "01/2025"],
    ["missing", 3, "Số lượng", null],
  ]);
  expect(seen(year(1000, 970), "31/12/2026").behind).toEqual([]);
});
