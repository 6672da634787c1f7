import type { Area } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx";
import { handmade, relationsPart, sheetPart, workbookPart } from "../xlsx/handmade";
import { closeAll, openedInExcel } from "./opened";

afterEach(closeAll);

const ROWS = Array.from({ length: 200 }, (_, i) => {
  const row = String(i + 1);
  return `<row r="${row}"><c r="B${row}"><v>1</v></c><c r="K${row}"><v>2</v></c></row>`;
}).join("");

/** A sheet with merged cells and one with nothing in it. */
function file(name: string, merges: readonly string[]): Uint8Array {
  const after = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return handmade({
    "xl/workbook.xml": workbookPart(
      `<sheet name="${name}" sheetId="1" r:id="rId1"/><sheet name="Trống" sheetId="2" r:id="rId2"/>`,
    ),
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetPart(ROWS, "", after),
    "xl/worksheets/sheet2.xml": sheetPart(""),
  });
}

const areas = (sheet: string): Area[] => [
  { sheet, merges: true },
  { sheet: "Trống", merges: true },
  { sheet },
];

test.each(["Sheet1", "Sổ A,B", "Ai!C1:D2, 'x'"])(
  "Excel and files tell the same merged cells: %s",
  async (name) => {
    const bytes = file(name, ["B1:D1", "B2:B3", "C2:D2"]);
    const { workbook } = await openedInExcel(bytes);
    const live = await workbook().read(areas(name));
    const { sheets } = await openXlsx(bytes).read(areas(name));
    const merges = sheets.map((sheet) => sheet.merges);
    expect(live.sheets.map((sheet) => sheet.merges)).toEqual(merges);
    expect(merges.map((boxes) => boxes?.length)).toEqual([3, 0, undefined]);
  },
);

test("only where they are asked for is Excel asked", async () => {
  const { host, workbook } = await openedInExcel(file("Sheet1", ["B1:D1"]));
  await workbook().read([{ sheet: "Sheet1" }]);
  const before = host.counters.requests;
  await workbook().read([{ sheet: "Sheet1", merges: true }]);
  expect(host.counters.requests - before).toBe(before + 1);
});

test("where there are more than Excel names, those of the first rows", async () => {
  const merges = Array.from({ length: 200 }, (_, i) => {
    return ["C:D", "E:F", "G:H", "I:J"].map((pair) => pair.replace(/[A-Z]/g, `$&${String(i + 1)}`));
  });
  const { workbook } = await openedInExcel(file("Sheet1", merges.flat()));
  const { sheets } = await workbook().read([{ sheet: "Sheet1", merges: true }]);
  expect(sheets[0]?.merges).toHaveLength(50 * 4);
  expect(sheets[0]?.merges?.every(({ top }) => top < 50)).toBe(true);
});
