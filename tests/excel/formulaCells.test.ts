import { openXlsx } from "../../src/xlsx";
import { boxAddress } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";
import { handmade, sheetPart } from "../xlsx/handmade";
import { closeAll, openedInExcel } from "./opened";

afterEach(closeAll);

const cell = (at: string, formula?: string) =>
  `<c r="${at}">${formula === undefined ? "" : `<f>${formula}</f>`}<v>1</v></c>`;

/** Column B calculates but for its third row, and so does one cell of C. */
const BYTES = handmade({
  "xl/worksheets/sheet1.xml": sheetPart(
    [1, 2, 3, 4]
      .map((row) => {
        const at = (letter: string) => `${letter}${String(row)}`;
        const own = row === 3 ? undefined : `${at("A")}*2`;
        const cells = [cell(at("A")), cell(at("B"), own), ...(row === 2 ? [cell(at("C"), "A1")] : [])];
        return `<row r="${String(row)}">${cells.join("")}</row>`;
      })
      .join(""),
  ),
});

async function formulasOf(workbook: Workbook, wanted: boolean): Promise<string[] | undefined> {
  const area = { sheet: "Sheet1", ...(wanted ? { formulas: true as const } : {}) };
  const { sheets } = await workbook.read([area]);
  return sheets[0]?.formulas?.map((box) => boxAddress(box)).sort();
}

test("Excel and files tell the same cells with formulas, and only where they are asked", async () => {
  const { workbook } = await openedInExcel(BYTES);
  const told = ["B1:B2", "B4", "C2"];
  expect((await formulasOf(workbook(), true))?.map(plain)).toEqual(told);
  expect((await formulasOf(openXlsx(BYTES), true))?.map(plain)).toEqual(told);
  expect(await formulasOf(workbook(), false)).toBeUndefined();
  expect(await formulasOf(openXlsx(BYTES), false)).toBeUndefined();
});

test("a sheet without formulas has none; one without cells too", async () => {
  for (const rows of ["", `<row r="1">${cell("A1")}</row>`]) {
    const bytes = handmade({ "xl/worksheets/sheet1.xml": sheetPart(rows) });
    const { workbook } = await openedInExcel(bytes);
    expect(await formulasOf(workbook(), true)).toEqual([]);
    expect(await formulasOf(openXlsx(bytes), true)).toEqual([]);
  }
});

test("where they are in more places than Excel can answer, nobody can tell", async () => {
  const rows = Array.from({ length: 8200 }, (_, i) => {
    const row = String(2 * i + 1);
    return `<row r="${row}">${cell(`A${row}`, "1")}</row>`;
  });
  const { workbook } = await openedInExcel(
    handmade({ "xl/worksheets/sheet1.xml": sheetPart(rows.join("")) }),
  );
  expect(await formulasOf(workbook(), true)).toBeUndefined();
});

test("a formula that fills several cells counts in all of them", async () => {
  const filling = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;
  const boxes = await formulasOf(
    openXlsx(handmade({ "xl/worksheets/sheet1.xml": sheetPart(filling) })),
    true,
  );
  expect(boxes?.map(plain)).toContain("A1:A2");
});

const plain = (address: string) => address.replaceAll("$", "");
