import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import type { Trouble, TroubleCode } from "../../src/workbook/trouble";
import type { Area, Outline, SheetCells, TableOutline } from "../../src/workbook/workbook";
import { wordings } from "../../src/wording";
import { open, sampleFile, seenThrough } from "./workbooks";

/** Something wrong with a workbook, what is said of it, and where. */
interface Damage {
  readonly name: string;
  readonly code: TroubleCode;
  readonly says: RegExp;
  readonly outline?: (outline: Outline) => Outline;
  readonly cells?: (cells: SheetCells) => SheetCells;
}

const without = (table: string) => (outline: Outline) => ({
  ...outline,
  tables: outline.tables.filter(({ name }) => name !== table),
});

const changed = (name: string, change: (table: TableOutline) => TableOutline) => (outline: Outline) => ({
  ...outline,
  tables: outline.tables.map((table) => (table.name === name ? change(table) : table)),
});

const renamedColumn = (table: string, from: string, to: string) =>
  changed(table, (one) => ({ ...one, columns: one.columns.map((name) => (name === from ? to : name)) }));

const setting = (label: string, value: string | number | null) => (cells: SheetCells) =>
  cells.name === "Cấu hình"
    ? { ...cells, cells: cells.cells.map((row) => (row[0] === label ? [label, value] : row)) }
    : cells;

const target =
  (id: string, change: (row: SheetCells["cells"][number]) => SheetCells["cells"][number]) =>
  (cells: SheetCells) =>
    cells.name === "Chỉ tiêu"
      ? { ...cells, cells: cells.cells.map((row) => (row[0] === id ? change(row) : row)) }
      : cells;

const DAMAGES: readonly Damage[] = [
  {
    name: "no campaign in it",
    code: "no-campaign",
    says: /./,
    outline: (outline) => ({ ...outline, sheets: outline.sheets.slice(1) }),
  },
  {
    name: "a campaign nobody knows",
    code: "campaign-unknown",
    says: /abc-2020/,
    cells: setting("Mã phong trào", "abc-2020"),
  },
  {
    name: "a table turned back into plain cells",
    code: "table-missing",
    says: /Đối tượng/,
    outline: without("DoiTuong"),
  },
  {
    name: "a register's sheet deleted",
    code: "sheet-missing",
    says: /Văn bản/,
    outline: (outline) => ({
      ...without("VanBan")(outline),
      sheets: outline.sheets.filter(({ name }) => name !== "Văn bản"),
    }),
  },
  {
    name: "a column renamed",
    code: "field-missing",
    says: /Đối tượng.*Ngày ra/,
    outline: renamedColumn("DoiTuong", "Ngày ra", "Ngày rời"),
  },
  {
    name: "a column doubled",
    code: "field-twice",
    says: /Đối tượng.*Ngày ra/,
    outline: renamedColumn("DoiTuong", "Ghi chú", "Ngày ra"),
  },
  {
    name: "the targets deleted",
    code: "table-missing",
    says: /Chỉ tiêu/,
    outline: without("ChiTieu"),
  },
  {
    name: "a target's code changed",
    code: "target-missing",
    says: /QLCS-3/,
    cells: target("QLCS-3", (row) => ["QLCS 3", ...row.slice(1)]),
  },
  {
    name: "a target twice",
    code: "target-twice",
    says: /HCTH-5/,
    cells: target("HCTH-4", (row) => ["HCTH-5", ...row.slice(1)]),
  },
  {
    name: "the sheet of the targets deleted",
    code: "sheet-missing",
    says: /Không tìm thấy trang “Chỉ tiêu”/,
    outline: (outline) => ({
      ...without("ChiTieu")(outline),
      sheets: outline.sheets.filter(({ name }) => name !== "Chỉ tiêu"),
    }),
  },
  {
    name: "a level that is no number",
    code: "target-level-unreadable",
    says: /Chỉ tiêu.*G\d+.*chín mươi/,
    cells: target("HCTH-4", (row) => [...row.slice(0, 6), "chín mươi", null, ""]),
  },
  {
    // 102% as Excel keeps it, or 1,02%.
    name: "a level above everything",
    code: "target-level-unreadable",
    says: /Chỉ tiêu.*G\d+.*“102%”/,
    cells: target("HCTH-4", (row) => [...row.slice(0, 6), 1.02, null, ""]),
  },
  {
    name: "a blank level",
    code: "target-level-unreadable",
    says: /Chỉ tiêu/,
    cells: target("HCTH-4", (row) => [...row.slice(0, 6), null, null, ""]),
  },
  {
    name: "a report date typed as text",
    code: "setting-unreadable",
    says: /Cấu hình.*B8.*“30\/06\/2026” nhưng là chữ.*ví dụ 30\/06\/2026/,
    cells: setting("Ngày chốt số liệu", "30/06/2026"),
  },
  {
    name: "a report date in another year",
    code: "report-date-outside",
    says: /B8.*01\/01\/2026/,
    cells: setting("Ngày chốt số liệu", 45_000),
  },
];

describe("a workbook that is not as expected", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sampleFile();
  });

  test.each(DAMAGES)("$name", async ({ code, says, outline, cells }) => {
    const change = { ...(outline ? { outline } : {}), ...(cells ? { cells } : {}) };
    const trouble: Trouble = await scoreWorkbook(seenThrough(open(file), change), { write: true }).then(
      () => Promise.reject(new Error("nothing was wrong")),
      (error: unknown) => error as Trouble,
    );
    expect(trouble.code).toBe(code);
    expect(wordings.vi.troubles[trouble.code](trouble.details)).toMatch(says);
  });

  test("a renamed sheet is found by its table", async () => {
    const move = (outline: Outline) => ({
      ...changed("VanBan", (table) => ({ ...table, sheet: "Công văn" }))(outline),
      sheets: outline.sheets.map((one) => (one.name === "Văn bản" ? { ...one, name: "Công văn" } : one)),
    });
    const rename = (from: string, to: string) => (name: string) => (name === from ? to : name);
    const seen = seenThrough(open(file), {
      outline: move,
      cells: (cells) => ({ ...cells, name: rename("Văn bản", "Công văn")(cells.name) }),
    });
    const renaming = {
      ...seen,
      read: (areas: readonly Area[]) =>
        seen.read(areas.map((area) => ({ ...area, sheet: rename("Công văn", "Văn bản")(area.sheet) }))),
    };
    const { scorecard } = await scoreWorkbook(renaming, { write: false });
    const before = await scoreWorkbook(open(file), { write: false });
    expect(scorecard).toEqual(before.scorecard);
  });

  test("a copied register is told and not counted", async () => {
    const copied = (outline: Outline) => ({
      ...outline,
      tables: outline.tables.flatMap((table) =>
        table.name === "SuatAn" ? [table, { ...table, name: "SuatAn2", sheet: "Văn bản" }] : [table],
      ),
    });
    const { findings } = await checkWorkbook(seenThrough(open(file), { outline: copied }), { write: false });
    expect(findings).toMatchObject([{ rule: "register-twice", sheet: "Văn bản", cell: "A4" }]);
  });

  test("the check tells of a deleted table and goes on with the rest", async () => {
    const seen = seenThrough(open(file), { outline: without("SuatAn") });
    const { findings } = await checkWorkbook(seen, { write: false });
    expect(findings).toMatchObject([{ rule: "register-missing", sheet: "Bếp ăn - suất ăn" }]);
  });
});
