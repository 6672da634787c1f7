import fc from "fast-check";

import { openXlsx } from "../../../src/xlsx";
import { effort, seed, timeout } from "../effort";
import { agreesInLibreOffice } from "../inLibreOffice";
import { differences } from "../reading";
import { lateCases } from "./cases";
import { judgedIn, shownIn, workbookOf } from "./workbook";

it(
  "points by lateness: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const met = new Set<string>();
    const agree = fc.asyncProperty(lateCases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const judged = await judgedIn(file);
      const [low, high] = [judged.get("low"), judged.get("high")];
      met.add(low === "" ? "out" : low === high ? "decided" : "open");
      for (const [from] of one.steps) {
        for (const by of [-1, 0, 1]) {
          const days = Number(from) + by;
          if (judged.get("late") === `${String(days)} ${String(days)}`) met.add(`edge ${String(by)}`);
        }
      }
      expect(differences(judged, await shownIn(openXlsx(file)))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: Math.max(60, Math.ceil(effort.evaluator / 4)) });
    // Each side of the edges of steps, what is open and what is still to come, or the cases prove little.
    expect([...met].sort()).toEqual(["decided", "edge -1", "edge 0", "edge 1", "open", "out"]);
  },
  timeout,
);

agreesInLibreOffice("points by lateness", lateCases(true), { workbookOf, judgedIn, shownIn });
