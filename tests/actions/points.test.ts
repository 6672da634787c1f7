import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { calculate } from "../../src/calculating";
import { SCORECARD_SHEET, SCORING_SHEET, SCORING_TABLE, TARGETS_TABLE } from "../../src/sheets/names";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import { valueAt } from "../../src/workbook/rows";
import type { CellValue } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { open, sampleFile } from "./workbooks";

let file: Uint8Array;
beforeAll(async () => {
  const workbook = open(await sampleFile());
  await scoreWorkbook(workbook, { write: true });
  file = workbook.toBytes();
});

const TARGETS = sonLa2026.targets.length;

describe("the sheet in which scores are typed", () => {
  test("has a row for each target of the period", async () => {
    const rows = await rowsOf(open(file));
    expect(rows.map((row) => row["Mã"])).toEqual(sonLa2026.targets.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ Kỳ: "2026", Phòng: "HCTH", "Điểm tối đa": 10, "Máy tính": 9.4 });
  });

  test("what is typed there survives scoring again, and counts", async () => {
    const workbook = open(file);
    await type(workbook, "HCTH-1", { "Tự chấm": 9, "Lý do": "một văn bản trễ", "Người chấm": "Lò Thị A" });
    await type(workbook, "HCTH-3", { "Tự chấm": 9, "Thẩm định": 8, Duyệt: 7.5 });
    const before = await rowsOf(workbook);
    const { points } = await scoreWorkbook(workbook, { write: true });
    expect(await typedRows(workbook)).toEqual(before.map(typedOf));
    expect(points?.card.targets.find(({ id }) => id === "HCTH-1")).toMatchObject({
      source: "self",
      counted: { low: 9, high: 9 },
    });
    expect(points?.card.targets.find(({ id }) => id === "HCTH-3")).toMatchObject({
      source: "approved",
      counted: { low: 7.5, high: 7.5 },
    });
    expect(await shownOf(workbook, "HCTH-3")).toMatchObject({ Duyệt: 7.5, "Điểm tính": 7.5 });
    expect((await shownOf(workbook, "HCTH-1"))["Người chấm, ngày, lý do"]).toBe("Lò Thị A: một văn bản trễ");
  });

  test("survives being sorted otherwise, with columns of their own", async () => {
    const workbook = open(file);
    const table = await tableOf(workbook, SCORING_TABLE);
    const columns = [{ name: "Ý kiến", width: 20 }];
    await workbook.write({ ...EMPTY_PLAN, widenings: [{ table: SCORING_TABLE, from: table.box, columns }] });
    await type(workbook, "QLCS-2", { "Tự chấm": 4, "Ý kiến": "của phòng" });
    await reverse(workbook);
    const before = await rowsOf(workbook);
    const { points } = await scoreWorkbook(workbook, { write: true });
    expect((await rowsOf(workbook)).map(typedOf)).toEqual(before.map(typedOf));
    expect(points?.card.targets.find(({ id }) => id === "QLCS-2")?.counted).toEqual({ low: 4, high: 4 });
    expect((await shownOf(workbook, "QLCS-2"))["Tự chấm"]).toBe(4);
  });

  test("another period gets rows of its own, and those of the first stay", async () => {
    const workbook = open(file);
    await type(workbook, "HCTH-1", { Duyệt: 3 });
    const before = await rowsOf(workbook);
    const asked = { period: { year: 2026, span: "H1" }, today: d("01/07/2026") } as const;
    const half = await scoreWorkbook(workbook, { write: true, ...asked });
    const rows = await rowsOf(workbook);
    expect(rows.slice(0, TARGETS).map(typedOf)).toEqual(before.map(typedOf));
    expect(rows.slice(TARGETS).map((row) => row["Kỳ"])).toEqual(sonLa2026.targets.map(() => "2026-H1"));
    expect(half.points?.card.targets[0]?.source).toBe("computed");
    // The first period's rows say nothing computed now, and nothing typed is lost.
    expect(rows[0]).toMatchObject({ Duyệt: 3, "Máy tính": null });
    const year = await scoreWorkbook(workbook, {
      write: true,
      period: { year: 2026, span: "year" },
      today: d("01/07/2026"),
    });
    expect(year.points?.card.targets[0]).toMatchObject({ source: "approved", counted: { low: 3, high: 3 } });
    expect(await rowsOf(workbook)).toHaveLength(2 * TARGETS);
  });

  test("a target whose row is gone gets a new one at the end, the others stay where they are", async () => {
    const workbook = open(file);
    await type(workbook, "CTXH-1", { Kỳ: null, Mã: null, Phòng: null, "Chỉ tiêu": null });
    await scoreWorkbook(workbook, { write: true });
    const rows = await rowsOf(workbook);
    expect(rows.map((row) => row["Mã"]).at(-1)).toBe("CTXH-1");
    expect(rows[0]).toMatchObject({ Mã: "HCTH-1", "Máy tính": 9.4 });
    expect(rows.at(-1)).toMatchObject({ Kỳ: "2026", "Máy tính": 10 });
  });

  test("scoring without writing leaves it unmade", async () => {
    const workbook = open(await sampleFile());
    const { points } = await scoreWorkbook(workbook, { write: false });
    expect(points?.card.targets).toHaveLength(TARGETS);
    expect((await outlineOf(workbook)).sheets.map(({ name }) => name)).not.toContain(SCORING_SHEET);
  });
});

describe("what must be looked at before printing", () => {
  test.each<[string, Row, object | null, string | null]>([
    ["a text", { "Tự chấm": "tám" }, { kind: "unreadable", value: "tám" }, "Điểm phải là số từ 0 đến 10"],
    [
      "more than the maximum",
      { Duyệt: 10.5 },
      { kind: "outside", lowest: 0, highest: 10 },
      "Điểm phải là số từ 0 đến 10",
    ],
    ["less than nothing", { "Thẩm định": -1 }, { kind: "outside" }, "Điểm phải là số từ 0 đến 10"],
    [
      "another score without a reason",
      { "Tự chấm": 8 },
      { kind: "reason-missing" },
      "Ghi Lý do: tự chấm khác máy tính",
    ],
    ["another score with a reason", { "Tự chấm": 8, "Lý do": "đã xem" }, null, null],
    ["the score that is shown", { "Tự chấm": 9.4 }, null, null],
    ["what others gave", { Duyệt: 8 }, null, null],
  ])("%s", async (_, typed, remark, told) => {
    const workbook = open(file);
    await type(workbook, "HCTH-1", typed);
    const { points } = await scoreWorkbook(workbook, { write: true });
    const own = points?.remarks.filter(({ target }) => target === "HCTH-1") ?? [];
    expect(own).toEqual(
      remark === null ? [] : [expect.objectContaining({ sheet: SCORING_SHEET, ...remark })],
    );
    expect((await rowsOf(workbook))[0]?.["Cần xem"]).toBe(told);
  });

  test("a second row for the same target", async () => {
    const workbook = open(file);
    await type(workbook, "HCTH-2", { Mã: "HCTH-1", Duyệt: 1 });
    const { points } = await scoreWorkbook(workbook, { write: true });
    expect(points?.remarks).toContainEqual(expect.objectContaining({ kind: "twice", cell: "B6" }));
    expect(points?.card.targets[0]?.source).toBe("computed");
  });

  test("not assigned without a document", async () => {
    const workbook = open(file);
    await worth(workbook, "HCTH-1a", { "Được giao": "Không" });
    const { points } = await scoreWorkbook(workbook, { write: true });
    expect(points?.remarks).toEqual([
      expect.objectContaining({ kind: "undocumented", target: "HCTH-1", cell: "M5" }),
    ]);
    expect(points?.card.departments[0]?.max).toBe(40);
    await worth(workbook, "HCTH-1a", { "Số văn bản không giao": "12/QĐ-TTBTXH" });
    const documented = await scoreWorkbook(workbook, { write: true });
    expect(documented.points?.remarks).toEqual([]);
    expect(documented.points?.card.departments[0]?.max).toBe(30);
    expect((await shownOf(workbook, "HCTH-1"))["Người chấm, ngày, lý do"]).toBe("Không giao: 12/QĐ-TTBTXH");
  });
});

describe("what cannot be used is told with its place", () => {
  test.each<[string, Row, string]>([
    ["a rule that nobody knows", { "Cách cho điểm": "Theo cảm tính" }, "K5"],
    ["a maximum that is a text", { "Điểm tối đa": "mười" }, "J5"],
    ["a maximum below nothing", { "Điểm tối đa": -1 }, "J5"],
    ["neither yes nor no", { "Được giao": "Chưa rõ" }, "L5"],
  ])("%s", async (_, typed, cell) => {
    const workbook = open(file);
    await worth(workbook, "HCTH-1a", typed);
    await expect(scoreWorkbook(workbook, { write: true })).rejects.toMatchObject({
      code: "setting-unreadable",
      details: { sheet: "Chỉ tiêu", cell },
    });
  });
});

test("a workbook without points is scored without points", async () => {
  const workbook = newXlsx({ calculate });
  const targets = sonLa2026.targets.map(({ points: _, ...target }) => target);
  await setUp(workbook, { ...sonLa2026, targets }, { today: d("30/06/2026"), reportDate: d("30/06/2026") });
  const { points } = await scoreWorkbook(workbook, { write: true });
  expect(points).toBeNull();
  const names = (await outlineOf(workbook)).sheets.map(({ name }) => name);
  expect(names).not.toContain(SCORING_SHEET);
  expect(names).not.toContain("Cách cho điểm");
  const [card] = await cellsOf(workbook, [SCORECARD_SHEET]);
  expect(card?.cells.flat()).not.toContain("Điểm tối đa");
});

type Row = Readonly<Record<string, CellValue>>;

async function tableOf(workbook: Workbook, name: string) {
  const table = (await outlineOf(workbook)).tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

async function rowsIn(workbook: Workbook, name: string): Promise<Row[]> {
  const { sheet, box, columns } = await tableOf(workbook, name);
  const [cells] = await cellsOf(workbook, [sheet]);
  return Array.from({ length: box.bottom - box.top }, (_, index) => {
    const at = (column: number) => (cells ? valueAt(cells, box.top + 1 + index, box.left + column) : null);
    return Object.fromEntries(columns.map((label, column) => [label, at(column) === "" ? null : at(column)]));
  });
}

const rowsOf = (workbook: Workbook) => rowsIn(workbook, SCORING_TABLE);
const CALCULATED = ["Điểm tối đa", "Máy tính", "Cần xem", "Khóa"];
const typedOf = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([label]) => !CALCULATED.includes(label)));
const typedRows = async (workbook: Workbook) => (await rowsOf(workbook)).map(typedOf);

async function change(workbook: XlsxWorkbook, name: string, id: string, values: Row): Promise<void> {
  const { sheet, box, columns } = await tableOf(workbook, name);
  const row = box.top + 1 + (await rowsIn(workbook, name)).findIndex((one) => one["Mã"] === id);
  const cells = Object.entries(values).map(([label, value]) => ({
    sheet,
    row,
    column: box.left + columns.indexOf(label),
    value,
  }));
  await workbook.write({ ...EMPTY_PLAN, cells });
}

const type = (workbook: XlsxWorkbook, id: string, values: Row) => change(workbook, SCORING_TABLE, id, values);
const worth = (workbook: XlsxWorkbook, id: string, values: Row) =>
  change(workbook, TARGETS_TABLE, id, values);

/** Upside down, as a person sorts: what is typed moves, what calculates stays. */
async function reverse(workbook: XlsxWorkbook): Promise<void> {
  const { sheet, box, columns } = await tableOf(workbook, SCORING_TABLE);
  const rows = (await rowsOf(workbook)).reverse();
  const cells = rows.flatMap((row, index) =>
    Object.entries(typedOf(row)).map(([label, value]) => ({
      sheet,
      row: box.top + 1 + index,
      column: box.left + columns.indexOf(label),
      value,
    })),
  );
  await workbook.write({ ...EMPTY_PLAN, cells });
}

/** The line of a target in the scorecard, by the titles of its columns. */
async function shownOf(workbook: Workbook, id: string): Promise<Row> {
  const [card] = await cellsOf(workbook, [SCORECARD_SHEET]);
  const titles = card?.cells.find(([first]) => first === "Mã") ?? [];
  const line = card?.cells.find(([first]) => first === id) ?? [];
  return Object.fromEntries(
    titles.map((title, index) => [typeof title === "string" ? title : "", line[index] ?? null]),
  );
}
