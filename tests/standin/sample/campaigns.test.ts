import type { Campaign } from "../../../src/campaign/campaign";
import { hoaiNhon2026 } from "../../../src/campaign/presets/hoai-nhon-2026-2030";
import { khanhHoaBlock } from "../../../src/campaign/presets/khanh-hoa-block";
import { namDinhPlan } from "../../../src/campaign/presets/nam-dinh-plan";
import { sonLaProvince2026 } from "../../../src/campaign/presets/son-la-province-2026";
import { withUnits } from "../../../src/campaign/units";
import { registerOf } from "../../../src/campaign/campaign";
import { check } from "../../../src/checking/check";
import { formatDay } from "../../../src/registers/text/dates";
import { score } from "../../../src/scoring/score";
import { plantedIn, reportDateOfSample, rowsOfSample } from "../../../src/standin/sample/campaigns";
import { inventedUnits } from "../../../src/standin/sample/province";
import { cellAddress } from "../../../src/workbook/address";
import type { Grid } from "../../../src/workbook/value";
import { bookOf, HEADER_ROW, type Row } from "../../books";

const USUAL = { residents: 160, seed: 1, clean: false };
const CAMPAIGNS: readonly (readonly [id: string, campaign: Campaign])[] = [
  [hoaiNhon2026.id, hoaiNhon2026],
  [namDinhPlan.id, namDinhPlan],
  [khanhHoaBlock.id, khanhHoaBlock],
  [sonLaProvince2026.id, withUnits(sonLaProvince2026, inventedUnits(20))],
];

describe.each(CAMPAIGNS)("%s", (_, campaign) => {
  test("every register has rows, as wide as it has fields", () => {
    const rows = rowsOfSample(campaign, USUAL);
    expect([...rows.keys()]).toEqual(campaign.registers.map(({ id }) => id));
    for (const { id, fields } of campaign.registers) {
      expect([id, ...new Set(rows.get(id)?.map(({ length }) => length))]).toEqual([id, fields.length]);
    }
  });

  test.each([
    [12, 1],
    [24, 7],
    [160, 1],
    [161, 2026],
    [400, 2],
  ])("a clean sample of %i people and seed %i has nothing wrong", (residents, seed) => {
    expect(check(book(campaign, rowsOfSample(campaign, { residents, seed, clean: true })))).toEqual([]);
  });

  test("what is planted is found, and nothing else", () => {
    const found = check(book(campaign, rowsOfSample(campaign, USUAL)));
    const said = found.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);
    const planted = plantedIn(campaign).map(({ register, row, field, rule }) => {
      const { sheet, fields } = registerOf(campaign, register);
      const at = fields.findIndex(({ label }) => label === field);
      return `${rule} ${sheet} ${cellAddress(HEADER_ROW + 1 + row, at)}`;
    });
    expect(planted.length).toBeGreaterThan(0);
    expect(said.sort()).toEqual(planted.sort());
  });
});

test("the same seed gives the same rows, another one other ones", () => {
  const rows = (seed: number) => JSON.stringify([...rowsOfSample(hoaiNhon2026, { ...USUAL, seed })]);
  expect(rows(1)).toBe(rows(1));
  expect(rows(1)).not.toBe(rows(2));
});

test.each([true, false])("verdicts of Hoài Nhơn, clean: %s", (clean) => {
  expect(verdictsOf(hoaiNhon2026, clean)).toEqual({
    "H-1": "not-met",
    "H-2": "not-met",
    "H-3": "not-due",
    "H-4": "met",
    "H-5": "exceeded",
    "H-6": "not-due",
    "H-7": "not-met",
    "H-8": "not-due",
  });
});

test("communes that are nowhere are all called otherwise, however many there are", () => {
  expect(new Set(inventedUnits(200)).size).toBe(200);
});

test("the figures of Nam Định are the source's own", () => {
  const rows = rowsOfSample(namDinhPlan, USUAL);
  const results = (year: number, reportDate: string) => {
    const of = { ...namDinhPlan, year };
    return score(book(of, rows, reportDate)).targets.map(({ parts, verdict }) => {
      const [only] = parts;
      return [verdict, only?.tally.amounts?.done, only?.tally.amounts?.base, only?.ratio];
    });
  };
  expect(results(2022, "31/12/2022")).toEqual([
    ["exceeded", 164, 160, 1.025],
    ["exceeded", 103, 90, 103 / 90],
    ["not-enough-data", null, null, null],
  ]);
  expect(results(2023, "30/06/2023")).toEqual([
    ["not-enough-data", null, null, null],
    ["not-enough-data", null, null, null],
    ["not-applicable", 241, null, null],
  ]);
});

function verdictsOf(campaign: Campaign, clean: boolean): Record<string, string> {
  const { targets } = score(book(campaign, rowsOfSample(campaign, { ...USUAL, clean })));
  return Object.fromEntries(targets.map(({ target, verdict }) => [target.id, verdict]));
}

function book(
  campaign: Campaign,
  rows: ReadonlyMap<string, Grid>,
  day = formatDay(reportDateOfSample(campaign)),
) {
  const named = Array.from(rows, ([id, grid]): [string, Row[]] => {
    const labels = registerOf(campaign, id).fields.map(({ label }) => label);
    return [
      id,
      grid.map((cells) => Object.fromEntries(labels.map((label, at) => [label, cells[at] ?? null]))),
    ];
  });
  return bookOf(Object.fromEntries(named), { campaign, reportDate: day });
}
