import type { CellValue, Grid } from "../../../src/workbook/value";
import { rowsOfKind } from "../../../src/adopting/body";
import { m } from "../../books";
import { proposed, readGrid, sheetOf, toldOf } from "./reading";

const MARCH = m("03/2026");
const FIRST = Array.from({ length: 15 }, (_, i) => i + 1);
const SECOND = Array.from({ length: 16 }, (_, i) => i + 16);
const TITLE = ["ĐIỂM DANH THÁNG 3 NĂM 2026"];

/** Marks by day below days. */
const on = (days: readonly number[], by: Readonly<Record<number, CellValue>>) =>
  days.map((day) => by[day] ?? null);
const said = (cells: Grid) => toldOf(readGrid(sheetOf(cells)), MARCH);

test.each<[string, readonly number[], number]>([
  ["first", FIRST, 3],
  ["second", SECOND, 18],
])("the %s half of a month may have a sheet of its own", (_half, days, day) => {
  const cells = [
    TITLE,
    ["STT", "Họ và tên", ...days, "Cộng"],
    [1, "Lò Thị Hoa", ...on(days, { [day]: "x" }), 1],
  ];
  expect(said(cells)).toEqual({ entries: [`${String(day)} Có`], doubts: [] });
});

test("fifteen numbers are days only where something says so", () => {
  const cells = (title: string, above: string | null): Grid => [
    [title],
    ["STT", "Họ và tên", above],
    [null, null, ...FIRST],
    [1, "Lò Thị Hoa", ...on(FIRST, { 1: "x" })],
  ];
  expect(proposed(sheetOf(cells("ĐIỂM DANH", "Tiêu chí chấm")))).toBeNull();
  expect(proposed(sheetOf(cells("ĐIỂM DANH", "Ngày trong tháng")))).not.toBeNull();
  expect(proposed(sheetOf(cells("ĐIỂM DANH THÁNG 3", "Tiêu chí chấm")))).not.toBeNull();
});

describe("halves one below the other", () => {
  const block = (days: readonly number[], title: string, ...people: Grid): Grid => [
    [title],
    ["STT", "Họ và tên", ...days, "Cộng"],
    ...people,
    ["Cộng", null, ...days.map((day) => (day % 15 === 1 ? 2 : null))],
    [],
  ];
  const stacked = (below: Grid): Grid => [
    TITLE,
    ...block(
      FIRST,
      "Từ ngày 1 đến ngày 15",
      [1, "Lò Thị Hoa", ...on(FIRST, { 1: "x", 15: "P" }), 2],
      [2, "Trần Văn An", ...on(FIRST, { 2: "K" }), 1],
    ),
    ...below,
  ];
  const rest = block(
    SECOND,
    "Từ ngày 16 đến ngày 31",
    [1, "Lò Thị Hoa", ...on(SECOND, { 16: "x", 31: "K" }), 2],
    [2, "Trần Văn An", ...on(SECOND, { 20: "x" }), 1],
  );

  test("are one grid, each row under its own days", () => {
    const cells = stacked([...rest, ["Ghi chú: K: nghỉ phép"]]);
    const read = readGrid(sheetOf(cells));
    expect(toldOf(read, MARCH)).toEqual({
      entries: ["1 Có", "15 Miễn", "2 Miễn", "16 Có", "31 Miễn", "20 Có"],
      doubts: [],
    });
    const found = proposed(sheetOf(cells));
    expect(found?.grid?.layout.days).toHaveLength(31);
    expect(found && rowsOfKind(found.body, "entry")).toEqual([3, 4, 9, 10]);
    expect(found && rowsOfKind(found.body, "header-again")).toEqual([8]);
    expect(found?.columns.map(({ label }) => label)).toEqual(["STT", "Họ và tên"]);
  });

  test.each<[string, Grid]>([
    ["another month", [["THÁNG 4 NĂM 2026"], ...rest]],
    [
      "days beside which nobody is named",
      [
        ["", "", ...SECOND],
        ["", "", ...on(SECOND, { 16: "x" })],
      ],
    ],
    [
      "other columns",
      [
        ["Họ và tên", "STT", ...SECOND],
        ["Lò Thị Hoa", 1, ...on(SECOND, { 16: "x" })],
      ],
    ],
  ])("end where %s begins", (_what, below) => {
    const { entries, doubts } = said(stacked(below));
    expect(entries).toEqual(["1 Có", "15 Miễn", "2 Không"]);
    expect(doubts).toEqual([expect.stringMatching(/^other-grid A\d+$/)]);
  });

  test("a whole month below another one is not read as the one above", () => {
    const days = [...FIRST, ...SECOND];
    const month = (title: string, mark: string): Grid => [
      [title],
      ["STT", "Họ và tên", ...days],
      [1, "Lò Thị Hoa", ...on(days, { 1: mark })],
      [],
    ];
    expect(said([...month("THÁNG 3 NĂM 2026", "x"), ...month("THÁNG 4 NĂM 2026", "P")]).entries).toEqual([
      "1 Có",
    ]);
    // The header on a new page.
    const again = month("Họ tên ghi theo danh sách", "P").slice(1);
    expect(said([...month("THÁNG 3 NĂM 2026", "x").slice(0, 3), ...again]).entries).toEqual([
      "1 Có",
      "1 Miễn",
    ]);
  });
});
