import { refuseChanged } from "../../workbook/changed";
import type { WorkbookPlan } from "../../workbook/plan";
import { named } from "../../workbook/sameName";
import { Trouble } from "../../workbook/trouble";
import type { Contents } from "../../workbook/workbook";
import { type Ground, touchedSheets } from "./ground";
import { isOutdated } from "./widenings";

/** What the ground tells besides the contents: protection, and what a colleague has changed since the workbook was read. */
export function refuseGround(plan: WorkbookPlan, contents: Contents, ground: Ground): void {
  for (const sheet of touchedSheets(contents, plan)) {
    if (ground.protectedSheets.has(sheet.toLowerCase())) throw new Trouble("sheet-protected", { sheet });
  }
  for (const sheet of plan.sheets) {
    const there = named(contents.sheets, sheet.name);
    if (!there) continue;
    if (!ground.extras.has(there.name.toLowerCase())) {
      throw new Trouble("changed-meanwhile", { sheet: there.name });
    }
    if (there.visibility !== sheet.visibility && contents.structureLocked) {
      throw new Trouble("workbook-locked", { sheet: there.name });
    }
  }
  for (const widening of ground.widenings) {
    if (isOutdated(widening, contents)) throw new Trouble("changed-meanwhile", { sheet: widening.sheet });
  }
  refuseChanged(plan, contents, {
    valueAt: ground.valueAt,
    hasFormula: ground.hasFormula,
    boxOf: ground.boxOf,
    takenBeside: (widening) => ground.widenings.find((one) => one.widening === widening)?.taken ?? null,
    takenBelow: (growth) => ground.growths.find((one) => one.growth === growth)?.taken ?? null,
  });
}
