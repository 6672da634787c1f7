import { adoptInPlace, type InPlace } from "../../src/actions/adopt/inPlace/adoptInPlace";
import { propose } from "../../src/actions/adopt/propose";
import { openDesk } from "../../src/actions/openDesk";
import { readBook } from "../../src/actions/readBook";
import { readSheets } from "../../src/actions/readSheets";
import { furtherSheets } from "../../src/actions/restore/copies";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { type Decision, plannedColumns } from "../../src/adopting/decisions";
import { calculate } from "../../src/calculating";
import { registerOf } from "../../src/campaign/campaign";
import { namDinhPlan } from "../../src/campaign/presets/nam-dinh-plan";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { sonLaProvince2026 } from "../../src/campaign/presets/son-la-province-2026";
import { check } from "../../src/checking/check";
import type { Register } from "../../src/registers/register";
import { ADOPTED_COLUMNS_SHEET } from "../../src/sheets/names";
import { score } from "../../src/scoring/score";
import { sampleRows } from "../../src/standin/sample";
import { chanceOf } from "../../src/standin/sample/chance";
import { type CellValue, type Grid, isBlank, isCellError } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { workbookPlan } from "../xlsx/plans";
import { LIST, OLD, TODAY, workbookWith, type Written } from "./keptLists";
import { messy } from "./messySheets";

const NOW = d("01/07/2026") + 0.5;
const residents = registerOf(sonLa2026, "residents");

const withList = (rows = LIST) => workbookWith(new Map([[OLD, rows]]));

async function inPlace(
  workbook: Workbook,
  sheet = OLD,
  register: Register = residents,
  {
    decisions = [],
    meanwhile = () => Promise.resolve(),
  }: { decisions?: readonly Decision[]; meanwhile?: () => Promise<unknown> } = {},
): Promise<InPlace> {
  const proposal = await propose(workbook, sheet, register);
  const { columns, mapping } = proposal;
  const planned = plannedColumns(register, columns, mapping, { decisions, remembered: () => null });
  const master = await readSheets(workbook, undefined, furtherSheets);
  await meanwhile();
  return adoptInPlace(workbook, master, { proposal, planned, now: NOW });
}

async function gridOf(workbook: Workbook, sheet: string): Promise<Grid> {
  const [cells] = await cellsOf(workbook, [sheet]);
  if (!cells) throw new Error(`${sheet} is not there`);
  const before = Array.from({ length: cells.left }, () => null);
  return [...Array.from({ length: cells.top }, () => []), ...cells.cells.map((line) => [...before, ...line])];
}

/** Cells of the first grid that say something else in the second. */
function changed(before: Grid, after: Grid): string[] {
  return before.flatMap((line, row) =>
    Array.from(line, (value, column) => {
      const now = after[row]?.[column] ?? null;
      return isBlank(value) || value === now ? [] : [`${String(row + 1)}:${String(column + 1)}`];
    }).flat(),
  );
}

describe("a list becomes the register where it stands", () => {
  let workbook: XlsxWorkbook;
  let before: Grid;
  let after: Grid;
  let told: InPlace;
  beforeAll(async () => {
    workbook = await withList();
    before = await gridOf(workbook, OLD);
    told = await inPlace(workbook);
    after = await gridOf(workbook, OLD);
  });

  test("its table has the register's name and fields, its own columns and what was lacking", async () => {
    const table = (await outlineOf(workbook)).tables.find(({ name }) => name === residents.table);
    expect(table).toMatchObject({ sheet: OLD, box: { top: 2, left: 0, bottom: 5 }, hasHeader: true });
    expect(table?.columns.slice(0, 9)).toEqual([
      ...["Thứ tự (sổ cũ)", "Mã đối tượng", "Họ và đệm", "Tên", "Ngày sinh > Nam", "Ngày sinh > Nữ"],
      ...["Nhóm đối tượng", "Ngày tiếp nhận", "Số năm"],
    ]);
    const labels = residents.fields.map(({ label }) => label);
    expect(labels.filter((label) => !table?.columns.includes(label))).toEqual([]);
    expect(table?.columns.slice(-3)).toEqual(["Khóa", "Thứ tự", "Mã dòng"]);
  });

  test("below the header and above it no cell says anything else, formulas stay", () => {
    // The two cells of the header's last row that had something in them.
    expect(changed(before, after)).toEqual(["3:5", "3:6"]);
    const { formulas } = workbook.whole().sheets.find(({ name }) => name === OLD)?.cells ?? {};
    expect(formulas?.filter(({ column }) => column === 8).map(({ formula }) => formula)).toEqual([
      "2026-F4",
      "2026-E6",
    ]);
  });

  test("what several columns say together is filled", async () => {
    const entries = (await readBook(workbook)).book.entries("residents");
    expect(entries.count).toBe(2);
    expect(entries.values("Họ và tên")).toEqual(["Lò Thị Hoa", "Trần Văn An"]);
    expect(entries.values("Ngày sinh")).toEqual([1950, 1948]);
    expect(entries.values("Giới tính")).toEqual(["Nữ", "Nam"]);
    // As it was written: repairing is a step of its own.
    expect(entries.values("Ngày tiếp nhận")).toEqual([d("15/03/2020"), "20.05.2019"]);
  });

  test("the empty sheet of the register is gone, and nothing points into the void", async () => {
    const { outline } = await workbook.read([]);
    expect(outline.sheets.map(({ name }) => name)).not.toContain(residents.sheet);
    const { added } = await setUp(workbook, sonLa2026, { today: TODAY });
    expect(added).toEqual([]);
    const names = outline.sheets.filter(({ hasCells }) => hasCells).map(({ name }) => name);
    const read = await cellsOf(workbook, names);
    const errors = read.flatMap(({ cells }) => cells.flat().filter((value) => isCellError(value)));
    expect(errors).toEqual([]);
  });

  test("what was above each column is told, and kept for the next list", async () => {
    expect(told).toMatchObject({ entries: 2, removed: residents.sheet, remembered: true, scorecard: "none" });
    expect(told.columns[1]).toEqual({ column: 1, label: "Mã ĐT", name: "Mã đối tượng", isField: true });
    const memory = await gridOf(workbook, ADOPTED_COLUMNS_SHEET);
    expect(memory.flat()).toContain("Mã ĐT");
  });

  test("it looks like a register", () => {
    expect(told.dressed).toBe(true);
    const sheet = workbook.whole().sheets.find(({ name }) => name === OLD);
    expect(sheet?.page.repeatRows).toEqual({ first: 2, last: 2 });
  });
});

test("a column without a value is the field that it is called, and what a person says goes before", async () => {
  const rows = LIST.map((row, i) => (i === 1 ? [...row, "Dân tộc", "Số BHYT cũ"] : row));
  const workbook = await withList(rows);
  const { columns, added } = await inPlace(workbook, OLD, residents, {
    decisions: [
      { columns: [8], becomes: { as: "field", fields: ["Ghi chú"] } },
      { columns: [7], becomes: { as: "out" } },
    ],
  });
  const named = (column: number) => columns.find((one) => one.column === column)?.name;
  expect([named(7), named(8), named(9)]).toEqual(["Ngày vào TT", "Ghi chú", "Dân tộc"]);
  expect(["Dân tộc", "Ghi chú"].filter((name) => added.includes(name))).toEqual([]);
  expect(added).toContain("Ngày tiếp nhận");
  expect((await gridOf(workbook, ADOPTED_COLUMNS_SHEET)).flat()).toContain("Dân tộc");
});

test("a column without a value gives way to one that a person chose for its field", async () => {
  const rows = LIST.map((row, i) => (i === 1 ? [...row, "Dân tộc"] : row));
  const { columns } = await inPlace(await withList(rows), OLD, residents, {
    decisions: [{ columns: [8], becomes: { as: "field", fields: ["Dân tộc"] } }],
  });
  expect(columns.slice(8)).toMatchObject([
    { name: "Dân tộc", isField: true },
    { name: "Dân tộc (sổ cũ)", isField: false },
  ]);
});

test("a scorecard that was there counts the new rows", async () => {
  const workbook = await withList();
  await scoreWorkbook(workbook, { write: true });
  const told = await inPlace(workbook);
  expect(told.scorecard).toBe("renewed");
  const how = workbook.whole().sheets.find(({ name }) => name === "Cách tính");
  const formulas = how?.cells.formulas.map(({ formula }) => formula) ?? [];
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.filter((formula) => formula.includes("#REF!"))).toEqual([]);
});

test.each([
  ["years side by side", namDinhPlan, "plan", ["Năm", "Kỳ", "Chỉ tiêu"], [2022, "Năm", "Khác"], "31/12/2022"],
  [
    "communes side by side",
    sonLaProvince2026,
    "hardship",
    ["Xã", "Ngày phát sinh", "Hạn"],
    ["Phường Chiềng Lề", d("02/03/2026"), d("05/03/2026")],
    "30/06/2026",
  ],
] as const)("%s are made anew too", async (_name, campaign, id, header, row, day) => {
  const sheets = new Map([[OLD, [header, row]]]);
  const workbook = await workbookWith(sheets, { campaign, reportDate: d(day) });
  await scoreWorkbook(workbook, { write: true });
  expect(await inPlace(workbook, OLD, registerOf(campaign, id))).toMatchObject({ scorecard: "renewed" });
  const formulas = workbook.whole().sheets.flatMap(({ cells }) => cells.formulas);
  expect(formulas.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
});

describe("what stays where it is, because it cannot be used there", () => {
  const row = (line: number, cells: readonly Written[]) => LIST.map((one, i) => (i === line ? cells : one));

  test.each<[string, readonly (readonly Written[])[], object]>([
    [
      "a section between the entries",
      row(4, ["II", "Người khuyết tật"]),
      { code: "in-place-row", details: { sheet: OLD, cell: "A5" } },
    ],
    ["a header without entries", LIST.slice(0, 3), { code: "in-place-blank" }],
  ])("%s", async (_name, rows, trouble) => {
    const workbook = await withList(rows);
    const bytes = workbook.toBytes();
    await expect(inPlace(workbook)).rejects.toMatchObject(trouble);
    expect(workbook.toBytes()).toEqual(bytes);
  });

  test.each<[string, number, number, CellValue]>([
    ["an entry", 4, 0, "DT001"],
    ["a note below", 9, 2, "hỏi lại"],
    ["another title", 0, 0, "SỔ CỦA CHÚNG TÔI"],
  ])("where the register has %s", async (_name, line, column, value) => {
    const workbook = await withList();
    const cells = [{ sheet: residents.sheet, row: line, column, value }];
    await workbook.write(workbookPlan({ cells }));
    await expect(inPlace(workbook)).rejects.toMatchObject({
      code: "register-not-empty",
      details: { sheet: residents.sheet },
    });
  });

  test.each<[string, string, number, number, CellValue]>([
    ["the header", OLD, 1, 1, "Mã số"],
    ["the last entry", OLD, 5, 6, "Người khuyết tật"],
    ["a part of a name", OLD, 3, 3, "Hoà"],
    ["the register", residents.sheet, 4, 0, "DT001"],
  ])("somebody changed %s meanwhile", async (_name, sheet, line, column, value) => {
    const workbook = await withList();
    const cells = [{ sheet, row: line, column, value }];
    const change = () => workbook.write(workbookPlan({ cells }));
    const writing = inPlace(workbook, OLD, residents, { meanwhile: change });
    await expect(writing).rejects.toMatchObject({ code: "changed-meanwhile", details: { sheet } });
  });

  test("merged cells among the entries", async () => {
    const workbook = await withList();
    const merges = [{ top: 3, left: 6, bottom: 5, right: 6 }];
    const merged: Workbook = {
      contents: () => workbook.contents(),
      looks: (areas) => workbook.looks(areas),
      write: () => Promise.reject(new Error("nothing is written")),
      read: async (areas) => {
        const reading = await workbook.read(areas);
        const sheets = reading.sheets.map((sheet) => (sheet.name === OLD ? { ...sheet, merges } : sheet));
        return { ...reading, sheets };
      },
    };
    await expect(inPlace(merged)).rejects.toMatchObject({
      code: "merged-cells",
      details: { sheet: OLD, cell: "G4" },
    });
  });

  test("a month grid", async () => {
    const care = registerOf(sonLa2026, "carelog");
    const days = Array.from({ length: 31 }, (_, i) => i + 1);
    const grid = [
      ["BẢNG CHẤM CÔNG THÁNG 3 NĂM 2026"],
      ["STT", "Mã đối tượng", ...days],
      ...[1, 2, 3].map((n) => [n, `DT00${String(n)}`, ...days.map(() => "x")]),
    ];
    const workbook = await withList(grid);
    await expect(inPlace(workbook, OLD, care)).rejects.toMatchObject({ code: "in-place-grid" });
  });

  test("a sheet that is the register already", async () => {
    const workbook = await withList();
    await inPlace(workbook);
    await expect(inPlace(workbook)).rejects.toMatchObject({ code: "table-there", details: { sheet: OLD } });
  });
});

describe.each([1, 2])("a sample kept in messy sheets of the same workbook (%d)", (seed) => {
  const rows = sampleRows(sonLa2026, { residents: 14, seed, clean: true });
  const kept = sonLa2026.registers.filter(({ id }) => (rows.get(id) ?? []).length > 0);
  const chance = chanceOf(seed, "messy sheets");
  const random = () => chance.below(1000) / 1000;
  const sheets = new Map(
    kept.map((register) => [`Cũ ${register.id}`, messy(register, rows.get(register.id) ?? [], random)]),
  );
  let workbook: XlsxWorkbook;
  beforeAll(async () => {
    workbook = await workbookWith(sheets);
    for (const register of kept) await inPlace(workbook, `Cũ ${register.id}`, register);
  });

  test("no cell of the sheets is lost", async () => {
    for (const [name, grid] of sheets) {
      const after = await gridOf(workbook, name);
      // The row of column numbers says the labels now.
      expect(changed(grid, after).filter((place) => !place.startsWith("5:"))).toEqual([]);
    }
  });

  test("what became of the columns of each is kept", async () => {
    const memory = await gridOf(workbook, ADOPTED_COLUMNS_SHEET);
    const told = new Set(memory.map(([register]) => register));
    expect(kept.filter(({ sheet }) => !told.has(sheet))).toEqual([]);
  });

  test("comes to the same scorecard once what is certain is repaired", async () => {
    const desk = openDesk(openXlsx(workbook.toBytes(), { calculate }));
    const copy = openXlsx(workbook.toBytes(), { calculate });
    expect((await desk.repairs()).groups.length).toBeGreaterThan(0);
    const mending = openDesk(copy);
    const rules = (await mending.repairs()).groups.map(({ rule }) => rule);
    await mending.repair({ chosen: { rules, except: [], also: [] }, now: NOW });
    const clean = newXlsx({ calculate });
    await setUp(clean, sonLa2026, { today: TODAY, reportDate: TODAY, rows });
    const [one, other] = [(await readBook(copy)).book, (await readBook(clean)).book];
    expect(score(one)).toEqual(score(other));
    // Not even who signs below the tables.
    expect(check(one).filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});
