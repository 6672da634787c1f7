import type { Target } from "../campaign/campaign";
import { OWN_FIELDS_SHEET, OWN_FIELDS_TABLE } from "../sheets/names";
import type { Workbook } from "../workbook/workbook";
import type { oneAtATime } from "./desk/inTurn";
import type { Files } from "./files";
import type { OwnCampaign, OwnDesk } from "./own";
import { departmentAdding, fieldsAdding, listsPlan } from "./own/additions";
import { completeOwn } from "./own/complete";
import { entered } from "./own/entered";
import { copyCampaign } from "./own/copyCampaign";
import { ownCampaign, wholeCampaign } from "./own/overview";
import { readDeciding } from "./own/readDeciding";
import { additionRemoval } from "./own/removeAddition";
import { removalPlan } from "./own/removeTarget";
import { savingPlan } from "./own/saveTarget";
import { triedIn } from "./own/tryTarget";
import { bookFrom, type OpenBook } from "./readBook";
import { listIn, readSheets } from "./readSheets";

/** `writes` is told before cells of the workbook are written. */
export function ownDesk(
  workbook: Workbook,
  files: Files,
  inTurn: ReturnType<typeof oneAtATime>,
  writes: () => void,
): OwnDesk {
  /** What drafts are tried on: read once, until something is written. */
  let tried: OpenBook | null = null;
  const writing = (work: () => Promise<void>) =>
    inTurn(async (): Promise<OwnCampaign> => {
      writes();
      tried = null;
      await work();
      await completeOwn(workbook, await readDeciding(workbook));
      return ownCampaign(await readDeciding(workbook));
    });

  return {
    ownCampaign: () =>
      inTurn(async () => {
        tried = null;
        return ownCampaign(await readDeciding(workbook));
      }),
    tryTarget: (draft) =>
      inTurn(async () => {
        tried ??= bookFrom(await readSheets(workbook));
        return triedIn(tried, draft);
      }),
    saveTarget: (draft) =>
      writing(async () => {
        const reading = await readDeciding(workbook);
        await workbook.write(savingPlan(reading, draft, wholeCampaign(reading)));
      }),
    removeTarget: ({ target, removed }) =>
      writing(async () => {
        const reading = await readDeciding(workbook);
        const found = wholeCampaign(reading).targets.find(({ id }) => id === target);
        await workbook.write(removalPlan(reading, known(found, target), removed));
      }),
    ownData: (thing) =>
      inTurn(async () => {
        const reading = await readSheets(workbook);
        additionRemoval(reading, thing, true);
        return { count: entered(bookFrom(reading).book, thing) };
      }),
    removeAddition: ({ thing, removed }) =>
      writing(async () => {
        await workbook.write(additionRemoval(await readDeciding(workbook), thing, removed));
      }),
    addDepartment: (added) =>
      writing(async () => {
        await workbook.write(departmentAdding(await readDeciding(workbook), added));
      }),
    addFields: (added) =>
      writing(async () => {
        await workbook.write(fieldsAdding(await readDeciding(workbook), added));
      }),
    ownLists: () =>
      inTurn(async () => {
        writes();
        const reading = await readDeciding(workbook);
        const plan = listsPlan(reading);
        if (plan.sheets.length > 0) await workbook.write(plan);
        return { sheet: listIn(reading, OWN_FIELDS_TABLE)?.table.sheet ?? OWN_FIELDS_SHEET };
      }),
    copyCampaign: (choice) => inTurn(() => copyCampaign(workbook, files, choice)),
  };
}

function known(target: Target | undefined, id: string): Target {
  if (!target) throw new Error(`no target ${id}`);
  return target;
}
