import fc from "fast-check";

import { openXlsx } from "../../../src/xlsx";
import { effort, seed, timeout } from "../effort";
import { agreesInLibreOffice } from "../inLibreOffice";
import { differences } from "../reading";
import { unitCases } from "./cases";
import { judgedIn, shownIn, workbookOf } from "./workbook";

it(
  "units and their sum: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const met = new Set<string>();
    const agree = fc.asyncProperty(unitCases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const judged = await judgedIn(file);
      for (const [name, value] of judged) {
        if (name.endsWith(" code"))
          met.add(
            `${name.startsWith("P-8") || name.startsWith("P-9") ? "sent" : "rows"} ${JSON.stringify(value)}`,
          );
      }
      expect(differences(judged, await shownIn(openXlsx(file), one.campaign))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: Math.ceil(effort.evaluator / 2) });
    // Every verdict that there can be, or the cases prove little.
    expect([...met].sort()).toEqual([
      ...["rows 2", "rows 3", "rows 4", "rows 5", "rows 6"],
      ...["sent 2", "sent 4", "sent 5", "sent 6"],
    ]);
  },
  timeout,
);

agreesInLibreOffice("units and their sum", unitCases(true), { workbookOf, judgedIn, shownIn });
