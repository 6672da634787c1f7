import fc from "fast-check";

import { openXlsx } from "../../../src/xlsx";
import { effort, seed, timeout } from "../effort";
import { agreesInLibreOffice } from "../inLibreOffice";
import { differences } from "../reading";
import { amountCases } from "./cases";
import { judgedIn, shownIn, workbookOf } from "./workbook";

const KINDS: Readonly<Record<string, string>> = {
  "ND-1": "plan",
  "ND-2": "plan",
  "H-5": "saving",
  "H-6": "saving",
};

it(
  "plans, savings and deadlines: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const met = new Set<string>();
    const agree = fc.asyncProperty(amountCases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const judged = await judgedIn(file);
      for (const id of ["ND-1", "ND-2", "H-5", "H-6", "H-8"]) {
        met.add(`${KINDS[id] ?? id} ${JSON.stringify(judged.get(`${id} verdict`))}`);
      }
      expect(differences(judged, await shownIn(openXlsx(file), one.campaign))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: Math.max(100, Math.ceil(effort.evaluator / 2)) });
    // Every verdict that there can be, or the cases prove little.
    for (const verdict of [1, 2, 3, 4, 5, 6]) {
      expect([...met]).toContain(`plan ${String(verdict)}`);
      expect([...met]).toContain(`saving ${String(verdict)}`);
    }
    for (const verdict of [2, 4, 6]) expect([...met]).toContain(`H-8 ${String(verdict)}`);
  },
  timeout,
);

agreesInLibreOffice("plans, savings and deadlines", amountCases(true), { workbookOf, judgedIn, shownIn });
