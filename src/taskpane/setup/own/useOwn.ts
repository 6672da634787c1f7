import { useCallback, useEffect, useState } from "react";

import type { OwnCampaign, TargetDraft } from "../../../actions/own";
import { useRunner } from "../../work/useRunner";

type OwnDone = { readonly what: "saved" | "removed" | "takenBack"; readonly id: string };

export interface Own {
  /** Null before the workbook has said. */
  readonly campaign: OwnCampaign | null;
  readonly done: OwnDone | null;
  readonly save: (draft: TargetDraft, saved: () => void) => void;
  readonly remove: (target: string, removed: boolean) => void;
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
  return {
    campaign,
    done,
    save: (draft, saved) =>
      run({
        ask: (desk) => desk.saveTarget(draft).finally(written),
        done: (now) => {
          setCampaign(now);
          setDone({ what: "saved", id: draft.id });
          saved();
        },
      }),
    remove: (target, removed) =>
      run({
        ask: (desk) => desk.removeTarget({ target, removed }).finally(written),
        done: (now) => {
          setCampaign(now);
          setDone({ what: removed ? "removed" : "takenBack", id: target });
        },
      }),
  };
}
