import { khanhHoaBlock } from "../../../src/campaign/presets/khanh-hoa-block";
import { rowsBehind } from "../../../src/actions/desk/rowsBehind";
import { withUnits } from "../../../src/campaign/units";
import { score } from "../../../src/scoring/score";
import { bookOf, type Row, table } from "../../books";

const campaign = withUnits(khanhHoaBlock, ["A", "B"]);
const CRITERIA = table`
  Mã | Nhóm | Nội dung | Loại      | Điểm tối đa
  M1 | I    | x        | Chấm điểm | 90
  M2 | I    | x        | Chấm điểm | 10
  TR | III  | x        | Điểm trừ  | 5
`;

const lines = (unit: string, ...scores: readonly (number | null)[]): Row[] =>
  scores.map((approved, index) => ({
    "Đơn vị": unit,
    "Mã tiêu chí": ["M1", "M2", "TR"][index] ?? null,
    Giao: "Có",
    Duyệt: approved,
  }));

const book = (rows: readonly Row[], reportDate = "31/12/2022", criteria = CRITERIA) =>
  bookOf({ criteria, scoring: rows }, { campaign, reportDate });
const resultOf = (rows: readonly Row[], reportDate?: string) => {
  const [target] = score(book(rows, reportDate)).targets;
  return [target?.verdict, target?.parts[0]?.tally.pass, target?.parts[0]?.scope];
};
const [part] = khanhHoaBlock.targets.flatMap(({ parts }) => parts);
const behind = (of: ReturnType<typeof book>) => {
  if (!part) throw new Error("no target");
  return rowsBehind(part, of).rows.map(({ outcome, place, label }) => [
    outcome,
    place.sheet,
    place.cell,
    label,
  ]);
};

test.each<[rows: Row[], result: (string | number)[]]>([
  [
    [...lines("A", 90, 0, 0), ...lines("B", 88, 8, 0)],
    ["met", 2, 2],
  ],
  [
    [...lines("A", 90, 10, 0), ...lines("B", 80, 9.9, 0)],
    ["not-met", 1, 2],
  ],
  // 90 or more whatever is still given, and less than 90 whatever is.
  [
    [...lines("A", 90, null, 0), ...lines("B", 90, 10, 0)],
    ["met", 2, 2],
  ],
  [
    [...lines("A", 79, null, 0), ...lines("B", 90, 10, 0)],
    ["not-met", 1, 2],
  ],
  [
    [...lines("A", 85, null, 0), ...lines("B", 90, 10, 0)],
    ["not-enough-data", 1, 2],
  ],
  [lines("B", 90, 10, 0), ["not-enough-data", 1, 2]],
])("%#: is met only where every unit surely is", (rows, result) => {
  expect(resultOf(rows)).toEqual(result);
});

test("cannot be missed before the year ends", () => {
  expect(resultOf(lines("A", 1, 1, 0), "30/06/2022")[0]).toBe("not-due");
  expect(resultOf([...lines("A", 90, 10, 0), ...lines("B", 90, 9, 0)], "30/06/2022")[0]).toBe("met");
});

describe("the rows behind it", () => {
  test("are the lines that cost a unit points", () => {
    expect(behind(book([...lines("A", 90, 10, 0), ...lines("B", 80, 10, 1)]))).toEqual([
      ["fail", "Chấm điểm", "G8", "B · M1 · Có"],
      ["fail", "Chấm điểm", "G10", "B · TR · Có"],
    ]);
  });

  test("are lines without a score, and criteria without a line", () => {
    expect(behind(book([...lines("A", 85, null), ...lines("B", 90, 10, 5)]))).toEqual([
      ["missing", "Chấm điểm", "G6", "A · M2 · Có"],
      ["missing", "Chấm điểm", "B4", "A · TR"],
    ]);
  });

  test("are the criteria that are not clear", () => {
    const unclear = [...CRITERIA, { Mã: "M3", Nhóm: "I", "Nội dung": "x", Loại: null, "Điểm tối đa": 1 }];
    expect(behind(book(lines("A", 90, 10, 0), "31/12/2022", unclear))).toEqual([
      ["missing", "Tiêu chí", "D8", "M3"],
    ]);
  });
});
