import fc from "fast-check";
import { axisOf } from "../../../src/standin/page/grid/axis";

describe("an axis", () => {
  const some = axisOf(
    1000,
    20,
    new Map([
      [2, 50],
      [40, 0],
      [999, 7],
    ]),
  );

  it("is as long as its lines together", () => {
    expect(some.length).toBe(1000 * 20 + 30 - 20 - 13);
    expect(some.start(1000)).toBe(some.length);
  });

  it("finds what lies at a pixel, and the nearest one outside", () => {
    expect([0, 59, 60, 89, 90].map((pixel) => some.at(pixel))).toEqual(
      [0, 2, 3, 3, 4].map((_, i) => [0, 2, 2, 2, 3][i]),
    );
    expect(some.at(-5)).toBe(0);
    expect(some.at(1e9)).toBe(999);
  });

  it("begins every line where the one before it ends", () => {
    const sizes = fc.array(fc.tuple(fc.nat(299), fc.nat(80)), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 300 }), (given, count) => {
        const axis = axisOf(count, 20, new Map(given));
        let pixel = 0;
        for (let line = 0; line < count; line++) {
          expect(axis.start(line)).toBe(pixel);
          if (axis.size(line) > 0) expect(axis.at(pixel)).toBe(line);
          pixel += axis.size(line);
        }
        expect(axis.length).toBe(pixel);
      }),
    );
  });

  it("has no room for sizes behind its end", () => {
    expect(axisOf(3, 20, new Map([[7, 500]])).length).toBe(60);
  });
});
