import { refuseChanged } from "../../src/workbook/changed";
import { refuseImpossible } from "../../src/workbook/impossible";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Contents } from "../../src/workbook/workbook";
import { sheetPlan, table, workbookPlan } from "../xlsx/plans";

const FROM = { top: 0, left: 0, bottom: 2, right: 1 };
const SO = { name: "So", sheet: "Sổ", hasHeader: true, hasTotals: false, columns: ["Mã", "Tên"] };
const SHEET = { visibility: "visible", hasCells: true } as const;

/** A register, a chart in a tab of its own, and a name. */
const THERE: Contents = {
  date1904: false,
  structureLocked: false,
  sheets: [
    { ...SHEET, name: "Sổ" },
    { ...SHEET, name: "Biểu đồ", hasCells: false },
  ],
  tables: [SO],
  names: [{ name: "Han", refersTo: "'Sổ'!$B$3" }],
};
const LOCKED: Contents = { ...THERE, structureLocked: true };

const judged = (plan: Partial<WorkbookPlan>, contents: Contents) => () =>
  refuseImpossible(workbookPlan(plan), contents);
const at = (sheet: string) => ({ sheet, row: 0, column: 0 });
const anew = (name: string, tableName = "Moi") =>
  ({ ...sheetPlan(name, [table(tableName, ["Mã"], [["1"]])]), mode: "replace" }) as const;

describe("what the contents refuse", () => {
  it.each<[string, Partial<WorkbookPlan>, Contents, object]>([
    ["a chart where a sheet would be", { sheets: [anew("biểu đồ")] }, THERE, { code: "sheet-exists" }],
    ["cells in a chart", { cells: [{ ...at("Biểu đồ"), value: 1 }] }, THERE, { code: "sheet-missing" }],
    [
      "an anchor in no sheet",
      { anchors: [{ ...at("Không"), value: 1 }] },
      THERE,
      { code: "sheet-missing", details: { sheet: "Không" } },
    ],
    ["one sheet twice", { sheets: [anew("Hai"), anew("HAI", "Khac")] }, THERE, { code: "sheet-exists" }],
    ["a new sheet in a locked workbook", { sheets: [anew("Hai")] }, LOCKED, { code: "workbook-locked" }],
    ["a table called as a name", { sheets: [anew("Hai", "HAN")] }, THERE, { code: "table-name-taken" }],
    [
      "a name called as a table",
      { names: [{ name: "so", refersTo: "'Sổ'!$A$1" }] },
      THERE,
      { code: "table-name-taken", details: { value: "so" } },
    ],
    [
      "growth of no table",
      { growths: [{ table: "Khong", from: FROM, rows: 1 }] },
      THERE,
      { code: "table-missing", details: { value: "Khong" } },
    ],
    [
      "columns for no table",
      { widenings: [{ table: "Khong", from: FROM, columns: [] }] },
      THERE,
      { code: "table-missing", details: { value: "Khong" } },
    ],
    [
      "columns for a table without a header",
      { widenings: [{ table: "so", from: FROM, columns: [] }] },
      { ...THERE, tables: [{ ...SO, hasHeader: false }] },
      { code: "table-header-missing", details: { sheet: "Sổ" } },
    ],
    [
      "shrinking of no table",
      { shrinkings: [{ table: "Khong", from: FROM, rows: 1 }] },
      THERE,
      { code: "table-missing", details: { value: "Khong" } },
    ],
  ])("%s", (_name, plan, contents, trouble) => {
    expect(judged(plan, contents)).toThrow(expect.objectContaining(trouble));
  });

  it.each<[string, Partial<WorkbookPlan>]>([
    ["patches", { cells: [{ ...at("sổ"), value: 1 }] }],
    ["fills", { columns: [{ table: "so", column: "mã", formula: "1" }] }],
    ["grows", { growths: [{ table: "so", from: FROM, rows: 1 }] }],
    ["widens", { widenings: [{ table: "so", from: FROM, columns: [] }] }],
    ["shrinks", { shrinkings: [{ table: "so", from: FROM, rows: 1 }] }],
  ])("a plan that makes a sheet anew and %s it is a mistake of ours", (_name, plan) => {
    expect(judged({ sheets: [anew("Sổ")], ...plan }, THERE)).toThrow("planned anew");
  });

  it("a table that would grow and shrink at once is a mistake of ours", () => {
    const [growths, shrinkings] = [
      [{ table: "so", from: FROM, rows: 1 }],
      [{ table: "So", from: FROM, rows: 1 }],
    ];
    expect(judged({ growths, shrinkings }, THERE)).toThrow("grow or shrink twice");
  });

  it("a table that would be widened twice, or shrink too, is a mistake of ours; one that grows too is none", () => {
    const widening = { table: "so", from: FROM, columns: [] };
    const [twice, shrinkings] = [[widening, widening], [{ table: "So", from: FROM, rows: 1 }]];
    expect(judged({ widenings: twice }, THERE)).toThrow("widened twice");
    expect(judged({ widenings: [widening], shrinkings }, THERE)).toThrow("shrink too");
    expect(judged({ widenings: [widening], growths: shrinkings }, THERE)).not.toThrow();
  });

  it.each([
    [[""], "cannot be the name"],
    [["a".repeat(256)], "cannot be the name"],
    ...["@", "[", "]", "#", "'", "\t", "\r"].map((sign): [string[], string] => [
      [`Cột ${sign}`],
      "cannot be the name",
    ]),
    [["Ghi chú", "GHI CHÚ"], "one column twice"],
  ])("new columns called %j are a mistake of ours", (names, said) => {
    const columns = names.map((name) => ({ name, width: 10 }));
    expect(judged({ widenings: [{ table: "so", from: FROM, columns }] }, THERE)).toThrow(said);
  });

  it("new columns may be called almost anything else", () => {
    const columns = ["a".repeat(255), "Ghi\nchú", "=1+1", "2026", "Mã (cũ)"].map((name) => ({
      name,
      width: 10,
    }));
    expect(judged({ widenings: [{ table: "so", from: FROM, columns }] }, THERE)).not.toThrow();
    const from = { ...FROM, right: 16_380 };
    expect(judged({ widenings: [{ table: "so", from, columns }] }, THERE)).toThrow("wider than its sheet");
  });

  it("nothing where a sheet of ours is made anew with its own table, locked or not", () => {
    expect(judged({ sheets: [anew("sổ", "so")] }, LOCKED)).not.toThrow();
  });
});

describe("what the places refuse", () => {
  const plan = workbookPlan({
    anchors: [null, ""].map((value) => ({ ...at("Sổ"), value })),
    growths: [{ table: "so", from: FROM, rows: 1 }],
  });
  const asRead = {
    valueAt: () => null,
    hasFormula: () => false,
    boxOf: () => FROM,
    takenBeside: () => null,
    takenBelow: () => null,
  };

  it.each([null, ""])("nothing as it was read; nothing and an empty text are one (%j)", (value) => {
    expect(() => refuseChanged(plan, THERE, { ...asRead, valueAt: () => value })).not.toThrow();
  });

  it("rows for which there is no room in the new columns", () => {
    const names = ["TÊN", "Ghi chú"].map((name) => ({ name, width: 10 }));
    const widenings = [{ table: "SO", from: FROM, columns: names }];
    const asked: unknown[] = [];
    const takenBelow = (_: unknown, newRows: unknown) => {
      asked.push(newRows);
      return { row: 3, column: 2 };
    };
    expect(() => refuseChanged({ ...plan, widenings }, THERE, { ...asRead, takenBelow })).toThrow(
      expect.objectContaining({ code: "below-table-taken", details: { sheet: "Sổ", cell: "C4" } }),
    );
    expect(asked).toEqual([{ top: 3, left: 0, bottom: 3, right: 2 }]);
  });

  it("rows below a totals row", () => {
    const contents = { ...THERE, tables: [{ ...SO, hasTotals: true }] };
    expect(() => refuseChanged(plan, contents, asRead)).toThrow(
      expect.objectContaining({ code: "below-table-taken", details: { sheet: "Sổ", cell: "A4" } }),
    );
  });
});
