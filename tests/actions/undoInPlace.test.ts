import { pointsTo } from "../../src/actions/adopt/inPlace/pointing";
import { openDesk } from "../../src/actions/openDesk";
import type { AdoptionPlan } from "../../src/actions/adopting";
import type { Desk } from "../../src/actions/desk";
import type { Decision } from "../../src/adopting/decisions";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import type { SheetCells, TableOutline, Workbook } from "../../src/workbook/workbook";
import type { CellValue } from "../../src/workbook/value";
import type { XlsxWorkbook } from "../../src/xlsx";
import { cellsOf, outlineOf } from "../looking";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";
import { LIST, OLD, TODAY, workbookWith } from "./keptLists";

const residents = registerOf(sonLa2026, "residents");
const NOW = TODAY + 0.25;
const CHOICE = { sheet: OLD, register: residents.id };

const withList = () => workbookWith(new Map([[OLD, LIST]]));

async function adopt(desk: Desk, now = NOW): Promise<void> {
  const plan = await desk.proposal({ ...CHOICE, file: null, decisions: [] });
  await desk.adoptInPlace({ ...CHOICE, seen: plan.seen, decisions: asShown(plan), now });
}

function asShown({ columns }: AdoptionPlan): Decision[] {
  return columns.map((column) => ({ columns: column.columns, becomes: column.becomes ?? { as: "own" } }));
}

async function tableOf(workbook: XlsxWorkbook): Promise<TableOutline> {
  const found = (await outlineOf(workbook)).tables.find(({ name }) => name === residents.table);
  if (!found) throw new Error("no register");
  return found;
}

/** By the name of the column, in the n-th row below the header. */
async function put(workbook: XlsxWorkbook, name: string, row: number, value: CellValue): Promise<string> {
  const { sheet, box, columns } = await tableOf(workbook);
  const column = box.left + columns.indexOf(name);
  await workbook.write(workbookPlan({ cells: [{ sheet, row: box.top + row, column, value }] }));
  return sheet;
}

async function texts(workbook: XlsxWorkbook, sheet = OLD): Promise<CellValue[]> {
  const [cells] = await cellsOf(workbook, [sheet]);
  return (cells?.cells.flat() ?? []).filter((value) => value !== null && value !== "");
}

async function refused(workbook: XlsxWorkbook) {
  const plan = await openDesk(workbook).proposal({ ...CHOICE, file: null, decisions: [] });
  return plan.inPlace?.refused;
}

describe("what people have written since stays, and is named", () => {
  test("a value in a column that came along: the column stays", async () => {
    const workbook = await withList();
    const desk = openDesk(workbook);
    await adopt(desk);
    await put(workbook, "Dân tộc", 1, "Thái");
    const { box, columns } = await tableOf(workbook);
    const restored = await desk.undoAdoption();
    expect(restored.kept).toHaveLength(1);
    const [cells] = await cellsOf(workbook, [OLD]);
    const column = box.left + columns.indexOf("Dân tộc");
    const at = (row: number) => cells?.cells[row - cells.top]?.[column - cells.left];
    expect([at(box.top), at(box.top + 1)]).toEqual(["Dân tộc", "Thái"]);
    expect(await texts(workbook)).not.toContain("Mã dòng");
    expect((await tableOf(workbook)).sheet).toBe(residents.sheet);
  });

  test("a header that was renamed keeps its name", async () => {
    const workbook = await withList();
    const desk = openDesk(workbook);
    await adopt(desk);
    const { box } = await tableOf(workbook);
    await workbook.write(
      workbookPlan({ cells: [{ sheet: OLD, row: box.top, column: 8, value: "Số năm ở đây" }] }),
    );
    expect((await desk.undoAdoption()).kept).toEqual([{ sheet: OLD, cell: "I3" }]);
    expect(await texts(workbook)).toContain("Số năm ở đây");
  });

  test("rows that came at the end, and cells of the list that were changed", async () => {
    const workbook = await withList();
    const desk = openDesk(workbook);
    await adopt(desk);
    const table = await tableOf(workbook);
    await put(workbook, "Mã đối tượng", 1, "DT299");
    await workbook.write(workbookPlan({ growths: [{ table: table.name, from: table.box, rows: 1 }] }));
    await put(workbook, "Mã đối tượng", 4, "DT300");
    expect((await desk.undoAdoption()).kept).toEqual([]);
    expect(await texts(workbook)).toEqual(expect.arrayContaining(["DT299", "DT300", "Mã ĐT"]));
  });

  test("rows that were sorted hold nothing else", async () => {
    const workbook = await withList();
    const desk = openDesk(workbook);
    await adopt(desk);
    // What was written for the first is the second's by now.
    await put(workbook, "Họ và tên", 1, "Trần Văn An");
    await put(workbook, "Họ và tên", 3, "Lò Thị Hoa");
    expect((await desk.undoAdoption()).kept).toEqual([]);
    expect(await texts(workbook)).not.toContain("Trần Văn An");
  });

  test("the sheet may be called otherwise by now, and was formatted once more", async () => {
    const workbook = await withList();
    const desk = openDesk(workbook);
    await adopt(desk);
    await put(workbook, "Dân tộc", 1, null);
    const { box } = await tableOf(workbook);
    await workbook.write({
      ...EMPTY_PLAN,
      dressings: [
        {
          ...{
            sheet: OLD,
            widths: [{ index: box.left, size: 90 }],
            heights: [],
            validations: [],
            filters: [],
          },
          styles: [],
        },
      ],
    });
    await desk.format({ register: residents.id, now: NOW + 1 });
    const { inPlace } = await desk.undoAdoption();
    expect(inPlace).toEqual({ sheet: OLD, looksStay: true });
  });
});

test("a column that became another field is remembered, and what was remembered before comes back", async () => {
  const workbook = await withList();
  const desk = openDesk(workbook);
  await adopt(desk);
  await desk.undoAdoption();
  const remembered = await texts(workbook, "Cách nhận sổ");
  const plan = await desk.proposal({ ...CHOICE, file: null, decisions: [] });
  const decisions = asShown(plan).map((one) =>
    one.columns[0] === 8 ? { ...one, becomes: { as: "field", fields: ["Ghi chú"] } as const } : one,
  );
  await desk.adoptInPlace({ ...CHOICE, seen: plan.seen, decisions, now: NOW });
  expect(await texts(workbook, "Cách nhận sổ")).not.toEqual(remembered);
  await desk.undoAdoption();
  expect(await texts(workbook, "Cách nhận sổ")).toEqual(remembered);
});

describe("what looks into what is about to go", () => {
  const looking = (formula: string) =>
    workbookPlan({ sheets: [sheetPlan("Tổng hợp", [lines([null, { formula, style: "number" }])])] });

  test.each([
    ["a cell", "COUNTA('Đối tượng'!A5:A9)"],
    ["a table", "COUNTA(DoiTuong[Mã đối tượng])"],
    ["a text that INDIRECT would follow", `LEN("'Đối tượng'!A5:A9")`],
  ])("%s: it is refused before, with the place", async (_name, formula) => {
    const workbook = await withList();
    await workbook.write(looking(formula));
    expect(await refused(workbook)).toEqual({
      code: "formula-points-there",
      details: { sheet: "Tổng hợp", cell: "B1", value: residents.sheet },
    });
  });

  test("a name of people", async () => {
    const workbook = await withList();
    await workbook.write(workbookPlan({ names: [{ name: "NguoiO", refersTo: "'Đối tượng'!$A$5" }] }));
    expect(await refused(workbook)).toEqual({
      code: "name-points-there",
      details: { field: "NguoiO", value: residents.sheet },
    });
  });

  test.each(["COUNTA('Đối tượng 2'!A5)", `LEN("Đối tượng")`, "COUNTA('DS 2025'!A5)"])(
    "%s is none",
    async (formula) => {
      const workbook = await withList();
      await workbook.write(sheetsNamed("Đối tượng 2"));
      await workbook.write(looking(formula));
      expect(await refused(workbook)).toBeNull();
    },
  );

  test.each<[string, boolean]>([
    ["SUM(DoiTuong[[#All],[Mã]])", true],
    ["'Đối TƯỢNG'!$A$1+1", true],
    ["SUM(Trang1:DoiTuong!A1)", false],
    ["SUM('Trang1:Đối tượng'!A1)", true],
    ["'[Sổ khác.xlsx]Đối tượng'!A1", false],
    ["[1]DoiTuong!A1", false],
    ["DoiTuongCu[Mã]", false],
    [`"DoiTuong"`, false],
    ["'Của ''Đối tượng'''!A1", false],
  ])("%s: %s", (formula, points) => {
    expect(pointsTo(formula, { sheet: "Đối tượng", table: "DoiTuong" })).toBe(points);
  });

  test("a formula that names the register's columns: undoing waits, and nothing is written", async () => {
    const workbook = await withList();
    const desk = openDesk(workbook);
    await adopt(desk);
    await workbook.write(looking("COUNTA(DoiTuong[Mã đối tượng])"));
    const bytes = workbook.toBytes();
    await expect(desk.undoAdoption()).rejects.toMatchObject({
      code: "formula-points-there",
      details: { sheet: "Tổng hợp", cell: "B1" },
    });
    expect(workbook.toBytes()).toEqual(bytes);
  });

  test("the name of the blank sheet is taken by now", async () => {
    const workbook = await withList();
    const desk = openDesk(workbook);
    await adopt(desk);
    await workbook.write(sheetsNamed(residents.sheet));
    const bytes = workbook.toBytes();
    await expect(desk.undoAdoption()).rejects.toMatchObject({ code: "sheet-exists" });
    expect(workbook.toBytes()).toEqual(bytes);
  });
});

function sheetsNamed(name: string) {
  return workbookPlan({ sheets: [sheetPlan(name, [lines([{ value: "x", style: "text" }])])] });
}

describe("a sheet that cannot be used as it is, told before it is chosen", () => {
  async function reading(more: Partial<SheetCells>) {
    const workbook = await withList();
    const seen: Workbook = {
      contents: () => workbook.contents(),
      looks: (areas) => workbook.looks(areas),
      write: () => Promise.reject(new Error("nothing is written")),
      read: async (areas) => {
        const { outline, sheets } = await workbook.read(areas);
        return {
          outline,
          sheets: sheets.map((sheet) => (sheet.name === OLD ? { ...sheet, ...more } : sheet)),
        };
      },
    };
    const plan = await openDesk(seen).proposal({ ...CHOICE, file: null, decisions: [] });
    return plan.inPlace?.refused?.code;
  }
  const filter = { box: { top: 2, left: 0, bottom: 5, right: 8 }, hidesRows: true };

  test.each<[string, Partial<SheetCells>, string | undefined]>([
    ["a filter hides rows", { state: { isProtected: false, filter } }, "sheet-filtered"],
    [
      "a filter hides none",
      { state: { isProtected: false, filter: { ...filter, hidesRows: false } } },
      undefined,
    ],
    [
      "a filter elsewhere",
      {
        state: { isProtected: false, filter: { ...filter, box: { top: 20, left: 0, bottom: 30, right: 3 } } },
      },
      undefined,
    ],
    ["it is protected", { state: { isProtected: true, filter: null } }, "sheet-protected"],
  ])("%s", async (_name, more, code) => {
    expect(await reading(more)).toBe(code);
  });
});
