import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { readBook } from "../../src/actions/readBook";
import { calculate } from "../../src/calculating";
import { sonLaProvince2026 } from "../../src/campaign/presets/son-la-province-2026";
import { withUnits } from "../../src/campaign/units";
import { tableName } from "../../src/sheets/registers";
import { UNIT_BOARD_SHEET, UNITS_SHEET } from "../../src/sheets/names";
import { unitSheets } from "../../src/sheets/units";
import { rowsOfSample } from "../../src/standin/sample/campaigns";
import { inventedUnits } from "../../src/standin/sample/province";
import { sampleWorkbook } from "../../src/standin/sample/workbook";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { lintPlans } from "./planFormulas";

const tablesOf = (campaign: typeof sonLaProvince2026) => ({
  campaign,
  tableOf: (id: string) => tableName(campaign, id),
});

test("keep to the dialect, with as many array formulas as there are targets and dated registers", () => {
  const sheets = unitSheets(tablesOf(sonLaProvince2026));
  const problems = lintPlans([{ ...EMPTY_PLAN, sheets }]).filter((one) => !one.includes("unknown table"));
  expect(problems).toEqual([]);
  const cells = sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "lines" ? block.lines.flatMap((line) => line.cells) : [])),
  );
  expect(cells.filter((cell) => cell?.fills === 5 * 76)).toHaveLength(9 + 1);
});

test("are none where nothing is measured by unit", () => {
  const { units: _, ...alone } = sonLaProvince2026;
  expect(unitSheets(tablesOf(alone))).toEqual([]);
});

test("the board prints landscape on A4 with its header on every page", () => {
  const [board] = unitSheets(tablesOf(sonLaProvince2026));
  expect(board?.print).toMatchObject({ orientation: "landscape", repeatRows: { first: 6, last: 7 } });
  expect(board?.freeze).toEqual({ rows: 8, columns: 2 });
});

test("the board says the sign, what passes and the scope of every unit, of all, and how many units meet", async () => {
  const campaign = withUnits(sonLaProvince2026, inventedUnits(12));
  const rows = rowsOfSample(campaign, { residents: 300, seed: 2, clean: true });
  const workbook = await sampleWorkbook(campaign, rows);
  const { scorecard } = await scoreWorkbook(workbook, { write: true });
  const [board] = await cellsOf(openXlsx(workbook.toBytes()), [UNIT_BOARD_SHEET]);
  const shown = (board?.cells ?? []).slice(8);
  const [first] = scorecard.targets.flatMap(({ parts }) => parts);
  const [unit] = first?.units ?? [];
  const { pass = NaN, fail = NaN, missing = NaN } = unit?.tally ?? {};
  expect(shown[0]?.slice(0, 3)).toEqual([
    1,
    unit?.unit,
    expect.stringContaining(` ${String(pass)}/${String(pass + fail + missing)}`),
  ]);
  expect(shown[12]?.[1]).toBe("Toàn tỉnh");
  const met = first?.units?.filter(({ verdict }) => verdict === "met").length ?? NaN;
  expect(shown[13]?.[2]).toBe(`${String(met)}/12`);
});

describe("the units of a workbook", () => {
  test("are those of its list: changed, added, taken away, each once", async () => {
    const workbook = newXlsx({ calculate });
    const reportDate = d("30/06/2026");
    const rows = new Map([["hardship", [["Xã mới", d("01/02/2026"), d("10/02/2026"), d("05/02/2026")]]]]);
    await setUp(workbook, withUnits(sonLaProvince2026, ["A", "B", "C"]), {
      today: reportDate,
      reportDate,
      rows,
    });
    const names = (await outlineOf(workbook)).names;
    expect(names.find(({ name }) => name === "DS_DonVi")?.refersTo).toBe("'Đơn vị'!$A$5:$A$7");
    const typed = (row: number, value: string | null) => ({ sheet: UNITS_SHEET, row, column: 0, value });
    await workbook.write({ ...EMPTY_PLAN, cells: [typed(4, "Xã mới"), typed(5, null), typed(6, "XÃ MỚI")] });
    const { book } = await readBook(workbook);
    expect(book.campaign.units).toEqual(["Xã mới"]);
    const { scorecard } = await scoreWorkbook(workbook, { write: true });
    const result = scorecard.targets[1]?.parts[0];
    expect(result?.units).toEqual([expect.objectContaining({ unit: "Xã mới", verdict: "met" })]);
    const [board] = await cellsOf(workbook, [UNIT_BOARD_SHEET]);
    expect(board?.cells[8]?.slice(1, 4)).toEqual(["Xã mới", "?", "✔ 1/1"]);
  });

  test("grow with their list, and what the drop-downs offer with them", async () => {
    const workbook = newXlsx({ calculate });
    await setUp(workbook, withUnits(sonLaProvince2026, ["A", "B"]), { today: d("30/06/2026") });
    const { tables } = await outlineOf(workbook);
    const from = tables.find(({ name }) => name === "DonVi")?.box;
    if (!from) throw new Error("no list of units");
    const cells = [{ sheet: UNITS_SHEET, row: from.bottom + 1, column: 0, value: "C" }];
    await workbook.write({ ...EMPTY_PLAN, growths: [{ table: "DonVi", from, rows: 1 }], cells });
    await scoreWorkbook(workbook, { write: true });
    const { names } = await outlineOf(workbook);
    expect(names.find(({ name }) => name === "DS_DonVi")?.refersTo).toBe("'Đơn vị'!$A$5:$A$7");
  });

  test("setting up again adds nothing", async () => {
    const workbook = newXlsx({ calculate });
    await setUp(workbook, sonLaProvince2026, { today: d("30/06/2026") });
    expect(await setUp(workbook, sonLaProvince2026, { today: d("30/06/2026") })).toEqual({ added: [] });
  });
});
