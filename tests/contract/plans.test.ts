import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { calculate } from "../../src/calculating";
import type { SheetCells } from "../../src/workbook/workbook";
import { newXlsx } from "../../src/xlsx";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeDoors, type Door, DOORS, EXCEL, FILES, plainFile } from "./doors";
import { seen } from "./seen";

jest.setTimeout(60_000);
afterEach(closeDoors);

/** A register of two rows, with a drop-down, a limit and a calculated column. */
const REGISTER = sheetPlan(
  "Sổ",
  [
    lines([{ value: "SỔ", style: "title" }]),
    {
      kind: "table",
      name: "So",
      columns: [
        { name: "Mã", headerStyle: "head", style: "text" },
        {
          name: "Số",
          headerStyle: "head",
          style: "number",
          validation: { rule: { kind: "number", min: 0, max: 9, whole: true }, onError: "stop" },
        },
        { name: "Gấp đôi", headerStyle: "head", style: "number", formula: "So[[#This Row],[Số]]*2" },
      ],
      rows: [
        ["007", 1, null],
        ["008", 2, null],
      ],
    },
  ],
  { conditionalFormats: [{ box: box(2, 0, 2, 1), formula: "$B3>1", style: { fill: "FFC7CE", bold: true } }] },
);
const BOX = box(1, 0, 3, 2);
/** The second is there already; one is a number, one has a line end. */
const NEW_COLUMNS = [
  { name: "2026", width: 12.5 },
  { name: "mã", width: 99 },
  { name: "Ghi chú\ncủa phòng", width: 30 },
];

describe("a plan gives the same through both doors", () => {
  it.each<[string, readonly WorkbookPlan[]]>([
    [
      "every kind of rule and look",
      [
        workbookPlan({
          sheets: [
            REGISTER,
            sheetPlan(
              "Đủ kiểu",
              [
                {
                  kind: "lines",
                  lines: [
                    {
                      cells: [{ value: 1, style: "date" }, null, { value: true, style: "head" }],
                      height: 40,
                    },
                    {
                      cells: [
                        { formula: "SUM(So[Số])", style: "number" },
                        { value: { error: "#N/A" }, style: "number" },
                      ],
                    },
                    { cells: [{ formula: "1+1", style: "text" }] },
                    {
                      cells: [
                        {
                          style: "text",
                          validation: {
                            rule: { kind: "any" },
                            prompt: { title: "Gợi ý", text: "Ghi gì cũng được" },
                            onError: "stop",
                          },
                        },
                        {
                          style: "date",
                          validation: {
                            rule: { kind: "date", min: 3654, max: "Han" },
                            error: { title: "Sai", text: "Ngày" },
                            onError: "warning",
                          },
                        },
                      ],
                    },
                  ],
                },
              ],
              {
                position: "first",
                visibility: "veryHidden",
                tabColor: "C00000",
                widths: [8.5, 30, 30],
                freeze: { rows: 2, columns: 0 },
                print: {
                  orientation: "landscape",
                  margins: { top: 25, bottom: 20, left: 35, right: 15 },
                  pageNumbers: false,
                  repeatRows: { first: 0, last: 1 },
                  breaks: [1, 2],
                },
                conditionalFormats: [
                  { box: box(0, 0, 3, 0), formula: "A1=1", style: { color: "C00000" } },
                  { box: box(0, 0, 0, 2), formula: "A1=2", style: { bold: false } },
                ],
              },
            ),
          ],
          names: [{ name: "Han", refersTo: "'Sổ'!$B$3" }],
        }),
      ],
    ],
    [
      "a table that grows, and what is written into its new rows",
      [
        workbookPlan({ sheets: [REGISTER] }),
        workbookPlan({
          growths: [{ table: "So", from: BOX, rows: 2 }],
          cells: [
            { sheet: "Sổ", row: 4, column: 0, value: "=009" },
            { sheet: "Sổ", row: 4, column: 1, value: 5 },
            { sheet: "Sổ", row: 5, column: 0, value: "010" },
          ],
          anchors: [{ sheet: "Sổ", row: 3, column: 0, value: "008" }],
        }),
      ],
    ],
    [
      "a table that gets columns, and what is written into them",
      [
        workbookPlan({ sheets: [REGISTER] }),
        workbookPlan({
          widenings: [{ table: "so", from: BOX, columns: NEW_COLUMNS }],
          cells: [
            { sheet: "sổ", row: 2, column: 3, value: "=009" },
            { sheet: "Sổ", row: 3, column: 4, value: "01/02" },
            { sheet: "Sổ", row: 3, column: 0, value: "009" },
          ],
          anchors: [{ sheet: "Sổ", row: 3, column: 0, value: "008" }],
        }),
      ],
    ],
    [
      "a table that gets columns and rows",
      [
        workbookPlan({ sheets: [REGISTER] }),
        workbookPlan({
          widenings: [{ table: "So", from: BOX, columns: NEW_COLUMNS }],
          growths: [{ table: "So", from: BOX, rows: 2 }],
          cells: [
            { sheet: "Sổ", row: 4, column: 0, value: "=009" },
            { sheet: "Sổ", row: 4, column: 3, value: "1/2" },
            { sheet: "Sổ", row: 5, column: 4, value: "=1" },
          ],
        }),
      ],
    ],
    [
      "a table that has the columns already",
      [
        workbookPlan({ sheets: [REGISTER] }),
        workbookPlan({
          widenings: [{ table: "So", from: BOX, columns: ["MÃ", "số"].map((name) => ({ name, width: 3 })) }],
          growths: [{ table: "So", from: BOX, rows: 1 }],
        }),
      ],
    ],
    [
      "cells, formulas, filled columns and names that move",
      [
        workbookPlan({ sheets: [REGISTER], names: [{ name: "Han", refersTo: "'Sổ'!$B$3" }] }),
        workbookPlan({
          cells: [
            { sheet: "sổ", row: 2, column: 0, value: "'05/11" },
            { sheet: "Sổ", row: 3, column: 1, value: null },
            { sheet: "Trang tính1", row: 5, column: 3, value: "1/2" },
            { sheet: "Trang tính1", row: 5, column: 4, value: "(1) việc" },
          ],
          formulas: [{ sheet: "Trang tính1", row: 0, column: 3, formula: "SUM(So[Số])" }],
          columns: [{ table: "so", column: "Gấp đôi", formula: "So[[#This Row],[Số]]*3" }],
          names: [{ name: "han", refersTo: "'Sổ'!$B$4" }],
        }),
      ],
    ],
    [
      "a sheet that is made anew, smaller than it was",
      [
        workbookPlan({ sheets: [REGISTER] }),
        workbookPlan({
          sheets: [{ ...sheetPlan("Sổ", [table("So", ["Mã", "Khác"], [["1", "2"]])]), mode: "replace" }],
        }),
      ],
    ],
  ])("%s", async (_name, plans) => {
    const [inFiles, inExcel] = [await written(FILES, plans), await written(EXCEL, plans)];
    expect(inExcel).toEqual(inFiles);
  });

  it("keeps every text as it is", async () => {
    const texts = ODD_TEXTS.map((value) => [
      { value, style: "text" },
      { value, style: "plain" },
    ]);
    const plan = workbookPlan({
      sheets: [sheetPlan("Chữ", [lines(...texts)], { styles: { text: { format: "@" }, plain: {} } })],
    });
    for (const door of DOORS) {
      const { workbook } = await door.open(await plainFile());
      await workbook().write(plan);
      const [cells] = (await workbook().read([{ sheet: "Chữ" }])).sheets;
      expect(cells?.cells.map(([text, plain]) => [text, plain])).toEqual(
        ODD_TEXTS.map((text) => [text, text]),
      );
    }
  });

  it.each([false, true])("tells whether a workbook counts from 1904: %s", async (from1904) => {
    const file = from1904 ? countingFrom1904(await plainFile()) : await plainFile();
    for (const door of DOORS) {
      const { workbook } = await door.open(file);
      expect((await workbook().contents()).date1904).toBe(from1904);
    }
  });
});

describe.each(DOORS)("ends of pages, through $name", (door) => {
  it("are those of the plan, however often and over what it is written", async () => {
    const { workbook, save } = await door.open(await plainFile());
    const write = async (mode: "create" | "replace", breaks: readonly number[]) => {
      const plain = sheetPlan("Giấy", [lines(...[1, 2, 3, 4].map((value) => [{ value, style: "number" }]))]);
      const print = { ...plain.print, ...(breaks.length > 0 ? { breaks } : {}) };
      await workbook().write(workbookPlan({ sheets: [{ ...plain, mode, print }] }));
      return seen(await save()).sheets["Giấy"]?.breaks;
    };
    expect(await write("create", [1, 3])).toEqual([1, 3]);
    expect(await write("replace", [1, 3])).toEqual([1, 3]);
    expect(await write("replace", [2])).toEqual([2]);
    expect(await write("replace", [])).toEqual([]);
  });

  it("stay where people put them on other sheets", async () => {
    const { workbook, save } = await door.open(brokenAfter(await plainFile(), [3, 7]));
    await workbook().write(
      workbookPlan({ sheets: [sheetPlan("Giấy", [lines([{ value: 1, style: "number" }])])] }),
    );
    expect(seen(await save()).sheets["Trang tính1"]?.breaks).toEqual([3, 7]);
  });
});

describe.each(DOORS)("what is as it was read, through $name", (door) => {
  it("lets a plan through, errors and cells beside them too", async () => {
    const { workbook } = await door.open(await plainFile());
    const odd = [{ value: 1 }, { value: { error: "#N/A" } }, { value: "" }, {}];
    await workbook().write(
      workbookPlan({ sheets: [sheetPlan("Lẻ", [lines(odd.map((cell) => ({ ...cell, style: "text" })))])] }),
    );
    const [read] = (await workbook().read([{ sheet: "Lẻ" }])).sheets;
    const anchors = odd.map((_, column) => {
      return { sheet: "Lẻ", row: 0, column, value: read?.cells[0]?.[column] ?? null };
    });
    expect(anchors[1]?.value).toEqual({ error: "#N/A" });
    await workbook().write(
      workbookPlan({ anchors, cells: [{ sheet: "Lẻ", row: 1, column: 0, value: "xong" }] }),
    );
    expect((await workbook().read([{ sheet: "Lẻ" }])).sheets[0]?.cells[1]?.[0]).toBe("xong");
  });
});

describe.each(DOORS)("a table that has got its columns, through $name", (door) => {
  it("is found elsewhere by the same plan, and has them all by a plan made anew", async () => {
    const { workbook, save } = await door.open(await plainFile());
    await workbook().write(workbookPlan({ sheets: [REGISTER] }));
    const widen = (from: typeof BOX) =>
      workbook().write(workbookPlan({ widenings: [{ table: "So", from, columns: NEW_COLUMNS }] }));
    await widen(BOX);
    const before = seen(await save());
    expect(before.sheets["Sổ"]?.tables[0]?.columns.map(({ name }) => name)).toEqual([
      "Mã",
      "Số",
      "Gấp đôi",
      "2026",
      "Ghi chú\ncủa phòng",
    ]);
    await expect(widen(BOX)).rejects.toMatchObject({ code: "changed-meanwhile" });
    await widen({ ...BOX, right: 4 });
    expect(seen(await save())).toEqual(before);
  });

  it.each([
    [3, "2026", null],
    [3, "Ghi chú\ncủa phòng", "D2"],
    [4, "2026", "E2"],
  ])(
    "takes over a header that stands in its place, and no other: column %i, %s",
    async (column, value, cell) => {
      const { workbook } = await door.open(await plainFile());
      const cells = [{ sheet: "Sổ", row: 1, column, value }];
      await workbook().write(workbookPlan({ sheets: [REGISTER] }));
      await workbook().write(workbookPlan({ cells }));
      const writing = workbook().write(
        workbookPlan({ widenings: [{ table: "So", from: BOX, columns: NEW_COLUMNS }] }),
      );
      if (cell === null) await writing;
      else await expect(writing).rejects.toMatchObject({ code: "beside-table-taken", details: { cell } });
      const right = (await workbook().read([])).outline.tables[0]?.box.right;
      expect(right).toBe(cell === null ? 4 : 2);
    },
  );
});

describe.each(DOORS)("what is refused by $name", (door) => {
  it.each<[string, Partial<WorkbookPlan>, object]>([
    ["a sheet that is there", { sheets: [REGISTER] }, { code: "sheet-exists", details: { sheet: "Sổ" } }],
    [
      "a table's name that is taken",
      { sheets: [{ ...REGISTER, name: "Sổ 2" }] },
      { code: "table-name-taken" },
    ],
    [
      "a sheet that is not there",
      { cells: [{ sheet: "Không", row: 0, column: 0, value: 1 }] },
      { code: "sheet-missing" },
    ],
    [
      "a table that is not there",
      { columns: [{ table: "Khong", column: "x", formula: "1" }] },
      { code: "table-missing" },
    ],
    [
      "a column that is not there",
      { columns: [{ table: "So", column: "x", formula: "1" }] },
      { code: "field-missing" },
    ],
    [
      "a cell that somebody changed",
      {
        anchors: [{ sheet: "Sổ", row: 3, column: 0, value: "009" }],
        names: [{ name: "Moi", refersTo: "'Sổ'!$A$1" }],
      },
      { code: "changed-meanwhile", details: { sheet: "Sổ", cell: "A4" } },
    ],
    [
      "a table that somebody made longer",
      { growths: [{ table: "So", from: { ...BOX, bottom: 2 }, rows: 1 }] },
      { code: "changed-meanwhile", details: { sheet: "Sổ" } },
    ],
    [
      "a table that somebody made wider",
      { widenings: [{ table: "So", from: { ...BOX, right: 1 }, columns: NEW_COLUMNS }] },
      { code: "changed-meanwhile", details: { sheet: "Sổ" } },
    ],
    [
      "a table without room beside",
      {
        widenings: [{ table: "So", from: BOX, columns: [...NEW_COLUMNS, { name: "Ba", width: 9 }] }],
        names: [{ name: "Moi", refersTo: "'Sổ'!$A$1" }],
      },
      { code: "beside-table-taken", details: { sheet: "Sổ", cell: "F3" } },
    ],
    [
      "a table without room for new rows in its new columns",
      {
        widenings: [{ table: "So", from: BOX, columns: NEW_COLUMNS }],
        growths: [{ table: "So", from: BOX, rows: 2 }],
      },
      { code: "below-table-taken", details: { sheet: "Sổ", cell: "D6" } },
    ],
    [
      "a table without room below",
      { growths: [{ table: "So", from: BOX, rows: 4 }], names: [{ name: "Moi", refersTo: "'Sổ'!$A$1" }] },
      { code: "below-table-taken", details: { sheet: "Sổ", cell: "B7" } },
    ],
  ])("%s", async (_name, plan, trouble) => {
    const { workbook, save } = await door.open(await plainFile());
    await workbook().write(workbookPlan({ sheets: [REGISTER] }));
    const theirs = [
      [6, 1],
      [2, 5],
      [5, 3],
    ].map(([row = 0, column = 0]) => ({ sheet: "Sổ", row, column, value: "của ai đó" }));
    await workbook().write(workbookPlan({ cells: theirs }));
    const before = seen(await save());
    await expect(workbook().write(workbookPlan(plan))).rejects.toMatchObject(trouble);
    expect(seen(await save())).toEqual(before);
  });

  it("reading a sheet that is not there", async () => {
    const { workbook } = await door.open(await plainFile());
    await expect(workbook().read([{ sheet: "Không" }])).rejects.toMatchObject({ code: "sheet-missing" });
  });
});

describe("what both doors read", () => {
  it("is the same contents, places and cells", async () => {
    const workbook = newXlsx({ calculate });
    await workbook.write(
      workbookPlan({ sheets: [REGISTER], names: [{ name: "Han", refersTo: "'Sổ'!$B$3" }] }),
    );
    const file = workbook.toBytes();
    const areas = [{ sheet: "sổ" }, { sheet: "Sổ", rows: { first: 2, last: 2 } }];
    const [inFiles, inExcel] = await Promise.all(
      DOORS.map(async (door) => {
        const opened = (await door.open(file)).workbook();
        const { outline, sheets } = await opened.read(areas);
        return { contents: await opened.contents(), outline, sheets: sheets.map(withoutTails) };
      }),
    );
    expect(inExcel).toEqual(inFiles);
  });
});

const ODD_TEXTS = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "\tx",
  "'x",
  "''",
  "007",
  "1,5",
  "5%",
  "$5",
  "(1)",
  "1/2",
  "05/11/2026",
  "2026-11-05",
  "10:30",
  "1e5",
  "TRUE",
  "false",
  "Jan 5",
  "5 May",
  "March 2026",
  "#chú thích",
  " x",
  "x ",
  "Trần Thị Đào",
  "“trích”",
  "…",
  "012345678901",
  "Dòng 1\nDòng 2",
  "TRUE rồi",
  "Marie",
  "＝1",
];

function countingFrom1904(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const changed = workbook.replace("<workbookPr/>", '<workbookPr date1904="1"/>');
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(changed) });
}

/** The file whose first sheet begins pages with these rows; Excel's own guess beside them is no wish of anybody. */
function brokenAfter(file: Uint8Array, rows: readonly number[]): Uint8Array {
  const parts = unzipSync(file);
  const sheet = "xl/worksheets/sheet1.xml";
  const wanted = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join("");
  const text = strFromU8(parts[sheet]!).replace(
    "</worksheet>",
    `<rowBreaks count="3" manualBreakCount="2"><brk id="1" max="16383"/>${wanted}</rowBreaks></worksheet>`,
  );
  return zipSync({ ...parts, [sheet]: strToU8(text) });
}

async function written(door: Door, plans: readonly WorkbookPlan[]) {
  const { workbook, save } = await door.open(await plainFile());
  for (const plan of plans) await workbook().write(plan);
  return seen(await save());
}

/** Rows may end where nothing follows any more. */
function withoutTails({ cells, ...sheet }: SheetCells): SheetCells {
  const ends = cells.map((row) => row.findLastIndex((value) => value !== null) + 1);
  return { ...sheet, cells: cells.map((row, r) => row.slice(0, ends[r])) };
}

function box(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}
