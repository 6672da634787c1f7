import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { TableShrinking, WorkbookPlan } from "../../src/workbook/plan";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { checkXlsx } from "../libreoffice";
import { cellsOf, outlineOf } from "../looking";
import { needsSchemas } from "../needs";
import { RELATIONS } from "./handmade";
import { always, lines, sheetPlan, table, workbookPlan } from "./plans";

const BOX = { top: 1, left: 0, bottom: 4, right: 2 };

/** Three rows under a title, with a calculated column, and a note two rows below. */
async function register(): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate: always(8) });
  const rows = ["An", "Bình", "Chi"].map((name, i) => [`00${String(i + 1)}`, name, null]);
  const block = table("So", ["Mã", "Tên", "Khóa"], rows, { Khóa: "1+1" });
  const title = lines([{ value: "SỔ", style: "title" }]);
  const note = lines([], [{ value: "ghi chú", style: "text" }]);
  await workbook.write(workbookPlan({ sheets: [sheetPlan("Sổ", [title, block, note])] }));
  return workbook;
}

const shrink = (rows: number, from: TableShrinking["from"] = BOX): WorkbookPlan =>
  workbookPlan({ shrinkings: [{ table: "so", from, rows }] });

async function seen(workbook: XlsxWorkbook) {
  const { box } = (await outlineOf(workbook)).tables[0]!;
  const [sheet] = await cellsOf(workbook, ["Sổ"]);
  const rows = sheet!.cells.map((row) => [...row.slice(0, row.findLastIndex((value) => value !== null) + 1)]);
  return { box, rows };
}

const part = (workbook: XlsxWorkbook, name: string) => strFromU8(unzipSync(workbook.toBytes())[name]!);

/** The same workbook with one part spelled otherwise. */
function changed(workbook: XlsxWorkbook, name: string, change: (text: string) => string): XlsxWorkbook {
  const parts = unzipSync(workbook.toBytes());
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return openXlsx(zipSync(parts), { calculate: always(8) });
}

describe("a table that gives up rows", () => {
  test("ends earlier, and what was in them is gone; below nothing moves", async () => {
    const workbook = await register();
    await workbook.write(shrink(2));
    const { box, rows } = await seen(workbook);
    expect(box).toEqual({ ...BOX, bottom: 2 });
    expect(rows).toEqual([["SỔ"], ["Mã", "Tên", "Khóa"], ["001", "An", 8], [], [], [], ["ghi chú"]]);
    expect(part(workbook, "xl/tables/table1.xml")).toContain('<autoFilter ref="A2:C3"/>');
    expect(part(workbook, "xl/worksheets/sheet1.xml").match(/<f>/g)).toHaveLength(1);
  });

  test.each([3, 99])("keeps one row without anything in it where all would go (%i)", async (rows) => {
    const workbook = await register();
    await workbook.write(shrink(rows));
    const after = await seen(workbook);
    expect(after.box).toEqual({ ...BOX, bottom: 2 });
    expect(after.rows).toEqual([["SỔ"], ["Mã", "Tên", "Khóa"], [], [], [], [], ["ghi chú"]]);
  });

  test("is as it was before it grew", async () => {
    const workbook = await register();
    const before = await seen(workbook);
    await workbook.write(
      workbookPlan({
        growths: [{ table: "So", from: BOX, rows: 1 }],
        cells: [{ sheet: "Sổ", row: 5, column: 1, value: "Dũng" }],
      }),
    );
    expect((await seen(workbook)).rows[5]).toEqual([null, "Dũng", 8]);
    await workbook.write(shrink(1, { ...BOX, bottom: 5 }));
    expect(await seen(workbook)).toEqual(before);
  });

  test("lets go of what the same plan writes there, and keeps the rest of it", async () => {
    const workbook = await register();
    const cells = [
      { sheet: "sổ", row: 4, column: 1, value: "ở dòng đi" },
      { sheet: "Sổ", row: 2, column: 1, value: "ở dòng lại" },
    ];
    const formulas = [{ sheet: "Sổ", row: 4, column: 0, formula: "2+2" }];
    await workbook.write({ ...shrink(1), cells, formulas });
    const { rows } = await seen(workbook);
    expect([rows[2], rows[4]]).toEqual([["001", "ở dòng lại", 8], []]);
  });

  test("keeps drop-downs where they were", async () => {
    const plain = await register();
    const list = '<dataValidations count="1"><dataValidation type="list" sqref="A3:A5"/></dataValidations>';
    const workbook = changed(plain, "xl/worksheets/sheet1.xml", (text) =>
      text.replace("</sheetData>", `</sheetData>${list}`),
    );
    await workbook.write(shrink(1));
    expect(part(workbook, "xl/worksheets/sheet1.xml")).toContain(list);
  });

  test("remembers no longer having sorted the rows that left", async () => {
    const workbook = changed(await register(), "xl/tables/table1.xml", (text) =>
      text.replace(
        '<autoFilter ref="A2:C5"/>',
        '<autoFilter ref="A2:C5"/><sortState ref="A3:C5"><sortCondition ref="B3:B5"/></sortState>',
      ),
    );
    await workbook.write(shrink(1));
    expect(part(workbook, "xl/tables/table1.xml")).toContain(
      '<sortState ref="A3:C4"><sortCondition ref="B3:B4"/></sortState>',
    );
  });

  test("gives the others of a shared formula its text", async () => {
    const workbook = changed(await register(), "xl/worksheets/sheet1.xml", (text) =>
      text
        .replace(/(<c r="C5"[^>]*>)<f>1\+1<\/f>/, '$1<f t="shared" ref="C5:D5" si="0">A5+1</f>')
        .replace(/(<row r="5">.*?)<\/row>/, '$1<c r="D5"><f t="shared" si="0"/><v>3</v></c></row>'),
    );
    await workbook.write(shrink(1));
    expect(part(workbook, "xl/worksheets/sheet1.xml")).toContain('<c r="D5"><f>B5+1</f><v>3</v></c>');
  });
});

test("formulas that go are no longer in the order of calculation", async () => {
  const plain = await register();
  const chained = changed(
    changed(plain, "xl/_rels/workbook.xml.rels", (text) =>
      text.replace(
        "</R",
        `<Relationship Id="rId99" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></R`,
      ),
    ),
    "xl/calcChain.xml",
    () => "<calcChain/>",
  );
  await chained.write(shrink(1));
  expect(Object.keys(unzipSync(chained.toBytes()))).not.toContain("xl/calcChain.xml");
  expect(part(chained, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

describe("a table gives up nothing", () => {
  test("when it is elsewhere by now", async () => {
    const workbook = await register();
    const before = workbook.toBytes();
    await expect(workbook.write(shrink(1, { ...BOX, bottom: 5 }))).rejects.toMatchObject({
      code: "changed-meanwhile",
      details: { sheet: "Sổ", cell: "A2" },
    });
    expect(workbook.toBytes()).toEqual(before);
  });

  test("when it ends with totals", async () => {
    const workbook = changed(await register(), "xl/tables/table1.xml", (text) =>
      text.replace('totalsRowShown="0"', 'totalsRowCount="1"'),
    );
    await expect(workbook.write(shrink(1))).rejects.toMatchObject({
      code: "below-table-taken",
      details: { sheet: "Sổ", cell: "A6" },
    });
  });
});

needsSchemas("a shortened table", () => {
  it("is in a workbook that Excel opens without repair", async () => {
    const workbook = await register();
    await workbook.write(shrink(2));
    const file = join(mkdtempSync(join(tmpdir(), "shrinking-")), "shrunk.xlsx");
    writeFileSync(file, workbook.toBytes());
    expect(checkXlsx([file])).toEqual([]);
  });
});
