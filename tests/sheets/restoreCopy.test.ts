import { calculate } from "../../src/calculating";
import {
  begunAgain,
  finishedMark,
  readRestoreCopy,
  type RestoreCopy,
  restorePlan,
  restoreSheet,
} from "../../src/sheets/restoreCopy";
import type { CellValue } from "../../src/workbook/value";
import type { SheetCells } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx";
import { DOORS, closeDoors, plainFile } from "../contract/doors";
import { closeAll } from "../excel/opened";
import { workbookPlan } from "../xlsx/plans";

afterEach(async () => {
  await closeDoors();
  await closeAll();
});

const copy = (...values: readonly CellValue[]): RestoreCopy => ({
  ...{ what: "merge", number: 4, at: 46_356.625, files: ["0123456789abcdef"] },
  rows: values.map((value, index) => ({
    ...{ sheet: "Đối tượng", row: 4 + index, mark: index % 2 === 0 ? 1 : null },
    cells: [
      { column: 1, before: value, after: null },
      { column: 19, before: "BCDF2345", after: "BCDF2345" },
    ],
  })),
  growths: [{ table: "DoiTuong", from: { top: 3, left: 0, bottom: 9, right: 19 }, rows: 2 }],
});

describe.each(DOORS)("a restore copy by way of $name", (door) => {
  async function throughBook(written: RestoreCopy) {
    const { workbook, save } = await door.open(await plainFile());
    await workbook().write(workbookPlan({ sheets: [restorePlan(2, written)] }));
    return { workbook, save, cells: await cellsIn(await save()) };
  }

  test.each<[string, CellValue]>([
    ["an ordinary text", "Lò Thị Thoa"],
    ["what looks like a formula", '=HYPERLINK("http://a","b")'],
    ["what looks like a number", "007"],
    ["what looks like a date", "05/11/2026"],
    ["what looks like an error", "#N/A"],
    ["an error", { error: "#N/A" }],
    ["blanks at the ends, quotes and breaks", ' "x"\n\ty '],
    ["letters of every kind", "Ầ\u0302 𐐷 \ud83d\ude00 \\u0041 _x000D_"],
    ["thirty thousand letters, some of which take two places", "a" + "😀".repeat(15_500)],
    ["a number that has no end", 1 / 3],
    ["a large number", 1e15 + 1],
    ["true", true],
    ["nothing", null],
  ])("keeps %s", async (_name, value) => {
    const written = copy(value, "x");
    const { cells } = await throughBook(written);
    expect(readRestoreCopy(cells)).toEqual({ copy: written, isFinished: false });
  });

  test("is not to be seen, says when it is finished, and when it is begun again", async () => {
    const { workbook, save } = await throughBook(copy("x"));
    const { sheets } = await workbook().contents();
    expect(sheets.find(({ name }) => name === restoreSheet(2))?.visibility).toBe("veryHidden");
    await workbook().write(workbookPlan({ formulas: [finishedMark(2)] }));
    expect(readRestoreCopy(await cellsIn(await save()))).toMatchObject({ isFinished: true });
    await workbook().write(workbookPlan({ cells: [begunAgain(2)] }));
    expect(readRestoreCopy(await cellsIn(await save()))).toMatchObject({ isFinished: false });
  });

  test("is emptied", async () => {
    const { workbook, save } = await throughBook(copy("x"));
    await workbook().write(workbookPlan({ sheets: [restorePlan(2, null)] }));
    expect(readRestoreCopy(await cellsIn(await save()))).toBeNull();
  });
});

test("one that was cut off, or changed, is none", async () => {
  const file = openXlsx(await plainFile(), { calculate });
  await file.write(workbookPlan({ sheets: [restorePlan(1, copy("x", "y", "z"))] }));
  const [whole] = (await file.read([{ sheet: restoreSheet(1) }])).sheets;
  if (!whole) throw new Error("no sheet");
  expect(readRestoreCopy(whole)).not.toBeNull();
  for (let rows = 0; rows < whole.cells.length; rows++) {
    expect(readRestoreCopy({ ...whole, cells: whole.cells.slice(0, rows) })).toBeNull();
  }
  const last = whole.cells.length - 1;
  const other = whole.cells.map((line, row) => (row === last ? [...line, "x"] : line));
  expect(readRestoreCopy({ ...whole, cells: other })).toBeNull();
});

async function cellsIn(file: Uint8Array): Promise<SheetCells> {
  const [cells] = (await openXlsx(file).read([{ sheet: restoreSheet(2) }])).sheets;
  if (!cells) throw new Error("no sheet");
  return cells;
}
