import type { Box } from "../../src/workbook/address";
import type {
  Dressing,
  LookArea,
  LookCopy,
  Page,
  SeenValidation,
  SheetLook,
} from "../../src/workbook/dressing";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { lines, sheetPlan, styles, table, workbookPlan } from "../xlsx/plans";
import { closeDoors, type Door, DOORS, EXCEL, FILES, plainFile } from "./doors";
import { seen } from "./seen";

jest.setTimeout(60_000);
afterEach(closeDoors);

const box = (top: number, left: number, bottom: number, right: number): Box => ({ top, left, bottom, right });

/** A register as somebody kept it: numbers among texts, two rules in one column, colours here and there. */
const MESSY = workbookPlan({
  sheets: [
    sheetPlan(
      "Sổ",
      [
        lines([{ value: "SỔ THEO DÕI", style: "title" }]),
        {
          ...registerBlock(),
          exceptions: [
            { row: 1, column: 0, style: "loud" },
            { row: 3, column: 2, style: "loud" },
          ],
        },
        lines([]),
        lines(
          ...[9, 8].map((most) => [
            {
              value: most,
              style: "number",
              validation: {
                rule: { kind: "number", min: 0, max: most, whole: true } as const,
                onError: "warning" as const,
                error: { title: "Sai", text: "Số nhỏ thôi" },
              },
            },
          ]),
        ),
      ],
      {
        styles: {
          ...styles,
          loud: { fill: "FFC000", color: "C00000", italic: true, size: 9, font: "Arial" },
        },
        widths: [5, 40, 8],
        freeze: { rows: 1, columns: 0 },
        conditionalFormats: [{ box: box(2, 0, 5, 2), formula: "$A3=1", style: { fill: "FFC7CE" } }],
      },
    ),
  ],
});

function registerBlock() {
  const block = table(
    "So",
    ["Mã", "Ngày", "Số"],
    [
      ["007", 46_023, 1],
      ["008", 46_024, 2],
      ["009", "hôm qua", null],
      ["010", null, 4],
    ],
  );
  if (block.kind !== "table") throw new Error("not a table");
  const looks = ["text", "date", "number"];
  return {
    ...block,
    columns: block.columns.map((column, i) => ({
      ...column,
      style: looks[i] ?? "text",
      ...(i === 1
        ? {
            validation: {
              rule: { kind: "date", min: 43_831, max: 47_483 } as const,
              prompt: { title: "Ngày", text: "dd/mm/yyyy" },
              onError: "stop" as const,
            },
          }
        : {}),
    })),
  };
}

const LIST: SeenValidation = {
  type: "list",
  operator: "between",
  first: '"Có,Không"',
  second: null,
  ignoreBlank: true,
  dropDown: true,
  prompt: null,
  error: { title: "Chọn", text: "Chọn trong danh sách" },
  refuses: true,
  onError: "stop",
};
const DATE: SeenValidation = {
  type: "date",
  operator: "greaterThanOrEqual",
  first: 43_831,
  second: null,
  ignoreBlank: false,
  dropDown: true,
  prompt: { title: "Ngày", text: "Từ 01/01/2020" },
  error: null,
  refuses: true,
  onError: "information",
};
const LATER: SeenValidation = {
  ...DATE,
  type: "custom",
  operator: "between",
  first: "B3>$A$1+0*A3",
  refuses: false,
  prompt: null,
};

const PAGE: Page = {
  paper: "A3",
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 8, footer: 9 },
  zoom: { wide: 1, tall: null },
  repeatRows: { first: 1, last: 1 },
  centerHeader: "&P",
};

const DRESSED: Dressing = {
  sheet: "Sổ",
  styles: [
    { boxes: [box(0, 0, 0, 2)], style: { font: "Times New Roman", size: 14, bold: true, align: "center" } },
    {
      boxes: [box(1, 0, 1, 2)],
      style: {
        font: "Arial",
        size: 11,
        bold: true,
        fill: "DDEBF7",
        border: true,
        wrap: true,
        vertical: "center",
      },
    },
    {
      boxes: [box(2, 0, 5, 0), box(2, 2, 5, 2)],
      style: { font: "Arial", size: 11, border: true, format: "@", align: "left", vertical: "top" },
    },
    {
      boxes: [box(2, 1, 5, 1)],
      style: { font: "Arial", size: 11, border: true, format: "dd/mm/yyyy", color: "1F4E79", align: "right" },
    },
  ],
  widths: [
    { index: 0, size: 12 },
    { index: 1, size: 16 },
    { index: 2, size: 10 },
  ],
  heights: [
    { index: 1, size: 33 },
    { index: 4, size: 21 },
  ],
  validations: [
    { box: box(2, 0, 5, 0), validation: LIST },
    { box: box(2, 1, 3, 1), validation: DATE },
    { box: box(4, 1, 5, 1), validation: LATER },
    { box: box(7, 0, 8, 0), validation: null },
  ],
  filters: [{ table: "So", buttons: false }],
  freeze: { rows: 2, columns: 1 },
  page: PAGE,
};

const AREA: LookArea = {
  sheet: "Sổ",
  boxes: [
    box(0, 0, 0, 2),
    box(1, 0, 1, 2),
    box(2, 0, 5, 0),
    box(2, 1, 5, 1),
    box(2, 2, 5, 2),
    box(7, 0, 8, 0),
  ],
  columns: [2, 0, 1],
  rows: [4, 1],
  tables: ["so"],
};

/** Looks kept beside each other on a hidden sheet, and back. */
const KEPT = [box(0, 0, 5, 2)];
const KEEP = sheetPlan("Giữ", [lines([{ value: "dáng cũ", style: "text" }])], { visibility: "veryHidden" });
const away: LookCopy[] = KEPT.map((one) => ({
  from: { sheet: "Sổ", box: one },
  to: { sheet: "Giữ", row: 3, column: 1 },
}));
const back: LookCopy[] = KEPT.map(({ top, left, bottom, right }) => ({
  from: { sheet: "Giữ", box: box(3, 1, 3 + bottom - top, 1 + right - left) },
  to: { sheet: "Sổ", row: top, column: left },
}));

async function opened(door: Door, ...plans: readonly WorkbookPlan[]) {
  const { workbook, save } = await door.open(await messyFile());
  for (const plan of plans) await workbook().write(plan);
  const look = async () => (await workbook().looks([AREA]))[0]!;
  return { workbook, save, look };
}

async function messyFile() {
  const file = await FILES.open(await plainFile());
  await file.workbook().write(MESSY);
  return file.save();
}

const dress = workbookPlan({ dressings: [DRESSED] });
/** What is asked to be put back: all that is no style. */
function restored({ boxes, widths, heights, filters, freeze, page }: SheetLook): WorkbookPlan {
  const validations = boxes.flatMap((one) => one.validations);
  const gone = AREA.boxes
    .flatMap((one) => rowsOf(one))
    .filter((one) => !validations.some((there) => covers(there.box, one)));
  const styleless: Dressing = {
    sheet: "Sổ",
    styles: [],
    widths,
    heights,
    validations: [...validations, ...gone.map((one) => ({ box: one, validation: null }))],
    filters,
    freeze,
    page,
  };
  return workbookPlan({ lookCopies: back, dressings: [styleless] });
}

function rowsOf({ top, left, bottom, right }: Box): Box[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => box(top + i, left, top + i, right));
}

function covers(outer: Box, { top, left, bottom, right }: Box): boolean {
  return outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;
}

describe("the same through both doors", () => {
  it.each<[string, readonly WorkbookPlan[]]>([
    ["a messy sheet", []],
    ["a dressed one", [dress]],
    ["one that is dressed twice", [dress, dress]],
    ["looks that are kept", [workbookPlan({ sheets: [KEEP], lookCopies: away })]],
    [
      "looks that are kept, and a dressing",
      [workbookPlan({ sheets: [KEEP], lookCopies: away, dressings: [DRESSED] })],
    ],
  ])("%s", async (_name, plans) => {
    const [files, excel] = [await opened(FILES, ...plans), await opened(EXCEL, ...plans)];
    expect(await excel.look()).toEqual(await files.look());
    expect(seenCells(await excel.save())).toEqual(seenCells(await files.save()));
  });
});

/** Without the conditional formats of the sheet with the kept looks: Excel copies them too. */
function seenCells(file: Uint8Array) {
  const book = seen(file);
  return Object.fromEntries(
    Object.entries(book.sheets).map(([name, { conditions, ...sheet }]) => [
      name,
      name === "Giữ" ? sheet : { conditions, ...sheet },
    ]),
  );
}

describe.each(DOORS)("through $name", (door) => {
  it("what a sheet was dressed in is what it looks like then", async () => {
    const { look } = await opened(door, dress);
    const { boxes, ...rest } = await look();
    expect(rest).toEqual({
      sheet: "Sổ",
      widths: [2, 0, 1].map((index) => DRESSED.widths[index]),
      heights: [DRESSED.heights[1], DRESSED.heights[0]],
      filters: [{ table: "So", buttons: false }],
      freeze: DRESSED.freeze,
      page: PAGE,
    });
    expect(boxes.map(({ style }) => style)).toEqual([
      { ...PLAIN, font: "Times New Roman", size: 14, bold: true, align: "center" },
      { ...PLAIN, bold: true, fill: "DDEBF7", border: true, vertical: "center", wrap: true },
      { ...PLAIN, border: true, align: "left", vertical: "top" },
      { ...PLAIN, border: true, color: "1F4E79", align: "right" },
      { ...PLAIN, border: true, align: "left", vertical: "top" },
      { ...PLAIN, font: "Times New Roman", size: 12 },
    ]);
    expect(boxes.map(({ formats }) => formats)).toEqual([
      [{ format: "General", cells: 3 }],
      [{ format: "General", cells: 3 }],
      [{ format: "@", cells: 4 }],
      [{ format: "dd/mm/yyyy", cells: 4 }],
      [{ format: "@", cells: 4 }],
      [{ format: "#,##0", cells: 2 }],
    ]);
    expect(boxes.map(({ validations }) => validations)).toEqual([
      [],
      [],
      [{ box: box(2, 0, 5, 0), validation: LIST }],
      [
        { box: box(2, 1, 3, 1), validation: DATE },
        { box: box(4, 1, 5, 1), validation: LATER },
      ],
      [],
      [],
    ]);
  });

  it("where cells differ it says so", async () => {
    const { look } = await opened(door);
    const { boxes, filters, freeze, page } = await look();
    expect(boxes[2]?.style).toEqual({
      font: null,
      size: null,
      bold: false,
      italic: null,
      color: null,
      fill: null,
      border: null,
      align: "general",
      vertical: "bottom",
      wrap: null,
    });
    expect(boxes[2]?.formats).toEqual([
      { format: "@", cells: 3 },
      { format: "General", cells: 1 },
    ]);
    expect(boxes[5]?.validations).toEqual(
      [9, 8].map((second, i) => ({
        box: box(7 + i, 0, 7 + i, 0),
        validation: {
          type: "whole",
          operator: "between",
          first: 0,
          second,
          ignoreBlank: true,
          dropDown: true,
          prompt: null,
          error: { title: "Sai", text: "Số nhỏ thôi" },
          refuses: true,
          onError: "warning",
        },
      })),
    );
    expect([filters, freeze]).toEqual([[{ table: "So", buttons: true }], { rows: 1, columns: 0 }]);
    expect(page).toMatchObject({ paper: "A4", zoom: { wide: 1, tall: null }, centerHeader: "&P" });
  });

  it("values, formulas, conditional formats and what is not named stay", async () => {
    const { workbook, save } = await opened(door);
    const before = seen(await save()).sheets["Sổ"];
    await workbook().write(dress);
    const { cells, conditions, tables, widths } = seen(await save()).sheets["Sổ"]!;
    const values = (all: NonNullable<typeof before>["cells"]) =>
      Object.entries(all).flatMap(([at, { value, formula }]) =>
        value === undefined && formula === undefined ? [] : [{ at, value, formula }],
      );
    expect({ cells: values(cells), conditions, tables }).toEqual({
      cells: values(before!.cells),
      conditions: before!.conditions,
      tables: before!.tables,
    });
    expect(widths).toMatchObject({ 0: 12, 1: 16, 2: 10 });
    // A number under a text format is still one.
    expect(cells["C3"]).toEqual({ value: 1, look: expect.objectContaining({ format: "@" }) });
  });

  it("what was kept comes back, and everything is as before", async () => {
    const { workbook, save, look } = await opened(door);
    const [before, sheets] = [await look(), seenCells(await save())];
    await workbook().write(workbookPlan({ sheets: [KEEP], lookCopies: away, dressings: [DRESSED] }));
    expect(await look()).not.toEqual(before);
    await workbook().write(restored(before));
    expect(await look()).toEqual(before);
    expect(seenCells(await save())["Sổ"]).toEqual({ ...sheets["Sổ"], heights: expect.anything() });
  });

  it("kept looks are on a sheet that nobody sees", async () => {
    const { save } = await opened(door, workbookPlan({ sheets: [KEEP], lookCopies: away }));
    const { visibility, cells } = seen(await save()).sheets["Giữ"]!;
    expect(visibility).toBe("veryHidden");
    expect(cells["B4"]?.look).toMatchObject({ bold: true, size: 14, align: "center" });
    expect(cells["B7"]?.look).toMatchObject({ fill: "FFC000", color: "C00000", font: "Arial", size: 9 });
    expect(Object.values(cells).flatMap(({ value }) => value ?? [])).toEqual(["dáng cũ"]);
  });

  it.each<[string, Partial<WorkbookPlan>, object]>([
    [
      "a sheet that is not there",
      { dressings: [{ ...DRESSED, sheet: "Đâu" }] },
      { code: "sheet-missing", details: { sheet: "Đâu" } },
    ],
    ["looks for nobody", { lookCopies: away }, { code: "sheet-missing", details: { sheet: "Giữ" } }],
    ["looks of nobody", { lookCopies: back }, { code: "sheet-missing", details: { sheet: "Giữ" } }],
    [
      "a table that is not there",
      { dressings: [{ ...DRESSED, filters: [{ table: "Kia", buttons: true }] }] },
      { code: "table-missing", details: { value: "Kia" } },
    ],
  ])("refuses %s, and has changed nothing", async (_name, plan, trouble) => {
    const { workbook, save } = await opened(door);
    const before = seen(await save());
    await expect(workbook().write(workbookPlan({ ...dress, ...plan }))).rejects.toMatchObject(trouble);
    expect(seen(await save())).toEqual(before);
  });

  it.each<[string, Partial<LookArea>, object]>([
    ["a sheet", { sheet: "Đâu" }, { code: "sheet-missing", details: { sheet: "Đâu" } }],
    ["a table", { tables: ["Kia"] }, { code: "table-missing", details: { value: "Kia" } }],
  ])("tells of no looks where %s is not there", async (_name, part, trouble) => {
    const { workbook } = await opened(door);
    await expect(workbook().looks([{ ...AREA, ...part }])).rejects.toMatchObject(trouble);
  });
});

const PLAIN = {
  font: "Arial",
  size: 11,
  bold: false,
  italic: false,
  color: "000000",
  fill: "",
  border: false,
  align: "general",
  vertical: "bottom",
  wrap: false,
};
