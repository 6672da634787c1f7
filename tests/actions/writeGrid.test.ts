import { openDesk } from "../../src/actions/openDesk";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { chanceOf } from "../../src/standin/sample/chance";
import { Trouble } from "../../src/workbook/trouble";
import { valueAt } from "../../src/workbook/rows";
import type { CellValue } from "../../src/workbook/value";
import { openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { calculate } from "../../src/calculating";
import { d, m, type Row } from "../books";
import { cellsOf } from "../looking";
import { adoptGrid, centreWith, resident, saidIn } from "./grids";

jest.setTimeout(120_000);
const MARCH = m("03/2026");
const PEOPLE = [
  resident("DT001", "Lò Thị Hoa"),
  resident(12, "Trần Văn An", { "Nhóm đối tượng": "Trẻ em" }),
  resident("DT003", "Vì Thị Mơ", { "Ngày ra": d("10/03/2026") }),
  resident("DT004", "Hà Văn Cũ", { "Ngày ra": d("28/02/2026") }),
  resident("DT005", "Bạc Thị Mới", { "Ngày tiếp nhận": d("01/04/2026") }),
];

const activity = (day: string, code: CellValue, mark: CellValue = "Có", what: CellValue = "Thể dục"): Row => {
  return { Ngày: d(day), "Hoạt động": what, "Mã đối tượng": code, "Tham gia": mark };
};

/** The cells of the sheet, from its first row. */
async function made(workbook: XlsxWorkbook, register = "activities", month = MARCH) {
  const report = await openDesk(workbook).writeGrid({ register, month });
  const [sheet] = await cellsOf(workbook, [report.sheet]);
  if (!sheet) throw new Error("no sheet");
  return { report, at: (row: number, column: number) => valueAt(sheet, row, column), sheet };
}

test("people of the month down, days across with their weekdays, marks in the cells, and sums that are counted", async () => {
  const workbook = await centreWith({
    residents: PEOPLE,
    activities: [
      activity("01/03/2026", "DT001"),
      activity("02/03/2026", "dt001", "Không"),
      activity("02/03/2026", 12, "Miễn", "Đọc báo"),
      activity("05/04/2026", 12),
    ],
  });
  const { report, at, sheet } = await made(workbook);
  expect(report).toEqual({
    sheet: "Sinh hoạt 03-2026",
    losses: [],
    rows: 3,
    entries: 3,
    nobody: 0,
    undated: 0,
  });
  expect(at(0, 0)).toBe("SINH HOẠT – THÁNG 03 NĂM 2026");
  const row = (index: number, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => at(index, from + i));
  expect(row(3, 0, 6)).toEqual(["Mã đối tượng", "Họ và tên", "Nhóm đối tượng", "Hoạt động", 1, 2]);
  expect(row(3, 34, 39)).toEqual([31, "Có", "Không", "Miễn", "Khác"]);
  expect(row(4, 4, 7)).toEqual(["CN", "T2", "T3"]);
  expect(row(5, 0, 7)).toEqual(["DT001", "Lò Thị Hoa", "Người cao tuổi", "Thể dục", "x", "K", null]);
  expect(row(6, 0, 7)).toEqual([12, "Trần Văn An", "Trẻ em", "Đọc báo", null, "P", null]);
  // Who left on the 10th was there; who left before or came after was not.
  expect(row(7, 0, 4)).toEqual(["DT003", "Vì Thị Mơ", "Người cao tuổi", null]);
  expect(row(5, 35, 39)).toEqual([1, 1, 0, 0]);
  expect(row(7, 35, 39)).toEqual([0, 0, 0, 0]);
  expect([at(8, 0), at(8, 4), at(8, 5), at(8, 35)]).toEqual(["Cộng: Có (x)", 1, 0, 1]);
  expect([at(9, 0), at(9, 5), at(9, 36)]).toEqual(["Cộng: Không (K)", 1, 1]);
  const column = sheet.cells.map((line) => line[0] ?? null);
  expect(column.slice(-4)).toEqual(["x", "K", "P", "?"]);
});

test("what a grid cannot hold is counted and told, and who is in no list has a row all the same", async () => {
  const workbook = await centreWith({
    residents: PEOPLE,
    activities: [
      activity("01/03/2026", null),
      { ...activity("01/03/2026", "DT001"), Ngày: "hôm qua" },
      activity("03/03/2026", "DT999"),
      activity("03/03/2026", "DT004"),
    ],
  });
  const { report, at } = await made(workbook);
  expect(report).toMatchObject({ rows: 5, entries: 2, nobody: 1, undated: 1 });
  expect(at(1, 0)).toContain(
    "Không có trong bảng: 1 dòng của tháng chưa có mã, 1 dòng chưa có ngày đọc được.",
  );
  expect([at(8, 0), at(8, 1), at(8, 6)]).toEqual(["DT999", null, "x"]);
  expect([at(9, 0), at(9, 1), at(9, 6)]).toEqual(["DT004", "Hà Văn Cũ", "x"]);
});

test("two entries of a day stand side by side; a text that is no mark has a row of its own", async () => {
  const workbook = await centreWith({
    residents: PEOPLE.slice(0, 1),
    activities: [
      activity("01/03/2026", "DT001"),
      activity("01/03/2026", "DT001", "Không"),
      activity("01/03/2026", "DT001", "đi chợ"),
      activity("02/03/2026", "DT001", null),
    ],
  });
  const { at } = await made(workbook);
  expect([at(5, 4), at(5, 5), at(5, 38)]).toEqual(["x K", "?", 2]);
  expect([at(6, 0), at(6, 4), at(6, 38)]).toEqual(["DT001", "đi chợ", 1]);
});

test("what care entries say beside their mark stands below, one line for each", async () => {
  const care = (day: string, says: CellValue, who: CellValue): Row => {
    return {
      Ngày: d(day),
      "Mã đối tượng": "DT001",
      "Nội dung": says,
      "An toàn": "Có",
      "Người thực hiện": who,
    };
  };
  const workbook = await centreWith({
    residents: PEOPLE.slice(0, 1),
    carelog: [
      care("01/03/2026", "Tắm gội", "Cà Thị Lan"),
      care("02/03/2026", "Chăm sóc hằng ngày (bảng tháng)", null),
    ],
  });
  const { sheet } = await made(workbook, "carelog");
  const title = sheet.cells.findIndex((row) => row[0] === "Ghi chú từng ô");
  expect(sheet.cells.slice(title + 1).map((row) => row.slice(0, 5))).toEqual([
    ["Mã đối tượng", "Người thực hiện", "Ngày", "KH", "Nội dung"],
    ["DT001", "Cà Thị Lan", d("01/03/2026"), "x", "Tắm gội"],
  ]);
});

test("a sheet that is there is not made anew: it may hold marks that the register lacks", async () => {
  const workbook = await centreWith({ residents: PEOPLE });
  await made(workbook);
  const bytes = workbook.toBytes();
  const again = await openDesk(workbook)
    .writeGrid({ register: "activities", month: MARCH })
    .catch((error: unknown) => error);
  expect(again).toBeInstanceOf(Trouble);
  expect(again).toMatchObject({ code: "sheet-exists", details: { sheet: "Sinh hoạt 03-2026" } });
  expect(workbook.toBytes()).toEqual(bytes);
});

test("a register that is not kept by person and day is refused", async () => {
  const workbook = await centreWith({ residents: PEOPLE });
  const refused = openDesk(workbook).writeGrid({ register: "meals", month: MARCH });
  await expect(refused).rejects.toMatchObject({
    code: "grid-missing",
    details: { sheet: "Bếp ăn - suất ăn" },
  });
});

/** Entries of a register by seed, with all that may go wrong in it. */
function entriesBySeed(seed: number, register: "activities" | "carelog"): Row[] {
  const chance = chanceOf(seed, "round trip");
  const { fields } = registerOf(sonLa2026, register);
  const codes = ["DT001", 12, "DT003", "DT004", "DT999"];
  const texts = ["Thể dục", "Đọc báo", "x: y", "Ghi chú", "Cộng", 7];
  return Array.from({ length: chance.between(0, 60) }, () =>
    Object.fromEntries(
      fields.map(({ label, kind, values }): [string, CellValue] => {
        if (kind === "date") return [label, MARCH - 2 + chance.below(36)];
        if (kind === "code") return [label, chance.pick(codes)];
        if (kind === "list")
          return [label, chance.happens(0.9) ? chance.pick(values) : chance.pick([null, "đi chợ"])];
        return [label, chance.happens(0.8) ? chance.pick(texts) : null];
      }),
    ),
  );
}

const ROUNDS = Array.from({ length: 24 }, (_, seed) => seed);

test.each(["activities", "carelog"] as const)(
  "%s: a grid adopted into an empty register gives the same entries, and nothing twice where it came from",
  async (register) => {
    let taken = 0;
    for (const seed of ROUNDS) {
      const rows = entriesBySeed(seed, register);
      const full = await centreWith({ residents: PEOPLE, [register]: rows });
      const { report } = await made(full, register);
      const file = openXlsx(full.toBytes(), { calculate });
      const empty = await centreWith({ residents: PEOPLE });
      const from = { workbook: file, sheet: report.sheet };
      await adoptGrid(empty, from, register);
      // What nobody understands stays in the grid.
      const inMonth = rows.filter(
        (row) =>
          typeof row.Ngày === "number" &&
          row.Ngày >= MARCH &&
          row.Ngày < m("04/2026") &&
          !Object.values(row).includes("đi chợ"),
      );
      const expected = await saidIn(await centreWith({ residents: PEOPLE, [register]: inMonth }), register);
      expect({ seed, said: (await saidIn(empty, register)).sort() }).toEqual({ seed, said: expected.sort() });
      expect(await adoptGrid(full, from, register)).toMatchObject({ added: 0, known: report.entries });
      expect(await saidIn(full, register)).toHaveLength(rows.length);
      taken += report.entries;
    }
    expect(taken).toBeGreaterThan(300);
  },
);

test("marks that people add in the sheet are all that comes in, into the workbook that it is in", async () => {
  const workbook = await centreWith({
    residents: PEOPLE.slice(0, 2),
    activities: [activity("01/03/2026", "DT001"), activity("01/03/2026", 12)],
  });
  const { report } = await made(workbook);
  const cells = [
    { sheet: report.sheet, row: 5, column: 8, value: "K" },
    { sheet: report.sheet, row: 6, column: 4, value: "P" },
  ];
  await workbook.write({ sheets: [], names: [], columns: [], cells });
  expect(await adoptGrid(workbook, { workbook, sheet: report.sheet }, "activities")).toEqual({
    ...{ added: 1, known: 2, repaired: 0 },
    doubts: [{ kind: "mark-changed", cell: "E7", said: "Miễn", known: "Có" }],
  });
  expect((await saidIn(workbook, "activities", ["Nguồn"])).at(-1)).toBe(
    `${String(d("05/03/2026"))} | "Thể dục" | "DT001" | "Không" | "'Sinh hoạt 03-2026'!I6"`,
  );
});
