import type { Anchor, CellPatch, WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/value";
import { sheetPlan, workbookPlan } from "../xlsx/plans";
import { closeDoors, type Door, DOORS, EXCEL, FILES, plainFile } from "./doors";
import { seen } from "./seen";

jest.setTimeout(60_000);
afterEach(closeDoors);

/** A2:D4: two rows, a column of texts, one of no format, one with a rule, and a calculated one. */
const REGISTER = sheetPlan("Sổ", [
  { kind: "lines", lines: [{ cells: [{ value: "SỔ", style: "title" }] }] },
  {
    kind: "table",
    name: "So",
    columns: [
      { name: "Mã", headerStyle: "head", style: "text" },
      { name: "Ghi chú", headerStyle: "head", style: "plain" },
      {
        name: "Số",
        headerStyle: "head",
        style: "number",
        validation: { rule: { kind: "number", min: 0, max: 9, whole: true }, onError: "stop" },
      },
      { name: "Gấp đôi", headerStyle: "head", style: "number", formula: "So[[#This Row],[Số]]*2" },
    ],
    rows: [
      ["007", "a", 1, null],
      ["008", "b", 2, null],
    ],
  },
]);
const BOX = { top: 1, left: 0, bottom: 3, right: 3 };
const REGISTER_PLAN = workbookPlan({
  sheets: [{ ...REGISTER, styles: { ...REGISTER.styles, plain: {} } }],
});

const cell = (address: string, value: CellValue): CellPatch => ({ sheet: "Sổ", ...at(address), value });
const anchor = (address: string, value: CellValue): Anchor => ({ sheet: "Sổ", ...at(address), value });
const plain = (address: string, value: CellValue): Anchor => ({ ...anchor(address, value), plain: true });
const at = (address: string) => ({
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - "A".charCodeAt(0),
});

const GROW = workbookPlan({
  growths: [{ table: "So", from: BOX, rows: 2 }],
  cells: [cell("A5", "009"), cell("B5", "c"), cell("C5", 5), cell("A6", "010"), cell("C3", 8)],
  anchors: [plain("C3", 1), plain("A5", null), plain("D5", null), anchor("A3", "007")],
});
const SHRINK = workbookPlan({
  shrinkings: [{ table: "So", from: { ...BOX, bottom: 5 }, rows: 2 }],
  cells: [cell("C3", 1), cell("A5", "ghi rồi bỏ")],
  anchors: [plain("C3", 8)],
});

it("shrinks a table that has grown back to what it was: cells, formulas and box", async () => {
  const [before] = await through(FILES, [REGISTER_PLAN]);
  for (const door of DOORS) {
    const [grown, shrunk] = await through(door, [REGISTER_PLAN, GROW], [SHRINK]);
    expect(grown!.tables).toMatchObject([{ box: "$A$2:$D$6" }]);
    expect(grown!.cells["D5"]).toMatchObject({ value: 10, formula: "So[[#This Row],[Số]]*2" });
    expect(shrunk!.tables).toEqual(before!.tables);
    expect(contentsOf(shrunk!)).toEqual(contentsOf(before!));
    // The rows keep their looks, as other cells do that are emptied.
    expect(shrunk!.cells["A5"]).toEqual({ look: before!.cells["A4"]!.look });
  }
});

it.each<[string, readonly WorkbookPlan[]]>([
  ["a table that grows and shrinks", [GROW, SHRINK]],
  [
    "tables that get and give up no row",
    [
      workbookPlan({ shrinkings: [{ table: "So", from: BOX, rows: 0 }] }),
      workbookPlan({ growths: [{ table: "So", from: BOX, rows: 0 }] }),
    ],
  ],
])("does the same through both doors: %s", async (_name, plans) => {
  const [inFiles] = await through(FILES, [REGISTER_PLAN, ...plans]);
  const [inExcel] = await through(EXCEL, [REGISTER_PLAN, ...plans]);
  expect(inExcel).toEqual(inFiles);
});

describe.each(DOORS)("through $name", (door) => {
  it("names every formula where only values may be, and writes nothing", async () => {
    const { workbook, save } = await door.open(await plainFile());
    await workbook().write(REGISTER_PLAN);
    await workbook().write(
      workbookPlan({
        formulas: [{ sheet: "Sổ", ...at("B4"), formula: '"c"&1' }],
        cells: [cell("B3", "=1+1")],
      }),
    );
    const before = sheetOf(await save());
    const anchors = [
      plain("A3", "007"),
      plain("B3", "=1+1"),
      plain("B4", "c1"),
      plain("D3", 2),
      anchor("D4", 4),
    ];
    const writing = workbook().write(workbookPlan({ cells: [cell("A3", "1")], anchors }));
    await expect(writing).rejects.toMatchObject({
      code: "formula-there",
      details: { sheet: "Sổ", cells: ["B4", "D3"] },
    });
    expect(sheetOf(await save())).toEqual(before);
    const without = anchors.filter((one) => one.plain !== true || one.column === 0);
    await workbook().write(workbookPlan({ cells: [cell("A3", "1")], anchors: without }));
    expect(sheetOf(await save()).cells["A3"]).toMatchObject({ value: "1" });
  });

  it.each<[string, WorkbookPlan, object]>([
    [
      "a table that moved",
      workbookPlan({ shrinkings: [{ table: "So", from: { ...BOX, top: 0, bottom: 2 }, rows: 1 }] }),
      { code: "changed-meanwhile" },
    ],
    [
      "a cell that changed",
      { ...SHRINK, shrinkings: [{ table: "So", from: BOX, rows: 1 }] },
      { code: "changed-meanwhile", details: { cell: "C3" } },
    ],
  ])("does not shrink %s", async (_name, plan, trouble) => {
    const { workbook, save } = await door.open(await plainFile());
    await workbook().write(REGISTER_PLAN);
    const before = seen(await save());
    await expect(workbook().write(plan)).rejects.toMatchObject(trouble);
    expect(seen(await save())).toEqual(before);
  });

  it("keeps texts that begin like formulas as texts, in rows that are there and in new ones", async () => {
    const { workbook, save } = await door.open(await plainFile());
    await workbook().write(REGISTER_PLAN);
    const texts = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", '=HYPERLINK("http://x")', "'=1", "=So[Số]"];
    const rows = texts.map((_, i) => i + 3);
    await workbook().write(
      workbookPlan({
        growths: [{ table: "So", from: BOX, rows: texts.length - 2 }],
        cells: texts.flatMap((text, i) => [cell(`A${rows[i]!}`, text), cell(`B${rows[i]!}`, text)]),
      }),
    );
    const { cells } = sheetOf(await save());
    for (const column of ["A", "B"]) {
      const written = rows.map((row) => cells[column + String(row)]);
      expect(written.map((one) => one?.value)).toEqual(texts);
      expect(written.map((one) => one?.formula)).toEqual(texts.map(() => undefined));
    }
    const [read] = (await workbook().read([{ sheet: "Sổ" }])).sheets;
    expect(read?.cells.slice(2).map(([code, note]) => [code, note])).toEqual(
      texts.map((text) => [text, text]),
    );
  });

  it("keeps many cells far from each other apart", async () => {
    const { workbook } = await door.open(await plainFile());
    const rows = Array.from({ length: 3000 }, (_, i) => [`id${String(i)}`, i % 7, `chữ ${String(i)}`]);
    const columns = ["Mã", "Số", "Chữ"].map((name) => ({ name, headerStyle: "head", style: "plain" }));
    await workbook().write(
      workbookPlan({
        sheets: [
          {
            ...sheetPlan("Dài", [{ kind: "table", name: "Dai", columns, rows }]),
            styles: { head: {}, plain: {} },
          },
        ],
      }),
    );
    const place = (i: number, column: number) => ({ sheet: "dài", row: i + 1, column });
    const chosen = rows.map((_, i) => i).filter((i) => (i * 37) % 11 === 0);
    const anchors = chosen.flatMap((i): Anchor[] => [
      { ...place(i, 0), value: `id${String(i)}` },
      { ...place(i, 1 + (i % 2)), value: rows[i]![1 + (i % 2)]!, plain: true },
    ]);
    const cells = chosen.map((i) => ({ ...place(i, 1 + (i % 2)), value: `mới ${String(i)}` }));
    await workbook().write(workbookPlan({ anchors, cells }));
    const expected = rows.map((row, i) =>
      chosen.includes(i) ? row.map((value, c) => (c === 1 + (i % 2) ? `mới ${String(i)}` : value)) : row,
    );
    const [read] = (await workbook().read([{ sheet: "Dài" }])).sheets;
    expect(read?.cells.slice(1)).toEqual(expected);
    const wrong = anchors.with(-1, { ...anchors.at(-1)!, value: "khác" });
    await expect(workbook().write(workbookPlan({ anchors: wrong, cells }))).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
  });
});

/** The register after each of the batches of plans. */
async function through(door: Door, ...batches: readonly (readonly WorkbookPlan[])[]) {
  const { workbook, save } = await door.open(await plainFile());
  const results = [];
  for (const plans of batches) {
    for (const plan of plans) await workbook().write(plan);
    results.push(sheetOf(await save()));
  }
  return results;
}

function sheetOf(file: Uint8Array) {
  return seen(file).sheets["Sổ"]!;
}

/** What stands in the cells, without how they look. */
function contentsOf({ cells }: ReturnType<typeof sheetOf>) {
  const filled = Object.entries(cells).filter(
    ([, { value, formula }]) => value !== undefined || formula !== undefined,
  );
  return Object.fromEntries(filled.map(([address, { value, formula }]) => [address, { value, formula }]));
}
