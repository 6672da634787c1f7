import { adopt } from "../../src/actions/adopt/adopt";
import { propose } from "../../src/actions/adopt/propose";
import { readBook } from "../../src/actions/readBook";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { Trouble } from "../../src/workbook/trouble";
import { type CellValue, type Grid, isBlank } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { oneSheet } from "./oneSheet";

const SHEET = "DS 2025";
const residents = registerOf(sonLa2026, "residents");

/** A sheet as a clerk may have kept it: a title, a header of two rows, a section, a total, a signature. */
const OLD: Grid = [
  ["DANH SÁCH ĐỐI TƯỢNG ĐANG NUÔI DƯỠNG"],
  [],
  [
    "STT",
    "Mã ĐT",
    "Họ và  tên",
    "Ngày sinh",
    null,
    "CCCD/\nCMND",
    "Diện đối tượng",
    "Ngày vào TT",
    "Ngày cấp thẻ",
    "Quê quán",
  ],
  [null, null, null, "Nam", "Nữ"],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ["I", "Người cao tuổi"],
  [
    1,
    "DT201",
    "Lò Thị Hoa",
    null,
    1950,
    "014150000001",
    "Người cao tuổi",
    "15/03/2020",
    d("02/04/2020"),
    "Bản Mòn",
  ],
  [
    2,
    "DT202 ",
    "Trần  Văn An",
    1948,
    null,
    "14048000002",
    "Người cao tuổi ",
    d("20/05/2019"),
    null,
    "Mai Sơn",
  ],
  [3, "DT203", "Quµng ThÞ M¬", null, 1945, null, "Người cao tuổi", "20.11.2021", null, "Thuận Châu"],
  ["Tổng cộng", null, null, 1, 2],
  [],
  [null, null, null, null, null, null, null, "Người lập biểu"],
];

const keeping = (cells: Grid) => oneSheet(SHEET, cells, MERGES);
const MERGES = [
  { top: 2, left: 3, bottom: 2, right: 4 },
  ...[0, 1, 2, 5, 6, 7, 8, 9].map((left) => ({ top: 2, left, bottom: 3, right: left })),
];

async function centre(): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  await setUp(workbook, sonLa2026, { today: d("30/06/2026") });
  return workbook;
}

/** The register's rows as label and value. */
async function rowsOf(workbook: Workbook): Promise<Record<string, CellValue>[]> {
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === residents.table);
  const [cells] = await cellsOf(workbook, [residents.sheet]);
  if (!table || !cells) throw new Error("no residents");
  const hidden = ["Khóa", "Thứ tự"];
  return cells.cells
    .slice(table.box.top + 1 - cells.top, table.box.bottom + 1 - cells.top)
    .map((line) =>
      Object.fromEntries(
        table.columns
          .map((name, index) => [name, line[table.box.left + index - cells.left] ?? null] as const)
          .filter(([name, value]) => !isBlank(value) && !hidden.includes(name)),
      ),
    );
}

const adoptOld = async (workbook: Workbook, cells = OLD) =>
  adopt(workbook, await propose(keeping(cells), SHEET, residents), null);

test("rows become entries: each in its field, put right where that is certain, with the place it came from", async () => {
  const workbook = await centre();
  expect(await adoptOld(workbook)).toEqual({ added: 3, known: 0, repaired: 7 });
  expect(await rowsOf(workbook)).toEqual([
    {
      "Mã đối tượng": "DT201",
      "Họ và tên": "Lò Thị Hoa",
      "Giới tính": "Nữ",
      "Ngày sinh": 1950,
      "Số định danh": "014150000001",
      "Nhóm đối tượng": "Người cao tuổi",
      "Ngày tiếp nhận": d("15/03/2020"),
      Nguồn: "'DS 2025'!A7",
      STT: 1,
      "Ngày cấp thẻ": "02/04/2020",
      "Quê quán": "Bản Mòn",
    },
    {
      "Mã đối tượng": "DT202",
      "Họ và tên": "Trần Văn An",
      "Giới tính": "Nam",
      "Ngày sinh": 1948,
      "Số định danh": "014048000002",
      "Nhóm đối tượng": "Người cao tuổi",
      "Ngày tiếp nhận": d("20/05/2019"),
      Nguồn: "'DS 2025'!A8",
      STT: 2,
      "Quê quán": "Mai Sơn",
    },
    {
      "Mã đối tượng": "DT203",
      "Họ và tên": "Quàng Thị Mơ",
      "Giới tính": "Nữ",
      "Ngày sinh": 1945,
      "Nhóm đối tượng": "Người cao tuổi",
      "Ngày tiếp nhận": d("20/11/2021"),
      Nguồn: "'DS 2025'!A9",
      STT: 3,
      "Quê quán": "Thuận Châu",
    },
  ]);
});

test("titles, sections, totals and signatures become no entries", async () => {
  const { body } = await propose(keeping(OLD), SHEET, residents);
  expect(body.kinds).toEqual([...["section", "entry", "entry", "entry", "total"], ...["blank", "beyond"]]);
});

test("the same sheet again adds only what is new in it", async () => {
  const workbook = await centre();
  await adoptOld(workbook);
  const longer = [
    ...OLD.slice(0, 9),
    [4, "DT204", "Vì Văn Thêm", 1939, null, null, "Người cao tuổi", d("01/02/2026"), null, "Mường La"],
    ...OLD.slice(10),
  ];
  expect(await adoptOld(workbook, longer)).toMatchObject({ added: 1, known: 3 });
  const rows = await rowsOf(workbook);
  expect(rows.map((row) => row["Mã đối tượng"])).toEqual(["DT201", "DT202", "DT203", "DT204"]);
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === residents.table);
  expect(table?.columns.slice(-4)).toEqual(["Nguồn", "STT", "Ngày cấp thẻ", "Quê quán"]);
});

test("what is there already stays, and stands above", async () => {
  const workbook = newXlsx({ calculate });
  const own = ["DT001", "Hoàng Văn Nam", "Nam", 1940, null, null, null, "Người cao tuổi", d("05/01/2020")];
  await setUp(workbook, sonLa2026, {
    today: d("30/06/2026"),
    rows: new Map([["residents", [[...own, ...new Array<null>(8).fill(null)]]]]),
  });
  const [before] = await rowsOf(workbook);
  await adoptOld(workbook);
  const [first, second] = await rowsOf(workbook);
  expect(first).toEqual(before);
  expect(second?.["Mã đối tượng"]).toBe("DT201");
});

test("a column that is not clear is kept as the department's own, under a name of its own", async () => {
  const workbook = await centre();
  const places = OLD.map((row) =>
    row.map((value, column) => (column === 7 && typeof value !== "string" ? "Bản Pó" : value)),
  );
  const cells = places.map((row, index) =>
    index > 5 && index < 9 ? row.map((v, c) => (c === 7 ? "Bản Pó" : v)) : row,
  );
  await adoptOld(workbook, cells);
  const [row] = await rowsOf(workbook);
  expect(row?.["Ngày tiếp nhận"]).toBeUndefined();
  expect(row?.["Ngày vào TT"]).toBe("Bản Pó");
});

test("a sheet without a header is refused by name, and nothing is written", async () => {
  const workbook = await centre();
  const bytes = workbook.toBytes();
  const refused = await propose(keeping([["Ghi nhớ"], ["Gọi điện cho xã"]]), SHEET, residents).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Trouble);
  expect(refused).toMatchObject({ code: "header-missing", details: { sheet: SHEET } });
  expect(workbook.toBytes()).toEqual(bytes);
});

test("the adopted rows count: the check reads them as entries", async () => {
  const workbook = await centre();
  await adoptOld(workbook);
  const { book } = await readBook(workbook);
  expect(book.people("residents").entries.count).toBe(3);
});
