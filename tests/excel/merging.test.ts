import type { Anchor, CellPatch } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/value";
import { newXlsx } from "../../src/xlsx";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";
import { closeAll, type OpenedExcel, openedInExcel } from "./opened";

jest.setTimeout(120_000);
afterEach(closeAll);

const ROWS = 20_000;
const COLUMNS = 24;
const MEGABYTE = 1024 * 1024;

const valueAt = (row: number, column: number): CellValue => {
  if (column === COLUMNS - 1) return `K${String(row)}`;
  if (column % 4 === 3) return 46_000 + (row % 300);
  return column % 4 === 2 ? null : `Nội dung dòng ${String(row)} cột ${String(column)}`;
};

/** A register of twenty thousand rows whose last column is the id of the row. */
async function longRegister(): Promise<Uint8Array> {
  const columns = Array.from({ length: COLUMNS }, (_, c) => {
    return { name: `Cột ${String(c + 1)}`, headerStyle: "head", style: c % 4 === 3 ? "date" : "text" };
  });
  const rows = Array.from({ length: ROWS }, (_, r) => columns.map((_column, c) => valueAt(r, c)));
  const block = { kind: "table" as const, name: "So", columns, rows };
  const workbook = newXlsx();
  await workbook.write(workbookPlan({ sheets: [sheetPlan("Sổ", [block])] }));
  return workbook.toBytes();
}

/** Rows with two changed cells each, guarded by their own values and by the id of the row. */
function changesOf(rows: readonly number[]): {
  readonly cells: readonly CellPatch[];
  readonly anchors: readonly Anchor[];
} {
  const place = (row: number, column: number) => ({ sheet: "Sổ", row: row + 1, column });
  const anchor = (row: number, column: number): Anchor => ({
    ...place(row, column),
    value: valueAt(row, column),
  });
  const changed = rows.flatMap((row) =>
    [0, 1].map((k) => ({ row, column: (row * 7 + k * 5) % (COLUMNS - 1) })),
  );
  return {
    anchors: [
      ...changed.map(({ row, column }) => ({ ...anchor(row, column), plain: true as const })),
      ...rows.map((row) => anchor(row, COLUMNS - 1)),
    ],
    // Such a text needs to know the format of its cell.
    cells: changed.map(({ row, column }) => ({ ...place(row, column), value: `=sửa ${String(row)}` })),
  };
}

/** The requests of some work. */
async function requestsOf({ host }: OpenedExcel, work: () => Promise<unknown>) {
  const before = host.log.length;
  await work();
  return host.log.slice(before);
}

const every = (step: number, count: number) => Array.from({ length: count }, (_, i) => i * step);

describe("a merge into a register of 20,000 rows", () => {
  let file: Uint8Array;
  beforeAll(async () => void (file = await longRegister()));

  it.each<[string, readonly number[], number]>([
    ["2,000 rows, each tenth", every(10, 2000), 3],
    ["2,000 rows, one after the other", every(1, 2000), 4],
    ["one row", [12_345], 2],
  ])("takes few requests, none of them too large: %s", async (_name, rows, most) => {
    const excel = await openedInExcel(file);
    const ours = excel.workbook();
    await ours.contents();
    const { cells, anchors } = changesOf(rows);
    const log = await requestsOf(excel, () => ours.write(workbookPlan({ cells, anchors })));
    expect(log.length).toBeLessThanOrEqual(most);
    expect(log.map(({ outcome }) => outcome)).toEqual(log.map(() => "ok"));
    expect(Math.max(...log.flatMap(({ bytesUp, bytesDown }) => [bytesUp, bytesDown]))).toBeLessThan(
      3 * MEGABYTE,
    );
    const { row, column, value } = cells.at(-1)!;
    const last = { top: row, bottom: row, left: column, right: column };
    expect(excel.book.sheet("Sổ")!.values(last)).toEqual([[value]]);
  });

  it("finds the one cell that a colleague has changed, and the one formula", async () => {
    const { book, workbook } = await openedInExcel(file);
    const { cells, anchors } = changesOf(every(10, 2000));
    const last = cells.at(-1)!;
    const at = { top: last.row, bottom: last.row, left: last.column, right: last.column };
    const before = book.sheet("Sổ")!.values(at)[0]![0]!;
    const write = () => workbook().write(workbookPlan({ cells, anchors }));
    book.sheet("Sổ")!.restyle(at, { format: "General" });
    book.sheet("Sổ")!.enter(at, [[`=${JSON.stringify(before)}`]], "program");
    await expect(write()).rejects.toMatchObject({ code: "formula-there" });
    book.sheet("Sổ")!.enter(at, [["đồng nghiệp"]], "person");
    await expect(write()).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(book.sheet("Sổ")!.values({ ...at, top: 1, bottom: 1, left: 0, right: 0 })).toEqual([
      [valueAt(0, 0)],
    ]);
  });
});

describe("one write after the other", () => {
  it("takes two requests each: what there is is told by the first", async () => {
    const excel = await openedInExcel(null);
    const ours = excel.workbook();
    await ours.contents();
    const sheet = (name: string) =>
      workbookPlan({ sheets: [sheetPlan(name, [lines([{ value: 1, style: "number" }])])] });
    expect(await requestsOf(excel, () => ours.write(sheet("Một")))).toHaveLength(2);
    const cells = [{ sheet: "Một", row: 0, column: 0, value: 2 }];
    expect(await requestsOf(excel, () => ours.write(workbookPlan({ cells })))).toHaveLength(2);
    await expect(ours.write(sheet("Một"))).rejects.toMatchObject({ code: "sheet-exists" });
    expect((await ours.contents()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "Một"]);
  });

  it("asks anew where it was cut off", async () => {
    const excel = await openedInExcel(null);
    const ours = excel.workbook();
    const plan = workbookPlan({ sheets: [sheetPlan("Một", [lines([{ value: 1, style: "number" }])])] });
    excel.host.faults.failNth(3, "after");
    await expect(ours.write(plan)).rejects.toMatchObject({ code: "write-cut-off" });
    await expect(ours.write(plan)).rejects.toMatchObject({ code: "sheet-exists" });
  });
});

it("asks in halves for anchors whose texts are too long for one answer", async () => {
  const { host, workbook } = await openedInExcel(null);
  const texts = Array.from({ length: 4000 }, (_, i) => `${String(i)} ${"ghi chú ".repeat(100)}`);
  const block = lines(...texts.map((value) => [{ value, style: "text" }]));
  await workbook().write(workbookPlan({ sheets: [sheetPlan("Dài", [block])] }));
  const place = (row: number) => ({ sheet: "Dài", row, column: 0 });
  const anchors = texts.map((value, row): Anchor => ({ ...place(row), value, plain: true }));
  const write = (wanted: readonly Anchor[]) =>
    workbook().write(workbookPlan({ anchors: wanted, cells: [{ ...place(0), value: "xong" }] }));
  const wrong = anchors.with(-1, { ...place(3999), value: "khác" });
  await expect(write(wrong)).rejects.toMatchObject({ code: "changed-meanwhile", details: { cell: "A4000" } });
  expect(host.log.filter(({ outcome }) => outcome === "5104").length).toBeGreaterThan(0);
  await write(anchors);
});
