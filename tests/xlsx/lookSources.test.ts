import { defaultLimits } from "../../src/xlsx/limits";
import { Parts } from "../../src/xlsx/package/parts";
import { readBook } from "../../src/xlsx/reading/book";
import { LookSources } from "../../src/xlsx/writing/dress/lookSources";
import { readZip } from "../../src/xlsx/zip/read";
import { handmade, sheetPart } from "./handmade";

const PART = "xl/worksheets/sheet1.xml";
const withStyle = (style: number) => sheetPart(`<row r="1"><c r="A1" s="${String(style)}"/></row>`);

test("a sheet of which many boxes are copied is read once, and again when it has changed", () => {
  const parts = Parts.of(readZip(handmade({ [PART]: withStyle(3) })), defaultLimits.unpacked);
  const sources = new LookSources(parts, readBook(parts), defaultLimits);
  const styleOf = (rows: ReturnType<LookSources["rowsOf"]>) => rows.styleAt(rows.at(0), 0);
  const first = sources.rowsOf("Sheet1");
  expect(styleOf(first)).toBe(3);
  expect(sources.rowsOf("SHEET1")).toBe(first);
  parts.put(PART, withStyle(4));
  expect(styleOf(sources.rowsOf("Sheet1"))).toBe(4);
});
