import { useCallback, useEffect, useState } from "react";

import type { OwnCampaign, OwnDesk, OwnField, OwnThing, TargetDraft } from "../../../actions/own";
import { useRunner } from "../../work/useRunner";

export interface OwnDone {
  readonly what: "saved" | "removed" | "takenBack" | "department" | "field" | "outDone" | "backDone";
  readonly id: string;
}

export interface NewDepartment {
  readonly id: string;
  readonly name: string;
}

export interface Own {
  /** Null before the workbook has said. */
  readonly campaign: OwnCampaign | null;
  readonly done: OwnDone | null;
  readonly save: (draft: TargetDraft, saved: () => void) => void;
  readonly remove: (target: string, removed: boolean) => void;
  /** `what`: as the thing is called. */
  readonly removeAddition: (thing: OwnThing, removed: boolean, what: string) => void;
  readonly addDepartment: (added: NewDepartment, saved: () => void) => void;
  readonly addField: (added: OwnField, saved: () => void) => void;
}

/** `written` is told when something was written, or may have been. */
export function useOwn(written: () => void): Own {
  const { run, quietly } = useRunner();
  const [campaign, setCampaign] = useState<OwnCampaign | null>(null);
  const [done, setDone] = useState<OwnDone | null>(null);
  const look = useCallback(
    () => quietly({ ask: (desk) => desk.ownCampaign(), done: setCampaign }),
    [quietly],
  );
  useEffect(look, [look]);
  const write = (ask: (desk: OwnDesk) => Promise<OwnCampaign>, told: OwnDone, saved?: () => void) =>
    run({
      ask: (desk) => ask(desk).finally(written),
      done: (now) => {
        setCampaign(now);
        setDone(told);
        saved?.();
      },
    });
  return {
    campaign,
    done,
    save: (draft, saved) => write((desk) => desk.saveTarget(draft), { what: "saved", id: draft.id }, saved),
    remove: (target, removed) =>
      write((desk) => desk.removeTarget({ target, removed }), {
        what: removed ? "removed" : "takenBack",
        id: target,
      }),
    removeAddition: (thing, removed, what) =>
      write((desk) => desk.removeAddition({ thing, removed }), {
        what: removed ? "outDone" : "backDone",
        id: what,
      }),
    addDepartment: (added, saved) =>
      write((desk) => desk.addDepartment(added), { what: "department", id: added.name }, saved),
    addField: (added, saved) =>
      write((desk) => desk.addFields([added]), { what: "field", id: added.label }, saved),
  };
}
