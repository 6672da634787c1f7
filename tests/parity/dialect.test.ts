import { freeze } from "../../src/actions/freeze";
import { scorePlan } from "../../src/actions/scoreWorkbook";
import { readBook } from "../../src/actions/readBook";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { LookArea } from "../../src/workbook/dressing";
import type { Area } from "../../src/workbook/workbook";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { newXlsx } from "../../src/xlsx";
import { formulasOf, lintPlans } from "../sheets/planFormulas";

/** The plans of a campaign's first set-up and of its scoring. */
async function plans(): Promise<WorkbookPlan[]> {
  const workbook = newXlsx();
  const written: WorkbookPlan[] = [];
  const recorder = {
    contents: () => workbook.contents(),
    read: (areas: readonly Area[]) => workbook.read(areas),
    looks: (areas: readonly LookArea[]) => workbook.looks(areas),
    write: (plan: WorkbookPlan) => {
      written.push(plan);
      return workbook.write(plan);
    },
  };
  await setUp(recorder, sonLa2026, { today: 46_203 });
  await freeze(recorder, { by: "A", today: 46_203, again: false, reportDate: 46_203 });
  return [...written, scorePlan(await readBook(workbook, { reportDate: 46_203 }))];
}

it("every formula we write is in the dialect", async () => {
  const all = await plans();
  expect(all.flatMap(formulasOf).length).toBeGreaterThan(500);
  expect(lintPlans(all)).toEqual([]);
});
