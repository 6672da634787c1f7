import type { TableWidening, WorkbookPlan } from "../../src/workbook/plan";
import type { Workbook } from "../../src/workbook/workbook";
import { plainFile } from "../contract/doors";
import { seen } from "../contract/seen";
import { outlineOf } from "../looking";
import { sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeAll, openedInExcel } from "./opened";

jest.setTimeout(120_000);
afterEach(closeAll);

const BOX = { top: 0, left: 0, bottom: 2, right: 1 };
const NEW: TableWidening["columns"] = [
  { name: "2026", width: 12 },
  { name: "Ghi chú", width: 30 },
];

async function register() {
  const opened = await openedInExcel(await plainFile());
  const rows = [
    ["007", "An"],
    ["008", "Bình"],
  ];
  const looks: Record<string, string> = { Mã: "date", Tên: "text" };
  const block = table("So", ["Mã", "Tên"], rows);
  if (block.kind !== "table") throw new Error("not a table");
  const columns = block.columns.map((column) => ({ ...column, style: looks[column.name] ?? "text" }));
  await opened.workbook().write(workbookPlan({ sheets: [sheetPlan("Sổ", [{ ...block, columns }])] }));
  return opened;
}

/** As an action plans it: from what is there now to two more columns and two more rows, with cells in them. */
async function planned(workbook: Workbook): Promise<WorkbookPlan> {
  const from = (await outlineOf(workbook)).tables[0]!.box;
  return workbookPlan({
    widenings: [{ table: "So", from, columns: NEW }],
    growths: [{ table: "So", from, rows: 4 - from.bottom }],
    cells: [
      { sheet: "Sổ", row: 1, column: 3, value: "=1+1" },
      { sheet: "Sổ", row: 4, column: 2, value: "007" },
    ],
  });
}

describe("a table that gets columns in Excel", () => {
  it("has them in the looks of its first header and of its column of texts", async () => {
    const { book, workbook } = await register();
    await workbook().write(workbookPlan({ widenings: [{ table: "So", from: BOX, columns: NEW }] }));
    const sheet = book.sheet("Sổ")!;
    expect(book.table("So")!.columns).toEqual(["Mã", "Tên", "2026", "Ghi chú"]);
    expect(sheet.look(0, 3)).toMatchObject({ bold: true, fill: "DDEBF7", border: true, vertical: "center" });
    for (const row of [1, 2]) {
      expect(sheet.look(row, 3)).toMatchObject({ format: "@", border: true, wrap: true });
      expect(sheet.look(row, 3).bold ?? false).toBe(false);
    }
    expect(sheet.look(3, 3).border ?? false).toBe(false);
    expect([2, 3].map((column) => sheet.width(column))).toEqual([12, 30]);
  });

  it("takes one request to ask and one to write", async () => {
    const { host, workbook } = await register();
    const ours = workbook();
    const plan = await planned(ours);
    const before = host.counters.requests;
    await ours.write(plan);
    expect(host.counters.requests - before).toBe(2);
  });

  it("is not widened where a colleague calls a column so in the meantime", async () => {
    const { host, book, workbook } = await register();
    const ours = workbook();
    await ours.contents();
    host.faults.beforeEach(() => {
      host.faults.beforeEach(null);
      book.sheet("Sổ")?.enter({ top: 0, left: 1, bottom: 0, right: 1 }, [["Ghi chú"]], "person");
    });
    const widening = { table: "So", from: BOX, columns: NEW };
    await expect(ours.write(workbookPlan({ widenings: [widening] }))).rejects.toMatchObject({
      code: "changed-meanwhile",
      details: { sheet: "Sổ" },
    });
    expect(book.table("So")!.columns).toEqual(["Mã", "Ghi chú"]);
  });

  it("is not widened into another table, blank as its cells may be", async () => {
    const { book, workbook } = await register();
    const sheet = book.sheet("Sổ")!;
    sheet.addTable({ top: 0, left: 3, bottom: 4, right: 4 }, true).showHeaders = false;
    const widening = { table: "So", from: BOX, columns: NEW };
    await expect(workbook().write(workbookPlan({ widenings: [widening] }))).rejects.toMatchObject({
      code: "beside-table-taken",
      details: { sheet: "Sổ", cell: "D2" },
    });
  });

  it("is completed wherever its writing broke off", async () => {
    const whole = await register();
    let actions = 0;
    whole.host.faults.beforeEach(({ Actions }) => void (actions = Actions.length));
    await whole.workbook().write(await planned(whole.workbook()));
    const wanted = seen(await whole.book.toBytes());
    await closeAll();
    for (let within = 0; within < actions; within++) {
      const { host, book, workbook } = await register();
      const ours = workbook();
      const plan = await planned(ours);
      host.faults.failNth(2, { within });
      await expect(ours.write(plan)).rejects.toMatchObject({ code: "write-cut-off" });
      await workbook().write(await planned(workbook()));
      expect({ within, book: seen(await book.toBytes()) }).toEqual({ within, book: wanted });
      await closeAll();
    }
  });
});
