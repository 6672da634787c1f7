import type { Box } from "../../src/workbook/address";
import { openXlsx } from "../../src/xlsx";
import { handmade, sheetPart } from "./handmade";

const ROWS = `<row r="2"><c r="B2"><v>1</v></c></row>`;

async function mergesOf(sheet: string): Promise<readonly Box[] | undefined> {
  const workbook = openXlsx(handmade({ "xl/worksheets/sheet1.xml": sheet }));
  const { sheets } = await workbook.read([{ sheet: "sheet1", merges: true }]);
  return sheets[0]?.merges;
}

describe("merged cells", () => {
  test("as boxes of the sheet, wherever its cells begin", async () => {
    const after = `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="$B$2:B4"></mergeCell></mergeCells>`;
    expect(await mergesOf(sheetPart(ROWS, "", after))).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 3, right: 1 },
    ]);
  });

  test("under a prefix, in single quotes, beside comments", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const merges = `<!-- <x:mergeCell ref="A9:B9"/> --><x:mergeCells><x:mergeCell foo="1" ref='A1:B2'/></x:mergeCells>`;
    const part = `<x:worksheet xmlns:x="${main}"><x:sheetData/>${merges}</x:worksheet>`;
    expect(await mergesOf(part)).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test("what is no box of several cells on a sheet is none", async () => {
    const refs = ["A1", "A1:A1", "B2:A1", "A0:B1", "A1:B9999999", "XFE1:XFF2", "nonsense", ""];
    const after = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    expect(await mergesOf(sheetPart(ROWS, "", after))).toEqual([]);
  });

  test("a text in a cell that looks like one is none", async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;mergeCell ref="A1:B2"/&gt;</t></is></c></row>`;
    expect(await mergesOf(sheetPart(rows))).toEqual([]);
  });

  test("only where they are asked for", async () => {
    const workbook = openXlsx(handmade({ "xl/worksheets/sheet1.xml": sheetPart(ROWS) }));
    const { sheets } = await workbook.read([{ sheet: "Sheet1" }]);
    expect(sheets[0]).not.toHaveProperty("merges");
  });
});
