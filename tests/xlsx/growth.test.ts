import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { strFromU8, unzipSync } from "fflate";

import type { Trouble } from "../../src/workbook/trouble";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx/index";
import { cellsOf, outlineOf } from "../looking";
import { checkXlsx } from "../libreoffice";
import { needsSchemas } from "../needs";
import { always, sheetPlan, table, workbookPlan } from "./plans";

const BOX = { top: 0, left: 0, bottom: 2, right: 2 };
const grow = (rows: number): Partial<WorkbookPlan> => ({ growths: [{ table: "So", from: BOX, rows }] });

/** Mã and Tên are typed, Khóa is calculated; Mã has a drop-down. */
async function register(): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate: always(8) });
  const block = table(
    "So",
    ["Mã", "Tên", "Khóa"],
    [
      ["1", "An", null],
      ["2", "Bình", null],
    ],
    { Khóa: "1+1" },
  );
  if (block.kind !== "table") throw new Error("not a table");
  const [code, ...others] = block.columns;
  const listed = { ...code!, validation: { rule: { kind: "list", source: "DS" }, onError: "stop" } as const };
  const sheets = [sheetPlan("Sổ", [{ ...block, columns: [listed, ...others] }])];
  await workbook.write(workbookPlan({ sheets }));
  return workbook;
}

async function trouble(plan: Partial<WorkbookPlan>): Promise<Partial<Trouble>> {
  const workbook = await register();
  const before = workbook.toBytes();
  const caught: unknown = await workbook.write(workbookPlan(plan)).then(
    () => "nothing",
    (error: unknown) => error,
  );
  expect(workbook.toBytes()).toEqual(before);
  return caught as Trouble;
}

test("a table gets rows at its end, with the calculated column, and they are written into", async () => {
  const workbook = await register();
  const cells = [{ sheet: "Sổ", row: 3, column: 1, value: "Chi" }];
  await workbook.write(workbookPlan({ ...grow(2), cells }));
  expect((await outlineOf(workbook)).tables[0]?.box).toEqual({ ...BOX, bottom: 4 });
  expect((await cellsOf(workbook, ["Sổ"]))[0]?.cells.slice(3)).toEqual([
    [null, "Chi", 8],
    [null, null, 8],
  ]);
});

test("drop-downs and formats reach the new rows", async () => {
  const workbook = await register();
  await workbook.write(workbookPlan(grow(2)));
  const sheet = openSheet(workbook);
  expect(sheet).toContain('sqref="A2:A5"');
  const styleOf = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1];
  expect(styleOf("B5")).toBe(styleOf("B3"));
});

test("what is typed into a calculated column of a new row stays", async () => {
  const workbook = await register();
  const cells = [{ sheet: "Sổ", row: 3, column: 2, value: "của tôi" }];
  await workbook.write(workbookPlan({ ...grow(2), cells }));
  const rows = (await cellsOf(workbook, ["Sổ"]))[0]?.cells;
  expect([rows?.[3]?.[2], rows?.[4]?.[2]]).toEqual(["của tôi", 8]);
});

test("a fill of the calculated column covers the new rows once", async () => {
  const workbook = await register();
  await workbook.write(
    workbookPlan({ ...grow(1), columns: [{ table: "So", column: "Khóa", formula: "2+2" }] }),
  );
  expect(openSheet(workbook).match(/r="C4"/g)).toHaveLength(1);
});

test("what lies below the table stops it", async () => {
  const workbook = await register();
  await workbook.write(workbookPlan({ cells: [{ sheet: "Sổ", row: 4, column: 1, value: "ghi chú" }] }));
  await expect(workbook.write(workbookPlan(grow(2)))).rejects.toMatchObject({
    code: "below-table-taken",
    details: { sheet: "Sổ", cell: "B5" },
  });
  await workbook.write(workbookPlan(grow(1)));
});

test("a table that is elsewhere by now is not grown", async () => {
  const growths = [{ table: "So", from: { ...BOX, bottom: 1 }, rows: 1 }];
  expect(await trouble({ growths })).toMatchObject({ code: "changed-meanwhile", details: { sheet: "Sổ" } });
});

test("an anchor that has changed stops the whole plan", async () => {
  const cells = [{ sheet: "Sổ", row: 1, column: 1, value: "Ân" }];
  const anchors = [
    { sheet: "Sổ", row: 1, column: 0, value: "1" },
    { sheet: "Sổ", row: 2, column: 1, value: "Bình tĩnh" },
  ];
  expect(await trouble({ cells, anchors })).toMatchObject({
    code: "changed-meanwhile",
    details: { sheet: "Sổ", cell: "B3" },
  });
});

test("anchors that hold let it through; an empty cell is an anchor too", async () => {
  const workbook = await register();
  const anchors = [
    { sheet: "Sổ", row: 1, column: 1, value: "An" },
    { sheet: "Sổ", row: 3, column: 0, value: null },
  ];
  await workbook.write(workbookPlan({ ...grow(1), anchors }));
  expect((await outlineOf(workbook)).tables[0]?.box.bottom).toBe(3);
});

needsSchemas("a grown table", () => {
  it("is in a workbook that Excel opens without repair", async () => {
    const workbook = await register();
    await workbook.write(workbookPlan(grow(3)));
    const file = join(mkdtempSync(join(tmpdir(), "growth-")), "grown.xlsx");
    writeFileSync(file, workbook.toBytes());
    expect(checkXlsx([file])).toEqual([]);
  });
});

function openSheet(workbook: XlsxWorkbook): string {
  return strFromU8(unzipSync(workbook.toBytes())["xl/worksheets/sheet1.xml"]!);
}
