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

  it("nothing where a sheet of ours is made anew with its own table, locked or not", () => {
    expect(judged({ sheets: [anew("sổ", "so")] }, LOCKED)).not.toThrow();
  });
});

describe("what the places refuse", () => {
  const plan = workbookPlan({
    anchors: [null, ""].map((value) => ({ ...at("Sổ"), value })),
    growths: [{ table: "so", from: FROM, rows: 1 }],
  });
  const asRead = { valueAt: () => null, hasFormula: () => false, boxOf: () => FROM, takenBelow: () => null };

  it.each([null, ""])("nothing as it was read; nothing and an empty text are one (%j)", (value) => {
    expect(() => refuseChanged(plan, THERE, { ...asRead, valueAt: () => value })).not.toThrow();
  });

  it("rows below a totals row", () => {
    const contents = { ...THERE, tables: [{ ...SO, hasTotals: true }] };
    expect(() => refuseChanged(plan, contents, asRead)).toThrow(
      expect.objectContaining({ code: "below-table-taken", details: { sheet: "Sổ", cell: "A4" } }),
    );
  });
});
