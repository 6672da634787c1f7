import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { presets } from "../../src/campaign/presets";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { chartsSheets } from "../../src/sheets/charts";
import { calculate } from "../../src/calculating";
import { plainShare } from "../../src/sheets/formulas/points/shown";
import { countedInRegisters, type CountSource } from "../../src/sheets/formulas/source";
import { CHARTS_SHEET } from "../../src/sheets/names";
import { CUT } from "../../src/sheets/settingRows";
import { tableName } from "../../src/sheets/registers";
import type { Box } from "../../src/workbook/address";
import { OUR_CHARTS } from "../../src/workbook/chart";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import type { SheetPlan } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/rows";
import { sampleFile, open, patched } from "../actions/workbooks";
import { newXlsx } from "../../src/xlsx";
import { lines, sheetPlan } from "../xlsx/plans";
import { cellsOf, outlineOf } from "../looking";
import { lintPlans } from "./planFormulas";

jest.setTimeout(120_000);

function sourceOf(id: string): CountSource {
  const campaign = presets.find((one) => one.id === id) ?? sonLa2026;
  return countedInRegisters({ campaign, tableOf: (register) => tableName(campaign, register) });
}

function keysOf(sheets: readonly SheetPlan[]): string[] {
  return sheets.flatMap(({ charts = [] }) => charts.map(({ name }) => name.replace(OUR_CHARTS, "")));
}

/** What stands in the cells of a box. */
function cellsIn(sheet: SheetPlan, { top, bottom, left }: Box) {
  const rows = sheet.blocks.flatMap((block) => (block.kind === "lines" ? block.lines : []));
  return rows.slice(top, bottom + 1).map(({ cells }) => cells[left] ?? null);
}

test.each([
  ["son-la-2026", ["Phong", "Thang"]],
  ["hoai-nhon-2026-2030", ["Phong"]],
  ["nam-dinh-plan", ["ChiTieu"]],
  ["son-la-province-2026", ["ChiTieu", "DonVi"]],
  ["khanh-hoa-block", ["Khoi"]],
])("%s is drawn as %j", (id, keys) => {
  const sheets = chartsSheets(sourceOf(id), { byUnit: true });
  expect(keysOf(sheets)).toEqual(keys);
  const problems = lintPlans([{ ...EMPTY_PLAN, sheets }]).filter((one) => !one.includes("unknown table"));
  expect(problems).toEqual([]);
});

test("units are drawn only beside the registers, changes only where something was frozen", () => {
  expect(keysOf(chartsSheets(sourceOf("son-la-province-2026"), { byUnit: false }))).toEqual(["ChiTieu"]);
  const frozen = { ...sourceOf("son-la-2026"), hasFrozen: true as const };
  expect(keysOf(chartsSheets(frozen, { byUnit: true }))).toEqual(["Phong", "Thang", "ThayDoi"]);
});

test("there is no sheet where there is nothing to draw", () => {
  const { targets, departments, ...campaign } = sonLa2026;
  const nothing = { ...campaign, departments: departments.slice(0, 1), targets: targets.slice(0, 0) };
  expect(chartsSheets({ ...sourceOf("son-la-2026"), campaign: nothing }, { byUnit: true })).toEqual([]);
});

test.each(presets.map(({ id }) => id))("what %s draws stands in the tables of the sheet", (id) => {
  for (const sheet of chartsSheets(sourceOf(id), { byUnit: true })) {
    expect(sheet.print).toMatchObject({ orientation: "landscape", onePage: true });
    for (const { series, categories, title, description } of sheet.charts ?? []) {
      expect(new Set(series.map(({ color }) => color)).size).toBe(series.length);
      expect(title.length * description.length).toBeGreaterThan(0);
      for (const { values, name } of series) {
        expect(cellsIn(sheet, { ...values, bottom: values.top - 1, top: values.top - 1 })).toMatchObject([
          { value: name },
        ]);
        expect(cellsIn(sheet, values)).not.toContain(null);
      }
      expect(cellsIn(sheet, categories)).not.toContain(null);
    }
  }
});

test("the charts hold what the scorecard says, calculated", async () => {
  const workbook = open(await sampleFile());
  const { scorecard, points } = await scoreWorkbook(workbook, { write: true });
  const whole = workbook.whole().sheets.find(({ name }) => name === CHARTS_SHEET);
  const [sheet] = await cellsOf(workbook, [CHARTS_SHEET]);
  const shown = (key: string, of: "categories" | number) => {
    const chart = whole?.charts.find(({ name }) => name === OUR_CHARTS + key);
    const box = of === "categories" ? chart?.categories : chart?.series[of]?.values;
    if (!box || !sheet) throw new Error(`no chart ${key}`);
    return Array.from({ length: box.bottom - box.top + 1 }, (_, row) =>
      valueAt(sheet, box.top + row, box.left),
    );
  };
  const judged = sonLa2026.departments.map(({ id }) => {
    const own = scorecard.targets.filter(({ target }) => target.department === id);
    const met = own.filter(({ verdict }) => verdict === "met" || verdict === "exceeded").length;
    const due = own.filter(({ verdict }) => verdict !== "not-due" && verdict !== "not-applicable").length;
    return { id, met, due };
  });
  expect(shown("Phong", "categories")).toEqual(
    judged.map(({ id, met, due }) => `${id}: ${String(met)}/${String(due)}`),
  );
  // To one decimal of a percent, as the settings have it.
  expect(shown("Phong", 1)).toEqual(judged.map(({ met, due }) => Math.round((met * 1000) / due) / 1000));
  expect(shown("Thang", "categories").slice(5, 8)).toEqual([expect.stringMatching(/^T6: \d+$/), "T7", "T8"]);
  expect(shown("Thang", 1)).toEqual(Array.from({ length: 12 }, () => 4));
  expect(points).not.toBeNull();
  expect(shown("Diem", 2).every((share) => typeof share === "number" && share <= 1)).toBe(true);
});

test.each<[string, string, number, number]>([
  ["to the decimals of the settings", "Làm tròn", 1, 0.667],
  ["to none", "Làm tròn", 0, 0.67],
  ["cut off", CUT, 1, 0.666],
])("two of three, %s", async (_how, rounding, decimals, share) => {
  expect(await shareOf("2/3", rounding, decimals)).toBe(share);
});

test.each<[string, number, number]>([
  ["2499/2500", 1, 0.9996],
  ["2499/2500", 0, 0.9996],
  ["2500/2500", 1, 1],
  ["989/1000", 0, 0.99],
])("%s looks like all only where it is, with %i decimals", async (share, decimals, shown) => {
  expect(await shareOf(share, "Làm tròn", decimals)).toBe(shown);
});

/** What a chart shows of a share, by the settings. */
async function shareOf(share: string, rounding: string, decimals: number): Promise<unknown> {
  const workbook = newXlsx({ calculate });
  const settings = { CachLamTron: { value: rounding }, SoLe: { value: decimals } };
  const cells = [...Object.values(settings), { formula: plainShare(share) }];
  const sheet = sheetPlan("Tỷ lệ", [lines(cells.map((one) => ({ ...one, style: "number" })))]);
  const names = Object.keys(settings).map((name, index) => ({
    name,
    refersTo: `'Tỷ lệ'!$${"AB".charAt(index)}$1`,
  }));
  await workbook.write({ ...EMPTY_PLAN, sheets: [sheet], names });
  const [read] = await cellsOf(workbook, ["Tỷ lệ"]);
  return read?.cells[0]?.[2];
}

test("a month of nothing is told from one that is still to come", async () => {
  const file = await sampleFile();
  const { tables } = await outlineOf(open(file));
  const outreach = tables.find(({ name }) => name === tableName(sonLa2026, "outreach"));
  if (!outreach) throw new Error("no outreach");
  const { box, sheet, columns } = outreach;
  const column = box.left + columns.indexOf("Ngày");
  const rows = Array.from({ length: box.bottom - box.top }, (_, row) => box.top + 1 + row);
  const workbook = await patched(file, ...rows.map((row) => ({ sheet, row, column, value: null })));
  await scoreWorkbook(workbook, { write: true });
  const [charts] = await cellsOf(workbook, [CHARTS_SHEET]);
  const months = charts?.cells.flat().filter((value) => typeof value === "string" && /^T\d/.test(value));
  expect(months?.slice(4, 8)).toEqual(["T5: 0", "T6: 0", "T7", "T8"]);
});
