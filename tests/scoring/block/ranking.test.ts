import type { BlockScale } from "../../../src/campaign/block";
import { blockRoles } from "../../../src/campaign/block";
import { khanhHoaBlock } from "../../../src/campaign/presets/khanh-hoa-block";
import { withUnits } from "../../../src/campaign/units";
import { scoreBlock } from "../../../src/scoring/block";
import { score } from "../../../src/scoring/score";
import { bookOf, type Row, table } from "../../books";

const campaign = withUnits(khanhHoaBlock, ["A", "B", "C"]);

/** A hundred points in two criteria, eight of bonus, five to lose. */
const CRITERIA = table`
  Mã | Nhóm | Nội dung | Loại      | Điểm tối đa
  M1 | I    | x        | Chấm điểm | 60
  M2 | I    | x        | Chấm điểm | 40
  CG | II   | x        | Điểm cộng | 8
  TR | III  | x        | Điểm trừ  | 5
`;

const book = (
  scoring: readonly Row[],
  criteria: readonly Row[] = CRITERIA,
  scale: Partial<BlockScale> = {},
) => ({
  ...bookOf({ criteria, scoring }, { campaign, reportDate: "31/12/2022" }),
  blockScale: { ...blockRoles(campaign).scale, ...scale },
});

/** All criteria of a unit approved; null = it was not given that one, and says why. */
function unit(name: string, ...scores: readonly (number | null)[]): Row[] {
  return ["M1", "M2", "CG", "TR"].map((code, index): Row => {
    const approved = scores[index] ?? null;
    const line = { "Đơn vị": name, "Mã tiêu chí": code };
    if (approved === null) return { ...line, Giao: "Không", "Căn cứ không giao": "Quyết định 12" };
    return { ...line, Giao: "Có", Duyệt: approved };
  });
}

const of = (lines: ReturnType<typeof book>, name: string) => {
  const found = scoreBlock(lines).ranking.find((one) => one.unit === name);
  if (!found) throw new Error(`no unit ${name}`);
  return found;
};
const ranks = (lines: ReturnType<typeof book>) =>
  scoreBlock(lines).ranking.map((one) => [one.unit, one.rank?.best ?? null, one.rank?.worst ?? null]);

test("the total is points and bonus less minus, of the most that was assigned", () => {
  const found = of(book([...unit("A", 55, 38.5, 3, 1.5), ...unit("B", 60, null, 0, 0)]), "A");
  expect(found).toMatchObject({ max: 100, points: { low: 95, high: 95 }, share: { low: 0.95, high: 0.95 } });
  expect(of(book(unit("B", 60, null, 0, 0)), "B")).toMatchObject({
    max: 60,
    share: { low: 1, high: 1 },
    out: 1,
  });
});

test("684 of 700 is 97,71… percent, and excellent", () => {
  const criteria = table`
    Mã | Nhóm | Nội dung | Loại      | Điểm tối đa
    M1 | I    | x        | Chấm điểm | 700
    M2 | I    | x        | Chấm điểm | 300
    CG | II   | x        | Điểm cộng | 0
    TR | III  | x        | Điểm trừ  | 0
  `;
  const found = of(book(unit("A", 684, null, 0, 0), criteria), "A");
  expect([found.points.low, found.max, found.share?.low]).toEqual([684, 700, 0.977142857143]);
  expect(found.bands).toEqual({ low: "Hoàn thành xuất sắc", high: "Hoàn thành xuất sắc" });
});

test("more than a hundred percent is possible, and not held back", () => {
  expect(of(book(unit("A", 60, 40, 8, 0)), "A").share).toEqual({ low: 1.08, high: 1.08 });
});

test.each<[cap: number | null, total: number]>([
  [10, 106],
  [5, 103],
  [0, 98],
  [null, 106],
])("bonus points count up to %s", (bonusCap, total) => {
  const found = of(book(unit("A", 60, 38, 8, 0), CRITERIA, { bonusCap }), "A");
  expect(found.points).toEqual({ low: total, high: total });
  expect(found.by.approved?.points).toBe(total);
});

test("less than nothing is in the lowest band", () => {
  expect(of(book(unit("A", 0, 0, 0, 5)), "A")).toMatchObject({
    points: { low: -5, high: -5 },
    bands: { low: "Không hoàn thành", high: "Không hoàn thành" },
  });
});

test.each([
  [90, "Hoàn thành xuất sắc"],
  [90 + 1e-9, "Hoàn thành xuất sắc"],
  [90 - 1e-9, "Hoàn thành tốt"],
  [89.96, "Hoàn thành tốt"],
  [70, "Hoàn thành tốt"],
  [70 - 1e-9, "Hoàn thành"],
  [50, "Hoàn thành"],
  [50 - 1e-9, "Không hoàn thành"],
])("%d points of a hundred: %s", (points, band) => {
  const found = of(book(unit("A", Math.min(60, points), Math.max(0, points - 60), 0, 0)), "A");
  expect(found.bands).toEqual({ low: band, high: band });
});

describe("the rank", () => {
  test("goes by percentages, whatever the points", () => {
    const lines = book([
      ...unit("A", 57, null, 0, 0),
      ...unit("B", 60, 34, 0, 0),
      ...unit("C", 50, 40, 0, 0),
    ]);
    expect(ranks(lines)).toEqual([
      ["A", 1, 1],
      ["B", 2, 2],
      ["C", 3, 3],
    ]);
    expect(scoreBlock(lines).leaders).toEqual(["A"]);
  });

  test("is shared by those that are level, and the next one is left out", () => {
    // 57/60 and 95/100 are the same.
    const lines = book([
      ...unit("A", 50, 40, 0, 0),
      ...unit("B", 57, null, 0, 0),
      ...unit("C", 60, 35, 0, 0),
    ]);
    expect(ranks(lines)).toEqual([
      ["B", 1, 1],
      ["C", 1, 1],
      ["A", 3, 3],
    ]);
    expect(scoreBlock(lines).leaders).toEqual(["B", "C"]);
  });

  test("is open between what is sure and what is possible, and then nobody leads", () => {
    const lines = book([
      ...unit("A", 50, 38, 0, 0).slice(0, 3),
      ...unit("B", 50, 35, 0, 0),
      ...unit("C", 20, 0, 0, 0),
    ]);
    expect(of(lines, "A").points).toEqual({ low: 83, high: 88 });
    expect(ranks(lines)).toEqual([
      ["B", 1, 2],
      ["A", 1, 2],
      ["C", 3, 3],
    ]);
    expect(scoreBlock(lines).leaders).toEqual([]);
  });
});

describe("what is not assigned", () => {
  test("needs its ground: without one it counts, and is told", () => {
    const [first, ...others] = unit("A", 60, null, 0, 0);
    const told = others.map((line): Row =>
      line["Giao"] === "Không" ? { ...line, "Căn cứ không giao": "  " } : line,
    );
    const lines = book([first ?? {}, ...told]);
    expect(of(lines, "A")).toMatchObject({ max: 100, missing: 1, points: { low: 60, high: 100 } });
    expect(scoreBlock(lines).notes).toBe(1);
  });

  test("leaves a unit that was given nothing without a percentage and a rank", () => {
    const lines = book([
      ...unit("A", null, null, null, null),
      ...unit("B", 60, 40, 0, 0),
      ...unit("C", 60, 39, 0, 0),
    ]);
    expect(ranks(lines)).toEqual([
      ["B", 1, 1],
      ["C", 2, 2],
      ["A", null, null],
    ]);
    const [result] = score(lines).targets;
    expect(result?.parts[0]).toMatchObject({
      tally: { pass: 2, fail: 0, missing: 0 },
      scope: 2,
      verdict: "met",
    });
  });

  test("makes the target not applicable where nobody was given anything", () => {
    const none = ["A", "B", "C"].flatMap((name) => unit(name, null, null, null, null));
    expect(score(book(none)).targets[0]?.verdict).toBe("not-applicable");
    expect(score(book([], [])).targets[0]?.verdict).toBe("not-enough-data");
  });

  test("counts for nothing where it has a score all the same, and that is told", () => {
    const lines = unit("A", 60, null, 0, 0).map((line): Row =>
      line["Giao"] === "Không" ? { ...line, Duyệt: 30 } : line,
    );
    expect(of(book(lines), "A")).toMatchObject({ max: 60, points: { low: 60 } });
    expect(scoreBlock(book(lines)).notes).toBe(1);
  });
});

describe("the score that counts", () => {
  const line = (scores: Row): Row => ({ "Đơn vị": "A", "Mã tiêu chí": "M1", Giao: "Có", ...scores });
  const others = unit("A", 0, 40, 0, 0).slice(1);

  test.each<[scores: Row, points: number, provisional: number]>([
    [{ "Tự chấm": 60, "Thẩm định": 55, Duyệt: 50 }, 90, 0],
    [{ "Tự chấm": 60, "Thẩm định": 55 }, 95, 1],
    [{ "Tự chấm": 60 }, 100, 1],
    [{ "Tự chấm": 60, Duyệt: 0 }, 40, 0],
    // Nothing that is outside 0 to the maximum counts, and the next one does.
    [{ "Tự chấm": 60, Duyệt: 60.1 }, 100, 1],
    [{ "Tự chấm": 60, Duyệt: -1 }, 100, 1],
    [{ "Tự chấm": 60, Duyệt: "50" }, 100, 1],
  ])("of %j makes %d points, %d provisional", (scores, points, provisional) => {
    expect(of(book([line(scores), ...others]), "A")).toMatchObject({
      points: { low: points, high: points },
      provisional,
      missing: 0,
    });
  });

  test.each<[why: string, more: Row[], notes: number]>([
    ["a score outside its limits", [line({ Duyệt: 61 })], 1],
    ["a second line", [line({ Duyệt: 60 }), line({ Duyệt: 10 })], 1],
    ["a unit that is none", [line({ "Đơn vị": "D", Duyệt: 1 })], 1],
    ["a criterion that is none", [line({ "Mã tiêu chí": "M9", Duyệt: 1 })], 1],
    ["an answer that is none", [line({ Giao: "x", Duyệt: 60 })], 1],
    ["nothing wrong", [line({ Duyệt: 60 })], 0],
  ])("%s is told", (_, more, notes) => {
    expect(scoreBlock(book([...more, ...others])).notes).toBe(notes);
  });

  test("of two lines for one criterion is that of the upper one", () => {
    expect(of(book([line({ Duyệt: 60 }), line({ Duyệt: 10 }), ...others]), "A").points.low).toBe(100);
  });
});

test.each<[why: string, changed: Row]>([
  ["a code that is there already", { Mã: "m1" }],
  ["no code", { Mã: null }],
  ["a kind that is none", { Loại: "Khác" }],
  ["no maximum", { "Điểm tối đa": null }],
  ["a maximum below nothing", { "Điểm tối đa": -1 }],
])("a criterion with %s leaves all percentages open", (_, changed) => {
  const more: Row = { Mã: "M3", Nhóm: "I", "Nội dung": "x", Loại: "Chấm điểm", "Điểm tối đa": 1, ...changed };
  const lines = book(
    [...unit("A", 60, 40, 0, 0), ...unit("B", 0, 0, 0, 0), ...unit("C", 60, 40, 0, 0)],
    [...CRITERIA, more],
  );
  expect(scoreBlock(lines)).toMatchObject({ unclear: 1, leaders: [] });
  expect(ranks(lines).map(([, best]) => best)).toEqual([null, null, null]);
  expect(score(lines).targets[0]?.parts[0]).toMatchObject({
    tally: { missing: 3 },
    verdict: "not-enough-data",
  });
});
