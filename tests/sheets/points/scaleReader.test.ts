import { USUAL_SCALE } from "../../../src/campaign/points";
import { KINDS, RULE_COLUMNS } from "../../../src/sheets/points/scaleColumns";
import { fraction, readScale } from "../../../src/sheets/points/scaleReader";
import { bandsTable, rulesTable } from "../../../src/sheets/points/scaleSheet";
import type { TableBlock } from "../../../src/workbook/plan";
import type { CellValue, Grid } from "../../../src/workbook/value";

/** A table as it is read, with its header in row 1. */
function placed({ name, columns }: TableBlock, rows: Grid) {
  const names = columns.map((column) => column.name);
  const box = { top: 0, left: 0, bottom: rows.length, right: names.length - 1 };
  return {
    table: { name, sheet: "Cách cho điểm", hasHeader: true, hasTotals: false, columns: names, box },
    cells: { name: "Cách cho điểm", top: 0, left: 0, cells: [names, ...rows] },
  };
}

const RULES = rulesTable(USUAL_SCALE);
const BANDS = bandsTable(USUAL_SCALE);
const rulesOf = (rows: Grid) => readScale(placed(RULES, rows), placed(BANDS, BANDS.rows)).rules;
const bandsOf = (rows: Grid) => readScale(placed(RULES, RULES.rows), placed(BANDS, rows)).bands;

/** A line by what it says; the columns that are not named are blank. */
const rule = (said: Partial<Record<keyof typeof RULE_COLUMNS, CellValue>>): CellValue[] =>
  (Object.keys(RULE_COLUMNS) as (keyof typeof RULE_COLUMNS)[]).map((key) => said[key] ?? null);

test("what is written is read again", () => {
  const scale = readScale(placed(RULES, RULES.rows), placed(BANDS, BANDS.rows));
  const byName = (rules: typeof scale.rules) => new Map(rules.map((one) => [one.name, one]));
  const sorted = [...byName(USUAL_SCALE.rules).values()].map((one) =>
    "steps" in one ? { ...one, steps: [...one.steps].sort((a, b) => a.from - b.from) } : one,
  );
  expect(byName(scale.rules)).toEqual(byName(sorted));
  expect(scale.bands).toEqual(USUAL_SCALE.bands);
});

test("a rule of their own under a name of their own", () => {
  const rules = rulesOf([
    rule({ name: "Sáng kiến", kind: "cộng theo việc vượt mức", each: 2, cap: 14 }),
    rule({ name: "Nộp báo cáo", kind: "Theo số ngày chậm", late: 0, share: 100 }),
    rule({ name: "NỘP BÁO CÁO", kind: "Theo số ngày chậm", late: 3, share: 0.5 }),
  ]);
  expect(rules).toEqual([
    { name: "Sáng kiến", kind: "plus", each: 2, cap: 14 },
    {
      name: "Nộp báo cáo",
      kind: "lateness",
      steps: [
        { from: 0, share: 1 },
        { from: 3, share: 0.5 },
      ],
    },
  ]);
});

test.each([
  [0.9, 0.9],
  [90, 0.9],
  [1.2, 1.2],
  [120, 1.2],
  [10, 10],
  [33.33, 0.3333],
])("%d is the fraction %d", (typed, read) => expect(fraction(typed)).toBe(read));

describe("what cannot be used is refused with its place", () => {
  const bands = { name: "x", kind: "Theo bậc hoàn thành" } as const;
  test.each<[string, CellValue[][], string]>([
    ["a kind that nobody knows", [rule({ name: "x", kind: "Tùy ý" })], "B2"],
    ["two kinds under one name", [rule({ name: "x", kind: KINDS[0]?.word ?? "" }), rule(bands)], "B3"],
    [
      "two lines where one is meant",
      [rule({ name: "x", kind: "Trừ theo vụ việc" }), rule({ name: "x", kind: "Trừ theo vụ việc" })],
      "A3",
    ],
    ["a text for a number", [rule({ name: "x", kind: "Trừ theo vụ việc", each: "hai" })], "F2"],
    ["less than nothing for each", [rule({ name: "x", kind: "Trừ theo vụ việc", each: -2 })], "F2"],
    ["a step without its share", [rule({ ...bands, reached: 1 })], "E2"],
    [
      "a first step that gives more than being in time",
      [rule({ name: "x", kind: "Theo số ngày chậm", late: 2, share: 1.2 })],
      "E2",
    ],
    [
      "a step twice",
      [rule({ ...bands, reached: 1, share: 1 }), rule({ ...bands, reached: 100, share: 1 })],
      "C3",
    ],
    [
      "less for reaching more",
      [rule({ ...bands, reached: 0.5, share: 1 }), rule({ ...bands, reached: 0.9, share: 0.5 })],
      "E3",
    ],
    ["more for just meeting", [rule({ name: "x", kind: "Vượt mới đủ điểm", share: 1.5 })], "E2"],
  ])("%s", (_, rows, cell) => {
    expect(() => rulesOf(rows)).toThrow(
      expect.objectContaining({
        code: "setting-unreadable",
        details: expect.objectContaining({ cell }) as unknown,
      }),
    );
  });

  test("two bands that begin alike", () => {
    expect(() =>
      bandsOf([
        ["Tốt", 0.7],
        ["Khá", 70],
      ]),
    ).toThrow(/"cell":"B3"/);
    expect(
      bandsOf([
        ["Khá", 70],
        ["Tốt", 0.9],
        [null, null],
      ]),
    ).toEqual([
      { name: "Tốt", from: 0.9 },
      { name: "Khá", from: 0.7 },
    ]);
  });
});
