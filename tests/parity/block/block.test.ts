import fc from "fast-check";

import { openXlsx } from "../../../src/xlsx";
import { effort, seed, timeout } from "../effort";
import { agreesInLibreOffice } from "../inLibreOffice";
import { differences } from "../reading";
import { blockCases } from "./cases";
import { judgedIn, shownIn, workbookOf } from "./workbook";

it(
  "units of a block: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const met = new Set<string>();
    const agree = fc.asyncProperty(blockCases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const judged = await judgedIn(file);
      met.add(`verdict ${JSON.stringify(judged.get("K-1 verdict"))}`);
      if (judged.get("unclear") !== 0) met.add("unclear");
      const leaders = judged.get("leaders");
      if (typeof leaders === "string" && leaders.includes(",")) met.add("level leaders");
      if (leaders === "") met.add("no leader");
      expect(differences(judged, await shownIn(openXlsx(file), one.campaign))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: effort.evaluator });
    // Every verdict that there can be, or the cases prove little.
    expect([...met].sort()).toEqual([
      ...["level leaders", "no leader", "unclear"],
      ...["verdict 2", "verdict 3", "verdict 4", "verdict 5", "verdict 6"],
    ]);
  },
  timeout,
);

agreesInLibreOffice("units of a block", blockCases(true), { workbookOf, judgedIn, shownIn });
