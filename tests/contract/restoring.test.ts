import type { Anchor, WorkbookPlan } from "../../src/workbook/plan";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeDoors, type Door, DOORS, EXCEL, FILES, plainFile } from "./doors";
import { seen } from "./seen";

jest.setTimeout(60_000);
afterEach(closeDoors);

/** What taking a merge back asks of both doors: rows that leave again, and values that never replace a formula. */

const REGISTER = workbookPlan({
  sheets: [
    sheetPlan("Sổ", [
      lines([{ value: "SỔ", style: "title" }]),
      table(
        "So",
        ["Mã", "Tên", "Gấp đôi"],
        [
          ["007", "An", null],
          ["008", "Bình", null],
        ],
        { "Gấp đôi": "2*ROW()" },
      ),
      lines([], [], [{ value: "ghi chú", style: "text" }]),
    ]),
  ],
});
const BOX = { top: 1, left: 0, bottom: 3, right: 2 };

const grow = workbookPlan({
  growths: [{ table: "So", from: BOX, rows: 2 }],
  cells: [
    { sheet: "Sổ", row: 4, column: 0, value: "009" },
    { sheet: "Sổ", row: 5, column: 1, value: "Chi" },
  ],
});
const shrink = (rows: number, bottom: number) =>
  workbookPlan({ shrinkings: [{ table: "so", from: { ...BOX, bottom }, rows }] });

async function after(door: Door, plans: readonly WorkbookPlan[]) {
  const { workbook, save } = await door.open(await plainFile());
  for (const plan of plans) await workbook().write(plan);
  const book = seen(await save());
  const { outline, sheets } = await workbook().read([{ sheet: "Sổ" }]);
  return { book, box: outline.tables[0]?.box, cells: sheets[0]?.cells.map(withoutTail) };
}

const withoutTail = (row: readonly unknown[]) =>
  row.slice(0, row.findLastIndex((value) => value !== null) + 1);

describe("the same through both doors", () => {
  it.each<[string, readonly WorkbookPlan[]]>([
    ["a table that grew and shrank again", [REGISTER, grow, shrink(2, 5)]],
    ["a table that gives up a row of its own", [REGISTER, shrink(1, 3)]],
    [
      "rows that leave with what the same plan writes into them",
      [
        REGISTER,
        { ...shrink(1, 3), cells: [3, 2].map((row) => ({ sheet: "Sổ", row, column: 1, value: "x" })) },
      ],
    ],
  ])("%s", async (_name, plans) => {
    const [inFiles, inExcel] = [await after(FILES, plans), await after(EXCEL, plans)];
    expect(inExcel).toEqual(inFiles);
  });
});

describe.each(DOORS)("through $name", (door) => {
  it("one row stays, emptied, where all would go", async () => {
    const { cells, box } = await after(door, [REGISTER, shrink(5, 3)]);
    expect({ cells, box }).toEqual({
      cells: [["SỔ"], ["Mã", "Tên", "Gấp đôi"], [], [], [], [], ["ghi chú"]],
      box: { ...BOX, bottom: 2 },
    });
  });

  it("growing and shrinking again gives the cells and the place that were before", async () => {
    const { cells, box } = await after(door, [REGISTER]);
    const again = await after(door, [REGISTER, grow, shrink(2, 5)]);
    expect({ cells: again.cells, box: again.box }).toEqual({ cells, box });
    expect(cells?.slice(2)).toEqual([["007", "An", 6], ["008", "Bình", 8], [], [], ["ghi chú"]]);
  });

  const plain = (row: number, column: number, value: Anchor["value"]): Anchor => {
    return { sheet: "Sổ", row, column, value, plain: true };
  };

  it.each<[string, Partial<WorkbookPlan>, object]>([
    [
      "formulas where values would be written",
      { anchors: [plain(2, 2, 6), plain(2, 0, "007"), plain(3, 2, 8), plain(4, 0, null)] },
      { code: "formula-there", details: { sheet: "Sổ", cells: ["C3", "C4"] } },
    ],
    [
      "a table that somebody made longer",
      shrink(1, 2),
      { code: "changed-meanwhile", details: { sheet: "Sổ", cell: "A2" } },
    ],
  ])("refuses %s", async (_name, plan, trouble) => {
    const { workbook, save } = await door.open(await plainFile());
    await workbook().write(REGISTER);
    const before = seen(await save());
    const cells = [{ sheet: "Sổ", row: 2, column: 1, value: "mới" }];
    await expect(workbook().write(workbookPlan({ cells, ...plan }))).rejects.toMatchObject(trouble);
    expect(seen(await save())).toEqual(before);
  });

  it("a formula may stand where nothing is said of it", async () => {
    const { workbook } = await door.open(await plainFile());
    await workbook().write(REGISTER);
    const anchors: Anchor[] = [{ sheet: "Sổ", row: 2, column: 2, value: 6 }, plain(2, 1, "An")];
    await workbook().write(
      workbookPlan({ anchors, cells: [{ sheet: "Sổ", row: 2, column: 1, value: "Ân" }] }),
    );
    expect((await workbook().read([{ sheet: "Sổ" }])).sheets[0]?.cells[2]?.[1]).toBe("Ân");
  });
});
