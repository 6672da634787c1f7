import { openDesk } from "../../src/actions/openDesk";
import { readBook } from "../../src/actions/readBook";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { khanhHoaBlock } from "../../src/campaign/presets/khanh-hoa-block";
import { namDinhPlan } from "../../src/campaign/presets/nam-dinh-plan";
import { blockSheets } from "../../src/sheets/block";
import {
  BANDS_TABLE,
  CAP_TABLE,
  CRITERIA_BOARD_SHEET,
  RANKING_SHEET,
  SCALE_TABLE,
  SCORING_TABLE,
  TARGETS_TABLE,
} from "../../src/sheets/names";
import { tableName } from "../../src/sheets/registers";
import { rowsOfSample } from "../../src/standin/sample/campaigns";
import { sampleWorkbook } from "../../src/standin/sample/workbook";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import type { CellValue, Grid } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";

const CLEAN = { residents: 0, seed: 1, clean: true };
const tables = { campaign: khanhHoaBlock, tableOf: (id: string) => tableName(khanhHoaBlock, id) };

async function scored(rows: ReadonlyMap<string, Grid> = rowsOfSample(khanhHoaBlock, CLEAN)) {
  const workbook = await sampleWorkbook(khanhHoaBlock, rows);
  await scoreWorkbook(workbook, { write: true });
  return workbook;
}

/** The lines of a sheet as a file shows them. */
async function linesOf(workbook: XlsxWorkbook, sheet: string): Promise<Grid> {
  const [cells] = await cellsOf(openXlsx(workbook.toBytes()), [sheet]);
  return cells?.cells ?? [];
}

async function type(workbook: Workbook, table: string, column: number, value: CellValue, row = 1) {
  const { tables: all } = await outlineOf(workbook);
  const found = all.find(({ name }) => name === table);
  if (!found) throw new Error(`no table ${table}`);
  const { sheet, box } = found;
  await workbook.write({
    ...EMPTY_PLAN,
    cells: [{ sheet, row: box.top + row, column: box.left + column, value }],
  });
}

describe("the ranking", () => {
  test("says how many units are in the best band, who leads, and each unit's points of what it was given", async () => {
    const lines = await linesOf(await scored(), RANKING_SHEET);
    const said = lines.map(([first]) => first);
    expect(said).toContain("06/06 đơn vị xếp loại Hoàn thành xuất sắc.");
    expect(said).toContain("Đơn vị dẫn đầu: Trung tâm 02.");
    const units = lines.slice(-6);
    expect(units.map(([rank]) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    const smaller = units.find((line) => line[1] === "Trung tâm 03");
    expect(smaller?.slice(8, 13)).toEqual([68.4, 70, "68,4/70 điểm được giao", 0.977, "Hoàn thành xuất sắc"]);
  });

  test("names all that lead together, and says that it is provisional until all is approved", async () => {
    const criteria = [["M1", "I", "x", "Chấm điểm", 100]];
    const line = (unit: string, self: number, approved: number | null) => [
      ...[unit, "M1", "Có", null, self, null, approved, null],
    ];
    const scoring = ["01", "02", "03", "04", "05", "06"].map((number) =>
      line(`Trung tâm ${number}`, number < "03" ? 95 : 80, number === "02" ? null : number < "03" ? 95 : 80),
    );
    const lines = await linesOf(await scored(new Map(Object.entries({ criteria, scoring }))), RANKING_SHEET);
    expect(lines.map(([first]) => first)).toEqual(
      expect.arrayContaining([
        "02/06 đơn vị xếp loại Hoàn thành xuất sắc.",
        "Đơn vị dẫn đầu (đồng hạng): Trung tâm 01, Trung tâm 02 (tạm tính, chưa duyệt xong).",
      ]),
    );
    expect(lines.slice(-6).map(([rank]) => rank)).toEqual([1, 1, 3, 3, 3, 3]);
  });

  test("says what is still open, and nobody leads as long as it may be another one", async () => {
    const { criteria = [], scoring = [] } = Object.fromEntries(rowsOfSample(khanhHoaBlock, CLEAN));
    const lines = await linesOf(
      await scored(new Map(Object.entries({ criteria, scoring: scoring.slice(32) }))),
      RANKING_SHEET,
    );
    const said = lines.map(([first]) => first);
    expect(said).toContain("Chưa xác định được đơn vị dẫn đầu: còn tiêu chí chưa chấm.");
    expect(said).toContain("05/06 đơn vị xếp loại Hoàn thành xuất sắc, có thể đến 06 khi chấm đủ.");
    expect(lines.at(-1)?.[14]).toBe("32 tiêu chí");
  });

  test("prints landscape on A4 with its header on every page, as the board of criteria does", () => {
    for (const sheet of blockSheets(tables, [{ row: 1, texts: ["M1", "I", "x"] }])) {
      expect(sheet.print).toMatchObject({ orientation: "landscape", repeatRows: expect.anything() });
      expect(sheet.mode).toBe("replace");
    }
  });
});

describe("the board of criteria", () => {
  test("has every criterion against every unit", async () => {
    const lines = await linesOf(await scored(), CRITERIA_BOARD_SHEET);
    const of = (code: string) => lines.find(([first]) => first === code)?.slice(3);
    expect(of("TC-04")).toEqual(["Chấm điểm", 5, 5, 5, "Không giao", 4.5, 5, 4.5]);
    expect(lines.filter(([code]) => typeof code === "string" && /^(TC|CG|TR)-/.test(code))).toHaveLength(32);
  });

  test("says where a unit has no line, and goes with the criteria that are there when it is scored", async () => {
    const { criteria = [], scoring = [] } = Object.fromEntries(rowsOfSample(khanhHoaBlock, CLEAN));
    const less = await scored(new Map(Object.entries({ criteria, scoring: scoring.slice(1) })));
    const first = (await linesOf(less, CRITERIA_BOARD_SHEET)).find(([code]) => code === "TC-01");
    expect(first?.slice(5, 7)).toEqual(["Chưa có dòng", 6]);
    for (const column of [0, 1, 2, 3, 4]) await type(less, "TieuChi", column, null, 32);
    await scoreWorkbook(less, { write: true });
    const codes = (await linesOf(less, CRITERIA_BOARD_SHEET)).map(([code]) => code);
    expect(codes).toContain("TR-02");
    expect(codes).not.toContain("TR-03");
  });
});

describe("what people change", () => {
  test("bands and the most bonus points stand in a sheet of their own, and everything follows", async () => {
    const workbook = await scored();
    await type(workbook, BANDS_TABLE, 1, 0.99);
    await type(workbook, CAP_TABLE, 0, 0);
    const { ranking, scorecard } = await scoreWorkbook(workbook, { write: true });
    const leader = ranking?.card.ranking[0];
    expect([leader?.unit, leader?.of.bonus, leader?.share?.low]).toEqual([
      "Trung tâm 02",
      { low: 0, high: 0 },
      0.988,
    ]);
    expect(scorecard.targets[0]?.parts[0]).toMatchObject({ tally: { pass: 0, fail: 6 }, verdict: "not-met" });
    const said = (await linesOf(workbook, RANKING_SHEET)).map(([first]) => first);
    expect(said).toContain("00/06 đơn vị xếp loại Hoàn thành xuất sắc.");
  });

  test.each(["mười", -1])("a limit of bonus points that says %j is told with its cell", async (value) => {
    const workbook = await scored();
    await type(workbook, CAP_TABLE, 0, value);
    await expect(readBook(workbook)).rejects.toMatchObject({
      code: "setting-unreadable",
      details: { sheet: "Cách cho điểm", cell: "A14", value: String(value) },
    });
  });

  test("no limit of bonus points is none", async () => {
    const workbook = await scored();
    await type(workbook, CAP_TABLE, 0, null);
    expect((await readBook(workbook)).book.blockScale?.bonusCap).toBeNull();
  });
});

test("the register of scores keeps its sheet: no points of targets are written beside it", async () => {
  const workbook = await scored();
  const { tables: there } = await outlineOf(workbook);
  const targets = there.find(({ name }) => name === TARGETS_TABLE);
  if (!targets) throw new Error("no targets");
  await workbook.write({
    ...EMPTY_PLAN,
    cells: [
      { sheet: targets.sheet, row: targets.box.top, column: targets.box.right, value: "Điểm tối đa" },
      { sheet: targets.sheet, row: targets.box.top + 1, column: targets.box.right, value: 10 },
    ],
  });
  const { points } = await scoreWorkbook(workbook, { write: true });
  expect(points).toBeNull();
  const names = (await outlineOf(workbook)).tables.map(({ name }) => name);
  expect(names).toContain("ChamDiemDonVi");
  expect(names).not.toContain(SCORING_TABLE);
  expect(names).not.toContain(SCALE_TABLE);
});

test("set up once more, nothing is added", async () => {
  expect(await setUp(await scored(), khanhHoaBlock, { today: d("31/12/2022") })).toEqual({ added: [] });
});

describe("the pane", () => {
  test("is told the units in their order, and where the ranking stands", async () => {
    const view = await openDesk(await sampleWorkbook(khanhHoaBlock)).score({ reportDate: null });
    expect(view.ranking).toMatchObject({
      leaders: ["Trung tâm 02"],
      unclear: 0,
      notes: 2,
      sheet: RANKING_SHEET,
    });
    expect(view.ranking?.units[0]).toMatchObject({
      unit: "Trung tâm 02",
      missing: 1,
      provisional: 0,
      shown: { points: { low: 102.8, high: 108.8 }, max: 100, rank: { best: 1, worst: 1 } },
    });
  });

  test("is told nothing of the kind where no block is scored", async () => {
    const workbook = newXlsx({ calculate });
    const reportDate = d("31/12/2022");
    await setUp(workbook, namDinhPlan, { today: reportDate, reportDate });
    expect("ranking" in (await openDesk(workbook).score({ reportDate: null }))).toBe(false);
  });
});
