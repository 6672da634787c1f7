import fc from "fast-check";

import { all, atLeast, moreThan } from "../../src/campaign/goals";
import { shownRatio } from "../../src/scoring/shownRatio";
import { partOf } from "./points/results";

const shown = (pass: number, fail: number, { isCut = false, digits = 1, goal = all } = {}) =>
  shownRatio(partOf("share", goal, { pass, fail }), { isCut, digits });

test.each([
  ["a half is rounded up", 1, 7, { digits: 0 }, 0.13],
  ["or cut", 1, 7, { digits: 0, isCut: true }, 0.12],
  ["a half that no binary fraction hits", 201, 199, { digits: 1 }, 0.503],
  ["less than all never looks like all", 2499, 1, {}, 0.9996],
  ["nor, where even more is the same, after five decimals", 999_999, 1, {}, 0.99999],
  ["on its level", 9, 1, { goal: atLeast(0.9) }, 0.9],
  ["a hair below it", 8996, 1004, { digits: 0, goal: atLeast(0.9) }, 0.8996],
  ["a hair above a strict one", 8004, 1996, { digits: 0, goal: moreThan(0.8) }, 0.8004],
  ["nothing that passed", 0, 3, {}, 0],
])("%s", (_, pass, fail, how, ratio) => expect(shown(pass, fail, how)).toBe(ratio));

test("nothing is shown where nothing was answered", () => expect(shown(0, 0)).toBeNull());

test("is what long division gives, or where that would cross the level its first five decimals", () => {
  const counts = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100_000 }));
  const level = fc.constantFrom(0, 500, 3333, 8000, 9000, 9875, 10_000);
  const arbitraries = [counts, counts, level, fc.boolean(), fc.integer({ min: 0, max: 3 })] as const;
  fc.assert(
    fc.property(...arbitraries, (pass, fail, basisPoints, isCut, digits) => {
      fc.pre(pass + fail > 0);
      const goal = atLeast(basisPoints / 10_000);
      const side = (part: bigint, of: bigint) => part * 10_000n >= BigInt(basisPoints) * of;
      const [part, of, scale] = [BigInt(pass), BigInt(pass + fail), 10n ** BigInt(digits + 2)];
      const divided = (2n * part * scale + (isCut ? 0n : of)) / (2n * of);
      const isKept = side(divided, scale) === side(part, of);
      const wanted = isKept ? Number(divided) / Number(scale) : Number((part * 100_000n) / of) / 100_000;
      expect(shown(pass, fail, { isCut, digits, goal })).toBe(wanted);
    }),
    { numRuns: 3000 },
  );
});
