import type { GridEntries, MarkDecision } from "../../../src/adopting/grids";
import type { CellValue, Grid } from "../../../src/workbook/value";
import { m } from "../../books";
import { DAYS, marks, often, readGrid, sheetOf, toldOf } from "./reading";

const MARCH = m("03/2026");
const grid = (rows: Grid, below: Grid = []) =>
  sheetOf([["THÁNG 3 NĂM 2026"], ["STT", "Họ và tên", ...DAYS], ...rows, [], ...below]);
const one = (by: Readonly<Record<number, CellValue>>, below: Grid = [], register = "activities") =>
  toldOf(
    readGrid(grid([[1, "Lò Thị Hoa", ...marks(by)]], below), register),
    MARCH,
    register === "carelog" ? "An toàn" : "Tham gia",
  );

test("marks are what offices mean by them", () => {
  const { entries, doubts } = one({
    1: "x",
    2: "X ",
    3: 1,
    4: "K",
    5: 0,
    6: "P",
    7: "✓",
    8: true,
    9: "Có",
    10: "miễn",
  });
  expect(doubts).toEqual([]);
  expect(entries).toEqual([
    ...["1 Có", "2 Có", "3 Có", "4 Không", "5 Không", "6 Miễn", "7 Có", "8 Có", "9 Có", "10 Miễn"],
  ]);
});

test("a mark that nobody knows is told, and not taken", () => {
  expect(one({ 1: "x", 2: "H", 3: 0.5 })).toEqual({
    entries: ["1 Có"],
    doubts: ["mark-unknown D3", "mark-unknown E3"],
  });
});

test("an unticked box is no mark", () => {
  expect(one({ 1: true, 2: false })).toEqual({ entries: ["1 Có"], doubts: [] });
});

test("several marks in a cell are several entries, if each is known; else the whole cell stays", () => {
  expect(one({ 1: "x x", 2: "x P", 3: "x H" })).toEqual({
    entries: ["1 Có", "1 Có", "2 Có", "2 Miễn"],
    doubts: ["mark-unknown E3"],
  });
});

test("V is a tick where it is the only one and nearly everywhere, else nobody knows", () => {
  const read = (rows: Grid) => toldOf(readGrid(grid(rows)), MARCH);
  const ticks = read([
    [1, "Lò Thị Hoa", ...often("v", 20)],
    [2, "Trần Văn An", ...often("V", 15)],
  ]);
  expect(ticks.doubts).toEqual([]);
  expect(new Set(ticks.entries.map((entry) => entry.split(" ")[1]))).toEqual(new Set(["Có"]));
  // Beside x it is somebody who stayed away.
  const beside = read([
    [1, "Lò Thị Hoa", ...often("x", 20)],
    [2, "Trần Văn An", ...marks({ 2: "V" })],
  ]);
  expect(beside.doubts).toEqual(["mark-unknown D4"]);
  const mixed = [
    [1, "Lò Thị Hoa", ...often("v", 20)],
    [2, "Trần Văn An", ...often("x", 12)],
  ];
  expect(read(mixed).doubts).toHaveLength(20);
  // Where only those who stayed away are marked, few are.
  const people = Array.from({ length: 8 }, (_, i) => [
    i + 1,
    `Lò Thị ${String.fromCharCode(65 + i)}`,
    ...marks({ [i + 1]: "V" }),
  ]);
  expect(read(people).doubts).toHaveLength(8);
});

test.each<[string, Grid]>([
  ["in one line", [["Ghi chú: x: vắng; + : có mặt; C = nghỉ phép"]]],
  ["the other way round", [["Ký hiệu: Vắng: x, có mặt: +, nghỉ phép: C"]]],
  ["in cells", [["Chú thích"], ["x", "Vắng"], ["+", "Có mặt"], ["C", "Nghỉ phép"]]],
])("a legend says it before everything else: %s", (_, legend) => {
  expect(one({ 1: "x", 2: "+", 3: "C" }, legend)).toEqual({
    entries: ["1 Không", "2 Có", "3 Miễn"],
    doubts: [],
  });
});

test("what a legend says in words that nobody knows is not clear any more", () => {
  expect(one({ 1: "x" }, [["Ghi chú: x: đi chợ phiên"]])).toEqual({
    entries: [],
    doubts: ["mark-unknown C3"],
  });
});

test("of care K may be nobody came, which says nothing of safety", () => {
  expect(one({ 1: "x", 2: "K" }, [], "carelog")).toEqual({
    entries: ["1 Có"],
    doubts: ["mark-unknown D3"],
  });
  expect(one({ 1: "KAT" }, [], "carelog").entries).toEqual(["1 Không"]);
  const said = one({ 1: "x", 2: "K" }, [["Ghi chú: K: không an toàn"]], "carelog");
  expect(said).toEqual({ entries: ["1 Có", "2 Không"], doubts: [] });
});

describe("what a person says of marks", () => {
  const cells = (by: Readonly<Record<number, CellValue>>, below: Grid = []) =>
    grid([[1, "Lò Thị Hoa", ...marks(by)]], below);
  const value = (mark: string, meant: string | null): MarkDecision => {
    return { mark, becomes: { as: "value", value: meant } };
  };
  const out = (mark: string): MarkDecision => ({ mark, becomes: { as: "out" } });
  const uses = (read: GridEntries) =>
    read.marks.map(({ written, becomes, certainty, cells: count, cell }) =>
      [written, certainty, becomes.as === "out" ? "out" : becomes.value, count, cell].join(" "),
    );

  test("goes before everything else, also for a mark that stands among others", () => {
    const read = readGrid(cells({ 1: "x", 2: "H", 3: "x H", 4: "N", 5: "h " }), "activities", {
      decided: [value("h", "Không"), out("n"), value("x", "Miễn")],
    });
    expect(toldOf(read, MARCH)).toEqual({
      entries: ["1 Miễn", "2 Không", "3 Miễn", "3 Không", "5 Không"],
      doubts: [],
    });
    expect(uses(read)).toEqual(["H decided Không 3 D3", "x decided Miễn 2 C3", "N decided out 1 F3"]);
  });

  test("the last time goes before what is usual; what the sheet says otherwise now is asked", () => {
    const told = { remembered: [value("x", "Không"), value("p", "Không")] };
    const read = (below: Grid) => readGrid(cells({ 1: "x", 2: "P" }, below), "activities", told);
    expect(uses(read([]))).toEqual(["x remembered Không 1 C3", "P remembered Không 1 D3"]);
    expect(uses(read([["Ghi chú: P: nghỉ phép; x: vắng"]]))).toEqual([
      "x remembered Không 1 C3",
      "P unclear out 1 D3",
    ]);
  });

  test("unknown marks are told with the first of their cells, parts of one remark are not", () => {
    expect(uses(readGrid(cells({ 1: "0,5", 2: "x H", 3: "đi viện", 4: "0,5" })))).toEqual([
      "0,5 unclear out 2 C3",
      "H unclear out 1 D3",
      "đi viện unclear out 1 E3",
    ]);
  });

  test("what the field cannot say is no meaning", () => {
    const read = readGrid(cells({ 1: "H" }), "carelog", { decided: [value("h", "Miễn")] });
    expect(uses(read)).toEqual(["H unclear out 1 C3"]);
  });
});
