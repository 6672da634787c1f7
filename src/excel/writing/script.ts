import type { Layout } from "../../workbook/layout";
import type { WorkbookPlan } from "../../workbook/plan";
import { isSameName, named } from "../../workbook/sameName";
import type { Contents, SheetOutline } from "../../workbook/workbook";
import { type RawContents, withoutUnfinished } from "../contents";
import type { Extras } from "./extras";
import type { Ground } from "./ground";
import { dressingSteps, lookCopySteps, refreezeSteps } from "./dressing/steps";
import { fillSteps, formulaPatchSteps, growthSteps, nameSteps, patchSteps, shrinkingSteps } from "./patches";
import { cellSteps } from "./sheet/cells";
import { chartSteps } from "./sheet/charts";
import { closeStep, printStep } from "./sheet/close";
import { formulaSteps } from "./sheet/formulas";
import { columnSteps, lookSteps } from "./sheet/looks";
import { createStep, emptyStep, freezeStep, sweepSteps } from "./sheet/open";
import { conditionSteps, validationSteps } from "./sheet/rules";
import { sizeSteps } from "./sheet/sizes";
import { tableSteps } from "./sheet/tables";
import { makingSteps } from "./making/steps";
import { mergeSteps, plainSteps } from "./making/unmake";
import type { Step } from "./steps";
import { wideningSteps } from "./widenings";

/**
 * All that a plan does, in the order that Excel wants: sheets, number formats, values, tables, names, formulas (which
 * need them), validation (which needs names), conditional formats, sizes, charts; then how other sheets look.
 */
export function stepsOf(plan: WorkbookPlan, layouts: readonly Layout[], ground: Ground): Step[] {
  const { contents, extras } = ground;
  const { unmakings = [], shrinkings = [], formulas = [], lookCopies = [], dressings = [] } = plan;
  const finished = withoutUnfinished(contents);
  const sheets = placed(layouts, finished);
  const each = (steps: (layout: Layout) => Step[]) => sheets.flatMap(({ layout }) => steps(layout));
  return [
    ...sweep(contents),
    ...makingSteps(ground.makings, finished),
    ...unmakings.flatMap(plainSteps),
    ...sheets.map(({ layout: { plan: sheet }, there, mark, position }) => {
      if (mark !== null) return createStep(sheet, { position, mark });
      const tables = finished.tables.filter((table) => isSameName(table.sheet, sheet.name));
      const isHidden = there?.visibility !== "visible";
      return emptyStep(
        sheet,
        { isHidden, tables: tables.map(({ name }) => name) },
        extrasOf(extras, sheet.name),
      );
    }),
    // Before anything is written: Excel refuses it while another workbook is in front.
    ...each(({ plan: sheet }) => freezeStep(sheet)),
    ...refreezeSteps(dressings, finished),
    ...wideningSteps(ground.widenings),
    ...growthSteps(ground),
    ...each((layout) => [...columnSteps(layout), ...cellSteps(layout), ...tableSteps(layout)]),
    ...nameSteps(plan.names, finished),
    ...each(formulaSteps),
    ...fillSteps(plan.columns),
    ...patchSteps(plan.cells, ground),
    ...unmakings.flatMap((one, i) => mergeSteps(one, ground.filtered[i] === true)),
    ...sheets.flatMap(({ layout, mark }) => [
      ...lookSteps(layout),
      ...validationSteps(layout),
      ...conditionSteps(layout.plan),
      ...sizeSteps(layout),
      ...chartSteps(layout.plan),
      printStep(layout.plan),
      // A sheet that keeps looks is finished when it has them.
      ...lookCopySteps(lookCopies.filter(({ to }) => isSameName(to.sheet, layout.plan.name))),
      closeStep(layout.plan, mark),
    ]),
    ...lookCopySteps(lookCopies.filter(({ to }) => !named(plan.sheets, to.sheet))),
    ...dressingSteps(dressings, finished),
    // A formula may be the sign that all this is done.
    ...formulaPatchSteps(formulas, ground),
    ...shrinkingSteps(shrinkings, finished),
  ];
}

interface PlacedSheet {
  readonly layout: Layout;
  /** The sheet that is made anew; null = a new one. */
  readonly there: SheetOutline | null;
  /** Numbers of its mark and of its tab; null = none, and after all others. */
  readonly mark: number | null;
  readonly position: number | null;
}

/** New sheets that come first keep the plan's order, also to those of them that are there already. */
function placed(layouts: readonly Layout[], { sheets }: Contents): PlacedSheet[] {
  let next = 0;
  let added = 0;
  return layouts.map((layout, i) => {
    const { name: wanted, position } = layout.plan;
    const index = sheets.findIndex(({ name }) => isSameName(name, wanted));
    const there = sheets[index];
    if (there) {
      if (position === "first") next = Math.max(next, index + added + 1);
      return { layout, there, mark: null, position: null };
    }
    if (position === "last") return { layout, there: null, mark: i + 1, position: null };
    added++;
    return { layout, there: null, mark: i + 1, position: position === "first" ? next++ : position };
  });
}

function sweep({ structureLocked, unfinished, sheets }: RawContents): Step[] {
  // Nothing can be made then, and nothing taken away.
  if (structureLocked) return [];
  const there = unfinished.sheets.filter((sheet) => named(sheets, sheet));
  return sweepSteps(there, unfinished.names);
}

function extrasOf(extras: Ground["extras"], sheet: string): Extras {
  const found = extras.get(sheet.toLowerCase());
  if (!found) throw new Error(`${sheet} was not looked at`);
  return found;
}
