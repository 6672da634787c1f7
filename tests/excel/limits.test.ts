import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { benchRows } from "../../src/standin/sample";
import { newXlsx } from "../../src/xlsx";
import { sampleFile } from "../actions/workbooks";
import { d } from "../books";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeAll, openedInExcel, watchedTask } from "./opened";

jest.setTimeout(300_000);
afterEach(closeAll);

describe("round trips", () => {
  it("are two for reading and two for writing the scorecard of a sample", async () => {
    const { host, workbook } = await openedInExcel(await sampleFile());
    await scoreWorkbook(workbook(), { write: false });
    expect(host.counters.requests).toBe(2);
    await scoreWorkbook(workbook(), { write: true });
    expect(host.counters.requests).toBe(2 + 4);
    expect(host.counters.tidyings).toBe(0);
  });

  it("is one for reading what was not asked before, after one for the contents", async () => {
    const { host, workbook } = await openedInExcel(await sampleFile());
    const reading = await workbook().read([
      { sheet: "Cấu hình" },
      { sheet: "Đối tượng", rows: { first: 3, last: 5 } },
    ]);
    expect(host.counters.requests).toBe(2);
    expect(reading.sheets.map(({ name }) => name)).toEqual(["Cấu hình", "Đối tượng"]);
    expect(reading.sheets[1]?.cells).toHaveLength(3);
  });
});

describe("a long register in Excel for the web, which takes 5 MB at once", () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => [
    `Dòng ${String(i)}`,
    "Nội dung dài để vượt năm megabyte ".repeat(12),
  ]);
  const long = workbookPlan({ sheets: [sheetPlan("Dài", [table("Dai", ["Mã", "Nội dung"], rows)])] });

  it("is written and read in pieces, and tells how far it is", async () => {
    const { host, workbook } = await openedInExcel(null);
    const writing = watchedTask();
    await workbook(writing).write(long);
    expect(host.counters.requests).toBeGreaterThan(3);
    expect(host.log.every(({ bytesUp, outcome }) => bytesUp < 5 * 1024 * 1024 && outcome === "ok")).toBe(
      true,
    );
    const reading = watchedTask();
    const { sheets } = await workbook(reading).read([{ sheet: "Dài" }]);
    expect(sheets[0]?.cells.slice(1)).toEqual(rows);
    for (const { told } of [writing, reading]) {
      const done = told.map((one) => one.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect(new Set(done).size).toBeGreaterThan(2);
      expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
    }
  });

  it("is left when it is cancelled, and says what was done", async () => {
    const { host, workbook } = await openedInExcel(null);
    const task = watchedTask();
    let requests = 0;
    host.faults.beforeEach(() => {
      if (++requests === 4) task.cancel();
    });
    await expect(workbook(task).write(long)).rejects.toMatchObject({
      code: "write-cut-off",
      details: { done: [] },
    });
    expect((await workbook().contents()).sheets.map(({ name }) => name)).not.toContain("Dài");
  });
});

describe("a hundred thousand entries in Excel for the web", () => {
  it("are read in pieces, and left at once when it is cancelled", async () => {
    const file = newXlsx();
    const day = d("30/06/2026");
    const rows = benchRows(sonLa2026, { entries: 100_000, seed: 1 });
    await setUp(file, sonLa2026, { today: day, reportDate: day, rows });
    const { host, workbook } = await openedInExcel(file.toBytes());
    const areas = (await workbook().contents()).sheets.map(({ name }) => ({ sheet: name }));
    const task = watchedTask();
    const { outline } = await workbook(task).read(areas);
    const entries = outline.tables
      .map(({ box }) => box.bottom - box.top)
      .reduce((sum, count) => sum + count, 0);
    expect(entries).toBeGreaterThan(99_000);
    expect(host.log.every(({ bytesUp }) => bytesUp < 5 * 1024 * 1024)).toBe(true);
    // The pane stands still while an answer is taken apart.
    expect(Math.max(...host.log.map(({ bytesDown }) => bytesDown))).toBeLessThan(3 * 1024 * 1024);

    const cancelled = watchedTask();
    host.faults.slowDown(300);
    const reading = workbook(cancelled).read(areas);
    setTimeout(() => cancelled.cancel(), 450);
    const started = performance.now();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(performance.now() - started).toBeLessThan(450 + 200);
  });
});

describe("what is too much for one answer", () => {
  it("is halved until it fits", async () => {
    const { host, workbook } = await openedInExcel(null);
    const wide = Array.from({ length: 300 }, () => [{ value: "x".repeat(30_000), style: "text" }]);
    await workbook().write(workbookPlan({ sheets: [sheetPlan("Rộng", [lines(...wide)])] }));
    const { sheets } = await workbook().read([{ sheet: "Rộng" }]);
    expect(sheets[0]?.cells).toEqual(wide.map(([cell]) => [cell?.value]));
    expect(host.log.filter(({ outcome }) => outcome === "5104").length).toBeGreaterThan(1);
  });
});
