import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { calculate } from "../../src/calculating";
import type { Box } from "../../src/workbook/address";
import type { TableMaking, WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/value";
import type { SheetCells } from "../../src/workbook/workbook";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { checkXlsx } from "../libreoffice";
import { needsSchemas } from "../needs";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeDoors, type Door, DOORS, EXCEL, FILES } from "./doors";
import { seen, type SeenSheet } from "./seen";

jest.setTimeout(60_000);
afterEach(closeDoors);

const head = (value: string) => ({ value, style: "head" });
const text = (value: string) => ({ value, style: "text" });
const number = (value: number) => ({ value, style: "number" });

/** Under a header of two rows two people with a calculated age; the register that was set up; one sheet that looks at both. */
const PLAN = workbookPlan({
  sheets: [
    sheetPlan("Sổ", [lines([{ value: "SỔ THEO DÕI", style: "title" }]), table("So", ["Mã", "Số"], [])]),
    sheetPlan("DS cũ", [
      lines(
        [{ value: "TRUNG TÂM", style: "title" }],
        [head("STT"), head("Họ tên"), head("Ngày sinh"), head(""), head("Tuổi")],
        [null, null, head("Nam"), head("Nữ"), null],
        [number(1), text("An"), number(1950), text(""), { formula: "2026-C4", style: "number" }],
        [null, null],
        [number(2), text("Bình"), text(""), number(1960), { formula: "2026-D6", style: "number" }],
        [],
        [null, text("Người lập biểu")],
      ),
    ]),
    sheetPlan("Xem", [
      lines([
        { formula: "COUNTA('Sổ'!$A$1)+COUNTA('DS cũ'!A1)", style: "number" },
        { formula: `IF(LEN("'Sổ'!A1")=7,1,0)`, style: "number" },
      ]),
    ]),
  ],
  names: [
    { name: "Cu", refersTo: "'Sổ'!$A$1" },
    { name: "Giu", refersTo: "'DS cũ'!$A$1" },
  ],
});

const MERGES = ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"];
const FILTER = '<autoFilter ref="A3:E6"/>';

/** That workbook with what no plan of ours makes. */
async function file(merges = MERGES, filter = FILTER, plan: WorkbookPlan = PLAN): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  await workbook.write(plan);
  const parts = unzipSync(workbook.toBytes());
  const sheet = "xl/worksheets/sheet2.xml";
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const merged = merges.length > 0 ? `<mergeCells count="${String(merges.length)}">${list}</mergeCells>` : "";
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace("</sheetData>", `</sheetData>${filter}${merged}`));
  const book = "xl/workbook.xml";
  const local = `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'DS cũ'!$A$3:$E$6</definedName>`;
  const named = strFromU8(parts[book]!).replace("<definedNames>", `<definedNames>${filter && local}`);
  parts[book] = strToU8(named);
  return zipSync(parts);
}

const BOX = box(2, 0, 5, 4);

const MAKING: TableMaking = {
  sheet: "DS cũ",
  table: "So",
  box: BOX,
  headers: ["STT", "Họ và tên", "Nam", "Nữ", "2026"],
  added: [
    { name: "Mã", width: 12, format: "@", values: ["007", null, "=1"] },
    { name: "Ngày vào", width: 14, format: "dd/mm/yyyy", values: [45_000] },
    { name: "Gấp đôi", width: 10, format: "#,##0", formula: "So[[#This Row],[STT]]*2" },
  ],
  instead: { name: "Sổ", top: 0, left: 0, cells: [["SỔ THEO DÕI"], ["Mã", "Số"]] },
};

const making = (change: Partial<TableMaking> = {}) => workbookPlan({ tables: [{ ...MAKING, ...change }] });

function box(top: number, left: number, bottom: number, right: number): Box {
  return { top, left, bottom, right };
}

async function through(door: Door, plan: WorkbookPlan): Promise<Uint8Array> {
  const { workbook, save } = await door.open(await file());
  await workbook().write(plan);
  return save();
}

async function sheetsAfter(plan: WorkbookPlan): Promise<[SeenSheet, SeenSheet]> {
  const [inFiles, inExcel] = [await through(FILES, plan), await through(EXCEL, plan)];
  const [one, other] = [seen(inFiles), seen(inExcel)];
  expect(other.order).toEqual(one.order);
  expect(other.names).toEqual(one.names);
  const [first, second] = [one.sheets["DS cũ"], other.sheets["DS cũ"]];
  if (!first || !second) throw new Error("the sheet is gone");
  return [first, second];
}

test("cells become the table of a register that gives way, the same through both doors", async () => {
  const [inFiles, inExcel] = await sheetsAfter(making());
  expect(inExcel).toEqual(inFiles);
  expect(inFiles.tables).toEqual([
    {
      name: "So",
      box: "$A$3:$H$6",
      hasHeader: true,
      hasTotals: false,
      columns: [
        ...[...MAKING.headers, "Mã", "Ngày vào"].map((name) => ({ name, formula: null })),
        { name: "Gấp đôi", formula: "So[[#This Row],[STT]]*2" },
      ],
    },
  ]);
  const { cells } = inFiles;
  expect([cells["A1"]?.value, cells["A2"]?.value, cells["C2"]?.value]).toEqual([
    "TRUNG TÂM",
    "STT",
    "Ngày sinh",
  ]);
  expect([cells["E4"]?.formula, cells["E6"]?.formula]).toEqual(["2026-C4", "2026-D6"]);
  expect([cells["F4"], cells["F6"]]).toMatchObject([
    { value: "007", look: { format: "@" } },
    { value: "=1", look: { format: "@" } },
  ]);
  expect(cells["G4"]).toMatchObject({ value: 45_000, look: { format: "dd/mm/yyyy" } });
  expect([cells["H4"]?.value, cells["H6"]?.value]).toEqual([2, 4]);
  expect(cells["B8"]?.value).toBe("Người lập biểu");
  expect(inFiles.widths).toMatchObject({ 5: 12, 6: 14, 7: 10 });
});

test("one formula in all rows is for new rows too", async () => {
  const { instead: _, ...kept } = MAKING;
  const plan = workbookPlan({ tables: [{ ...kept, table: "Khac", added: [], box: box(2, 0, 3, 4) }] });
  const [inFiles, inExcel] = await sheetsAfter(plan);
  expect(inExcel).toEqual(inFiles);
  expect(inFiles.tables[0]?.columns.map(({ formula }) => formula)).toEqual([
    ...[null, null, null, null],
    "2026-C4",
  ]);
});

describe.each(DOORS)("a table made by $name", (door) => {
  test("the sheet that gave way is gone, and what pointed to it says so", async () => {
    const book = seen(await through(door, making()));
    expect(book.order).toEqual(["DS cũ", "Xem"]);
    expect(book.names).toEqual({ Cu: "#REF!", Giu: "'DS cũ'!$A$1" });
    const cells = book.sheets["Xem"]?.cells;
    expect(cells?.["A1"]?.formula).toBe("COUNTA(#REF!)+COUNTA('DS cũ'!A1)");
    expect(cells?.["B1"]?.formula).toBe(`IF(LEN("'Sổ'!A1")=7,1,0)`);
  });

  test("no cell outside the header row says anything else", async () => {
    const before = openXlsx(await file()).whole().sheets[1]?.cells.values ?? [];
    const after = openXlsx(await through(door, making())).whole().sheets[0]?.cells.values ?? [];
    const plain = (value: CellValue | undefined) => (value === undefined || value === "" ? null : value);
    const changed = before.flatMap((line, row) =>
      [0, 1, 2, 3, 4].flatMap((column) =>
        plain(line[column]) === plain(after[row]?.[column]) ? [] : [[row, column]],
      ),
    );
    expect(changed).toEqual([
      [2, 0],
      [2, 1],
      [2, 4],
    ]);
  });

  test("what is merged above stays, what reached into the header and the filter are gone", async () => {
    const sheet = openXlsx(await through(door, making())).whole().sheets[0];
    expect(sheet?.merges).toEqual([box(0, 0, 0, 4), box(1, 2, 1, 3)]);
    expect(sheet?.filter).toBeNull();
  });

  test("without new columns, and where no sheet gives way", async () => {
    const { instead: _, ...kept } = MAKING;
    const plan = workbookPlan({ tables: [{ ...kept, table: "Khac", added: [] }] });
    const book = seen(await through(door, plan));
    expect(book.order).toEqual(["Sổ", "DS cũ", "Xem"]);
    expect(book.sheets["DS cũ"]?.tables).toMatchObject([{ name: "Khac", box: "$A$3:$E$6" }]);
  });

  needsSchemas("the file", () => {
    test("is one that Excel opens without repair", async () => {
      const path = join(mkdtempSync(join(tmpdir(), "making-")), "made.xlsx");
      // The check dislikes names that lead nowhere, which Excel keeps.
      const names = PLAN.names.filter(({ name }) => name !== "Cu");
      const { workbook, save } = await door.open(await file(MERGES, FILTER, { ...PLAN, names }));
      await workbook().write(making());
      writeFileSync(path, await save());
      expect(checkXlsx([path])).toEqual([]);
    });
  });

  it.each<
    [string, Partial<TableMaking>, object, { merges?: string[]; filter?: string; cells?: SheetCells }?]
  >([
    ["a sheet that is not there", { sheet: "Không" }, { code: "sheet-missing" }],
    [
      "merged cells among the entries",
      {},
      { code: "merged-cells", details: { sheet: "DS cũ", cell: "B4" } },
      { merges: ["B4:B5"] },
    ],
    [
      "cells beside the entries",
      { box: box(2, 0, 5, 3), headers: MAKING.headers.slice(0, 4) },
      { code: "beside-table-taken", details: { sheet: "DS cũ", cell: "E4" } },
      { merges: [] },
    ],
    [
      "rows that a filter may hide",
      {},
      { code: "sheet-filtered", details: { sheet: "DS cũ" } },
      {
        filter:
          '<autoFilter ref="A3:E6"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
      },
    ],
    [
      "a register that somebody has written into since",
      { instead: { name: "Sổ", top: 0, left: 0, cells: [["SỔ THEO DÕI"], ["Mã", "Số", "Thêm"]] } },
      { code: "changed-meanwhile", details: { sheet: "Sổ" } },
    ],
    [
      "a table of that name elsewhere",
      { instead: { name: "Xem", top: 0, left: 0, cells: [] } },
      { code: "table-name-taken", details: { value: "So" } },
    ],
  ])("refuses %s, and nothing has changed", async (_name, change, trouble, given = {}) => {
    const bytes = await file(given.merges ?? MERGES, given.filter ?? FILTER);
    const { workbook, save } = await door.open(bytes);
    await expect(workbook().write(making(change))).rejects.toMatchObject(trouble);
    expect(seen(await save())).toEqual(seen(bytes));
  });

  test("a sheet that gives way may be very hidden", async () => {
    const [first, ...others] = PLAN.sheets;
    if (!first) throw new Error("there is no register");
    const hidden = { ...PLAN, sheets: [{ ...first, visibility: "veryHidden" as const }, ...others] };
    const { workbook, save } = await door.open(await file(MERGES, FILTER, hidden));
    await workbook().write(making());
    expect(seen(await save()).order).toEqual(["DS cũ", "Xem"]);
  });

  test("refuses to take a sheet away with a second table on it", async () => {
    const [first, ...others] = PLAN.sheets;
    if (!first) throw new Error("there is no register");
    const two = { ...first, blocks: [...first.blocks, table("Them", ["Ghi chú"], [])] };
    const { workbook } = await door.open(await file(MERGES, FILTER, { ...PLAN, sheets: [two, ...others] }));
    const writing = workbook().write(making());
    await expect(writing).rejects.toMatchObject({ code: "sheet-not-empty", details: { sheet: "Sổ" } });
  });

  test("refuses to take a sheet away where the structure is locked", async () => {
    const locked = openXlsx(await file());
    locked.lockStructure();
    const { workbook } = await door.open(locked.toBytes());
    const writing = workbook().write(making());
    await expect(writing).rejects.toMatchObject({ code: "workbook-locked", details: { sheet: "Sổ" } });
  });

  test("refuses cells that are a table already", async () => {
    const { workbook } = await door.open(await file());
    await workbook().write(making());
    const { instead: _, ...again } = MAKING;
    const writing = workbook().write(workbookPlan({ tables: [{ ...again, table: "Nua" }] }));
    await expect(writing).rejects.toMatchObject({ code: "table-there", details: { cell: "A3" } });
  });

  test("refuses where another table stands beside", async () => {
    const { workbook } = await door.open(await file([], ""));
    const { instead: _, added: __, ...rest } = MAKING;
    const beside = { ...rest, table: "Ben", box: box(2, 5, 5, 6), headers: ["Một", "Hai"], added: [] };
    await workbook().write(workbookPlan({ tables: [beside] }));
    const writing = workbook().write(making());
    await expect(writing).rejects.toMatchObject({ code: "beside-table-taken", details: { cell: "F3" } });
  });

  test("a plan that contradicts itself is our mistake", async () => {
    const { workbook } = await door.open(await file());
    const wrong = (change: Partial<TableMaking>) => expect(workbook().write(making(change))).rejects;
    await wrong({ headers: ["STT"] }).toThrow("a header for each column");
    await wrong({ headers: ["A", "a", "b", "c", "d"] }).toThrow("two columns of one name");
    await wrong({ headers: ["A#", "a", "b", "c", "d"] }).toThrow("cannot be the name of a column");
    await wrong({ box: box(2, 0, 2, 4) }).toThrow("no rows");
  });
});

test("a protected sheet is told before anything is done in Excel", async () => {
  const protection = '<sheetProtection sheet="1"/>';
  const bytes = await file(MERGES, `${protection}${FILTER}`);
  const { workbook, save } = await EXCEL.open(bytes);
  const writing = workbook().write(making());
  await expect(writing).rejects.toMatchObject({ code: "sheet-protected", details: { sheet: "DS cũ" } });
  expect(seen(await save()).order).toEqual(["Sổ", "DS cũ", "Xem"]);
});

test("a sheet with notes does not give way in a file", async () => {
  const parts = unzipSync(await file());
  const rels = "xl/worksheets/_rels/sheet1.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  const note = `<Relationship Id="rId9" Type="${type}" Target="../comments1.xml"/></Relationships>`;
  parts[rels] = strToU8(strFromU8(parts[rels]!).replace("</Relationships>", note));
  parts["xl/comments1.xml"] = strToU8("<comments/>");
  const workbook = openXlsx(zipSync(parts));
  const writing = workbook.write(making());
  await expect(writing).rejects.toMatchObject({ code: "sheet-not-empty", details: { sheet: "Sổ" } });
});
