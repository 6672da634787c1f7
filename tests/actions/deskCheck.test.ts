import type { FindingList } from "../../src/actions/desk";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { findingList } from "../../src/actions/desk/findingList";
import { openDesk } from "../../src/actions/openDesk";
import { readSheets } from "../../src/actions/readSheets";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { registerOf } from "../../src/campaign/campaign";
import { finding } from "../../src/checking/findings";
import { plantedErrors, sampleRows } from "../../src/standin/sample";
import { cellAddress } from "../../src/workbook/address";
import type { Outline, SheetCells } from "../../src/workbook/workbook";
import { HEADER_ROW } from "../books";
import { bookInMemory } from "./bookInMemory";
import { sampleFile, seenThrough } from "./workbooks";
import { openXlsx as open } from "../../src/xlsx";
import { FINDINGS_SHEET } from "../../src/sheets/names";

const CLEAN = { residents: 60, seed: 1, clean: true };

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile("30/06/2026", { residents: 60, clean: false });
});

const without = (table: string) => (outline: Outline) => ({
  ...outline,
  tables: outline.tables.filter(({ name }) => name !== table),
});

const CODE = { field: "Mã đối tượng", value: "DT002", sheets: ["Đối tượng"] };
const OUTSIDE = { row: 9, because: "entry" } as const;

const rulesIn = ({ groups }: FindingList) => groups.map(({ rule }) => rule);

describe("the list of findings", () => {
  test("holds what the check finds, the worst kinds first, then the most frequent", async () => {
    const list = await openDesk(open(file)).check();
    const { findings } = await checkWorkbook(open(file), { write: false });
    expect(list.total).toBe(findings.length);
    expect(list.groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
    const order = list.groups.map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBeGreaterThan(1);
    for (const severity of ["error", "warning", "note"] as const) {
      const count = findings.filter((finding) => finding.severity === severity).length;
      expect([severity, list.bySeverity[severity]]).toEqual([severity, count]);
    }
  });

  test("puts the more frequent kind of the same severity first", () => {
    const place = { sheet: "Văn bản", cell: "A5" };
    const few = finding("required", "error", place, { field: "Ngày" });
    const many = finding("outside-table", "error", place, { row: 9, because: "entry" });
    const warning = finding("outside-table", "warning", place, { row: 9, because: "entry" });
    const { groups } = findingList([warning, warning, warning, few, many, many]);
    expect(groups.map(({ rule, severity, count }) => [rule, severity, count])).toEqual([
      ["outside-table", "error", 2],
      ["required", "error", 1],
      ["outside-table", "warning", 3],
    ]);
  });

  test("puts codes that nobody has after the mistakes that make them so", () => {
    const code = finding("unknown-code", "error", { sheet: "Chế độ", cell: "B6" }, CODE);
    const later = finding("unknown-code", "error", { sheet: "Chế độ", cell: "B62" }, CODE);
    const cause = finding("required", "error", { sheet: "Đối tượng", cell: "A6" }, { field: "Mã đối tượng" });
    const warning = finding("outside-table", "warning", { sheet: "Văn bản", cell: "A5" }, OUTSIDE);
    const { groups } = findingList([code, later, warning, cause]);
    expect(groups.map(({ rule }) => rule)).toEqual(["required", "unknown-code", "outside-table"]);
  });

  test("counts all of a kind and shows the first two hundred, in their order", async () => {
    const spoil = (cells: SheetCells) =>
      cells.name === "Sinh hoạt"
        ? { ...cells, cells: cells.cells.map((row, i) => (i > HEADER_ROW ? [...row.slice(0, 3), "x"] : row)) }
        : cells;
    const list = await openDesk(seenThrough(open(file), { cells: spoil })).check();
    const rows = sampleRows(sonLa2026, CLEAN).get("activities")?.length ?? 0;
    const [first] = list.groups;
    expect(rows).toBeGreaterThan(200);
    expect(first).toMatchObject({ rule: "list-value", severity: "error", count: rows + 1 });
    expect(first?.findings).toHaveLength(200);
    expect(first?.findings.slice(0, 3).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      "Đối tượng H7",
      "Sinh hoạt D5",
      "Sinh hoạt D6",
    ]);
  });

  test("of a workbook that lacks a table tells of it and goes on", async () => {
    const list = await openDesk(seenThrough(open(file), { outline: without("SuatAn") })).check();
    expect(rulesIn(list)).toContain("register-missing");
    expect(rulesIn(list)).toContain("list-value");
  });
});

test("planted errors are corrected one after another until nothing is left", async () => {
  const workbook = open(file);
  const desk = openDesk(workbook);
  const before = await desk.check();
  const clean = sampleRows(sonLa2026, CLEAN);
  const planted = plantedErrors.filter(({ rule }) => rulesIn(before).includes(rule));
  expect(planted.length).toBeGreaterThan(10);
  let left = before.total;
  for (const { register, row, field, rule } of planted) {
    const { sheet, fields } = registerOf(sonLa2026, register);
    const column = fields.findIndex(({ label }) => label === field);
    const value = clean.get(register)?.[row]?.[column] ?? null;
    const place = { sheet, row: HEADER_ROW + 1 + row, column };
    await workbook.write({ sheets: [], names: [], cells: [{ ...place, value }], columns: [] });
    const list = await desk.recheck({ sheet, address: cellAddress(place.row, column) });
    expect(rulesIn(list)).not.toContain(rule);
    expect(list.total).toBe(--left);
  }
  expect(left).toBe(0);
  expect(await desk.check()).toEqual({
    total: 0,
    bySeverity: { error: 0, warning: 0, note: 0 },
    groups: [],
  });
});

describe("the sheet with the findings", () => {
  const listed = async (workbook: ReturnType<typeof open>) => {
    const { sheets } = await workbook.read([{ sheet: FINDINGS_SHEET }]);
    return sheets[0]?.cells.slice(4).map((row) => `${row[2] as string} ${row[3] as string}`);
  };

  test("is that of the last check", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    const list = await desk.check();
    expect(await desk.writeFindings()).toEqual({ sheet: "Lỗi dữ liệu", losses: [] });
    const { findings } = await checkWorkbook(open(file), { write: false });
    expect(await listed(workbook)).toEqual(findings.map(({ sheet, cell }) => `${sheet} ${cell}`));
    expect(list.total).toBe(findings.length);
  });

  test("is written of a fresh check where there was none", async () => {
    const workbook = open(file);
    await openDesk(workbook).writeFindings();
    expect((await listed(workbook))?.length).toBe((await openDesk(open(file)).check()).total);
  });

  test("once written does not make the next change read everything again", async () => {
    const book = bookInMemory(await readSheets(open(file)));
    const desk = openDesk({ ...book, write: () => Promise.resolve({ losses: [] }) });
    await desk.check();
    await desk.writeFindings();
    book.readings.length = 0;
    await desk.recheck(book.type("Đối tượng", 5, 10, "khong"));
    expect(book.readings.flat()).toHaveLength(4);
  });
});
