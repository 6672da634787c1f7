import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { sampleFile } from "../actions/workbooks";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeAll, openedInExcel, watchedTask } from "./opened";

jest.setTimeout(60_000);
afterEach(closeAll);

const NEW_SHEET = workbookPlan({ sheets: [sheetPlan("Mới", [lines([{ value: 1, style: "number" }])])] });

describe("while somebody edits a cell", () => {
  it("waits, says so after three seconds, and goes on", async () => {
    const { host, workbook } = await openedInExcel(null);
    const task = watchedTask();
    host.faults.startEdit();
    const contents = workbook(task).contents();
    setTimeout(() => host.faults.endEdit(), 3500);
    expect((await contents).sheets).toHaveLength(1);
    expect(task.told).toEqual([{ stage: "waiting-for-cell-edit", done: 0, total: 0 }]);
  });

  it("can be cancelled", async () => {
    const { host, workbook } = await openedInExcel(null);
    const task = watchedTask();
    host.faults.startEdit();
    setTimeout(() => task.cancel(), 50);
    await expect(workbook(task).contents()).rejects.toMatchObject({ name: "AbortError" });
    host.faults.endEdit();
  });

  it("can be cancelled while it waits to write, and says that it cannot know", async () => {
    const { host, workbook } = await openedInExcel(null);
    const task = watchedTask();
    let requests = 0;
    host.faults.beforeEach(() => {
      if (++requests === 2) host.faults.startEdit();
    });
    setTimeout(() => task.cancel(), 300);
    await expect(workbook(task).write(NEW_SHEET)).rejects.toMatchObject({
      code: "write-cut-off",
      details: { done: [] },
    });
    host.faults.endEdit();
  });

  it("does nothing at all when it was cancelled before", async () => {
    const { host, workbook } = await openedInExcel(null);
    const task = watchedTask();
    task.cancel();
    await expect(workbook(task).write(NEW_SHEET)).rejects.toMatchObject({ name: "AbortError" });
    expect(host.counters.requests).toBe(0);
  });
});

describe("another workbook in front", () => {
  it.each(["InactiveWorkbook", "GeneralException"] as const)("refuses a new sheet as %s", async (code) => {
    const { host, workbook } = await openedInExcel(null);
    host.faults.loseFocus(code);
    await expect(workbook().write(NEW_SHEET)).rejects.toMatchObject({ code: "other-workbook-in-front" });
    host.faults.gainFocus();
    await workbook().write(NEW_SHEET);
    expect((await workbook().contents()).sheets.map(({ name }) => name)).toContain("Mới");
  });

  it("refuses to show a cell", async () => {
    const { host, workbook } = await openedInExcel(await sampleFile());
    host.faults.loseFocus();
    const going = workbook().goTo({ sheet: "Đối tượng", cell: "B7" });
    await expect(going).rejects.toMatchObject({ code: "other-workbook-in-front" });
  });
});

describe("a protected sheet", () => {
  it("refuses the scorecard before anything is written", async () => {
    const { book, workbook } = await openedInExcel(await sampleFile());
    const register = book.sheets.find(({ tables }) =>
      tables.some(({ columns }) => columns.includes("Thứ tự")),
    )!;
    register.protected = true;
    const before = await book.toBytes();
    const scoring = scoreWorkbook(workbook(), { write: true });
    await expect(scoring).rejects.toMatchObject({ code: "sheet-protected" });
    expect(await book.toBytes()).toEqual(before);
  });

  it("and a locked workbook takes no new sheet", async () => {
    const { book, workbook } = await openedInExcel(null);
    book.structureLocked = true;
    await expect(workbook().write(NEW_SHEET)).rejects.toMatchObject({ code: "workbook-locked" });
  });
});

describe("a colleague in the same workbook", () => {
  it("who changes a cell between reading and writing is not overwritten", async () => {
    const { host, book, workbook } = await openedInExcel(null);
    await workbook().write(NEW_SHEET);
    const ours = workbook();
    await ours.read([{ sheet: "Mới" }]);
    host.faults.beforeEach(() => {
      host.faults.beforeEach(null);
      book.sheet("Mới")?.enter({ top: 0, left: 0, bottom: 0, right: 0 }, [[2]], "person");
    });
    const writing = ours.write(
      workbookPlan({
        anchors: [{ sheet: "Mới", row: 0, column: 0, value: 1 }],
        cells: [{ sheet: "Mới", row: 0, column: 0, value: 3 }],
      }),
    );
    await expect(writing).rejects.toMatchObject({ code: "changed-meanwhile", details: { cell: "A1" } });
    expect(book.sheet("Mới")?.values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([[2]]);
  });

  it("who deletes the sheet that is read", async () => {
    const { host, book, workbook } = await openedInExcel(null);
    await workbook().write(NEW_SHEET);
    const ours = workbook();
    await ours.contents();
    host.faults.beforeEach(() => {
      const sheet = book.sheet("Mới");
      if (sheet) book.removeSheet(sheet);
    });
    await expect(ours.read([{ sheet: "Mới" }])).rejects.toMatchObject({ code: "changed-meanwhile" });
  });
});

describe("a table that grows", () => {
  it("gives new rows the number formats of the last one, whatever the cells below had", async () => {
    const { book, workbook } = await openedInExcel(null);
    await workbook().write(workbookPlan({ sheets: [sheetPlan("Sổ", [table("So", ["Mã"], [["007"]])])] }));
    const below = { top: 2, left: 0, bottom: 2, right: 0 };
    book.sheet("Sổ")!.restyle(below, { format: "dd/mm/yyyy" });
    await workbook().write(
      workbookPlan({
        growths: [{ table: "So", from: { top: 0, left: 0, bottom: 1, right: 0 }, rows: 1 }],
        cells: [{ sheet: "Sổ", row: 2, column: 0, value: "010" }],
      }),
    );
    expect(book.sheet("Sổ")!.values(below)).toEqual([["010"]]);
    expect(book.table("So")!.box.bottom).toBe(2);
  });
});

describe("going to a cell", () => {
  it("brings its sheet to the front, even a hidden one", async () => {
    const { book, workbook } = await openedInExcel(await sampleFile());
    const sheet = book.sheet("Đối tượng")!;
    sheet.visibility = "hidden";
    await workbook().goTo({ sheet: "đối tượng", cell: "B7" });
    expect(book.active).toBe(sheet);
    expect(sheet.selection).toEqual({ top: 6, left: 1, bottom: 6, right: 1 });
    await expect(workbook().goTo({ sheet: "Không", cell: "A1" })).rejects.toMatchObject({
      code: "sheet-missing",
    });
  });
});
