import { check } from "../../src/checking/check";
import { usualOf } from "../../src/checking/usual";
import { chanceOf } from "../../src/standin/sample/chance";
import { bookOf, d, entry, type Row } from "../books";
import { talk } from "./examples/books";

const far = (numbers: readonly number[]) => [...(usualOf(numbers)?.far ?? [])];
const thirty = Array.from({ length: 30 }, (_, i) => 150 + (i % 10));

describe("what is usual", () => {
  test("is not known from fewer than twenty numbers", () => {
    expect(usualOf(thirty.slice(0, 19))).toBeNull();
    expect(far([...thirty.slice(0, 18), 1500])).toEqual([]);
    expect(far([...thirty.slice(0, 19), 1500])).toEqual([1500]);
  });

  test.each([1500, 15_000, 15, 1])("%i is far from 150 to 159", (number) => {
    expect(far([...thirty, number])).toEqual([number]);
  });

  test.each([75, 300, 1000, 30])("%i is not", (number) => {
    expect(far([...thirty, number])).toEqual([]);
  });

  test("is told without what is far", () => {
    expect(usualOf([...thirty, 1500])).toMatchObject({ from: 150, to: 159 });
  });

  test("what is far is alone: a number that comes twice is another sort of thing", () => {
    expect(far([...thirty, 1500, 1500])).toEqual([]);
    expect(far([...thirty, ...thirty, ...thirty, 1500, 1700])).toEqual([]);
    expect(far([...thirty, ...thirty, ...thirty, ...thirty, 1500, 1700])).toEqual([1500, 1700]);
    expect(far([...thirty, ...thirty, ...thirty, ...thirty, 1500, 1500])).toEqual([]);
  });

  test("and the others do not come near to it step by step", () => {
    expect(far([...thirty, 1500])).toEqual([1500]);
    expect(far([...thirty, 400, 1000, 1500])).toEqual([]);
  });

  describe("of round amounts, which lie far apart", () => {
    const amounts = [500_000, 1_250_000, 1_500_000, 2_000_000].flatMap((one) =>
      new Array<number>(10).fill(one),
    );

    test.each([12_500_000, 15_000_000, 150_000_000, 125_000, 12_500])(
      "%i has its noughts wrong",
      (amount) => {
        expect(far([...amounts, amount])).toEqual([amount]);
      },
    );

    test.each([7_000_000, 12_000_000, 5_000_000, 200_000, 160_000])("%i has not", (amount) => {
      expect(far([...amounts, amount])).toEqual([]);
    });

    test("what comes twice is no slip", () => {
      expect(far([...amounts, ...amounts, ...amounts, 15_000_000, 15_000_000])).toEqual([]);
      expect(far([...amounts, ...amounts, ...amounts, 15_000_000, 20_000_000])).toEqual([
        15_000_000, 20_000_000,
      ]);
    });
  });

  test("is the one number where there is no other", () => {
    expect(far([...new Array<number>(25).fill(500_000), 5_000_000])).toEqual([5_000_000]);
    expect(far(new Array<number>(25).fill(500_000))).toEqual([]);
  });
});

describe("ordinary registers whose numbers are skewed", () => {
  const REGISTERS = 400;
  const drawn = (spread: number, count: number) => {
    const chance = chanceOf(1, `${String(spread)} ${String(count)}`);
    const even = () => (chance.below(1_000_000) + 1) / 1_000_001;
    const normal = () => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
    return Array.from({ length: REGISTERS }, () =>
      Array.from({ length: count }, () => Math.max(1, Math.round(100 * Math.exp(spread * normal())))),
    );
  };
  const minded = (registers: readonly number[][]) =>
    registers.filter((numbers) => far(numbers).length > 0).length;

  test.each([
    [0.3, 20, 0],
    [0.3, 200, 0],
    [0.5, 20, 0],
    [0.5, 200, 0],
    [1, 20, 2],
    [1, 200, 1],
    [1.5, 20, 4],
    [1.5, 200, 1],
  ])(
    "log-normal with spread %d: of four hundred with %i numbers at most %i are minded",
    (spread, count, most) => {
      expect(minded(drawn(spread, count))).toBeLessThanOrEqual(most);
    },
  );

  test("and a nought too many is seen where they are not wide", () => {
    const slipped = drawn(0.15, 60).map((numbers) => numbers.map((one, i) => (i === 30 ? one * 10 : one)));
    expect(minded(slipped)).toBeGreaterThan(REGISTERS * 0.9);
  });
});

describe("in a register", () => {
  const found = (rows: Record<string, readonly Row[]>) =>
    check(bookOf(rows)).filter(({ rule }) => rule === "outlier");
  const talks = (...people: (string | number | null)[]) =>
    found({ outreach: [...thirty, ...people].map((count) => talk({ "Số người tham gia": count })) });

  test("how many times, what, and what is usual", () => {
    expect(talks(1600)).toMatchObject([
      { severity: "note", cell: "D35", value: "1600", because: "more", times: 10, from: 150, to: 159 },
    ]);
    expect(talks(15)).toMatchObject([{ because: "less", times: 10 }]);
  });

  test("none, nothing, less than none and a text are not little", () => {
    for (const nothing of [0, null, -1, "1600"]) expect(talks(nothing)).toEqual([]);
  });

  test("what is no whole number, and what is more than there were people, is said by other rules", () => {
    expect(talks(1.5)).toEqual([]);
    const residents = Array.from({ length: 10 }, (_, i) => entry("residents", { "Mã đối tượng": i }));
    const meals = [...thirty.map(() => 10), 100].map((portions, i) =>
      entry("meals", { Ngày: d("31/01/2026") + i, "Số suất": portions }),
    );
    expect(check(bookOf({ residents, meals })).map(({ rule }) => rule)).toEqual(["more-than-present"]);
    expect(found({ meals })).toHaveLength(1);
  });

  test("only numbers of one sort of thing compare", () => {
    const benefits = (kind: string, amounts: readonly number[]) =>
      amounts.map((amount, i) =>
        entry("benefits", { "Mã đối tượng": i, "Loại chế độ": kind, "Mức hưởng": amount }),
      );
    const monthly = benefits("Trợ cấp", new Array<number>(25).fill(500_000));
    expect(found({ benefits: [...monthly, ...benefits("Mai táng", [10_000_000])] })).toEqual([]);
    expect(found({ benefits: [...monthly, ...benefits("tro cap", [5_000_000])] })).toMatchObject([
      { cell: "D30", value: "5000000", times: 10, from: 500_000, to: 500_000 },
    ]);
    const unsorted = benefits("", [...new Array<number>(25).fill(500_000), 5_000_000]);
    expect(found({ benefits: unsorted })).toEqual([]);
  });
});
