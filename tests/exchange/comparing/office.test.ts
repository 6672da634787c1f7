import fc from "fast-check";

import { compare } from "../../../src/exchange/comparing/compare";
import {
  contentsOf,
  awaitingIn,
  goneIn,
  isAccounted,
  isUntouched,
  namesOf,
  ownValues,
  settled,
} from "./accounts";
import { content, handling, offices, withoutCopying } from "./edits";
import { fileOf, isBlank, isSafe, mergeInTurn, mergeTogether, REGISTERS, rowsIn } from "./office";
import { campaign } from "./world";

/** Copies edited at random, in any order, some twice: nothing is lost, and nothing moves that nobody touched. */

const RUNS = { numRuns: 1000, seed: 4 };
const anything = fc.oneof({ weight: 3, arbitrary: content }, handling);
const WAYS = { "one after another": mergeInTurn, "in one batch": mergeTogether };

describe.each(Object.entries(WAYS))("%s", (_, merge) => {
  test("every value that somebody wrote is in the master or awaits a decision", () => {
    fc.assert(
      fc.property(offices({ inCopies: anything }), fc.boolean(), ({ master, files }, twice) => {
        const merged = merge(master, twice ? [...files, ...files] : files);
        files.forEach((file, i) => {
          const own = ownValues(file.book, `f${String(i)}-`);
          expect(own.filter((written) => !isAccounted(written, merged))).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  test("a row that nobody touched in any copy is as it was", () => {
    fc.assert(
      fc.property(offices({ inCopies: anything }), ({ master, files }) => {
        const merged = merge(master, files).master;
        for (const register of REGISTERS) {
          const rows = master[register] ?? [];
          rows.forEach((entry, i) => {
            const isOnlyOne = rows.filter(({ id }) => id === entry.id).length === 1;
            if (isOnlyOne && files.every((file) => isUntouched(register, entry, file))) {
              expect(merged[register]?.[i]).toEqual(entry);
            }
          });
        }
      }),
      RUNS,
    );
  });
});

test("a row that is gone there, in a file that kept its ids, is never passed over in silence", () => {
  fc.assert(
    fc.property(offices({ inCopies: withoutCopying, baselines: fc.constant(true) }), ({ master, files }) => {
      for (const file of files) {
        const { changes, notes } = compare(fileOf(file), rowsIn(master), campaign);
        const told = new Set(changes.map(({ register, id }) => `${register}/${String(id)}`));
        if (notes.some(({ kind }) => kind === "rows-not-found")) continue;
        for (const [register, id] of goneIn(file)) {
          const isHere = (master[register] ?? []).some((one) => one.id === id && !isBlank(one));
          if (isHere) expect(told).toContain(`${register}/${id}`);
        }
      }
    }),
    RUNS,
  );
});

test("the same file again changes nothing and asks nothing new", () => {
  fc.assert(
    fc.property(offices({ inCopies: anything }), ({ master, files }) => {
      for (const file of files) {
        const { found } = mergeInTurn(master, [file, file]);
        const [first = [], second = []] = found;
        expect(second.filter(isSafe)).toEqual([]);
        expect(first.map(({ key }) => key)).toEqual(expect.arrayContaining(second.map(({ key }) => key)));
      }
    }),
    RUNS,
  );
});

test("a file that nobody edited changes nothing, however it was sorted and whatever happened here", () => {
  fc.assert(
    fc.property(offices({ inCopies: handling, baselines: fc.constant(true) }), ({ master, files }) => {
      expect(mergeInTurn(master, files).found.flat()).toEqual([]);
      expect(mergeTogether(master, files).found.flat()).toEqual([]);
    }),
    RUNS,
  );
});

test("what a batch makes of the master does not depend on the order of its files", () => {
  fc.assert(
    fc.property(offices({ inCopies: anything }), ({ master, files }) => {
      const turned = [...files].reverse();
      expect(contentsOf(mergeTogether(master, turned).master)).toEqual(
        contentsOf(mergeTogether(master, files).master),
      );
    }),
    RUNS,
  );
});

/** A row that was copied here with its id is told; which of the two is the row may change as files are merged. */
test("one after another, the order decides nothing but what awaits a decision", () => {
  fc.assert(
    fc.property(
      offices({ inCopies: anything, here: withoutCopying, baselines: fc.constant(true) }),
      ({ master, files }) => {
        const turned = [...files].reverse();
        const one = mergeInTurn(master, files);
        const other = mergeInTurn(master, turned);
        const names = [...namesOf(master, one), ...namesOf(master, other)];
        const awaiting = new Set([...awaitingIn(one, files), ...awaitingIn(other, turned), ...names]);
        expect(settled(master, other.master, awaiting)).toEqual(settled(master, one.master, awaiting));
      },
    ),
    RUNS,
  );
});
