import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { propose } from "../../src/actions/adopt/propose";
import { asSaid } from "../../src/actions/adopt/proposedGrid";
import { adopt } from "../../src/actions/adopt/adopt";
import { Trouble } from "../../src/workbook/trouble";
import type { CellValue, Grid } from "../../src/workbook/value";
import { d, m } from "../books";
import { adoptGrid, centreWith, resident, saidIn } from "./grids";
import { oneSheet } from "./oneSheet";

jest.setTimeout(120_000);
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);
const SHEET = "Thể dục T3";

function marks(by: Readonly<Record<number, CellValue>>): CellValue[] {
  return DAYS.map((day) => by[day] ?? null);
}

const kept = (people: Grid, title = "ĐIỂM DANH THÁNG 3 NĂM 2026"): Grid => [
  [title],
  [],
  ["STT", "Họ và tên", "Năm sinh", ...DAYS, "Cộng"],
  ...people.map((row, i) => [i + 1, ...row]),
  ["Cộng"],
];

const centre = () =>
  centreWith({
    residents: [
      resident("DT001", "Lò Thị Hoa"),
      resident("DT002", "Trần Văn An", { "Ngày sinh": 1948 }),
      resident("DT003", "Trần Văn An", { "Ngày sinh": 1961 }),
    ],
  });

const adoptKept = async (
  workbook: Awaited<ReturnType<typeof centre>>,
  cells: Grid,
  sheet = SHEET,
  file?: string,
) =>
  adoptGrid(
    workbook,
    { workbook: oneSheet(sheet, cells), sheet, ...(file === undefined ? {} : { file }) },
    "activities",
  );

test("every marked cell is an entry with its day, its person and the cell it came from", async () => {
  const workbook = await centre();
  const cells = kept([
    ["Lò Thị Hoa", 1950, ...marks({ 1: "x", 3: "P" })],
    ["Trần Văn An", 1961, ...marks({ 1: "K" })],
  ]);
  expect(await adoptKept(workbook, cells, SHEET, "so.xlsx")).toEqual({ added: 3, known: 0, repaired: 0 });
  expect(await saidIn(workbook, "activities", ["Nguồn"])).toEqual([
    `${String(d("01/03/2026"))} | null | "DT001" | "Có" | "[so.xlsx]'Thể dục T3'!D4"`,
    `${String(d("03/03/2026"))} | null | "DT001" | "Miễn" | "[so.xlsx]'Thể dục T3'!F4"`,
    `${String(d("01/03/2026"))} | null | "DT003" | "Không" | "[so.xlsx]'Thể dục T3'!D5"`,
  ]);
});

test("adopted again, only cells that were filled since come in; one that says something else is told", async () => {
  const workbook = await centre();
  await adoptKept(workbook, kept([["Lò Thị Hoa", 1950, ...marks({ 1: "x", 2: "x" })]]));
  const later = kept([["Lò Thị Hoa", 1950, ...marks({ 1: "x", 2: "K", 5: "x" })]]);
  expect(await adoptKept(workbook, later)).toEqual({
    ...{ added: 1, known: 2, repaired: 0 },
    doubts: [{ kind: "mark-changed", cell: "E4", said: "Không", known: "Có" }],
  });
  expect(await adoptKept(workbook, later)).toMatchObject({ added: 0, known: 3 });
  expect(await saidIn(workbook, "activities")).toHaveLength(3);
});

test("rows that were sorted since are still found, and a new person in an old row is not taken for the old one", async () => {
  const workbook = await centre();
  const [hoa, an] = [
    ["Lò Thị Hoa", 1950, ...marks({ 1: "x", 2: "x" })],
    ["Trần Văn An", 1948, ...marks({ 1: "x" })],
  ];
  await adoptKept(workbook, kept([hoa]));
  expect(await adoptKept(workbook, kept([an, hoa]))).toEqual({ added: 1, known: 2, repaired: 0 });
  expect((await saidIn(workbook, "activities")).at(-1)).toContain(`"DT002"`);
});

test("whom nobody or several could be stays without a code, with the name beside; later it is filled by hand", async () => {
  const workbook = await centre();
  const cells = kept([
    ["Trần Văn An", null, ...marks({ 1: "x", 2: "x" })],
    ["Vì Thị Lạ", 1950, ...marks({ 1: "x" })],
    ["Lò Thị Hoa", 1950, ...marks({ 1: "x" })],
  ]);
  expect(await adoptKept(workbook, cells)).toEqual({
    ...{ added: 4, known: 0, repaired: 0 },
    doubts: [
      { kind: "person-several", cell: "B4", said: "Trần Văn An" },
      { kind: "person-unknown", cell: "B5", said: "Vì Thị Lạ" },
    ],
  });
  const said = await saidIn(workbook, "activities", ["Họ và tên", "Năm sinh"]);
  const day = String(d("01/03/2026"));
  expect(said[0]).toBe(`${day} | null | null | "Có" | "Trần Văn An" | null`);
  expect(said[2]).toBe(`${day} | null | null | "Có" | "Vì Thị Lạ" | 1950`);
  expect(said[3]).toBe(`${day} | null | "DT001" | "Có" | null | null`);
  expect(await adoptKept(workbook, cells)).toEqual({ added: 0, known: 4, repaired: 0 });
  // The register begins at A4: row 5 is its first entry, column C the code.
  const patch = { sheet: "Sinh hoạt", row: 4, column: 2, value: "DT002" };
  await workbook.write({ sheets: [], names: [], columns: [], cells: [patch] });
  expect(await adoptKept(workbook, cells)).toEqual({ added: 0, known: 4, repaired: 0 });
});

test("a mark that nobody knows stays in the sheet until somebody says what it means", async () => {
  const workbook = await centre();
  const cells = kept([["Lò Thị Hoa", 1950, ...marks({ 4: "H" })]]);
  expect(await adoptKept(workbook, cells)).toEqual({
    ...{ added: 0, known: 0, repaired: 0 },
    doubts: [{ kind: "mark-unknown", cell: "G4", said: "H" }],
  });
  const found = await propose(oneSheet(SHEET, cells), SHEET, registerOf(sonLa2026, "activities"));
  const decided = [{ mark: "h", becomes: { as: "value", value: "Miễn" } }] as const;
  const said = asSaid(found, { month: null, marks: { decided } });
  expect(await adopt(workbook, said, null)).toEqual({ added: 1, known: 0, repaired: 0 });
  expect(await saidIn(workbook, "activities")).toEqual([
    `${String(d("04/03/2026"))} | null | "DT001" | "Miễn"`,
  ]);
  expect(await adopt(workbook, said, null)).toEqual({ added: 0, known: 1, repaired: 0 });
});

test("without a month it is refused, and taken when a person says it", async () => {
  const workbook = await centre();
  const bytes = workbook.toBytes();
  const cells = kept([["Lò Thị Hoa", 1950, ...marks({ 1: "x" })]], "ĐIỂM DANH");
  const refused = await adoptKept(workbook, cells, "Thể dục").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Trouble);
  expect(refused).toMatchObject({ code: "month-unclear", details: { sheet: "Thể dục" } });
  expect(workbook.toBytes()).toEqual(bytes);
  const from = { workbook: oneSheet("Thể dục", cells), sheet: "Thể dục", month: m("04/2026") };
  expect(await adoptGrid(workbook, from, "activities")).toMatchObject({ added: 1 });
  expect(await saidIn(workbook, "activities")).toEqual([
    `${String(d("01/04/2026"))} | null | "DT001" | "Có"`,
  ]);
});

test("of a care grid the register says what every cell says", async () => {
  const workbook = await centre();
  const from = {
    workbook: oneSheet(SHEET, kept([["Lò Thị Hoa", 1950, ...marks({ 1: "x" })]])),
    sheet: SHEET,
  };
  expect(await adoptGrid(workbook, from, "carelog")).toMatchObject({ added: 1 });
  expect(await saidIn(workbook, "carelog")).toEqual([
    `${String(d("01/03/2026"))} | "DT001" | "Chăm sóc hằng ngày (bảng tháng)" | "Có" | null`,
  ]);
});

test("a list without codes gets those of the people it names, and says whom it does not know", async () => {
  const workbook = await centre();
  const sheet = "Khám đợt 1";
  const cells: Grid = [
    ["STT", "Họ và tên", "Năm sinh", "Ngày khám", "Loại khám", "Kết luận"],
    [1, "Lò Thị Hoa", 1950, d("05/03/2026"), "Định kỳ", "Loại II"],
    [2, "Trần Văn An", null, d("05/03/2026"), "Định kỳ", "Loại III"],
    [3, "Trần Văn An", 1961, d("05/03/2026"), "Định kỳ", "Loại III"],
  ];
  const proposal = await propose(oneSheet(sheet, cells), sheet, registerOf(sonLa2026, "healthchecks"));
  expect(await adopt(workbook, proposal, null)).toEqual({
    ...{ added: 3, known: 0, repaired: 0 },
    doubts: [{ kind: "person-several", cell: "B3", said: "Trần Văn An" }],
  });
  const said = await saidIn(workbook, "healthchecks", ["Họ và tên"]);
  expect(said.map((row) => [row.split(" | ")[0], row.split(" | ").at(-1)])).toEqual([
    [`"DT001"`, `"Lò Thị Hoa"`],
    ["null", `"Trần Văn An"`],
    [`"DT003"`, `"Trần Văn An"`],
  ]);
  expect(await adopt(workbook, proposal, null)).toEqual({ added: 0, known: 3, repaired: 0 });
});
