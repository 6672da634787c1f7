import { look } from "../../actions/desk/look";
import { borrow } from "./borrow";
import type { Hire, HiredDesk } from "./workplace";

/**
 * A desk that looks in the page's own thread, so that no screen waits for somebody to come; whoever does the rest is
 * hired when there is something to do.
 */
export function lookHere(hire: Hire): Hire {
  return (workbook) => {
    let hired: Promise<HiredDesk> | null = null;
    const desk = async () => {
      hired ??= Promise.resolve(hire(workbook));
      try {
        return (await hired).desk;
      } catch (error) {
        // Whoever could not be hired is asked for again the next time.
        hired = null;
        throw error;
      }
    };
    const own = borrow(workbook);
    return Promise.resolve({
      desk: {
        look: () => look(own),
        setUp: async (choice) => (await desk()).setUp(choice),
        check: async () => (await desk()).check(),
        recheck: async (change) => (await desk()).recheck(change),
        writeWorklist: async () => (await desk()).writeWorklist(),
        writeGrid: async (choice) => (await desk()).writeGrid(choice),
        markChecked: async (request) => (await desk()).markChecked(request),
        writeFindings: async () => (await desk()).writeFindings(),
        score: async (choice) => (await desk()).score(choice),
        rowsBehind: async (part, unit) => (await desk()).rowsBehind(part, unit),
        sign: async (request) => (await desk()).sign(request),
        repairs: async () => (await desk()).repairs(),
        repair: async (choice) => (await desk()).repair(choice),
        lastRepair: async () => (await desk()).lastRepair(),
        undoRepair: async () => (await desk()).undoRepair(),
        formatting: async (choice) => (await desk()).formatting(choice),
        format: async (choice) => (await desk()).format(choice),
        lastFormat: async () => (await desk()).lastFormat(),
        undoFormat: async () => (await desk()).undoFormat(),
        ruleLevels: async () => (await desk()).ruleLevels(),
        setRuleLevel: async (choice) => (await desk()).setRuleLevel(choice),
        report: async () => (await desk()).report(),
        freeze: async (choice) => (await desk()).freeze(choice),
        staleness: async () => (await desk()).staleness(),
        ownCampaign: async () => (await desk()).ownCampaign(),
        tryTarget: async (draft) => (await desk()).tryTarget(draft),
        saveTarget: async (draft) => (await desk()).saveTarget(draft),
        removeTarget: async (choice) => (await desk()).removeTarget(choice),
        addDepartment: async (added) => (await desk()).addDepartment(added),
        addFields: async (added) => (await desk()).addFields(added),
        ownData: async (thing) => (await desk()).ownData(thing),
        removeAddition: async (choice) => (await desk()).removeAddition(choice),
        ownLists: async () => (await desk()).ownLists(),
        copyCampaign: async (choice) => (await desk()).copyCampaign(choice),
        adoptable: async (file) => (await desk()).adoptable(file),
        proposal: async (choice) => (await desk()).proposal(choice),
        adoptSheet: async (choice) => (await desk()).adoptSheet(choice),
        adoptInPlace: async (choice) => (await desk()).adoptInPlace(choice),
        lastAdoption: async () => (await desk()).lastAdoption(),
        undoAdoption: async () => (await desk()).undoAdoption(),
        sharing: async () => (await desk()).sharing(),
        shareWithSuperior: async (choice) => (await desk()).shareWithSuperior(choice),
        shareWithDepartments: async (choice) => (await desk()).shareWithDepartments(choice),
        receive: async (files) => (await desk()).receive(files),
        changes: async (choice) => (await desk()).changes(choice),
        accept: async (choice) => (await desk()).accept(choice),
        lastMerge: async () => (await desk()).lastMerge(),
        undoMerge: async () => (await desk()).undoMerge(),
      },
      dismiss: () => {
        void hired?.then((one) => one.dismiss(), nobodyCame);
      },
    });
  };
}

/** Whoever asked for something was told. */
function nobodyCame(): void {
  return undefined;
}
