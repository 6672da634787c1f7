import { type Band, USUAL_SCALE } from "../../../src/campaign/points";
import { ranksOf, totalOf } from "../../../src/scoring/points/totals";
import type { TargetPoints } from "../../../src/scoring/points/target";
import { countedOf } from "../../../src/scoring/points/typed";
import { exactly } from "../../../src/scoring/points/range";

const target = (max: number, low: number, high = low): TargetPoints => ({
  ...{ id: "A-1", department: "A", max, out: null, source: "computed" },
  computed: { low, high },
  counted: { low, high },
});
const out: TargetPoints = { ...target(10, 0), out: "not-due", computed: null, counted: null };
const { bands } = USUAL_SCALE;

describe("a total", () => {
  test("is of what counts, and what is above a maximum adds nothing to it", () => {
    const total = totalOf([target(700, 684), out, target(0, 6)], bands);
    expect(total).toMatchObject({ max: 700, points: exactly(690) });
    expect(total.share?.low).toBeCloseTo(690 / 700, 11);
  });

  test("above 100", () => {
    const total = totalOf([target(10, 10), target(0, 3)], bands);
    expect(total.share).toEqual(exactly(1.3));
    expect(total.bands.low).toBe("Hoàn thành xuất sắc");
  });

  test("of nothing that counts has no percentage and no band", () => {
    expect(totalOf([out], bands)).toEqual({
      max: 0,
      points: exactly(0),
      share: null,
      bands: { low: null, high: null },
    });
    expect(totalOf([target(0, 3)], bands).share).toBeNull();
  });

  test("that is not decided has two ends", () => {
    const total = totalOf([target(10, 6, 10)], bands);
    expect(total.share).toEqual({ low: 0.6, high: 1 });
    expect(total.bands).toEqual({ low: "Hoàn thành", high: "Hoàn thành xuất sắc" });
  });
});

describe("a band begins exactly where it says", () => {
  test.each([
    [0.9 + 1e-9, "Hoàn thành xuất sắc"],
    [0.9, "Hoàn thành xuất sắc"],
    [0.9 - 1e-9, "Hoàn thành tốt"],
    [0.8996, "Hoàn thành tốt"],
    [0.7, "Hoàn thành tốt"],
    [0.7 - 1e-9, "Hoàn thành"],
    [0.5, "Hoàn thành"],
    [0.5 - 1e-9, "Không hoàn thành"],
    [0, "Không hoàn thành"],
    [-0.2, "Không hoàn thành"],
  ])("%d", (share, band) => {
    expect(totalOf([target(1, share)], bands).bands.low).toBe(band);
  });

  test("also where a quotient ends a hair below it: 6.3 / 7 is 0.9", () => {
    expect(totalOf([target(7, 6.3)], bands).bands.low).toBe("Hoàn thành xuất sắc");
  });

  test("also where fractions are summed: 0.1 + 0.2 is 0.3", () => {
    const tenths: readonly Band[] = [{ name: "đủ", from: 0.3 }];
    const sum = totalOf([target(0.5, 0.1), target(0.5, 0.2)], tenths);
    expect(sum.bands.low).toBe("đủ");
    const less = totalOf([target(0.5, 0.1), target(0.5, 0.2 - 1e-9)], tenths);
    expect(less.bands.low).toBeNull();
  });
});

describe("ranks", () => {
  const at = (...shares: readonly (number | null)[]) =>
    ranksOf(shares.map((share) => (share === null ? null : exactly(share)))).map(
      (rank) => rank?.best ?? null,
    );

  test.each([
    ["ties share a rank", [0.9, 0.8, 0.8, 0.7], [1, 2, 2, 4]],
    ["in any order", [0.7, 0.8, 0.9, 0.8], [4, 2, 1, 2]],
    ["all level", [0.5, 0.5], [1, 1]],
    ["who has nothing that counts has none and takes none", [0.5, null, 0.9], [2, null, 1]],
  ])("%s", (_, shares, ranks) => expect(at(...shares)).toEqual(ranks));

  test("what is open may end between two ranks", () => {
    expect(ranksOf([{ low: 0.5, high: 0.9 }, exactly(0.7), exactly(0.4)])).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
  });
});

test.each([
  [
    { self: 9, verified: 8, approved: 7 },
    { source: "approved", score: 7 },
  ],
  [
    { self: 9, verified: 8, approved: null },
    { source: "verified", score: 8 },
  ],
  [
    { self: 0, verified: null, approved: null },
    { source: "self", score: 0 },
  ],
  [{ self: null, verified: null, approved: null }, null],
])("of typed scores %j counts %j", (typed, counted) => expect(countedOf(typed)).toEqual(counted));
