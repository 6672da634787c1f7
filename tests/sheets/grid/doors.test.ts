import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGrid } from "../../../src/actions/writeGrid";
import { calculate } from "../../../src/calculating";
import { valueAt } from "../../../src/workbook/rows";
import type { Workbook } from "../../../src/workbook/workbook";
import { openXlsx } from "../../../src/xlsx";
import { centreWith, resident } from "../../actions/grids";
import { d, m } from "../../books";
import { closeAll, openedInExcel } from "../../excel/opened";
import { checkXlsx, convert } from "../../libreoffice";
import { cellsOf } from "../../looking";
import { needsLibreOffice, needsSchemas } from "../../needs";

jest.setTimeout(120_000);
afterEach(closeAll);

const GRID = { register: "activities", month: m("03/2026") };
const SHEET = "Sinh hoạt 03-2026";

const centre = () =>
  centreWith({
    residents: [resident("DT001", "Lò Thị Hoa"), resident("DT002", "Trần Văn An")],
    activities: ["01/03/2026", "02/03/2026", "02/03/2026"].map((day) => ({
      ...{ Ngày: d(day), "Hoạt động": "Thể dục", "Mã đối tượng": "DT001", "Tham gia": "Có" },
    })),
  });

/** What both people's rows and the sums say. */
async function rowsOf(workbook: Workbook) {
  const [sheet] = await cellsOf(workbook, [SHEET]);
  if (!sheet) throw new Error("no grid");
  return [5, 6, 7].map((row) => [0, 3, 4, 5, 6, 35, 36, 37, 38].map((column) => valueAt(sheet, row, column)));
}

const SAID = [
  ["DT001", "Thể dục", "x", "x x", null, 1, 0, 0, 1],
  ["DT002", null, null, null, null, 0, 0, 0, 0],
  ["Cộng: Có (x)", null, 1, 0, 0, 1, null, null, null],
];

test("a grid made in Excel says the same as one made in a file, its cells let choose marks", async () => {
  const made = await centre();
  const { book, workbook } = await openedInExcel(made.toBytes());
  await writeGrid(workbook(), GRID);
  await writeGrid(made, GRID);
  expect(await rowsOf(made)).toEqual(SAID);
  expect(await rowsOf(workbook())).toEqual(SAID);
  const sheet = book.sheet(SHEET);
  expect(sheet?.look(5, 4).fill).toBe("FBE5D6");
  expect(sheet?.look(5, 5).fill).toBeUndefined();
});

async function savedFile(): Promise<string> {
  const workbook = await centre();
  await writeGrid(workbook, GRID);
  const path = join(mkdtempSync(join(process.env.SO_CHI_TIEU_SCRATCH ?? tmpdir(), "grid-")), "grid.xlsx");
  writeFileSync(path, workbook.toBytes());
  return path;
}

needsSchemas("a file with a grid", () => {
  test("has nothing that Excel would repair", async () => {
    expect(checkXlsx([await savedFile()])).toEqual([]);
  });
});

needsLibreOffice("a grid in LibreOffice", () => {
  test("counts the same", async () => {
    const [converted = ""] = convert([await savedFile()], "xlsx");
    expect(await rowsOf(openXlsx(readFileSync(converted), { calculate }))).toEqual(SAID);
  });
});
