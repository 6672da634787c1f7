import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { CellStyle, TableWidening, WorkbookPlan } from "../../src/workbook/plan";
import type { Trouble } from "../../src/workbook/trouble";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { checkXlsx, convert } from "../libreoffice";
import { cellsOf, outlineOf } from "../looking";
import { needsLibreOffice, needsSchemas } from "../needs";
import { always, lines, sheetPlan, styles, table, workbookPlan } from "./plans";

jest.setTimeout(120_000);

const BOX = { top: 1, left: 0, bottom: 3, right: 2 };
const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";

/** Under a title: Số, Tên and the calculated Khóa, each with its own look; a note two rows below. */
async function register(bodies: Record<string, string> = {}): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate: always(8) });
  const rows = ["An", "Bình"].map((name, i) => [i, name, null]);
  const block = table("So", ["Số", "Tên", "Khóa"], rows, { Khóa: "1+1" });
  if (block.kind !== "table") throw new Error("not a table");
  const looks: Record<string, string> = { Số: "number", Tên: "text", Khóa: "grey", ...bodies };
  const columns = block.columns.map((column) => ({
    ...column,
    style: looks[column.name] ?? "text",
    headerStyle: column.name === "Khóa" ? "greyHead" : "head",
  }));
  const blocks = [
    lines([{ value: "SỔ", style: "title" }]),
    { ...block, columns },
    lines([], [{ value: "ghi chú", style: "text" }]),
  ];
  const own = { ...styles, grey: { color: "595959", border: true }, greyHead: { fill: "D9D9D9" } };
  await workbook.write(workbookPlan({ sheets: [sheetPlan("Sổ", blocks, { styles: own })] }));
  return workbook;
}

const widen = (names: readonly string[], from: TableWidening["from"] = BOX): WorkbookPlan =>
  workbookPlan({ widenings: [{ table: "so", from, columns: names.map((name) => ({ name, width: 21 })) }] });

const part = (workbook: XlsxWorkbook, name: string) => strFromU8(unzipSync(workbook.toBytes())[name]!);

/** The same workbook with one part spelled otherwise. */
function changed(workbook: XlsxWorkbook, name: string, change: (text: string) => string): XlsxWorkbook {
  const parts = unzipSync(workbook.toBytes());
  const before = strFromU8(parts[name]!);
  const after = change(before);
  expect(after).not.toBe(before);
  parts[name] = strToU8(after);
  return openXlsx(zipSync(parts), { calculate: always(8) });
}

function lookAt(workbook: XlsxWorkbook, row: number, column: number): CellStyle | undefined {
  const book = workbook.whole();
  const number = book.sheets[0]?.cells.styles[row]?.[column];
  return number === undefined ? undefined : book.styles[number]?.look;
}

async function refused(workbook: XlsxWorkbook, plan: WorkbookPlan): Promise<Trouble> {
  const before = workbook.toBytes();
  const caught: unknown = await workbook.write(plan).then(
    () => "nothing",
    (error: unknown) => error,
  );
  expect(workbook.toBytes()).toEqual(before);
  return caught as Trouble;
}

describe("a table that gets columns", () => {
  test("has them at its right end, and nothing else moves", async () => {
    const workbook = await register();
    await workbook.write(widen(["Ghi chú", "Nguồn"]));
    expect((await outlineOf(workbook)).tables[0]).toMatchObject({
      box: { ...BOX, right: 4 },
      columns: ["Số", "Tên", "Khóa", "Ghi chú", "Nguồn"],
    });
    const [sheet] = await cellsOf(workbook, ["Sổ"]);
    const rows = sheet?.cells.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
    expect(rows).toEqual([
      ["SỔ"],
      ["Số", "Tên", "Khóa", "Ghi chú", "Nguồn"],
      [0, "An", 8],
      [1, "Bình", 8],
      [],
      ["ghi chú"],
    ]);
  });

  test("says so in its part, with ids of their own", async () => {
    const plain = changed(await register(), TABLE, (text) => text.replace('id="2"', 'id="7"'));
    await plain.write(widen(["Một & hai", "Dòng 1\nDòng 2"]));
    const text = part(plain, TABLE);
    expect(text).toContain('ref="A2:E4"');
    expect(text).toContain('<autoFilter ref="A2:E4"/>');
    expect(text).toContain('<tableColumns count="5">');
    expect(text).toContain(
      '<tableColumn id="8" name="Một &amp; hai"/><tableColumn id="9" name="Dòng 1_x000a_Dòng 2"/></tableColumns>',
    );
    expect((await cellsOf(plain, ["Sổ"]))[0]?.cells[1]?.slice(3)).toEqual(["Một & hai", "Dòng 1\nDòng 2"]);
  });

  test("keeps what is filtered and sorted", async () => {
    const filter = '<filterColumn colId="1"><filters><filter val="An"/></filters></filterColumn>';
    const sorting = '<sortState ref="A3:C4"><sortCondition ref="B3:B4"/></sortState>';
    const plain = changed(await register(), TABLE, (text) =>
      text.replace('<autoFilter ref="A2:C4"/>', `<autoFilter ref="A2:C4">${filter}</autoFilter>${sorting}`),
    );
    await plain.write(widen(["Ghi chú"]));
    expect(part(plain, TABLE)).toContain(`<autoFilter ref="A2:D4">${filter}</autoFilter>${sorting}`);
  });

  test("gives them the looks of its first header and of its column of texts, whatever was there", async () => {
    const styled = changed(await register(), SHEET, (text) =>
      text.replace(/(<row r="3".*?)<\/row>/, '$1<c r="D3" s="1"/></row>'),
    );
    await styled.write(widen(["Ghi chú"]));
    expect(lookAt(styled, 1, 3)).toEqual(lookAt(styled, 1, 0));
    expect(lookAt(styled, 1, 3)).toMatchObject({ bold: true, fill: "DDEBF7", border: true });
    for (const row of [2, 3]) expect(lookAt(styled, row, 3)).toEqual(lookAt(styled, 2, 1));
    expect(lookAt(styled, 3, 3)).toMatchObject({ format: "@", border: true, wrap: true });
    expect(lookAt(styled, 4, 3)).toBeUndefined();
  });

  test("makes them columns of texts where it has none", async () => {
    const workbook = await register({ Tên: "number" });
    const styled = lookAt(workbook, 2, 2);
    await workbook.write(widen(["Ghi chú"]));
    expect(lookAt(workbook, 2, 3)).toEqual({ ...styled, format: "@" });
    expect(lookAt(workbook, 2, 2)).toEqual(styled);
  });

  test("gives them their widths, and leaves those of others", async () => {
    const spans =
      '<cols><col min="1" max="4" width="13" customWidth="1"/><col min="5" max="9" width="6" hidden="1"/></cols>';
    const plain = changed(await register(), SHEET, (text) => text.replace(/<cols>.*<\/cols>/, spans));
    await plain.write(widen(["Ghi chú", "Nguồn"]));
    expect(part(plain, SHEET)).toContain(
      '<cols><col min="1" max="3" width="13" customWidth="1"/>' +
        '<col min="4" max="4" width="21" customWidth="1"/><col min="5" max="5" width="21" customWidth="1"/>' +
        '<col min="6" max="9" width="6" hidden="1"/></cols>',
    );
    expect(part(plain, SHEET)).toContain('<dimension ref="A1:E6"/>');
  });

  test("has them above its totals, which stay as they are", async () => {
    const totalled = changed(await register(), TABLE, (text) =>
      text
        .replace('totalsRowShown="0"', 'totalsRowCount="1"')
        .replace('<autoFilter ref="A2:C4"/>', '<autoFilter ref="A2:C3"/>'),
    );
    await totalled.write(widen(["Ghi chú"]));
    expect(part(totalled, TABLE)).toMatch(/ref="A2:D4".*<autoFilter ref="A2:D3"\/>/);
    expect(part(totalled, SHEET)).not.toContain('r="D4"');
  });

  test("may grow by the same plan: new rows have the new columns", async () => {
    const workbook = await register();
    const growths = [{ table: "So", from: BOX, rows: 1 }];
    const cells = [{ sheet: "Sổ", row: 4, column: 3, value: "Có" }];
    await workbook.write({ ...widen(["Ghi chú"]), growths, cells });
    expect((await outlineOf(workbook)).tables[0]?.box).toEqual({ ...BOX, bottom: 4, right: 3 });
    expect((await cellsOf(workbook, ["Sổ"]))[0]?.cells[4]).toEqual([null, null, 8, "Có"]);
    expect(lookAt(workbook, 4, 3)).toMatchObject({ format: "@", border: true });
  });

  test("takes another header that the same plan writes there", async () => {
    const workbook = await register();
    const cells = [{ sheet: "sổ", row: 1, column: 3, value: "Tên khác" }];
    await workbook.write({ ...widen(["Ghi chú"]), cells });
    expect((await outlineOf(workbook)).tables[0]?.columns.at(-1)).toBe("Tên khác");
    expect(part(workbook, SHEET).match(/r="D2"/g)).toHaveLength(1);
  });

  test("changes nothing where it has them all", async () => {
    const workbook = await register();
    const before = workbook.toBytes();
    await workbook.write(widen(["TÊN", "khóa"]));
    expect(part(workbook, SHEET)).toBe(strFromU8(unzipSync(before)[SHEET]!));
    expect(part(workbook, TABLE)).toBe(strFromU8(unzipSync(before)[TABLE]!));
  });
});

describe("a table gets no columns", () => {
  test("when it is elsewhere by now", async () => {
    const plan = widen(["Ghi chú"], { ...BOX, bottom: 4 });
    expect(await refused(await register(), plan)).toMatchObject({
      code: "changed-meanwhile",
      details: { sheet: "Sổ", cell: "A2" },
    });
  });

  test.each([
    ["a value", '<c r="E4"><v>1</v></c>'],
    ["a formula that no program has calculated", '<c r="E4"><f>1+1</f></c>'],
  ])("where %s is beside it", async (_what, cell) => {
    const workbook = changed(await register(), SHEET, (text) =>
      text.replace(/(<row r="4".*?)<\/row>/, `$1${cell}</row>`),
    );
    expect(await refused(workbook, widen(["Ghi chú", "Nguồn"]))).toMatchObject({
      code: "beside-table-taken",
      details: { sheet: "Sổ", cell: "E4" },
    });
    await workbook.write(widen(["Ghi chú"]));
  });

  test("where blank cells beside it are merged", async () => {
    const workbook = changed(await register(), SHEET, (text) =>
      text.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="D1:F2"/></mergeCells>'),
    );
    expect(await refused(workbook, widen(["Ghi chú"]))).toMatchObject({
      code: "beside-table-taken",
      details: { sheet: "Sổ", cell: "D2" },
    });
  });
});

async function savedWide(): Promise<string> {
  const workbook = await register({ Tên: "number" });
  const growths = [{ table: "So", from: BOX, rows: 1 }];
  const cells = [{ sheet: "Sổ", row: 4, column: 3, value: "=1+1" }];
  await workbook.write({ ...widen(["Một & hai", "Dòng 1\nDòng 2", "2026"]), growths, cells });
  const file = join(mkdtempSync(join(tmpdir(), "widening-")), "wide.xlsx");
  writeFileSync(file, workbook.toBytes());
  return file;
}

needsSchemas("a widened table", () => {
  it("is in a workbook that Excel opens without repair", async () => {
    expect(checkXlsx([await savedWide()])).toEqual([]);
  });
});

needsLibreOffice("a widened table", () => {
  it("is there with its columns when LibreOffice has saved it", async () => {
    const [file = ""] = convert([await savedWide()], "xlsx");
    const workbook = openXlsx(readFileSync(file));
    const [there] = (await outlineOf(workbook)).tables;
    expect(there?.columns).toEqual(["Số", "Tên", "Khóa", "Một & hai", "Dòng 1\nDòng 2", "2026"]);
    expect((await cellsOf(workbook, ["Sổ"]))[0]?.cells[4]?.[3]).toBe("=1+1");
  });
});
