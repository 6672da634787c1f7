import { Button } from "@fluentui/react-components";

import type { Step } from "./steps";
import { useLayout } from "./useLayout";
import { useWords } from "./words";

/** In the place of a step that has nothing to work on yet. */
export function NoCampaign({ onStep }: { readonly onStep: (step: Step) => void }) {
  const layout = useLayout();
  const { check } = useWords().pane;
  return (
    <div className={layout.panel}>
      <p className={layout.text}>{check.noCampaign}</p>
      <Button appearance="primary" onClick={() => onStep("setup")}>
        {check.toSetup}
      </Button>
    </div>
  );
}
