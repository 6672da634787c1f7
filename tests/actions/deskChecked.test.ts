import type { Checked, FindingList } from "../../src/actions/desk";
import { openDesk } from "../../src/actions/openDesk";
import { NO_TOOLS } from "../../src/actions/exchangeDesk";
import { valueAt } from "../../src/workbook/rows";
import { Trouble } from "../../src/workbook/trouble";
import type { Workbook } from "../../src/workbook/workbook";
import type { XlsxWorkbook } from "../../src/xlsx";
import { d, HEADER_ROW } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { sampleFile, open, patched } from "./workbooks";

const SHEET = "Đối tượng";
const ROW = HEADER_ROW + 1;
const FIELDS = 17;
/** Column D of the first entry says 1905: more than 120 years ago. */
const OLD: Checked = {
  rule: "birth-range",
  sheet: SHEET,
  cell: "D5",
  reason: " Có giấy khai sinh ",
  name: "Lò Thị Hoa ",
  today: d("01/07/2026"),
};

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});

/** Born in another year than their identity number says, they would be minded for that too. */
const born = (row: number, year: number) => [
  { sheet: SHEET, row, column: 3, value: year },
  { sheet: SHEET, row, column: 4, value: null },
];
const oldBook = () => patched(file, ...born(ROW, 1905));
const deskAt = (workbook: Workbook) => {
  let last = 0;
  // Numbers far apart, never the same twice.
  const random = () => (last = (last + 0.37) % 1);
  return openDesk(workbook, { ...NO_TOOLS, random });
};
const rulesOf = ({ groups }: FindingList) => groups.map(({ rule, count }) => `${rule} ${String(count)}`);

async function listed(workbook: Workbook) {
  const [sheet] = await cellsOf(workbook, ["Đã kiểm tra"]);
  return sheet?.cells.slice(4 - sheet.top).map((row) => row.slice(0)) ?? [];
}

async function troubleOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Trouble ? error.code : String(error)),
  );
}

describe("a finding that was looked at and found right", () => {
  test("is silent from then on, in this workbook and in the file it becomes", async () => {
    const workbook = await oldBook();
    const desk = deskAt(workbook);
    expect(rulesOf(await desk.check())).toEqual(["birth-range 1"]);
    expect(rulesOf(await desk.markChecked(OLD))).toEqual([]);
    const mailed = open(workbook.toBytes());
    expect(rulesOf(await openDesk(mailed).check())).toEqual([]);
  });

  test("stands in a list with who, why and when, and its row has an id", async () => {
    const workbook = await oldBook();
    await deskAt(workbook).markChecked(OLD);
    const [row] = await listed(workbook);
    expect(row).toEqual([
      SHEET,
      expect.stringMatching(/^[A-Z][A-Z0-9]{7}$/),
      "Ngày sinh",
      "1905",
      "Ngày sinh không hợp lý",
      "Có giấy khai sinh",
      "Lò Thị Hoa",
      d("01/07/2026"),
      "birth-range",
    ]);
    expect(await idIn(workbook)).toBe(row?.[1]);
  });

  test("stays silent when its row is elsewhere, and speaks when the cell is changed", async () => {
    const workbook = await oldBook();
    await deskAt(workbook).markChecked(OLD);
    await swapRows(workbook, ROW, ROW + 1);
    expect(rulesOf(await openDesk(workbook).check())).toEqual([]);
    const changed = await patched(workbook.toBytes(), {
      sheet: SHEET,
      row: ROW + 1,
      column: 3,
      value: 1904,
    });
    expect(rulesOf(await openDesk(changed).check())).toEqual(["birth-range 1"]);
  });

  test("keeps the id its row has, and a second one goes below the first", async () => {
    const workbook = await patched(file, ...born(ROW, 1905), ...born(ROW + 1, 1904));
    const desk = deskAt(workbook);
    await desk.markChecked(OLD);
    const id = await idIn(workbook);
    await desk.markChecked({ ...OLD, cell: "D6" });
    expect(await idIn(workbook)).toBe(id);
    const rows = await listed(workbook);
    expect(rows.map((row) => row[3])).toEqual(["1905", "1904"]);
    expect(rulesOf(await desk.check())).toEqual([]);
  });

  test("is minded again when its line is deleted from the list", async () => {
    const workbook = await oldBook();
    await deskAt(workbook).markChecked(OLD);
    const cleared = await patched(workbook.toBytes(), {
      sheet: "Đã kiểm tra",
      row: 4,
      column: 1,
      value: null,
    });
    expect(rulesOf(await openDesk(cleared).check())).toEqual(["birth-range 1"]);
  });
});

describe("nothing is written down", () => {
  test.each([
    ["without a name", { name: " " }, "signer-missing"],
    ["without a reason", { reason: "" }, "reason-missing"],
    ["of a cell that nothing is wrong with", { cell: "D6" }, "finding-gone"],
    ["of another rule", { rule: "required" as const }, "finding-gone"],
  ])("%s", async (_, change, code) => {
    const workbook = await oldBook();
    const before = workbook.toBytes();
    expect(await troubleOf(deskAt(workbook).markChecked({ ...OLD, ...change }))).toBe(code);
    expect(workbook.toBytes()).toEqual(before);
  });
});

describe("levels in Cấu hình", () => {
  const withLevel = async (rule: string, value: string) => {
    const workbook = await oldBook();
    const table = (await outlineOf(workbook)).tables.find(({ name }) => name === "QuyTac");
    const [cells] = await cellsOf(workbook, ["Cấu hình"]);
    if (!table || !cells) throw new Error("no table of rules");
    const row = cells.top + cells.cells.findIndex((line) => line[2 - cells.left] === rule);
    return patched(workbook.toBytes(), { sheet: "Cấu hình", row, column: 0, value });
  };

  test.each([
    ["Không kiểm tra", []],
    ["không kiểm tra ", []],
    ["Lỗi", ["error"]],
    ["Lưu ý", ["note"]],
    ["Như có sẵn", ["warning"]],
  ])("%s", async (word, severities) => {
    const list = await openDesk(await withLevel("birth-range", word)).check();
    expect(list.groups.map(({ severity }) => severity)).toEqual(severities);
  });

  test("a word that is no level is named with its place", async () => {
    const workbook = await withLevel("register-missing", "Vừa");
    expect(
      await openDesk(workbook)
        .check()
        .catch((error: unknown) => error),
    ).toMatchObject({
      code: "setting-unreadable",
      details: { sheet: "Cấu hình", field: "Mức độ", value: "Vừa" },
    });
  });
});

async function idIn(workbook: Workbook): Promise<unknown> {
  const [cells] = await cellsOf(workbook, [SHEET]);
  return cells && valueAt(cells, ROW, await idColumn(workbook));
}

async function idColumn(workbook: Workbook): Promise<number> {
  const { tables } = await outlineOf(workbook);
  return tables.find(({ name }) => name === "DoiTuong")?.columns.indexOf("Mã dòng") ?? -1;
}

/** Every field and the id; what our own formulas give stays. */
async function swapRows(workbook: XlsxWorkbook, one: number, other: number): Promise<void> {
  const [cells] = await cellsOf(workbook, [SHEET]);
  if (!cells) throw new Error("no residents");
  const columns = [...Array(FIELDS).keys(), await idColumn(workbook)];
  const put = (row: number, from: number) =>
    columns.map((column) => ({ sheet: SHEET, row, column, value: valueAt(cells, from, column) }));
  await workbook.write({
    sheets: [],
    names: [],
    columns: [],
    cells: [...put(one, other), ...put(other, one)],
  });
}
