import fc from "fast-check";

import { openXlsx } from "../../src/xlsx";
import { cases } from "./cases";
import { effort, sampleOf, seed, timeout } from "./effort";
import { exclusions } from "./exclusions";
import { judgedBy } from "./judged";
import { differences } from "./reading";
import { registersOf } from "./registers";
import { shownIn } from "./shown";
import { bookIn, workbookOf } from "./workbooks";

it(
  "TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const agree = fc.asyncProperty(cases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const shown = await shownIn(openXlsx(file));
      expect(differences(judgedBy(await bookIn(file)), shown.judged)).toEqual([]);
      expect([...shown.texts].filter(([name, value]) => name.endsWith("helperless") && value !== 0)).toEqual(
        [],
      );
    });
    const found = await fc.check(agree, { seed, numRuns: effort.evaluator, endOnFailure: true });
    // A minute to make what was found smaller, so that the report comes before the test is stopped.
    const path = found.counterexamplePath;
    const soon = { interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true };
    if (path !== null) await fc.assert(agree, { seed, path, ...soon });
    expect(found.failed).toBe(false);
  },
  timeout,
);

describe("what is left out for LibreOffice", () => {
  const cells = (forLibreOffice: boolean) => sampleOf(cases(forLibreOffice), 60).flatMap(registersOf);

  it.each(exclusions)("$what: is made otherwise, and is left out there", ({ hits }) => {
    const found = (forLibreOffice: boolean) =>
      cells(forLibreOffice).filter(({ field, value }) => hits(value, field)).length;
    expect(found(false)).toBeGreaterThan(0);
    expect(found(true)).toBe(0);
  });
});
